/**
 * Said when nothing else could be loaded, in English; the only words that travel with the code. This file is the type of
 * all other languages.
 */
const words = {
  /** What could not be loaded, by the word after `gut-skin-`. */
  names: {
    axis: 'The picture of gut and skin',
    'care-plan': 'The care plan',
    condition: 'The skin conditions',
    consult: 'The signs that need a doctor',
    diary: 'The diary',
    'diet-tip': 'The diet tip',
    evidence: 'The table of trials',
    fact: 'The myth or fact card',
    faq: 'The questions and answers',
    nutrient: 'The nutrients',
    quiz: 'The quiz',
    strain: 'The probiotic strains',
  },
  /** For a tag that somebody has named otherwise. */
  other: 'This part',
  lost: (what: string) => `${what} could not be loaded.`,
  again: 'Try again',
  book: 'Book an appointment',
  /** Where the widget would have shown an emergency number: nobody knows the visitor's country yet. */
  emergency: 'In an emergency, call the emergency number of the country you are in:',
  numbers: ['112', '911', '999'],
};
export type Apology = typeof words;
export default words;
