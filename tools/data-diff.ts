/**
 * `npm run data:diff -- 0.2.0 0.3.0`: what changed in the content between two releases, folders or files, in words. With one
 * of them: from there to `data/`; with none: since the last release. `--lang ko` says it in Korean; `--changelog` writes it
 * into CHANGELOG.md, as the content's own section of what is not released yet.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withContent } from './changes/changelog.js';
import { diff } from './changes/diff.js';
import { editionAt, editionNamed } from './changes/editions.js';
import { readHistory } from './changes/history.js';
import { namesIn, releaseLines, wordsIn } from './changes/tell.js';
import { writeWhole } from './changes/whole.js';
import { lines } from '../src/changes/say.js';

const path = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

try {
  const options = { lang: { type: 'string', default: 'en' }, changelog: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > 2) throw new Error('Two at most: what was, and what is.');
  const history = path('data/history');
  const [from, to] = positionals;
  const before = from === undefined ? readHistory(history).at(-1) : editionNamed(from, history);
  const after = to === undefined ? editionAt(path('data')) : editionNamed(to, history);
  if (!after.languages.includes(values.lang))
    throw new Error(`--lang "${values.lang}" is no language of the content. Known: ${after.languages.join(', ')}.`);
  if (values.changelog) {
    const file = path('CHANGELOG.md');
    const said = releaseLines(after, before, await wordsIn('en'), (id) => `\`${id}\``);
    writeWhole(new Map([[file, withContent(readFileSync(file, 'utf8'), said)]]));
    console.log('The section "Content" of CHANGELOG.md is written.');
  } else if (!before) console.log('No release was made yet, so there is nothing to compare with.');
  else {
    const words = await wordsIn(values.lang);
    const said = lines(diff(before, after), words, namesIn(values.lang, after, before));
    console.log(said.join('\n') || words.own.none);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
