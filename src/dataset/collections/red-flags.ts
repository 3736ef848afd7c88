import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { care, id, numbers, sources, type TextSchema } from '../parts.js';
import { urgencies } from '../vocabulary.js';

/** A warning sign and what to do about it. */
const redFlag = (text: TextSchema) =>
  z.strictObject({
    id,
    urgency: z.enum(urgencies),
    title: text,
    sign: text,
    action: text,
    numbers,
    /** Says something only beside a condition or an answer: the consultation card, which knows neither, leaves it out. */
    context: z.optional(z.literal(true)),
    sources,
    ...care,
  });

export const redFlags = { schema: redFlag, cites: [] } satisfies Description;
