import * as z from 'zod/mini';
import { contents } from '../vocabulary.js';
import { care, certainty, count, hazards, id, list, numbers, sources, type TextSchema } from './parts.js';

/** Where a question or an answer fits: it is asked or offered by what was answered on earlier screens. */
const when = {
  /** Only after one of these answers. */
  after: z.optional(list(id)),
  /** Not after any of these answers. */
  unless: z.optional(list(id)),
};

const answer = (text: TextSchema) =>
  z.strictObject({
    id,
    text,
    ...when,
    /** 0 to 3; 3 = closest to general advice, or most settled. Only in items that count for an area. */
    points: z.optional(z.int().check(z.gte(0), z.lte(3))),
    /** Excludes every other answer of a `multi` item. */
    none: z.optional(z.literal(true)),
    /** The visitor answers for somebody else. */
    other: z.optional(z.literal(true)),
    flags: z.optional(list(id)),
    /** Only in safety items; "I would rather not say" hides what any of their answers hides. */
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
    /** The three points on the door. */
    door: list(text),
    /** What the quiz is for and what it cannot do: shown before the first question, one tap away. */
    before: list(text),
    rule: list(text),
    areas: list(z.strictObject({ id, kind: z.enum(['habit', 'report']), name: text, about: text, certainty, sources })),
    /** Which items stand together on a screen, in the order of `items`; several of them need a title. */
    screens: list(
      z.strictObject({
        id,
        title: z.optional(text),
        /** Compact rows: answers side by side, and a row may stay empty. */
        rows: z.optional(z.literal(true)),
        items: list(id),
      }),
    ),
    items: list(
      z.strictObject({
        id,
        /** `safety`, `context`, or the id of the area it counts for. */
        section: id,
        type: z.enum(['single', 'multi']),
        /** For `multi`: how many answers at most. */
        most: z.optional(count),
        ...when,
        question: text,
        hint: z.optional(text),
        /** The item is not asked when a safety answer hides one of these. */
        contains: z.optional(z.array(z.enum(contents))),
        why: text,
        sources,
        /** Notes for "I would rather not say". */
        skipNotes: z.optional(list(id)),
        answers: z.array(answer(text)).check(z.minLength(2)),
      }),
    ),
    /** What follows from answers to different items: one answer of every inner list. */
    combinations: z.array(
      z.strictObject({
        every: z.array(list(id)).check(z.minLength(2)),
        flags: z.optional(list(id)),
        notes: z.optional(list(id)),
        /** Notes that must not be told then. */
        without: z.optional(list(id)),
      }),
    ),
    notes: list(
      z.strictObject({
        id,
        /** The box of the result that it stands in. */
        box: z.enum(['person', 'medicines', 'procedure']),
        title: text,
        text,
        /** Numbers that the text speaks of: they are shown beside it. */
        numbers,
        sources,
        hazards,
      }),
    ),
    /** The three steps, and what is said where too little was answered. */
    bands: list(
      z.strictObject({
        id: z.enum(['low', 'mid', 'high', 'none']),
        /** The least average of the answers' points. */
        from: z.nullable(z.number().check(z.gte(0), z.lte(3))),
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
