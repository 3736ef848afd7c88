import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { adviceCertainty, care, certaintyOf, hazards, id, idOf, list, sources, type TextSchema } from '../parts.js';

/** Calendars end somewhere: a day further off is a slip of the pen. */
const day = z.int().check(z.gte(-3650, 'at most ten years before'), z.lte(3650, 'at most ten years after'));

const step = (text: TextSchema) =>
  z
    .strictObject({
      id,
      /** In words: "First week". */
      when: text,
      /** Days from the procedure, below 0 before it; null where it has no day of its own ("at booking"). */
      from: z.nullable(day),
      /** Last day; null where nobody can say. */
      to: z.nullable(day),
      what: text,
      why: text,
      certainty: adviceCertainty,
      sources,
    })
    .check(
      z.refine(({ from, to }) => to === null || (from !== null && from <= to), {
        path: ['to'],
        error: 'the last day can not come before the first',
      }),
    );

/** What to do before and after a procedure on the skin. */
const procedure = (text: TextSchema) =>
  z.strictObject({
    id,
    name: text,
    /** How well the procedure itself is studied. */
    evidence: text,
    evidenceCertainty: certaintyOf('evidence', 'evidenceSources'),
    evidenceSources: sources,
    before: list(step(text)),
    after: list(step(text)),
    /** What is often said and not established. */
    unknown: list(text),
    unknownSources: sources,
    /** Warning signs afterwards, by id. */
    flags: list(idOf('flags')),
    hazards,
    ...care,
  });

export const procedures = {
  schema: procedure,
  cites: ['red-flags'],
  own: { add: ['unknown'], parts: ['before', 'after'], identity: ['name'] },
} satisfies Description;
