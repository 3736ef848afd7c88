/** The real files of `data/`, for tests that read them or break a copy of them in one place. */
import { readFileSync } from 'node:fs';
import { compile } from '../../../src/dataset/compile.js';
import { graded } from '../../../src/dataset/grades.js';
import { files } from '../../../src/dataset/schema.js';
import type { Dataset, Text } from '../../../src/dataset/types.js';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Files = Record<string, Json>;

const folder = new URL('../../../data/', import.meta.url);
const parsed = Object.fromEntries(
  files.map((name) => [name, JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Json]),
);

/** A copy of all files as they are written, free to be broken. */
export const written = (): Files => structuredClone(parsed);
/** The same with every grade in its place, also where a file names a claim of the ledger instead. */
export const copy = (): Files => structuredClone(graded(parsed, () => undefined) as Files);

const { dataset, problems } = compile(parsed);
if (!dataset) throw new Error(`data/ does not compile: ${JSON.stringify(problems, null, 1)}`);
/** The checked dataset. */
export const data: Dataset = dataset;

/** Where an entry stands in its file, so that a test survives a new order. */
export function indexOf(file: Exclude<keyof Dataset, 'meta' | 'quiz'>, id: string): number {
  const index = data[file].entries.findIndex((entry) => entry.id === id);
  if (index < 0) throw new Error(`data/${file}.json has no "${id}"`);
  return index;
}

/** `$.entries[3].answer.ko` → `['entries', 3, 'answer', 'ko']`. */
const keysOf = (path: string) =>
  [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["([^"]+)"\]/g)].map(([, name, index, quoted]) =>
    index === undefined ? (name ?? quoted ?? '') : Number(index),
  );

/** What stands at a JSON path of a file. */
export function at(all: Files, file: string, path: string): Json | undefined {
  return keysOf(path).reduce<Json | undefined>(
    (value, key) => (value as Record<string | number, Json> | undefined)?.[key],
    all[file],
  );
}

/** Puts a value at a JSON path of a file; undefined takes away what stands there. */
export function put(all: Files, file: string, path: string, value: Json | undefined) {
  const keys = keysOf(path);
  const last = keys.pop();
  if (last === undefined) {
    if (value === undefined) delete all[file];
    else all[file] = value;
    return;
  }
  const parent = keys.reduce<Json | undefined>(
    (child, key) => (child as Record<string | number, Json> | undefined)?.[key],
    all[file],
  );
  if (typeof parent !== 'object' || parent === null) throw new Error(`data/${file}.json has no ${path}`);
  if (value === undefined) delete (parent as Record<string | number, Json>)[last];
  else (parent as Record<string | number, Json>)[last] = value;
}

/** A text for visitors and where it stands. */
export interface Found {
  /** For example `faq`. */
  file: string;
  /** Keys inside the file joined by dots, with ids instead of positions: `what-is.answer`. */
  path: string;
  text: Text;
}

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';

/** Every text of the dataset, or of one part of it. */
export function textsIn(value: unknown, file: string, path: readonly string[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ file, path: path.join('.'), text: value }];
  return Object.entries(value).flatMap(([key, child]) => {
    const id = Array.isArray(value) ? ((child as { id?: string } | null)?.id ?? key) : key;
    return textsIn(child, file, key === 'entries' ? path : [...path, id]);
  });
}
export const texts: readonly Found[] = Object.entries(data).flatMap(([file, content]) => textsIn(content, file));
