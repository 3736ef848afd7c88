import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { care, id, sources, type TextSchema } from '../parts.js';

/** A medicine, or a food, that no text names without telling whom it can harm. */
const hazard = (text: TextSchema) =>
  z.strictObject({
    id,
    name: text,
    /** The words by which a text names it, separated by commas. An entry that says one of them carries the warning. */
    words: text,
    /** Said once a language, and shown on every card that carries it: whom it can harm, and what to do. */
    warning: text,
    sources,
    ...care,
  });

export const hazards = { schema: hazard } satisfies Description;
