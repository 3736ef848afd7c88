/** Types only: all that shipped code may know of the schema. */
import type { Dataset, Text } from './schema.js';
import type { certainties, contents, designs, directions, urgencies } from './vocabulary.js';

export type { Dataset, Text };
export type Certainty = (typeof certainties)[number];
export type Content = (typeof contents)[number];
export type Direction = (typeof directions)[number];
export type Design = (typeof designs)[number];
export type Urgency = (typeof urgencies)[number];

/** A collection in one language: every text has become a string. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

type Entry<Name extends keyof Dataset> = Dataset[Name] extends { entries: (infer E)[] } ? E : Dataset[Name];
/** An entry as a widget sees it: in one language, without what only editors need. */
type Shown<Name extends keyof Dataset> = Omit<Localised<Entry<Name>>, 'reviewBy' | 'reviewed' | 'updated' | '$schema'>;

export type Faq = Shown<'faq'>;
export type DietTip = Shown<'diet-tips'>;
export type Strain = Shown<'strains'>;
export type Study = Strain['studies'][number];
export type Quiz = Shown<'quiz'>;
export type QuizItem = Quiz['items'][number];
export type QuizAnswer = QuizItem['answers'][number];
export type RedFlag = Shown<'red-flags'>;
export type Reference = Shown<'references'>;
export type Emergency = Localised<Dataset['meta']['emergency'][number]>;

/** What every slice carries besides its entries. */
export interface SliceMeta {
  /** The language the texts are in. */
  language: string;
  version: string;
  /** ISO date of the newest entry in the dataset. */
  updated: string;
  /** Shown where no clinician's review is recorded. */
  review: string;
  grading: string;
}

/** What one data chunk holds: one collection in one language. */
export interface Slices {
  faq: { meta: SliceMeta; entries: Faq[] };
  'diet-tips': { meta: SliceMeta; entries: DietTip[]; conditions: Record<string, string> };
  strains: { meta: SliceMeta; entries: Strain[]; conditions: Record<string, string> };
  quiz: { meta: SliceMeta; quiz: Quiz; flags: RedFlag[]; conditions: Record<string, string>; emergency: Emergency[] };
  references: { meta: SliceMeta; entries: Reference[] };
}
export type Collection = keyof Slices;
