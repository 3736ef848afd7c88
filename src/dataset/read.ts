/** The files of `data/`, read and checked. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, type Problem } from './compile.js';
import { files, type Dataset } from './schema.js';

export const folder = new URL('../../data/', import.meta.url);
export const fileOf = (name: string) => fileURLToPath(new URL(`${name}.json`, folder));

/** All that is there, and what is wrong with it; `dataset` is there only when nothing is. */
export function inspect(): { parsed: Record<string, unknown>; dataset?: Dataset; problems: Problem[] } {
  const parsed: Record<string, unknown> = {};
  const broken: Problem[] = [];
  for (const name of files) {
    try {
      parsed[name] = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const what = code === 'ENOENT' ? 'the file is not there' : `it is no JSON: ${message}`;
      broken.push({ file: `data/${name}.json`, path: '$', message: what });
    }
  }
  return { parsed, ...(broken.length ? { problems: broken } : compile(parsed)) };
}

/** Throws one error that lists every problem. */
export function readDataset(): Dataset {
  const { dataset, problems } = inspect();
  if (dataset) return dataset;
  const lines = problems.map((p) => `  ${p.file} ${p.path}: ${p.message}`);
  throw new Error(
    `The dataset has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`,
  );
}
