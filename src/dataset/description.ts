import type { TextSchema } from './parts.js';
import type { Schema } from './fields.js';

/**
 * What a site owner's change of an entry does. A field that is named nowhere is a claim: the grades of its entry speak of
 * it. Grades, their sources, warning signs and warnings need no line here, their schema tells.
 */
export interface OwnRules {
  /** Claims that one grade alone speaks of, where there are several: field → grade. */
  only?: Record<string, string>;
  /** Says nothing of an effect. */
  free?: readonly string[];
  /** For a visitor's safety, or what nobody knows: texts that may be added to, */
  add?: readonly string[];
  /** and marks. */
  union?: readonly string[];
  /** Lists of objects that carry a grade, or sources, of their own; */
  parts?: readonly string[];
  /** and what says of whom or what they speak. */
  identity?: readonly string[];
}

/** What a collection is: each file of `collections/` is one, named like its file in `data/`. */
export interface Description {
  /** One entry; the whole file where it is no list. */
  schema: (text: TextSchema) => Schema;
  /** The file is one thing and no list of entries. */
  whole?: true;
  /** Widgets load it; the collections whose sources travel with it besides its own. */
  cites?: readonly string[];
  /** What a site owner may do: change entries and bring some, or only bring some. Without it: neither. */
  own?: OwnRules | 'bring';
}
