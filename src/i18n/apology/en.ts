/**
 * Said while nothing else is loaded, or could not be, in English; the only words that travel with the code. This file is
 * the type of all other languages.
 */
const words = {
  /** The title that each has when it is there, by the word after `gut-skin-`. */
  titles: {
    axis: 'How gut and skin may affect each other',
    'care-plan': 'Before and after your procedure',
    condition: 'Skin conditions and the gut',
    consult: 'When to see a doctor',
    diary: 'Skin and habit diary',
    'diet-tip': 'Diet and daily habits',
    evidence: 'Which strain was tested for what',
    fact: 'Myth or fact?',
    faq: 'Questions people ask',
    nutrient: 'Nutrients and skin',
    quiz: 'Gut-skin check',
    strain: 'Probiotic strains and skin',
  },
  wait: 'Loading…',
  lost: 'This part could not be loaded.',
  check: 'Check your connection and try again.',
  again: 'Try again',
  book: 'Book an appointment',
  /** The number that must never be missing: nobody knows the visitor's country yet. */
  emergency: 'In an emergency, call the emergency number of the country you are in:',
  numbers: ['112', '911', '999'],
};
export type Apology = typeof words;
export default words;
