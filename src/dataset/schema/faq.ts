import * as z from 'zod/mini';
import { topics } from '../vocabulary.js';
import { care, certainty, id, numbers, sources, type TextSchema } from './parts.js';

export const faq = (text: TextSchema) =>
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
    certainty,
    sources,
    ...care,
  });
