/** What `npm run data:diff` may be given: a release, a folder, or a file with a whole dataset. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '../../src/changes/changes.js';
import { isThing, type Thing } from '../../src/dataset/follow.js';
import { graded } from '../../src/dataset/grades.js';
import { descriptionOf, files } from '../../src/dataset/schema.js';
import { editionOf } from './print.js';
import { readHistory, versionForm } from './history.js';

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: this is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** Looks only for what a diff needs: an older dataset need not fit the schema of today. */
function check(path: string, data: unknown): asserts data is Thing {
  const no = (why: string) => new Error(`${path} is no dataset: ${why}.`);
  const meta = isThing(data) ? data.meta : undefined;
  if (!isThing(data) || !isThing(meta)) throw no('it has no "meta"');
  if (typeof meta.version !== 'string') throw no('its "meta" has no "version"');
  const { languages } = meta;
  if (!Array.isArray(languages) || !languages.length || !languages.every((one) => typeof one === 'string'))
    throw no('its "meta" has no list of "languages"');
  for (const name of files.filter((one) => data[one] !== undefined && !descriptionOf(one).whole)) {
    const { entries } = isThing(data[name]) ? data[name] : {};
    const lost = Array.isArray(entries)
      ? entries.findIndex((entry) => !isThing(entry) || typeof entry.id !== 'string')
      : -1;
    if (!Array.isArray(entries)) throw no(`its "${name}" has no list of "entries"`);
    if (lost >= 0) throw no(`entry ${lost} of its "${name}" has no "id"`);
  }
}

/** The files of a folder like `data/`, or the dataset of a file or a folder like `dist/`. */
function load(path: string): unknown {
  if (!statSync(path).isDirectory()) return parse(path);
  const own = [join(path, 'data'), path].find((folder) => existsSync(join(folder, 'meta.json')));
  if (own)
    return Object.fromEntries(
      files
        .filter((name) => existsSync(join(own, `${name}.json`)))
        .map((name) => [name, parse(join(own, `${name}.json`))]),
    );
  const whole = [path, join(path, 'dist')]
    .map((folder) => join(folder, 'dataset.json'))
    .find((file) => existsSync(file));
  if (whole) return parse(whole);
  throw new Error(`${path} is no dataset: it holds neither meta.json nor dataset.json.`);
}

/** The dataset at a path, as it would be kept of a release. */
export function editionAt(path: string): Edition {
  const data = load(path);
  check(path, data);
  const { updated } = data.meta as { updated?: unknown };
  return editionOf(
    graded(data, () => undefined),
    typeof updated === 'string' ? updated : '',
  );
}

/** A release by its version, or what lies at a path. */
export function editionNamed(given: string, history: string): Edition {
  if (existsSync(given)) return editionAt(given);
  const editions = readHistory(history);
  const found = editions.find(({ version }) => version === given);
  if (found) return found;
  const known = editions.map(({ version }) => version).join(', ') || 'none yet';
  if (versionForm.test(given)) throw new Error(`There is no release ${given}. Known: ${known}.`);
  throw new Error(`"${given}" is neither a release (known: ${known}) nor a folder or a file.`);
}
