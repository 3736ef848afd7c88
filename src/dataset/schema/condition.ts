import * as z from 'zod/mini';
import { care, certainty, id, list, sources, type TextSchema } from './parts.js';

/** A skin condition. */
export const condition = (text: TextSchema) =>
  z.strictObject({
    id,
    name: text,
    what: text,
    /** What links it with the gut, and how sure that link is. */
    link: text,
    linkCertainty: certainty,
    /** What looking after the gut does for it, and how sure that is: another question than the link. */
    gutCare: text,
    gutCareCertainty: certainty,
    sources,
    firstLine: text,
    /** How long first-line care takes before it is judged. */
    time: z.optional(text),
    firstLineSources: sources,
    seeDoctor: list(text),
    /** Warning signs of this condition, by id. */
    flags: z.optional(list(id)),
    /** Why gut care does not take the place of treatment. */
    instead: text,
    ...care,
  });

/** What else a study or a tip may be about: an aim or a state of the skin that has no card of its own. */
export const subject = (text: TextSchema) => z.strictObject({ id, name: text });
