/** Words of the handout, loaded when a visitor prints one. This file is the type of all other languages. */
const words = {
  kind: {
    conditions: 'Skin condition',
    strains: 'Probiotic strain',
    nutrients: 'Nutrient',
    'diet-tips': 'Daily habit',
  },
  printed: (date: string) => `Printed ${date}`,
  known: 'What is known',
  unknown: 'What is not known',
  ask: 'Three questions to ask',
  questions: {
    conditions: {
      first: 'Which treatment comes first for me, and what else is there?',
      time: 'When should I see a change?',
      back: 'When should I come back, and when sooner?',
    },
    strains: {
      fit: 'Does this fit me, given my health and what I take?',
      same: 'Is exactly this strain in the product, and how much of it?',
      stop: 'When would we know whether it helps, and when should I stop?',
    },
    nutrients: {
      lack: 'Do I lack this, and is a test worth it?',
      fit: 'Does a supplement go with my health and what I take?',
      much: 'How much is right for me, and when is it too much?',
    },
    'diet-tips': {
      fit: 'Does this apply to me, given my health and what I take?',
      first: 'Is there something that should come before it?',
      time: 'When should I see a change, and what if I do not?',
    },
  },
  doctor: 'When to see a doctor',
  more: 'No list names every sign. If you feel very ill, do not wait.',
  sources: 'Sources',
  others: 'and others',
  /** Beside the code that a phone reads, or in its place. */
  way: {
    scan: 'Scan for this card, with all its sources',
    long: 'The address of this page is too long for a code. Here it is to type:',
    offline: 'This page has no address on the web, so there is no code. It was opened from:',
    framed: 'This card stands in another page, whose address it does not know, so there is no code.',
  },
};
export type HandoutWords = typeof words;
export default words;
