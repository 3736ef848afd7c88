/** The schemas of `data/`, loosened for what a site owner may leave out. */
import * as z from 'zod/mini';
import { asText, meaningOf, type Schema } from '../dataset/fields.js';
import { namesOf } from '../dataset/follow.js';
import { plain, type TextSchema } from '../dataset/parts.js';
import { descriptionOf } from '../dataset/schema.js';
import { open, rules } from './rules.js';

type Shape = Record<string, Schema>;
/** How a new entry looks, and how a change of a known one. */
export interface Shapes {
  fresh: Schema;
  change: Schema;
}

/** A text as an owner writes it, `"…"` or `{"en": "…", "ko": "…"}`; it becomes a Map of language → text. */
const textOf = (languages: readonly string[], own: string) =>
  asText(
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
    }),
  ) as unknown as TextSchema;

/** What an entry may leave out: grade and sources, for then the statement is the owner's own, and what only editors need. */
const leftOut = (field: Schema) =>
  Boolean(meaningOf(field)?.grade ?? meaningOf(field)?.editors) || namesOf(field) === 'references';

/** The same schema with those fields optional, at any depth; with all fields of the object itself optional, for a change; a picture is changed as a whole. */
function loose(schema: Schema, change = false): Schema {
  const { def } = schema._zod as unknown as { def: Record<string, Schema> & { type: string; shape: Shape } };
  const with_ = (more: object): Schema => z.clone(schema, { ...def, ...more } as never, { parent: true });
  if (def.type === 'array') return with_({ element: loose(def['element'] as Schema) });
  if (def.type === 'optional' || def.type === 'nullable')
    return with_({ innerType: loose(def['innerType'] as Schema, change) });
  if (def.type !== 'object') return schema;
  const shape = Object.entries(def.shape).map(([key, field]) => {
    const inner = loose(field, change && !meaningOf(field)?.drawn);
    return [key, key !== 'id' && (change || leftOut(field)) ? z.optional(inner) : inner] as const;
  });
  return with_({ shape: Object.fromEntries(shape) });
}

/** The schemas of each collection that an owner may add to; made when they are asked for. */
export function overlaySchemas(languages: readonly string[], own: string): Map<string, () => Shapes> {
  const text = textOf(languages, own);
  return new Map(
    open.map((name) => [
      name,
      () => {
        const entry = descriptionOf(name).schema(text);
        if (!Object.hasOwn(rules, name)) return { fresh: loose(entry), change: loose(entry) };
        const marked = z.extend(entry as never, { hidden: z.optional(z.boolean()) }) as Schema;
        return { fresh: loose(marked), change: loose(marked, true) };
      },
    ]),
  );
}
