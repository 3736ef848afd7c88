/** Everything that a change of a language writes, made before the first byte is written: all of it or nothing. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Path } from '../../src/dataset/paths.js';
import { isRead } from '../../src/dataset/readers.js';
import type { Brought } from './bring.js';
import { written } from './json.js';
import { dataFile, wordFile, type Project } from './project.js';
import { writeWords } from './write-words.js';

export type Files = Map<string, { url: URL; text: string }>;

/** The files of `data/` and `src/i18n/` with what came back in them. */
export async function filled({ root, data, words }: Project, { language, ...brought }: Brought): Promise<Files> {
  const files: Files = new Map();
  const keep = (url: URL, text: string) => {
    if (!existsSync(url) || readFileSync(url, 'utf8') !== text) files.set(url.pathname, { url, text });
  };
  const { languages, begun = [] } = data.meta;
  const fresh = ![...languages, ...begun].includes(language);
  for (const name of new Set([...brought.data.keys(), ...(fresh ? ['meta'] : [])])) {
    const url = dataFile(root, name);
    const changes: { path: Path; value: unknown }[] = (brought.data.get(name) ?? []).map(({ path, text }) => ({
      path: [...path, language],
      value: text,
    }));
    if (fresh && name === 'meta') changes.push({ path: ['begun'], value: [...begun, language] });
    keep(url, written(readFileSync(url, 'utf8'), changes));
  }
  for (const [folder, said] of brought.words) {
    const files = words.get(folder);
    const english = files?.get('en');
    const before = files?.get(language);
    if (english && (before || said.size))
      keep(wordFile(root, folder, language), await writeWords(english, before, language, (id) => said.get(id)));
  }
  return files;
}

/** `meta.json` with a reader more; a language that is whole and read is no longer only begun. */
export function named(
  { root, data: { meta } }: Project,
  reader: { language: string; by: string; on: string },
  whole: boolean,
): Files {
  const url = dataFile(root, 'meta');
  const readers = [...(meta.readers ?? []), { ...reader, version: meta.version }];
  return new Map([[url.pathname, { url, text: moved(readFileSync(url, 'utf8'), { ...meta, readers }, reader.language, whole) }]]); // prettier-ignore
}

type Meta = Project['data']['meta'];
function moved(json: string, meta: Meta, language: string, whole: boolean): string {
  const { languages, begun = [], readers = [] } = meta;
  const changes: { path: Path; value: unknown }[] = [{ path: ['readers'], value: readers }];
  if (!whole || !begun.includes(language) || !isRead(meta, language)) return written(json, changes);
  const others = begun.filter((one) => one !== language);
  return written(json, [...changes, { path: ['languages'], value: [...languages, language] }, { path: ['begun'], value: others }]); // prettier-ignore
}

export function write(files: Files) {
  for (const { url, text } of files.values()) {
    mkdirSync(new URL('.', url), { recursive: true });
    writeFileSync(url, text);
  }
}
