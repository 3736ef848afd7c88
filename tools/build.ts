/** `npm run build`: everything that `dist/` holds, in one go; with `--pseudo` also in two languages that nobody speaks, with `--drafts` also in those that nobody has read. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDataset } from '../src/dataset/plugin.js';
import { pseudoLocales } from '../src/dataset/pseudo.js';
import { writeDatasetTypes } from './dataset-types.js';

// Before Vite loads anything: otherwise the development build of Lit is bundled.
process.env['NODE_ENV'] = 'production';
const pseudo = process.argv.includes('--pseudo');
process.env['GUT_SKIN_PSEUDO'] = pseudo ? '1' : ''; // read by vite.config.ts
process.env['GUT_SKIN_DRAFTS'] = process.argv.includes('--drafts') ? '1' : '';
const { build } = await import('vite');

const dist = new URL('../dist/', import.meta.url);
rmSync(dist, { recursive: true, force: true });

// Not by vite.config.ts, which Vite would load anew for each: what one mode has read and minified serves the next.
const { configOf } = await import('./modes.js');
const { widgets } = await import('./vite-tags.js');
const languages = [...readDataset().meta.languages, ...(pseudo ? pseudoLocales : [])];
const solos = widgets.flatMap((name) => languages.map((language) => `solo ${name} ${language}`));
for (const mode of [
  'cdn',
  'all',
  ...languages.map((language) => `all.${language}`),
  'frame',
  'resize',
  'npm',
  ...solos,
]) {
  console.log(`build: ${mode}`);
  await build({ ...configOf(mode), configFile: false, mode, logLevel: 'warn' });
}

console.log('build: types');
execFileSync(process.execPath, ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

writeDatasetTypes(fileURLToPath(new URL('types/dataset/schema.d.ts', dist)));

console.log('build: manifest');
execFileSync(
  process.execPath,
  ['node_modules/.bin/cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs'],
  { stdio: 'inherit' },
);
cpSync(new URL('../custom-elements.json', import.meta.url), new URL('custom-elements.json', dist));

console.log('build: pages, integrity, headers');
cpSync(new URL('../src/site/', import.meta.url), dist, { recursive: true });

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
