import { common, of, open, type State } from './common.js';
import { openSources } from '../support.js';

const tag = 'gut-skin-condition';

export const states: State[] = [
  ...common(tag, { condition: 'psoriasis' }),
  { name: 'one', build: of(tag, { condition: 'psoriasis' }) },
  { name: 'one with a same-day sign', build: of(tag, { condition: 'eczema' }) },
  { name: 'one under a heading', build: of(tag, { condition: 'acne', heading: 'We are often asked about' }) },
  { name: 'browser', build: of(tag) },
  { name: 'browser, one open', build: of(tag, {}, open('[data-id="dermatitis-herpetiformis"]')) },
  { name: 'certainty open', build: of(tag, { condition: 'rosacea' }, open('.grade + .grade .certainty')) },
  { name: 'sources open', build: of(tag, { condition: 'melasma' }, (card) => openSources(card, '.first')) },
];
