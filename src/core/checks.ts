import { isDay } from './day.js';
import { complain } from './report.js';

/**
 * What a setting may be. Attributes and properties pass it before anything reads them, so that whatever a page or a
 * framework assigns, an element only ever sees a good value or the default.
 */
export interface Check {
  /** The allowed values, or the allowed form in words. */
  readonly known: readonly (string | number)[];
  /** The value that a text means, which comes trimmed; undefined when it is not allowed. */
  parse(given: string): string | number | boolean | undefined;
  /** The value of a setting that is not set. Default: undefined. */
  readonly off?: false;
  /** For a setting that names entries: the ids that a value names. Which ones there are is known when the content is. */
  readonly ids?: (value: string | undefined) => readonly string[];
}

/** One of some values. */
export const oneOf = (...known: (string | number)[]): Check => ({
  known,
  parse: (given) => known.find((value) => `${value}` === given),
});

/** Any text, as it is: an empty one may mean something. */
export const text: Check = { known: ['text'], parse: (given) => given };

/** The id of an entry: one, so that a blank in it makes another one of it. */
export const id: Check = {
  known: ['an id'],
  parse: (given) => given || undefined,
  ids: (value) => (value ? [value] : []),
};

/** The ids of a list: split at commas or white space, so that a stray space does no harm. */
export const idsOf = (list: string | undefined): string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);

/** Ids, in order: as text with spaces or commas between them, or as an array. */
export const idList: Check = { ...id, known: ['ids, separated by spaces or commas'], ids: idsOf };

/** On or off. Markup knows only text: `single` and `single=""` are on, `single="false"` is off, as who writes it means. */
export const flag: Check = { known: ['true', 'false'], off: false, parse: (given) => given !== 'false' };

/** ISO 8601 calendar date. */
export const isoDate: Check = {
  known: ['YYYY-MM-DD'],
  parse: (given) => (isDay(given) ? given : undefined),
};

/** What was given, as text; undefined when it can not be one. Never calls what a page may have written, such as `toString`. */
function textOf(given: unknown): string | undefined {
  if (typeof given === 'string') return given;
  if (typeof given === 'number' || typeof given === 'bigint') return `${given}`;
  if (!Array.isArray(given)) return undefined;
  const parts = given.map((part) => (typeof part === 'object' ? undefined : textOf(part)));
  return parts.includes(undefined) ? undefined : parts.join(' ');
}

/**
 * The value of a setting, whatever was given. `null`, `undefined` and `false` mean that it is not set; what is not allowed
 * is as good as not set, and the site owner is told, once. Never throws.
 */
export function settle(element: Element, name: string, check: Check, given: unknown) {
  if (given === undefined || given === null || given === false) return check.off;
  let written: string | undefined;
  try {
    written = (given === true && check.off === false ? '' : textOf(given))?.trim();
  } catch {
    // A proxy may throw at every touch.
  }
  const value = written === undefined ? undefined : check.parse(written);
  if (value !== undefined) return value;
  if (written !== '') complain(element, name, written ?? `(${typeof given})`, check.known);
  return check.off;
}
