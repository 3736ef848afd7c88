/**
 * `npm run size`: what a page loads, in bytes on the wire, for a lone widget at its first render and for the one-file
 * build. Fails past a budget. 1 kB is 1000 bytes; every file is compressed by itself, as a server sends it.
 * `npm run size -- <folder>` measures another build than dist/.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { collections } from '../src/dataset/slice.js';
import { contents, earlyOf, graph, type Chunk } from './chunks.js';
import { keepResult } from './results.mjs';
import { widgets } from './vite-tags.js';

/** Bytes after brotli. */
const budgets = {
  /**
   * `gut-skin.js`, which every page loads: what it knows of each tag's files is a third of it, safe placeholders a fifth, the place
   * of each tag before it is there 0.4 kB, and 0.05 hand over to the core what has come.
   */
  entry: 3_400,
  /**
   * Everything a lone English FAQ loads: code, and code with all words. Lit, whole and as it comes, is 6 kB of it; 2 kB take
   * any property, catch what fails while drawing, and have a way on; 1.2 kB are the table of what to ask for at once; 0.1 keep
   * what Tab reaches clear of a page's bars in WebKit, and 0.2 draw nothing in the place of content that is due.
   */
  faqCode: 23_300,
  faqTotal: 33_800,
  /** Entry, core and the quiz itself. */
  quizCode: 30_900,
  /**
   * Any other tag's code, entry and core included. The core is 13 kB and the entry 3.1: a few hundred bytes of what several
   * tags share are in every page, so that no tag waits for a chunk of a chunk.
   */
  code: { 'care-plan': 30_600, evidence: 27_000 } as Record<string, number>,
  codeOther: 26_600,
  /** What of a tag comes later, but is part of what it is: the diary's store, chart and files. */
  later: { diary: 18_900 } as Record<string, number>,
  /** The handout of a card: its code and the code of QR codes, loaded when a visitor prints one. */
  handout: 7_500,
  /** One widget in one language in one file, with its words. */
  solo: 47_200,
  /** The page in a frame, before its widget; the page around it. */
  frame: 2_200,
  resize: 1_000,
  /** One file with every widget in one language; 5 kB of it so that minifiers of hosts leave it whole, 7 the handout. */
  oneLanguage: 186_000,
  /** What checks and merges a site owner's own content, loaded only where there is some. */
  ownContent: 18_100,
  /** One collection in one language, and all of them; Korean letters are three bytes each. */
  collection: 11_000,
  collections: 64_300,
  /** The sources of one collection in one language, loaded when a visitor opens them. */
  sources: 12_000,
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
const early = earlyOf(chunks.get('gut-skin.js')?.code ?? '');
/** All that a lone tag fetches for its first render in a language: its code, and its words and data. */
const first = (name: string, language: string) => {
  const { code, texts } = early(name, language);
  const tag = [...chunks.keys()].filter(
    (path) =>
      path.startsWith(`chunks/gut-skin-${name}-`) && path.length === `chunks/gut-skin-${name}-12345678.js`.length,
  );
  const of = (paths: readonly string[]) => paths.flatMap((path) => chunks.get(path) ?? []);
  return { code: of(['gut-skin.js', ...tag, ...code]), texts: of(texts) };
};

type Row = { what: string; code: Size; data: Size; total: Size };
const rows: Row[] = [];
for (const name of widgets)
  for (const language of languages) {
    const [code, data] = [sizesOf(first(name, language).code), sizesOf(first(name, language).texts)];
    rows.push({ what: `gut-skin-${name} ${language}`, code, data, total: sum([code, data]) });
  }
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
for (const file of files
  .filter((path) => /^(solo\/)?gut-skin[\w.-]+\.\w+\.js$|^(gut-skin\.all|embed|resize)\.js$/.test(path))
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
/** The diary's chart and store are part of what it is, so they count although they load on demand. */
const later = (name: string) => [...chunks.values()].filter(({ path }) => path.startsWith(`chunks/${name}-room-`));
const brotli = (name: string) => sizeOf(chunkOf(name).code).brotli;
const largest = (pattern: RegExp) =>
  Math.max(...rows.filter(({ what }) => pattern.test(what)).map(({ total }) => total.brotli));
const [english = 'en'] = languages;
const measured: [string, number, number][] = [
  ['gut-skin.js', sizeOf(chunks.get('gut-skin.js')?.code ?? '').brotli, budgets.entry],
  ['lone English FAQ, code', row('gut-skin-faq en').code.brotli, budgets.faqCode],
  ['lone English FAQ, everything', row('gut-skin-faq en').total.brotli, budgets.faqTotal],
  ['quiz, code', row('gut-skin-quiz en').code.brotli, budgets.quizCode],
  ...widgets
    .filter((name) => !['faq', 'quiz'].includes(name))
    .map((name): [string, number, number] => [
      `gut-skin-${name}, code`,
      row(`gut-skin-${name} ${english}`).code.brotli,
      budgets.code[name] ?? budgets.codeOther,
    ]),
  ...Object.entries(budgets.later).map(([name, most]): [string, number, number] => [
    `gut-skin-${name}, later`,
    sizesOf(later(name)).brotli,
    most,
  ]),
  [
    'handout',
    sizesOf([...chunks.values()].filter(({ path }) => /^chunks\/handout-sheet-/.test(path))).brotli,
    budgets.handout,
  ],
  ['solo, the largest English one', largest(/^solo\/.+\.en\.js$/), budgets.solo],
  ['embed.js', largest(/^embed\.js$/), budgets.frame],
  ['resize.js', largest(/^resize\.js$/), budgets.resize],
  ['one file, English', row('gut-skin.all.en.js').total.brotli, budgets.oneLanguage],
  [
    'check of own content',
    sizesOf([...chunks.values()].filter(({ path }) => /^chunks\/content-/.test(path))).brotli,
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
if (given === 'dist') keepResult('sizes', { budgets: measured.map(([what, is, most]) => ({ what, is, most })) });

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
