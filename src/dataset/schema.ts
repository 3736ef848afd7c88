/**
 * What the descriptions of the collections add up to: the schema of each file of `data/`, and the types inferred from it.
 * The build refuses what it does not allow (compile.ts), `dataset.schema.json` is printed from it.
 */
import * as z from 'zod/mini';
import type { Description } from './description.js';
import { descriptions } from './descriptions.js';
import type { Marked, Schema } from './fields.js';
import { list, schemaLine, textIn, type Text, type TextSchema } from './parts.js';

export type { Text };

type All = typeof descriptions;
/** The files of `data/`, without `.json`. */
export type FileName = keyof All;
type EntrySchema<Name extends FileName> = ReturnType<All[Name]['schema']>;
type Lists = { [Name in FileName]: All[Name] extends { whole: true } ? never : Name }[FileName];

export type Dataset = {
  [Name in FileName]: Name extends Lists
    ? { $schema?: string | undefined; entries: z.infer<EntrySchema<Name>>[] }
    : z.infer<EntrySchema<Name>>;
};

/** The collections that widgets load. */
export type Loaded = { [Name in FileName]: All[Name] extends { cites: unknown } ? Name : never }[FileName];
/** Those whose entries a site owner may change. */
export type Changeable = { [Name in FileName]: All[Name] extends { own: object } ? Name : never }[FileName];

/** Names of the fields, at any depth, whose schema carries a mark. */
type Fields<S, Mark> = S extends
  z.ZodMiniOptional<infer Inner> | z.ZodMiniNullable<infer Inner> | z.ZodMiniArray<infer Inner>
  ? Fields<Inner, Mark>
  : S extends z.ZodMiniObject<infer Shape>
    ? {
        [Key in keyof Shape & string]: Carries<Shape[Key], Mark> extends true ? Key : Fields<Shape[Key], Mark>;
      }[keyof Shape & string]
    : never;
type Carries<S, Mark> =
  S extends Marked<Mark>
    ? true
    : S extends z.ZodMiniOptional<infer Inner> | z.ZodMiniNullable<infer Inner> | z.ZodMiniArray<infer Inner>
      ? Carries<Inner, Mark>
      : false;
type FieldsOf<Mark> = { [Name in FileName]: Fields<EntrySchema<Name>, Mark> }[FileName];

/** What only editors need. */
export type EditorsField = FieldsOf<'editors'>;
/** How sure something is, and by which sources. */
export type GroundsField = FieldsOf<'grade' | 'references'>;
/** The collections whose entries name conditions, and those that promise numbers to call. */
export type NamesConditions = {
  [Name in FileName]: Fields<EntrySchema<Name>, 'conditions'> extends never ? never : Name;
}[FileName];
export type Calling = { [Name in FileName]: Fields<EntrySchema<Name>, 'calls'> extends never ? never : Name }[FileName];

export const files = Object.keys(descriptions) as FileName[];
export const descriptionOf = (name: FileName): Description => descriptions[name];

/** The schema of an entry of each collection, or of its file where that is no list. */
export const entrySchemas = (text: TextSchema) =>
  Object.fromEntries(files.map((name) => [name, descriptionOf(name).schema(text)])) as Record<FileName, Schema>;

const file = (name: FileName, entry: Schema) =>
  descriptionOf(name).whole ? entry : z.strictObject({ ...schemaLine, entries: list(entry as z.ZodMiniType) });
/** The schema of each file of `data/`, for the languages that `meta.json` names. */
export const fileSchemas = (languages: readonly string[], begun: readonly string[] = []) =>
  Object.fromEntries(
    Object.entries(entrySchemas(textIn(languages, begun))).map(([name, entry]) => [
      name,
      file(name as FileName, entry),
    ]),
  ) as Record<FileName, Schema>;

/** For who follows a schema and asks nothing of the languages: of entries and of files. */
export const entryShapes = entrySchemas(textIn(['en']));
export const shapes = fileSchemas(['en']);

/** The schema of the whole dataset. */
export const datasetSchema = (languages: readonly string[], begun: readonly string[] = []) =>
  z.strictObject(fileSchemas(languages, begun)) as unknown as z.ZodMiniType<Dataset>;
