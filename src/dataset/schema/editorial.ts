/** What editors and readers of the ledger use; no widget loads it. */
import * as z from 'zod/mini';
import { claimVerdicts } from '../vocabulary.js';
import { care, certainty, id, list, plain, sources, type TextSchema } from './parts.js';

/** A health claim as people make it, what can honestly be said of it, and how sure: an entry that says the same names it. */
export const claim = (text: TextSchema) =>
  z.strictObject({
    id,
    claim: text,
    verdict: z.enum(claimVerdicts),
    certainty,
    wording: text,
    why: z.optional(text),
    sources,
    ...care,
  });

/** A term that all texts of a language use alike. */
export const term = (text: TextSchema) =>
  z.strictObject({
    id,
    term: text,
    /** What it means, in plain words. */
    means: text,
    /** Words of a language that are not used for it, and are a fault when found. */
    not: z.optional(z.record(z.string(), list(plain))),
  });
