/** What the collections' schemas are made of. Written in zod/mini, so that an overlay is checked by the same words. */
import * as z from 'zod/mini';
import { clear, whyNotClear } from '../characters.js';
import { certainties, numbers as kinds } from '../vocabulary.js';

/** A text for visitors: every language of `meta.json` side by side. */
export type Text = { en: string; [language: string]: string };
/** The schema of a text: the dataset's own, or the looser one of an overlay. */
export type TextSchema = z.ZodMiniType<Text>;

export const id = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, figures and single hyphens'));
export const date = z.iso.date('a date is ISO 8601: YYYY-MM-DD');
/** Without characters that nobody sees and that change what the others say. */
export const seen = z.regex(clear, { error: ({ input }) => whyNotClear(input as string) });
export const plain = z
  .string()
  .check(
    z.minLength(1, { error: 'a text must not be empty', abort: true }),
    z.regex(/^\S(?:[\s\S]*\S)?$/, 'a text must not begin or end with white space'),
    z.regex(
      /^(?![\s\S]*(?:<[a-zA-Z/!]|&[a-zA-Z#0-9]+;|\*\*|\]\(|`))/,
      'a text holds no markup: no tags, entities or Markdown',
    ),
    seen,
  );
export const list = <T extends z.ZodMiniType>(of: T) => z.array(of).check(z.minLength(1, 'at least one is needed'));
export const sources = list(id);
export const certainty = z.enum(certainties);
/** Numbers that the texts of an entry speak of: its card shows those of the visitor's country. */
export const numbers = z.optional(list(z.enum(kinds)));
export const count = z.int().check(z.positive());

/** What every entry may carry: ids of the medicines and foods whose warnings stand on its card (see hazards.ts). */
export const hazards = z.optional(list(id));

/** Who checked an entry and until when it may stand. `reviewed` stays null until a named clinician has read it. */
export const care = {
  hazards,
  updated: date,
  reviewBy: date,
  reviewed: z.nullable(z.strictObject({ by: plain, on: date })),
};

/** A text in every one of some languages. */
export const textIn = (languages: readonly string[]): TextSchema =>
  z.strictObject(Object.fromEntries(languages.map((language) => [language, plain]))) as unknown as TextSchema;
