import baseWords from 'virtual:gut-skin/words/base';
import type { DataOf, Need } from './needs.js';
import type { Settings } from './settings.js';
import { load } from './source.js';

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
