/** A site owner's own content: what it is once it is checked, and what it is held against. Types alone. */
import type { Kind } from '../dataset/fields.js';
import type { OverlayCollection } from '../dataset/types.js';
import type { Thing } from './text.js';

/** A checked entry: every text is a Map of language → text, so that it can't be taken for another object. */
export type OwnEntry = Thing & { id: string };
/** Checked content. */
export type Own = Partial<Record<OverlayCollection | 'references', OwnEntry[]>>;

export type Ids = readonly string[];
/** What it is held against. */
export interface Known {
  /** The entries of each collection it speaks of, in any language. */
  entries: Record<string, readonly Thing[]>;
  /** Ids of the sources of each of these collections. */
  sources: Record<string, Ids>;
  conditions: Ids;
  flags: Ids;
  areas: Ids;
  /** Cards, each as its collection and its id. */
  cards: Ids;
  /** Medicines and foods of each collection whose warnings an entry may carry. */
  hazards: Record<string, Ids>;
  /** All languages there are, and the one of a text that is a plain string. */
  languages: Ids;
  language: string;
  /** The known word that is most like a given one. */
  nearest(given: string, known: Ids): string;
}
/** Ids by what they are the ids of, each with a quick way to find one; what is not there is not checked. */
export type KnownIds = Partial<Record<Kind, { all: Ids; has: ReadonlySet<string> }>>;
