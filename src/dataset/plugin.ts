/** The Vite plugin around compile.ts: `virtual:gut-skin/modules`, one module a collection × language, `dataset.json`, `dataset.schema.json`. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Plugin } from 'vite';
import { collections, compile, files, slice, type Problem } from './compile.js';
import { datasetSchema, type Dataset } from './schema.js';

const folder = new URL('../../data/', import.meta.url);
const words = new URL('../i18n/', import.meta.url);
const fileOf = (name: string) => fileURLToPath(new URL(`${name}.json`, folder));

export interface DatasetOptions {
  /** Languages to ship; all of `meta.json` when left out. */
  languages?: string[];
  /** Also write `dataset.json` and `dataset.schema.json` beside the build. */
  emit?: boolean;
}

/** Reads and checks `data/`. Throws one error that lists every problem. */
export function readDataset(): Dataset {
  const parsed: Record<string, unknown> = {};
  const broken: Problem[] = [];
  for (const name of files) {
    try {
      parsed[name] = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    } catch (error) {
      broken.push({ file: `data/${name}.json`, path: '$', message: (error as Error).message });
    }
  }
  const { dataset, problems } = broken.length ? { problems: broken } : compile(parsed);
  if (dataset) return dataset;
  const lines = problems.map((p) => `  ${p.file} ${p.path}: ${p.message}`);
  throw new Error(`The dataset has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`);
}

const PREFIX = 'virtual:gut-skin/';

/** A literal map name → language → import, so that every bundler sees each chunk. */
function registry(languages: readonly string[]): string {
  const row = (name: string, file: (language: string) => string) => `"${name}":{${languages.map((l) => `"${l}":()=>import("${file(l)}")`).join(',')}}`;
  const rows = [
    ...collections.map((name) => row(name, (l) => `${PREFIX}${name}/${l}`)),
    ...readdirSync(words, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name: part }) => row(`words/${part}`, (l) => fileURLToPath(new URL(`${part}/${l}.ts`, words)))),
  ];
  return `export const languages=${JSON.stringify(languages)};export const modules={${rows.join(',')}}`;
}

export function dataset(options: DatasetOptions = {}): Plugin {
  let data: Dataset | undefined;
  const read = () => (data ??= readDataset());
  const languages = () => options.languages ?? read().meta.languages;
  return {
    name: 'gut-skin-dataset',
    resolveId: { filter: { id: /^virtual:gut-skin\/(?!icon)/ }, handler: (id) => '\0' + id },
    load: {
      filter: { id: /^\0virtual:gut-skin\/(?!icon)/ },
      handler(id) {
        for (const name of files) this.addWatchFile(fileOf(name));
        const [name, language] = id.slice(PREFIX.length + 1).split('/');
        if (name === 'modules') return { code: registry(languages()), moduleType: 'js' };
        const found = collections.find((c) => c === name);
        if (!found || !language) throw new Error(`"${id}" names no collection; known: ${collections.join(', ')}`);
        return { code: `export default ${JSON.stringify(slice(read(), found, language))}`, moduleType: 'js' };
      },
    },
    watchChange() {
      data = undefined;
    },
    generateBundle() {
      if (!options.emit) return;
      const schema = z.toJSONSchema(datasetSchema(read().meta.languages), { target: 'draft-2020-12' });
      this.emitFile({ type: 'asset', fileName: 'dataset.json', source: JSON.stringify(read(), null, 1) });
      this.emitFile({ type: 'asset', fileName: 'dataset.schema.json', source: JSON.stringify(schema, null, 1) });
    },
  };
}
