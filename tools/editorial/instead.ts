/** What to type instead of what is wrong, for somebody who writes texts and no programs; '' where only they can know. */
import { oneLine } from '../../src/dataset/characters.js';
import type { Problem } from '../../src/dataset/compile.js';
import { at, type Path } from '../../src/dataset/paths.js';

/** The way that `jsonPath` has written. */
export const stepsOf = (path: string): Path =>
  [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(([, name, place, other]) =>
    place === undefined ? (name ?? other ?? '') : Number(place),
  );

const languageOf = (tag: string) =>
  /^[a-z]{2,3}(-\w+)*$/.test(tag) ? new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) : undefined; // prettier-ignore
const quoted = (value: unknown) => JSON.stringify(value);
const kebab = (text: string) => text.toLowerCase().normalize('NFKD').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // prettier-ignore
const bare = (text: string) =>
  text.replace(/<[^>]*>|\*\*|`/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/&(?:nbsp|amp|quot|lt|gt);/g, (one) => ({ '&amp;': '&', '&quot;': '”' })[one] ?? ' '); // prettier-ignore

/** 2026/1/31 and 31.1.2026 are clear; 1/2/2026 is not. */
function day(text: string): string {
  const [, year, month, date] =
    /^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/.exec(text) ?? /^()(\d{1,2})\.\s*(\d{1,2})\.\s*\d{4}$/.exec(text) ?? [];
  if (year) return quoted([year, month?.padStart(2, '0'), date?.padStart(2, '0')].join('-'));
  const [, first, second, last] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text) ?? [];
  return last ? quoted([last, second?.padStart(2, '0'), first?.padStart(2, '0')].join('-')) : '"2026-11-22", as year-month-day'; // prettier-ignore
}

const rules: readonly (readonly [RegExp, (given: unknown, key: string, found: RegExpExecArray) => string])[] = [
  [/did you mean ("[^?]+)\?/, (_given, _key, [, close = '']) => close],
  [/^"(.+)" is "(.+)" in all texts/, (_given, _key, [, , term]) => quoted(term)],
  [/(npm run lang -- \S+ \S+ --by "…")/, (_given, _key, [, command = '']) => command],
  [/must not begin or end with white space/, (given) => quoted(String(given).trim())],
  [/holds no markup/, (given) => quoted(bare(String(given)))],
  [/a text holds no U\+/, (given) => quoted(oneLine(String(given)))],
  [/an id is kebab-case/, (given) => quoted(kebab(String(given)))],
  [/a date is ISO 8601/, (given) => day(String(given))],
  [/^the id "(.+)" is used twice/, (_given, _key, [, id = '']) => `another id, such as ${quoted(`${id}-2`)}`],
  [/expected one of (.+?)(?:;|$| \(in)/, (_given, _key, [, all = '']) => `one of ${all.replaceAll('|', ', ')}`],
  [/[Uu]nrecognized keys?: (.+?)(?:;|$| \(in)/, (_given, _key, [, keys = '']) => `nothing: take ${keys} out, or look for a slip in it`],
  [/must not be empty|expected string, received undefined/, (_given, key) => languageOf(key) ? `${quoted(key)}: "the text in ${languageOf(key) ?? ''}"` : `${quoted(key)}: "…"`],
  [/at least one is needed/, (_given, key) => `${quoted(key)}: ["…"], or take the whole line out`],
  [/JSON/, () => 'a comma between two values, none after the last, and " on both sides of each text'],
]; // prettier-ignore

export function instead({ path, message }: Problem, file: unknown): string {
  const steps = stepsOf(path);
  for (const [pattern, say] of rules) {
    const found = pattern.exec(message);
    if (found) return say(at(file, steps), String(steps.at(-1) ?? ''), found);
  }
  return '';
}
