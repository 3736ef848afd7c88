import { openSources } from '../support.js';
import { common, of, open, type State } from './common.js';

const tag = 'gut-skin-nutrient';

export const states: State[] = [
  ...common(tag, { nutrient: 'zinc' }),
  { name: 'with warnings', build: of(tag, { nutrient: 'vitamin-a' }) },
  { name: 'with five intakes and no limit', build: of(tag, { nutrient: 'fibre' }) },
  { name: 'with a limit far above the intake', build: of(tag, { nutrient: 'vitamin-e' }) },
  { name: 'with one figure, so without a picture', build: of(tag, { nutrient: 'protein' }) },
  { name: 'with no figure', build: of(tag, { nutrient: 'collagen' }) },
  { name: 'under a heading', build: of(tag, { nutrient: 'iron', heading: 'A nutrient we are often asked about' }) },
  { name: 'list', build: of(tag) },
  { name: 'list, one open', build: of(tag, {}, open('[data-id="selenium"]')) },
  {
    name: 'sources open',
    build: of(tag, { nutrient: 'zinc' }, async (widget: never) => {
      await openSources(widget, '.numbers');
      await openSources(widget, '[part=body] >');
    }),
  },
  { name: 'certainty open', build: of(tag, { nutrient: 'zinc' }, open('.certainty')) },
];
