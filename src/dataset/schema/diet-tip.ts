import * as z from 'zod/mini';
import { contents, directions } from '../vocabulary.js';
import { care, certainty, id, numbers, sources, type TextSchema } from './parts.js';

export const dietTip = (text: TextSchema) =>
  z.strictObject({
    id,
    title: text,
    why: text,
    how: z.array(text).check(z.minLength(2), z.maxLength(5)),
    caution: text,
    limits: text,
    conditions: z.array(id),
    /** Quiz areas the tip speaks to. */
    areas: z.array(id),
    /** Answers of the quiz, of which one must have been given; without it any answer in its areas that leaves room. */
    fits: z.optional(z.array(id).check(z.minLength(1))),
    contains: z.array(z.enum(contents)),
    direction: z.enum(directions),
    numbers,
    certainty,
    sources,
    ...care,
  });
