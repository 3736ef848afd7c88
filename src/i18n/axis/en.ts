import type { Way } from '../../dataset/types.js';

/** Words of the axis, in English. This file is the type of all other languages. */
const words = {
  title: 'How gut and skin may affect each other',
  gut: 'Gut',
  skin: 'Skin',
  pathways: 'Pathways between gut and skin',
  intro:
    'People study these pathways between gut and skin. Choose one to read what is known about it, and what is not. Each shows a link, not a treatment.',
  line: {
    sure: 'Solid line: moderate or high certainty',
    low: 'Dashed line: low certainty',
    unsure: 'Dotted line: very low certainty',
  },
  way: {
    both: 'May go both ways',
    'gut-to-skin': 'Studied from gut to skin',
    'skin-to-gut': 'Studied from skin to gut',
  } satisfies Record<Way, string> as Record<Way, string>,
  known: 'What is known',
  unknown: 'What nobody knows',
};
export type AxisWords = typeof words;
export default words;
