import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { claimVerdicts } from '../vocabulary.js';
import { care, id, ledgerCertainty, sources, type TextSchema } from '../parts.js';

/** A health claim as people make it, what can honestly be said of it, and how sure: an entry that says the same names it. */
const claim = (text: TextSchema) =>
  z.strictObject({
    id,
    claim: text,
    verdict: z.enum(claimVerdicts),
    certainty: ledgerCertainty,
    wording: text,
    why: z.optional(text),
    sources,
    ...care,
  });

export const claims = { schema: claim } satisfies Description;
