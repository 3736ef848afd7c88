/** What a site owner's file names, before anybody has checked it. */
import type { Kind } from '../dataset/fields.js';
import { marked } from '../dataset/follow.js';
import { entryShapes } from '../dataset/schema.js';
import type { Steps } from './portions.js';
import { open } from './rules.js';
import { isThing, type Thing } from './text.js';

/** The entries of a collection: they stand by themselves, or as in `data/`. */
export function listOf(file: unknown, name: string): unknown {
  const given = (file as Thing)[name];
  return isThing(given) && !Array.isArray(given) ? given['entries'] : given;
}

/** The ids of each kind. */
export function* namedBy(file: Thing): Steps<(kind: Kind) => ReadonlySet<string>> {
  const found = new Map<Kind, Set<string>>();
  for (const name of open.filter((one) => Object.hasOwn(file, one))) {
    const list = listOf(file, name);
    for (const entry of Array.isArray(list) ? (list as unknown[]) : []) {
      for (const { what, value } of marked('names', entryShapes[name], entry))
        if (typeof value === 'string') found.set(what, (found.get(what) ?? new Set()).add(value));
      yield;
    }
  }
  return (kind) => found.get(kind) ?? new Set();
}
