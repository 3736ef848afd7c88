import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { asDay, forEditors } from '../fields.js';
import { designs } from '../vocabulary.js';
import { date, id, list, plain, seen, type TextSchema } from '../parts.js';

const address = z.url().check(z.regex(/^https:/, 'an address is https'), seen);

const reference = (text: TextSchema) =>
  z
    .strictObject({
      id,
      design: z.enum(designs),
      title: plain,
      /** Surname and initials, or the organisation. */
      authors: list(plain),
      /** Journal, or publisher of the page. */
      journal: plain,
      year: z.optional(z.int().check(z.gte(1900), z.lte(2100))),
      /** For pages without a year: when it was read. */
      accessed: asDay(z.optional(date)),
      doi: z.optional(
        z
          .string()
          .check(z.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI is "10.<registrant>/<suffix>", without https://doi.org/'), seen),
      ),
      url: z.optional(address),
      people: text,
      /** Who paid, where the payer sells something that was tested. */
      funding: z.optional(text),
      /** For editors, in English: what it did and found. Every figure in a text stands in one of its sources' findings. */
      findings: forEditors(plain),
      /** When somebody last held the record against a public page, and which: the page itself, or the one a stored copy shows. */
      compared: forEditors(z.optional(z.strictObject({ on: date, page: address }))),
    })
    .check(
      z.refine((r) => r.doi !== undefined || r.url !== undefined, 'a reference needs a doi or a url'),
      z.refine(
        (r) => r.year !== undefined || r.accessed !== undefined,
        'a reference needs a year or the date it was accessed',
      ),
    );

export const references = { schema: reference, own: 'bring' } satisfies Description;
