/** `data/history/`: one file a release, each with the release before it, so that a missing one is noticed. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Print } from '../../src/changes/changes.js';
import { isThing } from '../../src/dataset/follow.js';
import { printHash } from './hashes.js';

export const versionForm = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/** Below 0 where the first version comes before the second one. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map((version) => version.split('.').map(Number));
  const differing = [0, 1, 2].find((i) => x?.[i] !== y?.[i]);
  return differing === undefined ? 0 : (x?.[differing] ?? 0) - (y?.[differing] ?? 0);
}

const isEdition = (value: unknown): value is Edition =>
  isThing(value) &&
  [value.version, value.date].every((one) => typeof one === 'string') &&
  (value.after === null || typeof value.after === 'string') &&
  Array.isArray(value.languages) &&
  isThing(value.entries) &&
  Object.values(value.entries).every(
    (print) => isThing(print) && isThing(print.name) && typeof print.hash === 'string',
  );

/** One release, as it was written: an entry a line, so that two of them are compared by any tool. */
export function printed({ entries, ...head }: Edition): string {
  const lines = Object.entries(entries).map(([entry, print]) => `${JSON.stringify(entry)}: ${JSON.stringify(print)}`);
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "entries": {\n${lines.join(',\n')}\n }\n}\n`;
}

function read(folder: string, file: string): Edition {
  const path = join(folder, file);
  const wrong = (what: string) => new Error(`${path}: ${what}`);
  let edition: unknown;
  try {
    edition = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw wrong(`this is no JSON: ${(error as Error).message}`);
  }
  if (!isEdition(edition)) throw wrong('this is not what "npm run release" writes of a release');
  if (`${edition.version}.json` !== file)
    throw wrong(`it says that it is ${edition.version}; take it back from version control`);
  const bent = Object.entries(edition.entries).find(([, print]: [string, Print]) => printHash(print) !== print.hash);
  if (bent) throw wrong(`"${bent[0]}" was changed by hand: its hash is another one; take it back from version control`);
  return edition;
}

/** All releases, the oldest first; none where there was none. Throws where one is missing or bent. */
export function readHistory(folder: string): Edition[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const editions = files.map((file) => read(folder, file)).sort((a, b) => compareVersions(a.version, b.version));
  editions.forEach(({ version, after }, i) => {
    const before = editions[i - 1]?.version ?? null;
    if (after === before) return;
    if (after && !files.includes(`${after}.json`))
      throw new Error(
        `${folder} has a hole: ${version} came after ${after}, whose file is not there. Take it back from version control.`,
      );
    throw new Error(
      `${folder}: ${version} came after ${after ?? 'nothing'}, but ${before ?? 'nothing'} stands before it.`,
    );
  });
  return editions;
}
