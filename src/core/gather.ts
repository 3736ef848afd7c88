import baseWords from 'virtual:gut-skin/words/base';
import type { DataOf, Need } from './needs.js';
import type { Settings } from './settings.js';
import { languages, load } from './source.js';

/** The languages that a need can be met in: one that is begun has some collections and lacks others. */
export const spokenIn = ({ slice, and = {} }: Need) =>
  languages.filter((language) => [slice, ...Object.values(and)].every((files) => files[language]));

/** Loads all that a need names, in one breath, and puts the site owner's own content into each slice. */
export async function gather<Wanted extends Need>(
  { slice, words, and = {} }: Wanted,
  language: string,
  own: Settings['overlay'],
): Promise<DataOf<Wanted>> {
  const [overlay, base, t, ...slices] = await Promise.all([
    own,
    load(baseWords, language),
    words && load(words, language),
    ...[slice, ...Object.values(and)].map((files) => load(files, language)),
  ]);
  const [main, ...others] = slices.map((one) => overlay?.(one, base) ?? one);
  const named = Object.keys(and).map((name, i) => [name, others[i]] as const);
  return { words: base, t, ...main, ...Object.fromEntries(named) } as unknown as DataOf<Wanted>;
}
