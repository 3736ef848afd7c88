/** The words of the widgets, every language side by side, as the files of `data/` are. */
import baseEn from '../../../src/i18n/base/en.js';
import baseKo from '../../../src/i18n/base/ko.js';
import { apology } from '../../../src/i18n/apology.js';
import quizEn from '../../../src/i18n/quiz/en.js';
import quizKo from '../../../src/i18n/quiz/ko.js';
import sourcesEn from '../../../src/i18n/sources/en.js';
import sourcesKo from '../../../src/i18n/sources/ko.js';

export type Word = string | ((...given: (string | number)[]) => string);
export interface Words {
  [key: string]: Word | Words;
}

/** The folders of src/i18n and their languages. */
export const folders = {
  base: { en: baseEn, ko: baseKo },
  quiz: { en: quizEn, ko: quizKo },
  sources: { en: sourcesEn, ko: sourcesKo },
} as unknown as Record<string, Record<string, Words>>;

/** Every word with the way to it: `faq.found`. */
export const leaves = (words: Words, path: readonly string[] = []): [string, Word][] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object' ? leaves(word, [...path, key]) : [[[...path, key].join('.'), word]],
  );

/** What a word says, with samples where it takes something: figures, or a date. */
export const said = (path: string, word: Word, ...given: (string | number)[]) =>
  typeof word === 'string' ? word : word(...(path === 'date' ? ['2026-11-22'] : given));

/** Every word of the widgets as a text. */
export const wordTexts = [
  { file: 'i18n', path: 'apology', text: apology },
  ...Object.entries(folders).flatMap(([folder, languages]) =>
    leaves(languages['en'] ?? {}).map(([path, word]) => {
      const ko = leaves(languages['ko'] ?? {}).find(([other]) => other === path)?.[1];
      return {
        file: 'i18n',
        path: `${folder}.${path}`,
        text: { en: said(path, word, 2, 3), ko: ko === undefined ? '' : said(path, ko, 2, 3) },
      };
    }),
  ),
];
