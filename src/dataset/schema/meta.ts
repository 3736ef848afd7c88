import * as z from 'zod/mini';
import { care, date, id, list, numbers, sources, type TextSchema } from './parts.js';
import { urgencies } from '../vocabulary.js';

const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code, such as KR'));
const emergencyNumber = z.string().check(z.regex(/^\d{2,4}$/, 'an emergency number is two to four figures'));

/** A country, or several that share a number. */
const emergency = (text: TextSchema) =>
  z.strictObject({
    country,
    /** The countries of a group; its own code stands for it where somebody sets that. */
    members: z.optional(list(country)),
    number: emergencyNumber,
    /** Members that have a number of their own for an ambulance besides the shared one. */
    national: z.optional(list(z.strictObject({ country, number: emergencyNumber }))),
    name: text,
    note: z.optional(text),
    /** Somebody to talk to at any hour. */
    crisis: z.optional(
      z.strictObject({
        number: z
          .string()
          .check(z.regex(/^\d(?:[\d ]{1,10}\d)$/, 'a crisis line is figures, with blanks where people pause')),
        name: text,
        /** For editors: where the number was read. */
        seenAt: z.url(),
      }),
    ),
  });

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
    /** Whom to call, by country. */
    emergency: list(emergency(text)),
  });

/** A warning sign and what to do about it. */
export const redFlag = (text: TextSchema) =>
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
