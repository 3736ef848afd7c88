import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { figure } from '../figure.js';
import { factVerdicts } from '../vocabulary.js';
import { adviceCertainty, care, hazards, id, related, sources, type TextSchema } from '../parts.js';

/** A "myth or fact" card. */
const fact = (text: TextSchema) =>
  z.strictObject({
    id,
    statement: text,
    verdict: z.enum(factVerdicts),
    why: text,
    /** What a source of the answer measured, drawn. */
    figure: figure(text),
    certainty: adviceCertainty,
    sources,
    hazards,
    related,
    ...care,
  });

export const facts = { schema: fact, cites: [], own: {} } satisfies Description;
