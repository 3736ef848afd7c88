/**
 * `npm run build:wordpress`: the plug-in as `dist-wordpress/gut-skin-widgets/` and as a zip, from a build in dist/. The
 * same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync, type Zippable } from 'fflate';
import { mo, po } from 'gettext-parser';
import apology from '../../../src/i18n/apology/en.js';
import korean from '../../../src/i18n/apology/ko.js';
import { open } from '../../../src/overlay/rules.js';
import type { Dataset } from './dataset.js';
import { placeStyles } from './place.js';
import { fileOf, phpOf, spokenIn, tagsOf, type Manifest } from './tags.js';
import { languages, titlesOf, wordsOf } from './words.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = join(root, 'integrations/wordpress/plugin');
const dist = join(root, 'dist');
const out = join(root, 'dist-wordpress');
const plugin = join(out, 'gut-skin-widgets');
const domain = 'gut-skin-widgets';

/** Of dist/: what a page, the editor and a frame elsewhere ask for, and the licences of what is in it. */
const shipped = [
  'gut-skin.js',
  'chunks',
  'gut-skin.all.js',
  ...languages.map((language) => `gut-skin.all.${language}.js`),
  'embed.html',
  'embed.js',
  'THIRD-PARTY.txt',
];

const read = <Content>(name: string) => JSON.parse(readFileSync(join(dist, name), 'utf8')) as Content;
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

function write(name: string, content: string | Uint8Array) {
  mkdirSync(join(plugin, name, '..'), { recursive: true });
  writeFileSync(join(plugin, name), content);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
}

/** A translation in the forms WordPress reads: for PHP, and for the script of the editor. */
function translate(locale: string, spoken: readonly string[], known: Readonly<Record<string, string>>) {
  const file = `languages/${domain}-${locale}`;
  const catalogue = po.parse(readFileSync(join(source, `${file}.po`)));
  const entries = (catalogue.translations[''] ??= {});
  for (const [msgid, text] of Object.entries(known)) entries[msgid] ??= { msgid, msgstr: [text] };
  const missing = spoken.filter((text) => !entries[text]?.msgstr[0]);
  const idle = Object.keys(entries).filter((text) => text && !spoken.includes(text));
  // The plug-in speaks English there; its tests are strict.
  for (const text of missing) console.warn(`${file}.po lacks: ${JSON.stringify(text)}`);
  for (const text of idle) console.warn(`${file}.po has what nobody says: ${JSON.stringify(text)}`);
  write(`${file}.mo`, mo.compile(catalogue));
  const messages = Object.fromEntries(spoken.flatMap((text) => (entries[text] ? [[text, entries[text].msgstr]] : [])));
  const head = { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=1; plural=0;' };
  write(
    `${file}-gut-skin-editor.json`,
    JSON.stringify({ domain: 'messages', locale_data: { messages: { '': head, ...messages } } }),
  );
}

if (!existsSync(join(dist, 'custom-elements.json')))
  throw new Error('There is no build in dist/: run "npm run build" first.');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const manifest = read<Manifest>('custom-elements.json');
const dataset = read<Dataset>('dataset.json');

rmSync(out, { recursive: true, force: true });
cpSync(source, plugin, { recursive: true });
for (const name of shipped) cpSync(join(dist, name), join(plugin, 'dist', name), { recursive: true });
cpSync(join(root, 'LICENSE'), join(plugin, 'LICENSE'));

// Pages and caches ask anew whenever a file that they name has changed, not only with a new version.
const build = `${version}-${hash(readFileSync(join(dist, 'gut-skin.js'))).slice(0, 8)}`;
const tags = tagsOf(manifest, { ...apology.titles });
write('includes/tags.php', phpOf(tags, { file: fileOf(manifest), build, languages, collections: open }));
for (const language of languages) {
  for (const [name, words] of Object.entries(wordsOf(dataset, language)))
    write(`words/${name}.${language}.json`, JSON.stringify(words));
  write(`words/titles.${language}.json`, JSON.stringify(titlesOf(dataset, language)));
}
write('assets/page.css', readFileSync(join(source, 'assets/page.css'), 'utf8') + placeStyles());
for (const name of ['gut-skin-widgets.php', 'readme.txt'])
  write(name, readFileSync(join(source, name), 'utf8').replaceAll('0.0.0', version));

const spoken = filesIn(plugin)
  .filter((name) => /(\.php|assets\/.*\.js)$/.test(name))
  .flatMap((name) => spokenIn(readFileSync(join(plugin, name), 'utf8')));
const inKorean = Object.entries(apology.titles).map(([name, title]) => [
  title,
  korean.titles[name as keyof typeof korean.titles],
]);
translate('ko_KR', [...new Set(spoken)], { ...Object.fromEntries(inKorean), [apology.book]: korean.book });

const files: Zippable = {};
// A zip has no time zone: a fixed local time is the same everywhere.
for (const name of filesIn(plugin))
  files[`gut-skin-widgets/${name}`] = [readFileSync(join(plugin, name)), { mtime: new Date(2026, 0, 1) }];
const zip = zipSync(files, { level: 9 });
writeFileSync(join(out, 'gut-skin-widgets.zip'), zip);
console.log(
  `dist-wordpress/gut-skin-widgets.zip: ${build}, ${String(Object.keys(files).length)} files, ${(zip.length / 1000).toFixed(0)} kB, sha256 ${hash(zip)}`,
);
