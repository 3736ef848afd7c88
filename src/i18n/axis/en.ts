import type { Way } from '../../dataset/types.js';

/** Words of the axis, in English. This file is the type of all other languages. */
const words = {
  title: 'How gut and skin may affect each other',
  gut: 'Gut',
  skin: 'Skin',
  pathways: 'Pathways between gut and skin',
  intro: 'Links under study, not treatments.',
  choose: 'Choose one.',
  about:
    'Each line is a way in which gut and skin may affect each other. Choose one to read what is known about it, what nobody knows, and which studies that rests on.',
  line: {
    sure: { drawn: 'Solid line', means: 'Moderate or high certainty' },
    low: { drawn: 'Dashed line', means: 'Low certainty' },
    unsure: { drawn: 'Dotted line', means: 'Very low certainty' },
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
