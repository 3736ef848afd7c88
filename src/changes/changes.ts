/** What changed in the content from one release to a later one: what `changes.json` holds, and what is kept of a release. */

/** By weight: what somebody who answers for a page has to look at comes first. */
export const kinds = [
  'entry-gone',
  'certainty-fell',
  'caution-new',
  'sign-new',
  'caution-changed',
  'caution-gone',
  'sign-gone',
  'source-gone',
  'certainty-gone',
  'certainty-rose',
  'certainty-new',
  'number-changed',
  'detail-changed',
  'source-new',
  'text-gone',
  'text-new',
  'entry-new',
  'language-gone',
  'language-new',
  'review-gone',
  'review-new',
  'wording-changed',
] as const;
export type Kind = (typeof kinds)[number];

export interface Change {
  kind: Kind;
  /** Where in the entry, as ways to its fields: `studies.acne.certainty`. */
  fields?: string[];
  /** What was there, and what is there now: grades, values, figures, ids. */
  from?: string[];
  to?: string[];
  /** The languages it happened in, where it was not all of them. */
  languages?: string[];
}

/** An entry that changed, and how. `faq/sugar-acne`; parts of the quiz are `quiz/items/s1`. */
export interface Changed {
  entry: string;
  /** What it is called, by language. */
  name: Record<string, string>;
  /** For a source, a warning or a warning sign: the entries that show it. */
  on?: string[];
  changes: Change[];
}

/** A change as `changes.json` has it: with itself in words, by language. */
export type Said = Change & { words: Record<string, string> };

/** `changes.json`. */
export interface ChangesFile {
  /** The version that these files say they are. */
  version: string;
  /** False where the content is not that of a release, such as while somebody works at it. */
  released: boolean;
  languages: string[];
  /** What each entry says, as a hash that changes with it. */
  hashes: Record<string, string>;
  /** For each release before, the newest first: what has changed between it and these files. */
  since: { version: string; date: string; entries: (Omit<Changed, 'changes'> & { changes: Said[] })[] }[];
}

/**
 * What is kept of an entry, so that a later one can be held against it. Texts are kept as hashes, one for each language in
 * the order of the edition: enough to see that a wording changed, and a quarter of what the words would take.
 */
export interface Print {
  name: Record<string, string>;
  /** Of all the rest. */
  hash: string;
  grades?: Record<string, string>;
  sources?: string[];
  /** Warnings and warning signs that it shows: `hazards/isotretinoin`, `red-flags/airway`. */
  warnings?: string[];
  /** Other values: numbers, verdicts, what it is about; `#` and a hash where one is long. */
  details?: Record<string, string>;
  /** Texts for a visitor's safety, and all others, by field. */
  cautions?: Record<string, string>;
  texts?: Record<string, string>;
  /** The figures that those texts give, with blanks between them. */
  figures?: Record<string, string>;
  /** Who read it. */
  reviewed?: string;
}

/** What is kept of a release: `data/history/<version>.json`. */
export interface Edition {
  version: string;
  /** The day it was made. */
  date: string;
  /** The release before it; null for the first. */
  after: string | null;
  languages: string[];
  entries: Record<string, Print>;
}
