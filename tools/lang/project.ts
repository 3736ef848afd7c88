/** The texts and words of the project, as they are on the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { files, type Dataset } from '../../src/dataset/schema.js';
import { readWords, type Words } from './words.js';

export interface Project {
  /** Whose `data/` and `src/i18n/` they are. */
  root: URL;
  data: Dataset;
  /** Folder of src/i18n → its files, by language. */
  words: ReadonlyMap<string, ReadonlyMap<string, Words>>;
}

export const dataFile = (root: URL, name: string) => new URL(`data/${name}.json`, root);
export const wordFile = (root: URL, folder: string, language: string) =>
  new URL(`src/i18n/${folder}/${language}.ts`, root);

/** Not checked: whose language is half done wants to go on. */
export function readProject(root: URL): Project {
  const data = Object.fromEntries(
    files.map((name) => [name, JSON.parse(readFileSync(dataFile(root, name), 'utf8')) as unknown]),
  ) as Dataset;
  const i18n = new URL('src/i18n/', root);
  const folders = readdirSync(i18n, { withFileTypes: true }).filter((one) => one.isDirectory());
  const words = folders.map(({ name }) => {
    const languages = readdirSync(new URL(`${name}/`, i18n)).map((file) => file.replace(/\.ts$/, ''));
    const read = (language: string) => readWords(readFileSync(wordFile(root, name, language), 'utf8'));
    return [name, new Map(languages.map((language) => [language, read(language)]))] as const;
  });
  return { root, data, words: new Map(words.filter(([name]) => existsSync(wordFile(root, name, 'en')))) };
}
