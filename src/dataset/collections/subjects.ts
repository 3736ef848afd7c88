import * as z from 'zod/mini';
import type { Description } from '../description.js';
import { id, type TextSchema } from '../parts.js';

/** What else a study or a tip may be about: an aim or a state of the skin that has no card of its own. */
const subject = (text: TextSchema) => z.strictObject({ id, name: text });

export const subjects = { schema: subject } satisfies Description;
