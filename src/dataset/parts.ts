/** What the collections' schemas are made of. Written in zod/mini, so that an overlay is checked by the same words. */
import * as z from 'zod/mini';
import { clear, whyNotClear } from './characters.js';
import { asText, calls, forEditors, grades, names, type Kind } from './fields.js';
import { certainties, numbers as kinds } from './vocabulary.js';

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
/** The id of something else. */
export const idOf = <const Of extends Kind>(of: Of) => names(id, of);
export const sources = list(idOf('references'));
const grade = z.enum(certainties);
/** How sure something is, by the sources beside it; `claim` may stand in its place and name a claim that has the grade. */
export const certainty = grades(grade, { on: 'sources', claim: 'claim' });
/** The same of what may be plain advice. */
export const adviceCertainty = grades(grade, { on: 'sources', claim: 'claim', advice: true });
/** The same where a field says of what it is the grade: `linkCertainty`, in whose place `linkClaim` may stand. */
export const certaintyOf = (of: string, on = 'sources') => grades(grade, { on, claim: `${of}Claim` });
/** The grade of a claim of the ledger itself. */
export const ledgerCertainty = grades(grade, { on: 'sources', advice: true });
/** Numbers that the texts of an entry speak of: its card shows those of the visitor's country. */
export const numbers = calls(z.optional(list(z.enum(kinds))));
export const count = z.int().check(z.positive());

/** An entry of any collection that has cards of its own: `faq/milk-acne`. */
const card = z
  .string()
  .check(z.regex(/^[a-z-]+\/[a-z0-9-]+$/, 'a card is its collection and its id, such as "faq/milk-acne"'));
/** Entries that speak of the same thing. It is said by one of the two and holds for both (see related.ts). */
export const related = z.optional(list(names(card, 'cards')));

/** Ids of the medicines and foods that the texts name, whose warnings stand on the card (see hazards.ts). */
export const hazards = z.optional(list(idOf('hazards')));

/** Who checked an entry and until when it may stand. `reviewed` stays null until a named clinician has read it. */
export const care = {
  updated: forEditors(date),
  reviewBy: forEditors(date),
  reviewed: forEditors(z.nullable(z.strictObject({ by: plain, on: date }))),
};
/** Which schema an editor uses: the address means nothing outside of `data/`. */
export const schemaLine = { $schema: forEditors(z.optional(z.string())) };

/** A text in every one of some languages, and maybe in others that are not whole yet. */
export const textIn = (languages: readonly string[], begun: readonly string[] = []): TextSchema =>
  asText(
    z.strictObject({
      ...Object.fromEntries(languages.map((language) => [language, plain])),
      ...Object.fromEntries(begun.map((language) => [language, z.optional(plain)])),
    }),
  ) as unknown as TextSchema;
