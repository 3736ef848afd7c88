/** Words of the fact, in English; the statements are in `data/facts.json`. This file is the type of all other languages. */
const words = {
  title: 'Myth or fact?',
  today: 'Statement of the day',
  progress: (step: number, total: number) => `${step} of ${total}`,
  ask: 'What do you think?',
  show: 'Just show me',
  verdict: {
    fact: 'Fact',
    partly: 'Partly true',
    myth: 'Myth',
    'not-known': 'Not known',
  },
  means: {
    fact: 'What has been studied supports this.',
    partly: 'There is something in it, but it is not the whole story.',
    myth: 'What has been studied speaks against this.',
    'not-known': 'Nobody has shown this, and nobody has ruled it out.',
  },
  same: 'You thought so, too.',
  other: (guess: string) => `You thought: ${guess}. That is easy to think.`,
  back: 'Back',
  next: 'Next',
  another: 'Another statement',
};
export type FactWords = typeof words;
export default words;
