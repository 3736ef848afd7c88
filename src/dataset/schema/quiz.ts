import * as z from 'zod/mini';
import { contents } from '../vocabulary.js';
import { care, certainty, count, hazards, id, list, numbers, sources, type TextSchema } from './parts.js';

const answer = (text: TextSchema) =>
  z.strictObject({
    id,
    text,
    /** 0 to 3; 3 = closest to general advice, or most settled. Only in scored items. */
    points: z.optional(z.int().check(z.gte(0), z.lte(3))),
    /** Excludes every other answer of a `multi` item. */
    none: z.optional(z.literal(true)),
    flags: z.optional(list(id)),
    hide: z.optional(list(z.enum(contents))),
    notes: z.optional(list(id)),
    conditions: z.optional(list(id)),
  });

/** The quiz is one whole and no list of entries: its parts hang together. */
export const quiz = (text: TextSchema) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    version: z.string(),
    ...care,
    title: text,
    lead: text,
    /** What the quiz is for and what it cannot do: shown before the first question. */
    before: list(text),
    rule: list(text),
    areas: list(z.strictObject({ id, kind: z.enum(['habit', 'report']), name: text, about: text, certainty, sources })),
    items: list(
      z.strictObject({
        id,
        /** `safety`, `context`, or the id of the area it is scored in. */
        section: id,
        type: z.enum(['single', 'multi']),
        /** For `multi`: how many answers at most. */
        most: z.optional(count),
        question: text,
        hint: z.optional(text),
        /** The item is not asked when an earlier answer hides one of these. */
        contains: z.optional(z.array(z.enum(contents))),
        why: text,
        sources,
        answers: z.array(answer(text)).check(z.minLength(2)),
      }),
    ),
    /** Flags and notes that follow from answers to different items: one answer of every inner list. */
    combinations: z.array(
      z.strictObject({
        every: z.array(list(id)).check(z.minLength(2)),
        flags: z.optional(list(id)),
        notes: z.optional(list(id)),
      }),
    ),
    notes: list(z.strictObject({ id, title: text, text, numbers, sources, hazards })),
    bands: list(
      z.strictObject({
        id: z.enum(['low', 'mid', 'high', 'none']),
        from: z.nullable(z.number().check(z.gte(0), z.lte(100))),
        name: text,
        /** The name for areas that report how somebody feels; without it `name` serves both. */
        reportName: z.optional(text),
        habit: text,
        report: text,
      }),
    ),
    unknown: list(text),
    sources,
  });
