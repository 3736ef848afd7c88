/** Values of a checked overlay, and how one language is picked out of them. */

import { joined } from '../dataset/joins.js';

export type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
/** Whether two values say the same; the order of keys says nothing. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (isThing(a) &&
    isThing(b) &&
    Array.isArray(a) === Array.isArray(b) &&
    [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key])));

export const inLanguage = (value: unknown, language: string): boolean =>
  value instanceof Map
    ? value.has(language)
    : !isThing(value) || Object.values(value).every((child) => inLanguage(child, language));

/** A value in one language; where the owner did not write it in that language, in English, or in the first there is. */
export function speak(value: unknown, language: string): unknown {
  if (value instanceof Map) return joined((value.get(language) ?? value.get('en') ?? [...value.values()][0]) as string);
  if (Array.isArray(value)) return value.map((item) => speak(item, language));
  if (!isThing(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, speak(child, language)]));
}

/** The same over a bundled value: what the owner did not write in that language stays as it was. */
export function speakOver(base: unknown, value: unknown, language: string): unknown {
  if (isThing(value) && !Array.isArray(value) && !(value instanceof Map)) {
    const old = isThing(base) ? base : {};
    const own = Object.entries(value).map(([key, child]) => [key, speakOver(old[key], child, language)] as const);
    return { ...old, ...Object.fromEntries(own) };
  }
  return inLanguage(value, language) ? speak(value, language) : base;
}
