import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { topics } from '../vocabulary.js';
import { adviceCertainty, care, hazards, id, numbers, related, sources, type TextSchema } from '../parts.js';

const question = (text: TextSchema) =>
  z.strictObject({
    id,
    topic: z.enum(topics),
    question: text,
    answer: text,
    /** In whom it was seen and what it does not show. */
    limits: z.optional(text),
    seeDoctor: z.optional(text),
    numbers,
    /** Other words that people look for it by, separated by commas; nobody reads them. */
    search: z.optional(text),
    certainty: adviceCertainty,
    sources,
    hazards,
    related,
    ...care,
  });

export const faq = {
  schema: question,
  cites: [],
  own: { free: ['topic', 'search'], add: ['seeDoctor'] },
} satisfies Description;
