/**
 * The one description of every collection in `data/`. Types are inferred from it (see types.ts), the build refuses
 * what it does not allow (see compile.ts), `dataset.schema.json` is printed from it, and an overlay is checked by it.
 */
import * as z from 'zod/mini';
import { condition, subject } from './schema/condition.js';
import { dietTip } from './schema/diet-tip.js';
import { claim, term } from './schema/editorial.js';
import { fact } from './schema/fact.js';
import { faq } from './schema/faq.js';
import { hazard } from './schema/hazard.js';
import { meta, redFlag } from './schema/meta.js';
import { nutrient } from './schema/nutrient.js';
import { list, textIn, type Text, type TextSchema } from './schema/parts.js';
import { pathway } from './schema/pathway.js';
import { procedure } from './schema/procedure.js';
import { quiz } from './schema/quiz.js';
import { reference } from './schema/references.js';
import { strain } from './schema/strain.js';

export type { Text };

/** The collections that are lists of entries with an id, by the name of their file. */
export const entrySchemas = (text: TextSchema) => ({
  axis: pathway(text),
  claims: claim(text),
  conditions: condition(text),
  'diet-tips': dietTip(text),
  facts: fact(text),
  faq: faq(text),
  glossary: term(text),
  hazards: hazard(text),
  nutrients: nutrient(text),
  procedures: procedure(text),
  'red-flags': redFlag(text),
  references: reference(text),
  strains: strain(text),
  subjects: subject(text),
});

type Entries = { [Name in keyof ReturnType<typeof entrySchemas>]: z.infer<ReturnType<typeof entrySchemas>[Name]> };
export type Dataset = {
  meta: z.infer<ReturnType<typeof meta>>;
  quiz: z.infer<ReturnType<typeof quiz>>;
} & { [Name in keyof Entries]: { $schema?: string | undefined; entries: Entries[Name][] } };

/** The schema of each file of `data/`, for the languages that `meta.json` names. */
export function fileSchemas(languages: readonly string[]): Record<keyof Dataset, z.ZodMiniType> {
  const text = textIn(languages);
  const file = (entry: z.ZodMiniType) => z.strictObject({ $schema: z.optional(z.string()), entries: list(entry) });
  const files = Object.entries(entrySchemas(text)).map(([name, entry]) => [name, file(entry)] as const);
  return {
    meta: meta(text),
    quiz: quiz(text),
    ...(Object.fromEntries(files) as unknown as Record<keyof Entries, z.ZodMiniType>),
  };
}

/** The schema of the whole dataset. */
export const datasetSchema = (languages: readonly string[]) =>
  z.strictObject(fileSchemas(languages)) as unknown as z.ZodMiniType<Dataset>;
