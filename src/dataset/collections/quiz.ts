import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { contents } from '../vocabulary.js';
import {
  care,
  certainty,
  count,
  hazards,
  id,
  idOf,
  list,
  numbers,
  schemaLine,
  sources,
  type TextSchema,
} from '../parts.js';

/** Where a question or an answer fits: it is asked or offered by what was answered on earlier screens. */
const when = {
  /** Only after one of these answers. */
  after: z.optional(list(idOf('answers'))),
  /** Not after any of these answers. */
  unless: z.optional(list(idOf('answers'))),
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
    flags: z.optional(list(idOf('flags'))),
    /** Only in safety items; "I would rather not say" hides what any of their answers hides. */
    hide: z.optional(list(z.enum(contents))),
    notes: z.optional(list(idOf('notes'))),
    conditions: z.optional(list(idOf('conditions'))),
  });

/** The quiz is one whole and no list of entries: its parts hang together. */
const whole = (text: TextSchema) =>
  z.strictObject({
    ...schemaLine,
    version: z.string(),
    hazards,
    ...care,
    title: text,
    lead: text,
    /** The three points on the door: what in a few words, and the rest of it. */
    door: list(z.strictObject({ name: text, text })),
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
        /** The heading at the top of the printed sheet that its answer stands under, too. */
        sheet: z.optional(z.enum(['concern', 'medicines', 'procedure'])),
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
        skipNotes: z.optional(list(idOf('notes'))),
        answers: z.array(answer(text)).check(z.minLength(2)),
      }),
    ),
    /** What follows from answers to different items: one answer of every inner list. */
    combinations: z.array(
      z.strictObject({
        every: z.array(list(idOf('answers'))).check(z.minLength(2)),
        flags: z.optional(list(idOf('flags'))),
        notes: z.optional(list(idOf('notes'))),
        /** Notes that must not be told then. */
        without: z.optional(list(idOf('notes'))),
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

export const quiz = { schema: whole, whole: true, cites: ['red-flags'] } satisfies Description;
