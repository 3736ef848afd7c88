import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { id, list, plain, type TextSchema } from '../parts.js';

/** A term that all texts of a language use alike. */
const term = (text: TextSchema) =>
  z.strictObject({
    id,
    term: text,
    /** What it means, in plain words. */
    means: text,
    /** Words of a language that are not used for it, and are a fault when found. */
    not: z.optional(z.record(z.string(), list(plain))),
  });

export const glossary = { schema: term } satisfies Description;
