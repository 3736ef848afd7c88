import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { ways } from '../vocabulary.js';
import { care, certainty, hazards, id, list, related, sources, type TextSchema } from '../parts.js';

/** One pathway of the gut-skin axis. */
const pathway = (text: TextSchema) =>
  z.strictObject({
    id,
    name: text,
    /** One to three words, for the drawing. */
    label: text,
    /** Which way the effect is thought to go. */
    way: z.enum(ways),
    summary: text,
    known: list(text),
    unknown: list(text),
    /** What is known of the other direction. */
    twoWay: text,
    /** How sure the link is; that treating it helps skin is never implied. */
    certainty,
    sources,
    hazards,
    related,
    ...care,
  });

export const axis = { schema: pathway, cites: [], own: {} } satisfies Description;
