/**
 * The one description of every collection in `data/`. Types are inferred from it (see types.ts), the build refuses
 * what it does not allow (see compile.ts), and `dataset.schema.json` is printed from it.
 * Build time only: zod must never reach a shipped file.
 */
import { z } from 'zod';
import { certainties, contents, designs, directions, topics, urgencies } from './vocabulary.js';

/** A text for visitors: every language of `meta.json` side by side. */
export type Text = { en: string; [language: string]: string };

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is kebab-case: lower-case letters, figures and single hyphens');
const date = z.iso.date('a date is ISO 8601: YYYY-MM-DD');
const plain = z
  .string()
  .min(1, { error: 'a text must not be empty', abort: true })
  .regex(/^\S(?:[\s\S]*\S)?$/, 'a text must not begin or end with white space')
  .regex(
    /^(?![\s\S]*(?:<[a-zA-Z/!]|&[a-zA-Z#0-9]+;|\*\*|\]\(|`))/,
    'a text holds no markup: no tags, entities or Markdown',
  );
const list = <T extends z.ZodType>(of: T) => z.array(of).min(1, 'at least one is needed');
const sources = list(id);
const certainty = z.enum(certainties);
/** Who checked an entry and until when it may stand. `reviewed` stays null until a named clinician has read it. */
const care = {
  updated: date,
  reviewBy: date,
  reviewed: z.strictObject({ by: plain, on: date }).nullable(),
};

/** The schema of the whole dataset, for the languages that `meta.json` names. */
export function datasetSchema(languages: readonly string[]) {
  const text = z.strictObject(
    Object.fromEntries(languages.map((language) => [language, plain])),
  ) as unknown as z.ZodType<Text>;
  const file = <T extends z.ZodType>(entry: T) =>
    z.strictObject({ $schema: z.string().optional(), entries: list(entry) });

  const organism = z.strictObject({
    genus: plain,
    species: plain,
    subspecies: plain.optional(),
    /** The strain code as printed; null where the study did not give one. */
    strain: plain.nullable(),
    /** The whole former name, where the organism was renamed. */
    formerly: plain.optional(),
  });
  const study = z.strictObject({
    condition: id,
    people: text,
    /** People in all trials together; null where the pages read did not say. */
    count: z.int().positive().nullable(),
    trials: z.int().positive(),
    direction: z.enum(directions),
    certainty,
    /** CFU a day; null where there is none (heat-killed, applied to skin) or none was seen. */
    cfuPerDay: z.number().positive().nullable(),
    /** The dose in words, where it is not a number of CFU. */
    dose: text.optional(),
    weeks: z.number().positive().nullable(),
    result: text,
    unknown: text,
    sources,
  });
  const answer = z.strictObject({
    id,
    text,
    /** 0 to 3; 3 = closest to general advice, or most settled. Only in scored items. */
    points: z.int().min(0).max(3).optional(),
    /** Excludes every other answer of a `multi` item. */
    none: z.literal(true).optional(),
    flags: list(id).optional(),
    hide: list(z.enum(contents)).optional(),
    notes: list(id).optional(),
    conditions: list(id).optional(),
  });

  return z.strictObject({
    meta: z.strictObject({
      $schema: z.string().optional(),
      version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH'),
      updated: date,
      languages: list(z.string()).refine((l) => l.includes('en'), 'en is the language all others fall back to'),
      /** Who graded, said once. */
      grading: text,
      /** Shown where no clinician's review is recorded. */
      review: text,
      /** By ISO 3166-1 alpha-2 country code. */
      emergency: list(
        z.strictObject({
          country: z.string().regex(/^[A-Z]{2}$/),
          number: z.string().regex(/^\d{2,4}$/),
          name: text,
          note: text.optional(),
        }),
      ),
    }),
    conditions: file(z.strictObject({ id, name: text })),
    faq: file(
      z.strictObject({
        id,
        topic: z.enum(topics),
        question: text,
        answer: text,
        /** In whom it was seen and what it does not show. */
        limits: text.optional(),
        seeDoctor: text.optional(),
        certainty,
        sources,
        ...care,
      }),
    ),
    'diet-tips': file(
      z.strictObject({
        id,
        title: text,
        why: text,
        how: z.array(text).min(2).max(5),
        caution: text,
        limits: text,
        conditions: z.array(id),
        /** Quiz areas the tip speaks to. */
        areas: z.array(id),
        contains: z.array(z.enum(contents)),
        direction: z.enum(directions),
        certainty,
        sources,
        ...care,
      }),
    ),
    strains: file(
      z.strictObject({
        id,
        organisms: list(organism),
        /** What else was in the product. */
        alongside: text.optional(),
        form: z.enum(['live', 'heat-killed', 'lysate']),
        route: z.enum(['oral', 'topical']),
        studies: list(study),
        funding: text.optional(),
        safety: text,
        safetySources: sources,
        ...care,
      }),
    ),
    quiz: z.strictObject({
      $schema: z.string().optional(),
      version: z.string(),
      title: text,
      lead: text,
      /** What the quiz is for and what it cannot do: shown before the first question. */
      before: list(text),
      rule: list(text),
      areas: list(
        z.strictObject({ id, kind: z.enum(['habit', 'report']), name: text, about: text, certainty, sources }),
      ),
      items: list(
        z.strictObject({
          id,
          /** `safety`, `context`, or the id of the area it is scored in. */
          section: id,
          type: z.enum(['single', 'multi']),
          /** For `multi`: how many answers at most. */
          most: z.int().positive().optional(),
          question: text,
          hint: text.optional(),
          /** The item is not asked when an earlier answer hides one of these. */
          contains: z.array(z.enum(contents)).optional(),
          why: text,
          sources,
          answers: z.array(answer).min(2),
        }),
      ),
      /** Flags and notes that follow from answers to different items: one answer of every inner list. */
      combinations: z.array(
        z.strictObject({ every: z.array(list(id)).min(2), flags: list(id).optional(), notes: list(id).optional() }),
      ),
      notes: list(z.strictObject({ id, title: text, text, sources })),
      bands: list(
        z.strictObject({
          id: z.enum(['low', 'mid', 'high', 'none']),
          from: z.number().min(0).max(100).nullable(),
          name: text,
          /** The name for areas that report how somebody feels; without it `name` serves both. */
          reportName: text.optional(),
          habit: text,
          report: text,
        }),
      ),
      unknown: list(text),
      sources,
    }),
    'red-flags': file(
      z.strictObject({ id, urgency: z.enum(urgencies), title: text, sign: text, action: text, sources }),
    ),
    references: file(
      z
        .strictObject({
          id,
          design: z.enum(designs),
          title: plain,
          /** Surname and initials, or the organisation. */
          authors: list(plain),
          /** Journal, or publisher of the page. */
          journal: plain,
          year: z.int().min(1900).max(2100).optional(),
          /** For pages without a year: when it was read. */
          accessed: date.optional(),
          doi: z
            .string()
            .regex(/^10\.\d{4,9}\/\S+$/, 'a DOI is "10.<registrant>/<suffix>", without https://doi.org/')
            .optional(),
          url: z
            .url()
            .regex(/^https:/, 'an address is https')
            .optional(),
          people: text,
          /** Who paid, where the payer sells something that was tested. */
          funding: text.optional(),
        })
        .refine((r) => r.doi !== undefined || r.url !== undefined, 'a reference needs a doi or a url')
        .refine(
          (r) => r.year !== undefined || r.accessed !== undefined,
          'a reference needs a year or the date it was accessed',
        ),
    ),
  });
}

export type Dataset = z.infer<ReturnType<typeof datasetSchema>>;
