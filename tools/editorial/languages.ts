/** Which checks read which languages: what they can't read is left to people, and said. */
import { ruled } from '../../src/dataset/rules.js';
import { promising } from '../../src/dataset/signs.js';
import { legible } from './figures.js';

const readers: Readonly<Record<string, readonly string[]>> = {
  figures: legible,
  'warnings and creams': ruled,
  'promised numbers': promising,
  'reading grade': ['en'],
};

/** A line a language that not every check reads: `ko: reading grade`. */
export const leftToPeople = (languages: readonly string[]): string[] =>
  languages.flatMap((language) => {
    const blind = Object.keys(readers).filter((check) => !readers[check]?.includes(language));
    return blind.length ? [`${language}: ${blind.join(', ')}`] : [];
  });
