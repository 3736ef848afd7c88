import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { asDay, forEditors } from '../fields.js';
import { date, list, plain, schemaLine, type TextSchema } from '../parts.js';

const country = z.string().check(z.regex(/^[A-Z]{2}$/, 'a country is an ISO 3166-1 alpha-2 code, such as KR'));
const emergencyNumber = z.string().check(z.regex(/^\d{2,4}$/, 'an emergency number is two to four figures'));

const version = z.string().check(z.regex(/^\d+\.\d+\.\d+$/, 'a version is MAJOR.MINOR.PATCH'));

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
        seenAt: forEditors(z.url()),
      }),
    ),
  });

const whole = (text: TextSchema) =>
  z.strictObject({
    ...schemaLine,
    version,
    updated: asDay(date),
    languages: list(z.string()).check(z.refine((l) => l.includes('en'), 'en is the language all others fall back to')),
    /** Languages that somebody is at work on: a text may be missing, and what is not whole is shown in English. */
    begun: z.optional(z.array(z.string())), // empty once all are whole
    /** Who read all texts of a language, and of which version. `npm run lang -- read` writes it. */
    readers: z.optional(list(forEditors(z.strictObject({ language: z.string(), by: plain, on: date, version })))),
    /** Who graded, said once. */
    grading: text,
    /** Shown where no clinician's review is recorded. */
    review: text,
    /** Said after it in a language whose texts nobody is named for in `readers`. */
    unread: text,
    /** Whom to call, by country. */
    emergency: list(emergency(text)),
  });

export const meta = { schema: whole, whole: true } satisfies Description;
