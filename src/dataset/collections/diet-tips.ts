import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { contents, directions } from '../vocabulary.js';
import { care, certainty, hazards, id, idOf, numbers, related, sources, type TextSchema } from '../parts.js';

const dietTip = (text: TextSchema) =>
  z.strictObject({
    id,
    title: text,
    why: text,
    how: z.array(text).check(z.minLength(2), z.maxLength(5)),
    caution: text,
    limits: text,
    conditions: z.array(idOf('conditions')),
    /** Quiz areas the tip speaks to. */
    areas: z.array(idOf('areas')),
    /** Answers of the quiz, of which one must have been given; without it any answer in its areas that leaves room. */
    fits: z.optional(z.array(idOf('answers')).check(z.minLength(1))),
    contains: z.array(z.enum(contents)),
    direction: z.enum(directions),
    numbers,
    certainty,
    sources,
    hazards,
    related,
    ...care,
  });

export const dietTips = {
  schema: dietTip,
  cites: [],
  own: { free: ['areas', 'fits'], add: ['caution'], union: ['contains'] },
} satisfies Description;
