/** What the build writes of the content for those who don't read it in a widget; `npm run build` calls it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Text } from '../src/dataset/types.js';
import type { QuizWords } from '../src/i18n/quiz/en.js';
import { feed } from '../src/changes/feed.js';
import { readDataset } from '../src/dataset/plugin.js';
import { cardFiles } from './cards/markdown.js';
import { readHistory } from './changes/history.js';
import { editionOf } from './changes/print.js';
import { changesFile, releaseLines, wordsIn } from './changes/tell.js';
import { writeWhole } from './changes/whole.js';
import { questionnaire, type Sayings } from './fhir/questionnaire.js';

const home = fileURLToPath(new URL('../', import.meta.url));
const print = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** `changes.json`, and a feed a language: `feed.json` is the English one, `feed.ko.json` the Korean. */
async function changes(data: ReturnType<typeof readDataset>): Promise<[file: string, text: string][]> {
  const { homepage } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { homepage?: string };
  const history = readHistory(join(home, 'data/history'));
  const words = await Promise.all(data.meta.languages.map(wordsIn));
  const feeds = words.map((one): [string, string] => {
    const releases = history.map((edition, i) => ({ ...edition, lines: releaseLines(edition, history[i - 1], one) }));
    const name = one.language === 'en' ? 'feed.json' : `feed.${one.language}.json`;
    return [name, print(feed(releases, one.language, one.own, homepage))];
  });
  return [['changes.json', print(changesFile(editionOf(data, data.meta.updated), history, words))], ...feeds];
}

/** The quiz for other software. */
async function form(data: ReturnType<typeof readDataset>): Promise<[file: string, text: string]> {
  const words = data.meta.languages.map(async (language) => {
    const path = new URL(`../src/i18n/quiz/${language}.ts`, import.meta.url).href;
    return [language, ((await import(path)) as { default: QuizWords }).default] as const;
  });
  const all = await Promise.all(words);
  const say = (key: keyof Sayings) => Object.fromEntries(all.map(([language, one]) => [language, one[key]])) as Text;
  return ['fhir/questionnaire.json', print(questionnaire(data, { skip: say('skip'), before: say('before') }))];
}

/** Writes all of it into a folder, or nothing. */
export async function writeContent(folder: string) {
  const data = readDataset();
  const { entries } = editionOf(data, data.meta.updated);
  const files = [...(await changes(data)), ...(await cardFiles(data, entries)), await form(data)];
  writeWhole(new Map(files.map(([file, text]) => [join(folder, file), text])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeContent(join(home, 'dist'));
