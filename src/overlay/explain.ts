/** The words for what is wrong with a value: those that zod does not find, and what was given. */
import type * as z from 'zod/mini';
import { written } from '../core/json.js';
import type { Ids } from './own.js';

export const missing = 'is missing';

export function given(value: unknown): string {
  try {
    return value === undefined ? '' : `; given: ${written(value).slice(0, 80)}`;
  } catch {
    return ''; // nested deeper than the engine can write
  }
}

/** The words for what zod does not say well: which field or which value was meant. */
export const explain =
  (like: (word: string, known: Ids) => string): z.core.$ZodErrorMap =>
  (issue) => {
    // Only here the schema is at hand; the line of each key is made from these names.
    if (issue.code === 'unrecognized_keys')
      return Object.keys((issue.inst as unknown as { _zod: { def: { shape: object } } })._zod.def.shape).join(' ');
    if (issue.input === undefined && issue.code !== 'custom') return missing;
    return issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? `not a value that is known${like(issue.input, issue.values.map(String))}`
      : undefined;
  };
