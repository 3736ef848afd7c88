/**
 * What a field means, said where the field is. Who reads the dataset follows its schema (follow.ts) and finds it there;
 * nobody goes by the name of a field, so a new one can't be overlooked.
 */
import * as z from 'zod/mini';

export type Schema = z.core.$ZodType;
/** What an id is the id of. A condition is one of conditions.json or subjects.json; notes, areas and answers are
 * the quiz's; a card is an entry that visitors read by itself, as its collection and its id. */
export type Kind = 'references' | 'conditions' | 'flags' | 'hazards' | 'notes' | 'areas' | 'answers' | 'cards';

/** How sure something is. */
export interface Grade {
  /** The field beside it whose sources it stands on. */
  on: string;
  /** The field that may stand in its place and names a claim of the ledger, which has the grade. */
  claim?: string;
  /** It may be `not-graded`: plain advice, and what is said of words, tests and labels, promises no effect on skin. */
  advice?: true;
}

export interface Meaning {
  /** A text for visitors. */
  text?: true;
  /** An id, or a list of them, of something else. */
  names?: Kind;
  grade?: Grade;
  /** Only editors need it: it stays out of the page. */
  editors?: true;
  /** A day that visitors read: the build writes it out in their language, so that no page has to. */
  day?: true;
  /** Numbers to call that the texts beside it promise. */
  calls?: true;
  /** What a source beside it measured, to be drawn. */
  drawn?: true;
}

/** The same for types: a schema that carries the mark. */
declare const mark: unique symbol;
export interface Marked<What> {
  readonly [mark]: What;
}

const meanings = z.registry<Meaning>();

/** The same schema, as one that means something. */
function meaning<S extends Schema, What>(schema: S, what: Meaning): S & Marked<What> {
  const marked = z.clone(schema);
  meanings.add(marked, what);
  return marked as S & Marked<What>;
}

/** What is inside of `z.optional()` and `z.nullable()`. */
const wrapped = (schema: Schema) => (schema._zod.def as { innerType?: Schema }).innerType;

const found = new WeakMap<Schema, Meaning | undefined>();
/** What a field means, be it optional or not. */
export function meaningOf(schema: Schema): Meaning | undefined {
  if (!found.has(schema)) {
    const inner = wrapped(schema);
    found.set(schema, meanings.get(schema) ?? (inner && meaningOf(inner)));
  }
  return found.get(schema);
}

export const asText = <S extends Schema>(schema: S) => meaning<S, 'text'>(schema, { text: true });
export const names = <S extends Schema, const Of extends Kind>(schema: S, of: Of) =>
  meaning<S, Of>(schema, { names: of });
export const forEditors = <S extends Schema>(schema: S) => meaning<S, 'editors'>(schema, { editors: true });
export const asDay = <S extends Schema>(schema: S) => meaning<S, 'day'>(schema, { day: true });
export const calls = <S extends Schema>(schema: S) => meaning<S, 'calls'>(schema, { calls: true });
export const drawn = <S extends Schema>(schema: S) => meaning<S, 'drawn'>(schema, { drawn: true });
export const grades = <S extends Schema>(schema: S, grade: Grade) => meaning<S, 'grade'>(schema, { grade });
