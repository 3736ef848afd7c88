/**
 * `npm run build`: everything that `dist/` holds, in one go; with `--pseudo` also in two languages that nobody speaks, with
 * `--drafts` also in those that nobody has read, with `--base https://…` also the answers for oEmbed (tools/oembed.ts).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Package } from 'custom-elements-manifest/schema.d.ts';
import { readDataset } from '../src/dataset/plugin.js';
import { pseudoLocales } from '../src/dataset/pseudo.js';
import { writeContent } from './content.js';
import { writeDeclarations } from './declarations.js';
import { tagsOf } from './editors/tags.js';
import { writeEditors } from './editors/write.js';
import { baseOf } from './oembed-page.js';
import { noted, type Bundled } from './supply/bundled.js';
import { writeThirdParty } from './supply/third-party.js';

// Before Vite loads anything: otherwise the development build of Lit is bundled.
process.env['NODE_ENV'] = 'production';
const pseudo = process.argv.includes('--pseudo');
const { base: given } = parseArgs({ options: { base: { type: 'string' } }, strict: false }).values;
const base = given === undefined ? undefined : baseOf(given === true ? '' : String(given));
process.env['GUT_SKIN_PSEUDO'] = pseudo ? '1' : ''; // read by vite.config.ts
process.env['GUT_SKIN_DRAFTS'] = process.argv.includes('--drafts') ? '1' : '';
const { build } = await import('vite');

const dist = new URL('../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });

// Not by vite.config.ts, which Vite would load anew for each: what one mode has read and minified serves the next.
const { configOf } = await import('./modes.js');
const { writeKnown } = await import('./known.js');
const { writeOembed } = await import('./oembed.js');
const { widgets } = await import('./vite-tags.js');
const languages = [...readDataset().meta.languages, ...(pseudo ? pseudoLocales : [])];
const bundled: Bundled = new Map();
const solos = widgets.flatMap((name) => languages.map((language) => `solo ${name} ${language}`));
for (const mode of [
  'cdn',
  'all',
  ...languages.map((language) => `all.${language}`),
  'frame',
  'resize',
  'npm',
  'builder',
  'cli',
  ...solos,
]) {
  console.log(`build: ${mode}`);
  const config = configOf(mode);
  const plugins = [...(config?.plugins ?? []), noted(mode, bundled)];
  await build({ ...config, plugins, configFile: false, mode, logLevel: 'warn' });
}

console.log('build: licences');
writeThirdParty(dist, bundled);

console.log('build: manifest');
execFileSync(
  process.execPath,
  ['node_modules/.bin/cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs'],
  { stdio: 'inherit' },
);
const manifest = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8')) as Package;
writeFileSync(new URL('custom-elements.json', dist), JSON.stringify(manifest)); // for programs, without white space

console.log('build: types, editors');
writeDeclarations(dist, tagsOf(manifest));
writeEditors(dist, manifest);

console.log('build: what changed, cards, questionnaire');
await writeContent(fileURLToPath(dist));

console.log('build: pages, integrity, headers');
const sources = fileURLToPath(new URL('../src/site/builder', import.meta.url)); // `builder.js` is made of them
cpSync(new URL('../src/site/', import.meta.url), dist, { recursive: true, filter: (path) => path !== sources });

const entries = [
  ...readdirSync(dist).filter((file) => /^(gut-skin.*|embed|resize)\.js$/.test(file)),
  ...readdirSync(new URL('solo/', dist)).map((file) => `solo/${file}`),
];
const hash = (file: string) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(new URL(file, dist)))
    .digest('base64')}`;
writeFileSync(
  new URL('integrity.json', dist),
  JSON.stringify(Object.fromEntries(entries.map((file) => [file, hash(file)])), null, 2) + '\n',
);

await writeKnown(dist);
await writeOembed(dist, base);

// For static hosts that read a _headers file: hashed chunks for a year, entries briefly, readable from any page.
writeFileSync(
  new URL('_headers', dist),
  `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
/*.js
  Cache-Control: public, max-age=600, stale-while-revalidate=86400
/chunks/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`,
);
