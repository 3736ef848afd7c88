/** Reads the built files: what imports what, at once or on demand, and which chunk holds which data. */
import { readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseAst } from 'vite';
import type { Table } from '../src/embed/early.js';
import { readDataset } from '../src/dataset/plugin.js';
import { about, cited, collections, slice } from '../src/dataset/slice.js';

export interface Chunk {
  /** Seen from the folder: `chunks/core-x.js`. */
  path: string;
  code: string;
  /** Paths of what it needs before it runs. */
  now: string[];
  /** Paths of what it may fetch later. */
  later: string[];
}

type Text = { value?: unknown; quasis?: { value: { cooked: string } }[] };
/** "x", or `x` as minifiers write it. */
const textOf = ({ value, quasis }: Text) => quasis?.[0]?.value.cooked ?? value;

/** Every string a module imports from, and how. */
export function importsOf(code: string): { from: string; later: boolean }[] {
  const found: { from: string; later: boolean }[] = [];
  const visit = (node: unknown) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { type, source } = node as { type?: string; source?: (Text & { left?: Text }) | null };
      // `import("./x.js" + query)`: see tools/vite-retry.ts. What the entry asks for early is no literal: see `earlyOf`.
      const from = source && textOf(source.left ?? source);
      if (type && /^(Import|Export)/.test(type) && typeof from === 'string')
        found.push({ from, later: type === 'ImportExpression' });
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(code).body);
  return found;
}

/** A built module and all it can ever reach by relative imports, by path. */
export function graph(folder: URL, entry: string): Map<string, Chunk> {
  const chunks = new Map<string, Chunk>();
  const add = (path: string) => {
    if (chunks.has(path)) return;
    const url = new URL(path, folder);
    const code = readFileSync(url, 'utf8');
    const near = importsOf(code)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from, later }) => ({ later, path: new URL(from, url).href.slice(folder.href.length) }));
    const of = (later: boolean) => near.filter((one) => one.later === later).map((one) => one.path);
    chunks.set(path, { path, code, now: of(false), later: of(true) });
    near.forEach((one) => add(one.path));
  };
  add(entry);
  return chunks;
}

/** What the entry asks for early, as it stands in its code: see tools/vite-early.ts. Paths as in the graph. */
export function earlyOf(entry: string) {
  const [, json = '{}', names = ''] = /\{\.\.\.(\{.+?\}\}),files:"([^"]+)"\.split\(" "\)/.exec(entry) ?? [];
  const { languages = [], needs = {} } = JSON.parse(json) as Partial<Table>;
  const files = names.split(' ').map((name) => `chunks/${name}.js`);
  const paths = (places: readonly number[] = []) => places.flatMap((place) => files[place] ?? []);
  return (name: string, language: string) => {
    const [code, ...texts] = needs[name] ?? [];
    return { code: paths(code), texts: paths(texts[languages.indexOf(language)]) };
  };
}

/** A chunk with all that it needs before it runs. */
export function closure(chunks: ReadonlyMap<string, Chunk>, start: readonly string[]): Chunk[] {
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    chunks.get(path)?.now.forEach(add);
  };
  start.forEach(add);
  return [...seen].flatMap((path) => chunks.get(path) ?? []);
}

/** Which chunk holds which content: `faq/en` and `words/base/ko` → path. Told by the content, so that no name matters. */
export async function contents(chunks: ReadonlyMap<string, Chunk>): Promise<Map<string, string>> {
  const data = readDataset();
  const known = new Map<string, unknown>();
  const folders = readdirSync(new URL('../src/i18n/', import.meta.url)).filter((name) => !name.includes('.'));
  for (const language of data.meta.languages) {
    for (const name of collections) {
      known.set(`${name}/${language}`, slice(data, name, language));
      known.set(`${name}-sources/${language}`, cited(data, name, language));
    }
    for (const name of folders) {
      const { default: words } = (await import(`../src/i18n/${name}/${language}.ts`)) as { default: object };
      const whole = name === 'base' ? { ...words, about: about(data, language) } : words;
      known.set(`words/${name}/${language}`, plain(whole));
    }
  }
  const found = new Map<string, string>();
  for (const { path, code, now, later } of chunks.values()) {
    if (now.length || later.length || !/\bas default\b|export default/.test(code)) continue;
    // By its text and not by its path: outside of a package a .js file is no module to Node.
    const { default: content } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      default: object;
    };
    for (const [name, model] of known) if (isDeepStrictEqual(plain(content), model)) found.set(name, path);
  }
  return found;
}

/** Functions leave nothing behind; what remains of words tells them apart. */
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
