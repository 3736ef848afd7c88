import { common, of, type State } from './common.js';

const tag = 'gut-skin-{{name}}';

export const states: State[] = [
  ...common(tag),
  { name: 'whole', build: of(tag) },
  { name: 'with one entry', build: of(tag, { ids: '{{id}}' }) },
];
