import { common, of, open, type State } from './common.js';
import { $, openSources, type AnyWidget } from '../support.js';

const tag = 'gut-skin-axis';
/** The card as it stands in a sidebar: the list in place of the picture. */
const narrow = (then?: (widget: AnyWidget) => Promise<unknown>) => async (widget: AnyWidget) => {
  (widget as unknown as HTMLElement).style.maxInlineSize = '300px';
  await then?.(widget);
};

export const states: State[] = [
  ...common(tag, { pathway: 'immune' }),
  { name: 'picture', build: of(tag) },
  { name: 'picture, one chosen', build: of(tag, { pathway: 'immune' }) },
  {
    name: 'picture, sources open',
    build: of(tag, { pathway: 'immune' }, (axis) => openSources(axis, '#story-immune')),
  },
  { name: 'list', build: of(tag, {}, narrow()) },
  {
    name: 'list, one open',
    build: of(
      tag,
      {},
      narrow((axis) => open('.row-item[data-id="stress"]')(axis)),
    ),
  },
  {
    name: 'hovered',
    build: of(tag, {}, async (axis: AnyWidget) => {
      const tab = $(axis, '#tab-hormones');
      tab.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    }),
  },
];
