/** The schemas of `data/`, loosened for what a site owner may leave out. */
import * as z from 'zod/mini';
import { condition } from '../dataset/schema/condition.js';
import { dietTip } from '../dataset/schema/diet-tip.js';
import { fact } from '../dataset/schema/fact.js';
import { faq } from '../dataset/schema/faq.js';
import { nutrient } from '../dataset/schema/nutrient.js';
import { plain, type TextSchema } from '../dataset/schema/parts.js';
import { pathway } from '../dataset/schema/pathway.js';
import { procedure } from '../dataset/schema/procedure.js';
import { reference } from '../dataset/schema/references.js';
import { strain } from '../dataset/schema/strain.js';
import type { OverlayCollection } from '../dataset/types.js';

type Schema = z.core.$ZodType;
type Shape = Record<string, Schema>;

/** A text as an owner writes it, `"…"` or `{"en": "…", "ko": "…"}`; it becomes a Map of language → text. */
const textOf = (languages: readonly string[], own: string) =>
  z.unknown().check((payload) => {
    const given = payload.value;
    const wrong = (path: string[], message: string) =>
      payload.issues.push({ code: 'custom', input: given, path, message });
    if (given === undefined) return void wrong([], 'is missing');
    const isMap = typeof given === 'object' && given !== null && !Array.isArray(given);
    if (typeof given !== 'string' && !(isMap && Object.keys(given).length))
      return void wrong([], `a text is "…", or by language: {${languages.map((l) => `"${l}": "…"`).join(', ')}}`);
    const said = new Map(Object.entries(isMap ? given : { [own]: given }));
    for (const [language, text] of said) {
      const path = isMap ? [language] : [];
      if (!languages.includes(language))
        wrong(path, `"${language}" is no language of the widgets; known: ${languages.join(', ')}`);
      const { error } = z.safeParse(plain, text);
      if (error) wrong(path, error.issues.map((issue) => issue.message).join('; '));
    }
    payload.value = said;
  }) as unknown as TextSchema;

/** What an entry may leave out: then the statement is the owner's own. */
const leftOut = /certainty$|sources$|^(updated|reviewBy|reviewed|findings)$/i;

/** The same schema with those fields optional, at any depth; with all fields of the object itself optional, for a change. */
function loose(schema: Schema, change = false): Schema {
  const { def } = schema._zod as unknown as { def: Record<string, Schema> & { type: string; shape: Shape } };
  const with_ = (more: object): Schema => z.clone(schema, { ...def, ...more } as never);
  if (def.type === 'array') return with_({ element: loose(def['element'] as Schema) });
  if (def.type === 'optional' || def.type === 'nullable')
    return with_({ innerType: loose(def['innerType'] as Schema, change) });
  if (def.type !== 'object') return schema;
  const shape = Object.entries(def.shape).map(([key, field]) => {
    const inner = loose(field, change);
    return [key, key !== 'id' && (change || leftOut.test(key)) ? z.optional(inner) : inner] as const;
  });
  return with_({ shape: Object.fromEntries(shape) });
}

/** For each collection that is asked for: how a new entry looks, and how a change of a known one. */
export function overlaySchemas(languages: readonly string[], own: string) {
  const text = textOf(languages, own);
  const entry = (of: (text: TextSchema) => Schema & { _zod: { def: { shape: object } } }) => () => {
    const marked = z.extend(of(text) as never, { hidden: z.optional(z.boolean()) }) as Schema;
    return { fresh: loose(marked), change: loose(marked, true) };
  };
  const source = () => loose(reference(text));
  return {
    axis: entry(pathway),
    conditions: entry(condition),
    'diet-tips': entry(dietTip),
    facts: entry(fact),
    faq: entry(faq),
    nutrients: entry(nutrient),
    procedures: entry(procedure),
    strains: entry(strain),
    references: () => ({ fresh: source(), change: source() }),
  } satisfies Record<OverlayCollection | 'references', unknown>;
}
