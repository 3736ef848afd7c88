import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { figure } from '../figure.js';
import { contents, directions, pictures } from '../vocabulary.js';
import { care, certainty, hazards, id, idOf, numbers, related, sources, type TextSchema } from '../parts.js';

const dietTip = (text: TextSchema) =>
  z.strictObject({
    id,
    title: text,
    /** A pictogram beside the title; it says nothing that the words don't. */
    picture: z.optional(z.enum(pictures)),
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
    /** What the tip's best source measured, drawn. */
    figure: figure(text),
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
  own: { free: ['areas', 'fits', 'picture'], add: ['caution'], union: ['contains'] },
} satisfies Description;
