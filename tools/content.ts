/** What the build writes of the content for those who don't read it in a widget; `npm run build` calls it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { feed } from '../src/changes/feed.js';
import { readDataset } from '../src/dataset/plugin.js';
import { readHistory } from './changes/history.js';
import { editionOf } from './changes/print.js';
import { changesFile, releaseLines, wordsIn } from './changes/tell.js';
import { writeWhole } from './changes/whole.js';

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

/** Writes all of it into a folder, or nothing. */
export async function writeContent(folder: string) {
  const data = readDataset();
  const files = [...(await changes(data))];
  writeWhole(new Map(files.map(([file, text]) => [join(folder, file), text])));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeContent(join(home, 'dist'));
