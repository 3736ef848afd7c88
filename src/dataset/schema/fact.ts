import * as z from 'zod/mini';
import { factVerdicts } from '../vocabulary.js';
import { care, certainty, id, sources, type TextSchema } from './parts.js';

/** A "myth or fact" card. */
export const fact = (text: TextSchema) =>
  z.strictObject({ id, statement: text, verdict: z.enum(factVerdicts), why: text, certainty, sources, ...care });
