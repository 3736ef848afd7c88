import { openSources } from '../support.js';
import { common, of, open, type State } from './common.js';

const tag = 'gut-skin-diet-tip';

export const states: State[] = [
  ...common(tag),
  { name: 'of the day', build: of(tag) },
  { name: 'one, with bars', build: of(tag, { tip: 'low-gl-meals' }) },
  { name: 'one, with people', build: of(tag, { tip: 'no-elimination-eczema' }) },
  { name: 'one, with a group of none', build: of(tag, { tip: 'mediterranean' }) },
  { name: 'three', build: of(tag, { count: 3 }) },
  { name: 'twelve', build: of(tag, { count: 12, heading: 'Twelve small things' }) },
  { name: 'sources open', build: of(tag, { tip: 'fibre' }, (tip) => openSources(tip)) },
  { name: 'certainty open', build: of(tag, { tip: 'fibre' }, open('.certainty')) },
];
