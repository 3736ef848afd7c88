/**
 * Whether a site owner's overlay may be used: the same schemas as for `data/`, links that lead somewhere, grades with
 * sources. It comes in a chunk of its own, and only where there is an overlay.
 */
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { visible } from '../dataset/characters.js';
import { isThing, shown } from '../dataset/follow.js';
import { at, jsonPath, type Path, type Report } from '../dataset/paths.js';
import { written } from '../core/json.js';
import { checkGrounds } from './grounds.js';
import type { Ids, Known, Own, OwnEntry } from './own.js';
import { fixed, open } from './rules.js';
import { overlaySchemas, type Shapes } from './schema.js';
import type { Thing } from './text.js';

// Before any schema is used: strict pages forbid code from text, and report that it was tried.
z.config({ jitless: true, ...en() });

export interface OverlayProblem {
  /** JSON path, for example `$.faq[3].answer.ko`. */
  path: string;
  message: string;
}
const missing = 'is missing';

const idOf = (entry: unknown) => (isThing(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined);
/** Where the one name stands that zod passes over. */
function protos(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__' ? [here] : protos(part, here);
  });
}
function given(value: unknown): string {
  try {
    return value === undefined ? '' : `; given: ${written(value).slice(0, 80)}`;
  } catch {
    return ''; // nested deeper than the engine can write
  }
}

/** The words for what zod does not say well: which field or which value was meant. */
const explain =
  (like: (word: string, known: Ids) => string): z.core.$ZodErrorMap =>
  (issue) => {
    // Only here the schema is at hand; the line of each key is made from these names.
    if (issue.code === 'unrecognized_keys')
      return Object.keys((issue.inst as unknown as { _zod: { def: { shape: object } } })._zod.def.shape).join(' ');
    if (issue.input === undefined && issue.code !== 'custom') return missing;
    return issue.code === 'invalid_value' && typeof issue.input === 'string'
      ? `not a value that is known${like(issue.input, issue.values.map(String))}`
      : undefined;
  };

/** The overlay with every text as a Map when nothing is wrong with it, and all that is wrong otherwise. Never throws. */
export function checkOverlay(file: unknown, known: Known): { own?: Own; problems: OverlayProblem[] } {
  const problems: OverlayProblem[] = [];
  const report: Report = (path, message) => problems.push({ path: visible(jsonPath(path)), message: visible(message) });
  const like = (word: string, ids: Ids) =>
    (ids.length ? `; nearest: "${known.nearest(word.slice(0, 40), ids)}"` : '') +
    (ids.length > 1 && ids.length < 16 ? `; known: ${ids.join(', ')}` : '');
  const schemas = overlaySchemas(known.languages, known.language);
  const listOf = (name: string) => {
    const value = (file as Thing)[name];
    return isThing(value) ? { path: [name, 'entries'], list: value['entries'] } : { path: [name], list: value };
  };

  const idsIn = (name: string) => {
    const { list } = listOf(name);
    return Array.isArray(list) ? list.flatMap((one) => idOf(one) ?? []) : [];
  };

  function checkEntry(
    name: string,
    shapes: Shapes,
    path: Path,
    entry: unknown,
    seen: Set<string>,
  ): OwnEntry | undefined {
    const id = idOf(entry);
    if (!isThing(entry) || id === undefined)
      return void report(path, `an entry is an object with an "id" in quotes${given(entry)}`);
    const here = (message: string) => report([...path, 'id'], message);
    if (seen.has(id)) return void here(`the id "${id}" is used twice`);
    seen.add(id);
    if (name === 'references' && Object.values(known.sources).some((ids) => ids.includes(id)))
      return void here(`the bundled source "${id}" stays as it is; give yours another id`);
    const ids = (known.entries[name] ?? []).map((one) => String(one['id']));
    const base = known.entries[name]?.find((one) => one['id'] === id);
    if (!base && entry['hidden'] === true) return void here(`"${id}" is not there to be hidden${like(id, ids)}`);

    const inside: Report = (within, message) => report([...path, ...within], `${message} (in "${id.slice(0, 40)}")`);
    const shape = shapes[base ? 'change' : 'fresh'];
    checkGrounds(name, shape, entry, base, { known, brought: idsIn, like }, inside);
    const result = z.safeParse(shape, entry, { error: explain(like) });
    for (const path of protos(entry))
      if (!result.error?.issues.some((issue) => jsonPath(issue.path) === jsonPath(path)))
        inside(path, 'there is no "__proto__" here');
    if (result.success) return shown(shape, result.data, (part) => part) as OwnEntry;
    const absent = result.error.issues.filter((issue) => issue.message === missing && issue.path.length === 1);
    const fields = absent.map((issue) => String(issue.path[0])).join(', ');
    const meant = ids.length ? `; or was "${known.nearest(id.slice(0, 40), ids)}" meant?` : '';
    if (fields) report(path, `"${id}" is a new id, and a new entry also needs: ${fields}${meant}`);
    for (const issue of result.error.issues.filter((one) => !absent.includes(one))) {
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys)
          inside([...issue.path, key], `there is no "${key}" here${like(key, issue.message.split(' '))}`);
      else inside(issue.path, issue.message + (issue.message === missing ? '' : given(at(entry, issue.path))));
    }
    return undefined;
  }

  function checkList(name: string, shapes: Shapes): OwnEntry[] {
    const { path, list } = listOf(name);
    if (!Array.isArray(list)) {
      report(path, `a list of entries is needed: [{"id": "…", …}]${given(list)}`);
      return [];
    }
    const seen = new Set<string>();
    const entries = list.map((entry, i) => checkEntry(name, shapes, [...path, i], entry, seen));
    const hidden = new Set(entries.filter((entry) => entry?.['hidden']).map((entry) => entry?.id));
    const bundled = known.entries[name] ?? [];
    if (bundled.length && bundled.every((one) => hidden.has(one['id'] as string)) && hidden.size === entries.length)
      report(path, 'every entry is hidden; at least one must stay');
    return entries.filter((entry) => entry !== undefined);
  }

  if (!isThing(file)) {
    report([], `own content is an object, such as {"faq": [{"id": "…", …}]}${given(file)}`);
    return { problems };
  }
  const own: Own = {};
  for (const name of Object.keys(file).filter((one) => one !== '$schema')) {
    const shapes = schemas.get(name);
    if (shapes) own[name as keyof Own] = checkList(name, shapes());
    else if (fixed.includes(name))
      report([name], 'this part stays as it is, so that nobody is kept from a warning sign');
    else report([name], `there is no "${name}"${like(name, open)}`);
  }
  return problems.length ? { problems } : { own, problems };
}
