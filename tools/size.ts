/**
 * `npm run size`: what a page loads, in bytes on the wire, for a lone widget at its first render and for the one-file
 * build. Fails past a budget. 1 kB is 1000 bytes; every file is compressed by itself, as a server sends it.
 * `npm run size -- <folder>` measures another build than dist/.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { collections } from '../src/dataset/slice.js';
import { closure, contents, graph, type Chunk, type Collection } from './chunks.js';

/** Bytes after brotli. */
const budgets = {
  /** `gut-skin.js`, which every page loads; a fifth of it is what keeps a placeholder from being a hole for scripts. */
  entry: 1_400,
  /**
   * Everything a lone English FAQ loads: code, and code with all words. Lit is 5.2 kB of it; 2 kB take any property, catch
   * what fails while drawing, and have a way on.
   */
  faqCode: 13_400,
  faqTotal: 23_500,
  /** Entry, core and the quiz itself. */
  quizCode: 20_000,
  /** Code of a lone tag beyond the entry and the core that all tags share; of the diary 0.9 kB keep its note from being heard, and 2 its stores and files whole. */
  beyond: { axis: 7_000, 'care-plan': 6_000, diary: 20_500 } as Record<string, number>,
  beyondOther: 5_000,
  /** What checks and merges a site owner's own content, loaded only where there is some. */
  ownContent: 15_500,
  /** One collection in one language, and all of them; Korean letters are three bytes each. */
  collection: 11_000,
  collections: 60_000,
  /** The sources of one collection in one language, loaded when a visitor opens them. */
  sources: 12_000,
};

/** What a lone widget fetches for its first render, besides its code. */
const first: Record<string, { data: Collection[]; words: string[] }> = {
  faq: { data: ['faq'], words: ['base'] },
  'diet-tip': { data: ['diet-tips'], words: ['base'] },
  strain: { data: ['strains'], words: ['base'] },
  quiz: { data: ['quiz', 'red-flags'], words: ['base', 'quiz'] },
  axis: { data: ['axis'], words: ['base', 'axis'] },
  condition: { data: ['conditions', 'red-flags'], words: ['base', 'condition'] },
  nutrient: { data: ['nutrients'], words: ['base', 'nutrient'] },
  fact: { data: ['facts'], words: ['base', 'fact'] },
  'care-plan': { data: ['procedures', 'red-flags'], words: ['base', 'care-plan'] },
  diary: { data: ['red-flags'], words: ['base', 'diary'] },
  consult: { data: ['red-flags'], words: ['base', 'consult'] },
  evidence: { data: ['strains'], words: ['base', 'evidence'] },
  settings: { data: [], words: [] },
};

type Size = { raw: number; gzip: number; brotli: number };
const none: Size = { raw: 0, gzip: 0, brotli: 0 };
const sizeOf = (text: string): Size => {
  const bytes = Buffer.from(text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
};
const sum = (sizes: readonly Size[]): Size =>
  sizes.reduce(
    (all, one) => ({ raw: all.raw + one.raw, gzip: all.gzip + one.gzip, brotli: all.brotli + one.brotli }),
    none,
  );
const sizesOf = (chunks: readonly Chunk[]) => sum(chunks.map(({ code }) => sizeOf(code)));

const [given = 'dist'] = process.argv.slice(2);
const dist = pathToFileURL(`${given.replace(/\/$/, '')}/`);
const chunks = graph(dist, 'gut-skin.js');
const content = await contents(chunks);
const languages = [...new Set([...content.keys()].map((name) => name.split('/').at(-1) ?? ''))].sort();

const chunkOf = (name: string): Chunk => {
  const chunk = chunks.get(content.get(name) ?? '');
  if (!chunk) throw new Error(`no chunk holds ${name}`);
  return chunk;
};
/** The chunk of a tag: the one the entry fetches under its name. */
const widget = (name: string) => {
  const path = chunks
    .get('gut-skin.js')
    ?.later.find((later) => /\/gut-skin-(.+)-[\w-]{8}\.js$/.exec(later)?.[1] === name);
  if (!path) throw new Error(`gut-skin.js loads no ${name}`);
  return path;
};

type Row = { what: string; code: Size; data: Size; total: Size };
const rows: Row[] = [];
for (const name of Object.keys(first))
  for (const language of first[name]?.data.length ? languages : ['']) {
    const code = sizesOf(closure(chunks, ['gut-skin.js', widget(name)]));
    const { data = [], words = [] } = first[name] ?? {};
    const load = [...data.map((d) => `${d}/${language}`), ...words.map((w) => `words/${w}/${language}`)];
    const loaded = sizesOf(load.map(chunkOf));
    rows.push({ what: `gut-skin-${name} ${language}`.trim(), code, data: loaded, total: sum([code, loaded]) });
  }
for (const file of readdirSync(dist)
  .filter((name) => /^gut-skin\.all.*\.js$/.test(name))
  .sort()) {
  const total = sizeOf(readFileSync(new URL(file, dist), 'utf8'));
  rows.push({ what: file, code: none, data: none, total });
}

const kB = (bytes: number) => (bytes ? (bytes / 1000).toFixed(2) : '–');
const cells = ({ raw, gzip, brotli }: Size) => [raw, gzip, brotli].map(kB);
print(
  ['kB: raw, gzip, brotli', 'code', '', '', 'data', '', '', 'total', '', ''],
  rows.map(({ what, code, data, total }) => [what, ...cells(code), ...cells(data), ...cells(total)]),
);
print(
  ['loaded on demand', 'raw', 'gzip', 'brotli'],
  [...content]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, path]) => [name, ...cells(sizeOf(chunks.get(path)?.code ?? ''))]),
);

const row = (what: string): Row => {
  const found = rows.find((one) => one.what === what);
  if (!found) throw new Error(`there is no row "${what}"`);
  return found;
};
/** Entry and what every tag loads with it. */
const core = sizesOf(
  closure(chunks, ['gut-skin.js', [...chunks.keys()].find((path) => /\/core-/.test(path)) ?? '']),
).brotli;
/** The diary's chart and store are part of what it is, so they count although they load on demand. */
const later = (name: string) =>
  name === 'diary' ? [...chunks.keys()].filter((path) => /\/diary-(?!words)/.test(path)) : [];
const brotli = (name: string) => sizeOf(chunkOf(name).code).brotli;
const measured: [string, number, number][] = [
  ['gut-skin.js', sizeOf(chunks.get('gut-skin.js')?.code ?? '').brotli, budgets.entry],
  ['lone English FAQ, code', row('gut-skin-faq en').code.brotli, budgets.faqCode],
  ['lone English FAQ, everything', row('gut-skin-faq en').total.brotli, budgets.faqTotal],
  ['quiz, code', row('gut-skin-quiz en').code.brotli, budgets.quizCode],
  ...Object.keys(first)
    .filter((name) => !['faq', 'quiz', 'settings'].includes(name))
    .map((name): [string, number, number] => [
      `gut-skin-${name}, code beyond the core`,
      sizesOf(closure(chunks, ['gut-skin.js', widget(name), ...later(name)])).brotli - core,
      budgets.beyond[name] ?? budgets.beyondOther,
    ]),
  [
    'check of own content',
    sizesOf([...chunks.values()].filter(({ path }) => /\/settings-content-/.test(path))).brotli,
    budgets.ownContent,
  ],
  ...languages.flatMap((language): [string, number, number][] => [
    ...collections.map((name): [string, number, number] => [
      `${name}/${language}`,
      brotli(`${name}/${language}`),
      budgets.collection,
    ]),
    [
      `all collections/${language}`,
      collections.reduce((all, name) => all + brotli(`${name}/${language}`), 0),
      budgets.collections,
    ],
    ...collections.map((name): [string, number, number] => [
      `${name}-sources/${language}`,
      brotli(`${name}-sources/${language}`),
      budgets.sources,
    ]),
  ]),
];
print(
  ['budget, brotli bytes', 'is', 'may be', ''],
  measured.map(([what, is, most]) => [what, String(is), String(most), is > most ? 'PAST ITS BUDGET' : '']),
);
if (measured.some(([, is, most]) => is > most)) process.exitCode = 1;

/** A table of plain text: words to the left, figures to the right. */
function print(head: string[], body: string[][]) {
  const all = [head, ...body];
  const wide = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => (i ? cell.padStart(wide[i] ?? 0) : cell.padEnd(wide[0] ?? 0)))
      .join('  ')
      .trimEnd();
  console.log(`${line(head)}\n${wide.map((w) => '-'.repeat(w)).join('  ')}\n${body.map(line).join('\n')}\n`);
}
