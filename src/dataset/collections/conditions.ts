import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { care, certaintyOf, hazards, id, idOf, list, related, sources, type TextSchema } from '../parts.js';

/** A skin condition. */
const condition = (text: TextSchema) =>
  z.strictObject({
    id,
    name: text,
    what: text,
    /** What links it with the gut, and how sure that link is. */
    link: text,
    linkCertainty: certaintyOf('link'),
    /** What looking after the gut does for it, and how sure that is: another question than the link. */
    gutCare: text,
    gutCareCertainty: certaintyOf('gutCare'),
    sources,
    firstLine: text,
    /** How long first-line care takes before it is judged. */
    time: z.optional(text),
    firstLineSources: sources,
    seeDoctor: list(text),
    /** Warning signs of this condition, by id. */
    flags: z.optional(list(idOf('flags'))),
    /** Why gut care does not take the place of treatment. */
    instead: text,
    hazards,
    related,
    ...care,
  });

export const conditions = {
  schema: condition,
  cites: ['red-flags'],
  own: {
    only: { link: 'linkCertainty', gutCare: 'gutCareCertainty' },
    add: ['firstLine', 'time', 'seeDoctor', 'instead'],
  },
} satisfies Description;
