/**
 * Whether a site owner's overlay may be used: the same schemas as for `data/`, links that lead somewhere, grades with
 * sources. It comes in a chunk of its own, and only where there is an overlay.
 */
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { visible } from '../dataset/characters.js';
import { isThing, shown } from '../dataset/follow.js';
import { at, jsonPath, type Path, type Report } from '../dataset/paths.js';
import { explain, given, missing } from './explain.js';
import { checkGrounds, groundsOf } from './grounds.js';
import { listOf } from './named.js';
import type { Ids, Known, KnownIds, Own, OwnEntry } from './own.js';
import type { Steps } from './portions.js';
import { fixed, open } from './rules.js';
import { overlaySchemas, type Shapes } from './schema.js';

// Before any schema is used: strict pages forbid code from text, and report that it was tried.
z.config({ jitless: true, ...en() });

export interface OverlayProblem {
  /** JSON path, for example `$.faq[3].answer.ko`. */
  path: string;
  message: string;
}
/** How many of them are told; of the others nobody reads which word was nearest. */
export const most = 50;

/** What the entries of one list are held against. */
interface Bundled {
  shapes: Shapes;
  entries: ReadonlyMap<unknown, Record<string, unknown>>;
  ids: Ids;
  grounds: KnownIds;
}

const idOf = (entry: unknown) => (isThing(entry) && typeof entry['id'] === 'string' ? entry['id'] : undefined);
/** Where the one name stands that zod passes over. */
function protos(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 8) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__' ? [here] : protos(part, here);
  });
}

/** The overlay with every text as a Map when nothing is wrong with it, and all that is wrong otherwise. Never throws. */
export function* checkOverlay(file: unknown, known: Known): Steps<{ own?: Own; problems: OverlayProblem[] }> {
  const problems: OverlayProblem[] = [];
  const report: Report = (path, message) => problems.push({ path: visible(jsonPath(path)), message: visible(message) });
  const nearest = (word: string, ids: Ids) => (problems.length < most ? known.nearest(word.slice(0, 40), ids) : '');
  const like = (word: string, ids: Ids) =>
    (ids.length ? `; nearest: "${nearest(word, ids)}"` : '') +
    (ids.length > 1 && ids.length < 20 ? `; known: ${ids.join(', ')}` : '');
  const schemas = overlaySchemas(known.languages, known.language);
  const sources = new Set(Object.values(known.sources).flat());
  const idsIn = (name: string) => {
    const list = listOf(file, name);
    return Array.isArray(list) ? list.flatMap((one) => idOf(one) ?? []) : [];
  };

  function checkEntry(
    name: string,
    { shapes, entries, ids, grounds }: Bundled,
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
    if (name === 'references' && sources.has(id))
      return void here(`the bundled source "${id}" stays as it is; give yours another id`);
    const base = entries.get(id);
    if (!base && entry['hidden'] === true) return void here(`"${id}" is not there to be hidden${like(id, ids)}`);

    const inside: Report = (within, message) => report([...path, ...within], `${message} (in "${id.slice(0, 40)}")`);
    const shape = shapes[base ? 'change' : 'fresh'];
    checkGrounds(name, shape, entry, base, { ids: grounds, like }, inside);
    const result = z.safeParse(shape, entry, { error: explain(like) });
    for (const path of protos(entry))
      if (!result.error?.issues.some((issue) => jsonPath(issue.path) === jsonPath(path)))
        inside(path, 'there is no "__proto__" here');
    if (result.success) return shown(shape, result.data, (part) => part) as OwnEntry;
    const absent = result.error.issues.filter((issue) => issue.message === missing && issue.path.length === 1);
    const fields = absent.map((issue) => String(issue.path[0])).join(', ');
    const meant = ids.length ? `; or was "${nearest(id, ids)}" meant?` : '';
    if (fields) report(path, `"${id}" is a new id, and a new entry also needs: ${fields}${meant}`);
    for (const issue of result.error.issues.filter((one) => !absent.includes(one))) {
      if (issue.code === 'unrecognized_keys')
        for (const key of issue.keys)
          inside([...issue.path, key], `there is no "${key}" here${like(key, issue.message.split(' '))}`);
      else inside(issue.path, issue.message + (issue.message === missing ? '' : given(at(entry, issue.path))));
    }
    return undefined;
  }

  function* checkList(name: string, shapes: Shapes): Steps<OwnEntry[]> {
    const list = listOf(file, name);
    const path = isThing((file as Record<string, unknown>)[name]) ? [name, 'entries'] : [name];
    if (!Array.isArray(list)) {
      report(path, `a list of entries is needed: [{"id": "…", …}]${given(list)}`);
      return [];
    }
    const seen = new Set<string>();
    const bundled = known.entries[name] ?? [];
    const against: Bundled = {
      shapes,
      entries: new Map(bundled.map((one) => [one['id'], one])),
      ids: bundled.map((one) => String(one['id'])),
      grounds: groundsOf(name, known, idsIn),
    };
    const entries: (OwnEntry | undefined)[] = [];
    for (const entry of list as unknown[]) {
      entries.push(checkEntry(name, against, [...path, entries.length], entry, seen));
      yield;
    }
    const hidden = new Set(entries.filter((entry) => entry?.['hidden']).map((entry) => entry?.id));
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
    if (shapes) own[name as keyof Own] = yield* checkList(name, shapes());
    else if (fixed.includes(name))
      report([name], 'this part stays as it is, so that nobody is kept from a warning sign');
    else report([name], `there is no "${name}"${like(name, open)}`);
  }
  return problems.length ? { problems } : { own, problems };
}
