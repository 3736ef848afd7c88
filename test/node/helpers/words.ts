/** The words of the widgets, every language side by side, as the files of `data/` are. */
import { readdirSync } from 'node:fs';
import type { Text } from '../../../src/dataset/types.js';

export type Word = string | ((...given: (string | number)[]) => string);
export interface Words {
  [key: string]: Word | Words;
}

const folder = new URL('../../../src/i18n/', import.meta.url);
const wordsOf = async (path: string) => ((await import(new URL(path, folder).href)) as { default: Words }).default;

/** The folders of src/i18n and their languages. */
export const folders: Record<string, Record<string, Words>> = {};
for (const name of readdirSync(folder).filter((entry) => !entry.includes('.'))) {
  const languages: Record<string, Words> = (folders[name] = {});
  for (const file of readdirSync(new URL(`${name}/`, folder)))
    languages[file.replace('.ts', '')] = await wordsOf(`${name}/${file}`);
}

/** Every word with the way to it: `faq.found`. A list holds figures, no words. */
export const leaves = (words: Words, path: readonly string[] = []): [string, Word][] =>
  Object.entries(words).flatMap(([key, word]) =>
    Array.isArray(word)
      ? []
      : typeof word === 'object'
        ? leaves(word, [...path, key])
        : [[[...path, key].join('.'), word]],
  );

/** What a word says, with samples where it takes something: figures, or a date. */
export const said = (path: string, word: Word, ...given: (string | number)[]) =>
  typeof word === 'string' ? word : word(...(path === 'date' ? ['2026-11-22'] : given));

/** Every word of the widgets as a text. */
export const wordTexts = Object.entries(folders).flatMap(([folder, languages]) =>
  leaves(languages['en'] ?? {}).map(([path, english]) => {
    const others = Object.entries(languages).map(([language, words]) => {
      const word = leaves(words).find(([other]) => other === path)?.[1];
      return [language, word === undefined ? '' : said(path, word, 2, 3)] as const;
    });
    const text: Text = { ...Object.fromEntries(others), en: said(path, english, 2, 3) };
    return { file: 'i18n', path: `${folder}.${path}`, text };
  }),
);
