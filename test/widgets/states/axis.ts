import { common, of, type State } from './common.js';
import { $, openSources, type AnyWidget } from '../support.js';

const tag = 'gut-skin-axis';
/** The card as it stands in a sidebar; on others the tests themselves set how wide they are. */
const narrow = async (widget: AnyWidget) => {
  (widget as unknown as HTMLElement).style.maxInlineSize = '300px';
  await widget.updateComplete;
};

export const states: State[] = [
  ...common(tag, { pathway: 'immune' }),
  { name: 'closed', build: of(tag) },
  { name: 'one open', build: of(tag, { pathway: 'immune' }) },
  {
    name: 'sources open',
    build: of(tag, { pathway: 'immune' }, (axis) => openSources(axis, '#story-immune')),
  },
  { name: 'narrow', build: of(tag, {}, narrow) },
  { name: 'narrow, one open', build: of(tag, { pathway: 'stress' }, narrow) },
  {
    name: 'hovered',
    build: of(tag, {}, async (axis: AnyWidget) => {
      const tab = $(axis, '#tab-hormones');
      tab.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    }),
  },
];
