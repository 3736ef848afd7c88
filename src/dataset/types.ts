/** Types only: all that shipped code may know of the schema. */
import type {
  Calling,
  Changeable,
  Dataset,
  EditorsField,
  GroundsField,
  Loaded,
  NamesConditions,
  Text,
} from './schema.js';
import type {
  ages,
  certainties,
  claimVerdicts,
  contents,
  designs,
  directions,
  factVerdicts,
  numbers,
  pictures,
  topics,
  units,
  urgencies,
  ways,
} from './vocabulary.js';

export type { Dataset, Text };
export type Certainty = (typeof certainties)[number];
export type Content = (typeof contents)[number];
export type Topic = (typeof topics)[number]; // what a question is about
export type Age = (typeof ages)[number];
export type Direction = (typeof directions)[number];
export type Design = (typeof designs)[number];
export type Numbers = (typeof numbers)[number];
export type Urgency = (typeof urgencies)[number];
export type FactVerdict = (typeof factVerdicts)[number];
export type ClaimVerdict = (typeof claimVerdicts)[number];
export type Way = (typeof ways)[number];
export type Unit = (typeof units)[number];
export type Picture = (typeof pictures)[number];

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
type Shown<Name extends keyof Dataset> = Omit<Localised<Entry<Name>>, EditorsField>;

export type Faq = Shown<'faq'>;
export type DietTip = Shown<'diet-tips'>;
export type Strain = Shown<'strains'>;
export type Study = Strain['studies'][number];
export type Quiz = Shown<'quiz'>;
export type QuizItem = Quiz['items'][number];
export type QuizAnswer = QuizItem['answers'][number];
export type RedFlag = Shown<'red-flags'>;
export type Reference = Shown<'references'>;
export type Pathway = Shown<'axis'>;
export type Condition = Shown<'conditions'>;
export type Nutrient = Shown<'nutrients'>;
export type Procedure = Shown<'procedures'>;
export type ProcedureStep = Procedure['before'][number];
export type Fact = Shown<'facts'>;
export type Figure = NonNullable<DietTip['figure']>; // what a picture draws
export type Hazard = Pick<Shown<'hazards'>, 'name' | 'warning' | 'sources'>;
export type Emergency = Localised<Dataset['meta']['emergency'][number]>;

/** What every slice carries besides its entries. */
export interface SliceMeta {
  /** The collection it holds. */
  collection: Collection;
  /** The language the texts are in. */
  language: string;
}
/** What holds for the whole dataset; it travels with the words that every widget has. */
export interface About {
  version: string;
  /** The day of the newest entry in the dataset, written out. */
  updated: string;
  /** Shown where no clinician's review is recorded. */
  review: string;
  /** Who graded. */
  grading: string;
}

/** The warnings that the entries carry, by id: each stands in a slice once. */
export interface Warned {
  hazards: Record<string, Hazard>;
}
export interface Slice<Entry> extends Warned {
  meta: SliceMeta;
  entries: Entry[];
}
export interface Named {
  /** Id → name, of those that the entries name. */
  conditions: Record<string, string>;
}
/** Whom to call, where an entry speaks of it. */
export interface Calls {
  emergency: Emergency[];
}
type Lists = Exclude<Loaded, 'quiz'>;
/** What one data chunk holds: one collection in one language. */
export type Slices = {
  [Name in Lists]: Slice<Shown<Name>> &
    (Name extends NamesConditions ? Named : unknown) &
    (Name extends Calling ? Calls : unknown);
} & { quiz: { meta: SliceMeta; quiz: Quiz } & Named & Warned };
export type Collection = keyof Slices;

/** The collections that a site owner may add to and change; the quiz and the warning signs are not among them. */
export type OverlayCollection = Changeable;
/** A text of an overlay: in the language of the page, or by language. */
export type OverlayText = string | { [language: string]: string };
type Loose<T> = T extends Text
  ? OverlayText
  : T extends readonly (infer Item)[]
    ? Loose<Item>[]
    : T extends object
      ? Optional<{ [Key in keyof T]: Loose<T[Key]> }>
      : T;
/** What an owner may leave out, for then the statement is the owner's own. */
type Optional<T> = Omit<T, GroundsField | EditorsField> & Partial<T>;
type Parts<T> = {
  [Key in keyof T]?: T[Key] extends readonly unknown[] | Text
    ? Loose<T[Key]>
    : T[Key] extends object
      ? Parts<T[Key]>
      : Loose<T[Key]>;
};
/** An entry of an overlay. With a known id it needs only what changes; with a new one it is an entry of its own. */
export type OverlayEntry<Name extends OverlayCollection> = Parts<Omit<Entry<Name>, 'id'>> & {
  id: string;
  hidden?: boolean;
};
/** A file of a site owner's own content, for `<gut-skin-settings content="…">`. */
export type OverlayFile = {
  [Name in OverlayCollection]?: OverlayEntry<Name>[] | { entries: OverlayEntry<Name>[] };
} & {
  $schema?: string;
  /** Sources that the entries cite besides the bundled ones. */
  references?: Loose<Entry<'references'>>[] | { entries: Loose<Entry<'references'>>[] };
};
