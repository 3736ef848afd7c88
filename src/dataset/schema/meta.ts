import * as z from 'zod/mini';
import { care, date, id, list, sources, type TextSchema } from './parts.js';
import { urgencies } from '../vocabulary.js';

export const meta = (text: TextSchema) =>
  z.strictObject({
    $schema: z.optional(z.string()),
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH')),
    updated: date,
    languages: list(z.string()).check(z.refine((l) => l.includes('en'), 'en is the language all others fall back to')),
    /** Who graded, said once. */
    grading: text,
    /** Shown where no clinician's review is recorded. */
    review: text,
    /** By ISO 3166-1 alpha-2 country code. */
    emergency: list(
      z.strictObject({
        country: z.string().check(z.regex(/^[A-Z]{2}$/)),
        number: z.string().check(z.regex(/^\d{2,4}$/)),
        name: text,
        note: z.optional(text),
      }),
    ),
  });

/** A warning sign and what to do about it. */
export const redFlag = (text: TextSchema) =>
  z.strictObject({ id, urgency: z.enum(urgencies), title: text, sign: text, action: text, sources, ...care });
