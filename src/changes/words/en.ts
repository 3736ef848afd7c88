import type { Kind } from '../changes.js';

/** Words of the list of what changed, in English: for who answers for a page. This file is the type of all other languages. */
const words = {
  title: 'What changed in the gut-skin widgets',
  about: 'What their content says otherwise than before, release by release.',
  release: (version: string) => `Content of version ${version}`,
  first: 'The first release.',
  none: 'The content says what it said before.',
  /** What is said of all of it, and whom to call. */
  whole: 'The content as a whole',
  /** Before a list of entries in which nothing else changed. */
  only: 'Wording only',
  says: {
    'entry-gone': 'Taken out',
    'certainty-fell': 'Certainty fell',
    'caution-new': 'Caution added',
    'sign-new': 'Warning added',
    'caution-changed': 'Caution reworded',
    'caution-gone': 'Caution taken out',
    'sign-gone': 'Warning taken out',
    'source-gone': 'Source withdrawn',
    'certainty-gone': 'No longer graded',
    'certainty-rose': 'Certainty rose',
    'certainty-new': 'Graded',
    'number-changed': 'Number changed',
    'detail-changed': 'Changed',
    'source-new': 'Source added',
    'text-gone': 'Text taken out',
    'text-new': 'Text added',
    'entry-new': 'New',
    'language-gone': 'No longer in this language',
    'language-new': 'Now in this language',
    'review-gone': 'Review no longer recorded',
    'review-new': 'Reviewed',
    'wording-changed': 'Wording changed',
  } satisfies Record<Kind, string> as Record<Kind, string>,
  /** What changed, where it is a value and no text. */
  fields: {
    verdict: 'verdict',
    direction: 'what the studies saw',
    urgency: 'how soon',
    way: 'which way',
    conditions: 'which conditions',
    related: 'related entries',
    count: 'people',
    trials: 'trials',
    weeks: 'weeks',
    cfuPerDay: 'CFU a day',
    value: 'amount',
    number: 'number to call',
    strain: 'strain code',
    record: 'the record of the source',
    other: 'another detail',
  },
};
export type ChangesWords = typeof words;
export default words;
