import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { pictures, units } from '../vocabulary.js';
import { care, certainty, hazards, id, list, plain, related, sources, type TextSchema } from '../parts.js';

const amount = {
  /** Adults of whom; left out where it holds for all. */
  who: (text: TextSchema) => z.optional(text),
  value: z.number().check(z.positive()),
  unit: z.enum(units),
  /** Short name of the body that set it, as it is printed: "EFSA", "WHO". */
  authority: plain,
};

const nutrient = (text: TextSchema) => {
  const food = z.strictObject({
    /** What it is called, and how it is eaten where that matters. */
    name: text,
    /** A pictogram beside the name. */
    picture: z.optional(z.enum(pictures)),
  });
  const reference = z.strictObject({
    who: amount.who(text),
    value: amount.value,
    /** Upper end, where a range is given. */
    to: z.optional(amount.value),
    unit: amount.unit,
    authority: amount.authority,
    /** What the authority calls it: recommended, adequate, or a goal for a population. */
    kind: z.enum(['recommended', 'adequate', 'goal']),
    sources,
  });
  const limit = z.strictObject({
    who: amount.who(text),
    value: amount.value,
    unit: amount.unit,
    authority: amount.authority,
    /** What happens above it. */
    why: z.optional(text),
    sources,
  });
  return z.strictObject({
    id,
    name: text,
    role: text,
    /** Signs of a real lack. */
    lack: text,
    foods: z.strictObject({ korean: list(food), western: list(food) }),
    /** Adults, a day. Empty where no intake is set. */
    intakes: z.array(reference),
    intakeNote: z.optional(text),
    /** Tolerable upper intake levels, adults, a day. Empty where none is set. */
    limits: z.array(limit),
    limitNote: z.optional(text),
    /** What a supplement does for skin, and when it is no good idea. */
    supplement: text,
    /** Shown first: pregnancy, medicines, blood tests, illnesses. */
    warnings: z.array(text),
    interactions: z.array(text),
    /** How sure an effect of a supplement on skin is. */
    certainty,
    sources,
    hazards,
    related,
    ...care,
  });
};

export const nutrients = {
  schema: nutrient,
  cites: [],
  own: {
    add: ['warnings', 'interactions', 'limits', 'limitNote'],
    parts: ['intakes'],
    identity: ['name'],
  },
} satisfies Description;
