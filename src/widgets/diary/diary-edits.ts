/** What can be done to the days of a diary. Pure: the shelf runs it inside one transaction. */
import { readEntry, same, type Entry } from './diary-entry.js';
import type { Change } from './diary-shelf.js';

export interface Edit<Result> {
  days: readonly string[];
  change: Change;
  /** Filled while the change runs. */
  result: Result;
}

/** What another window has written since the visitor saw the day. */
export interface Clash {
  other?: Entry;
}
export interface Merged {
  added: number;
  replaced: number;
  kept: number;
}

/** With a time stamp that no earlier state of the day has had, even when the clock was set back. */
const stamped = (entry: Entry, old: Entry | undefined): Entry => ({
  ...entry,
  changed: Math.max(Date.now(), (old?.changed ?? 0) + 1),
});

/**
 * Writes a day, unless it says something else by now than when it was seen; `seen` is its time stamp then, and `sent` what
 * was written from here since, without word from the browser whether it arrived.
 */
export function saving(entry: Entry, seen: number | undefined, sent?: Entry): Edit<Clash> {
  const result: Clash = {};
  const change: Change = (raw) => {
    const old = readEntry(raw).entry;
    if (!old || old.changed === seen || same(old, entry) || (sent && same(old, sent))) return stamped(entry, old);
    result.other = old;
    return undefined;
  };
  return { days: [entry.day], change, result };
}

/** Deletes a day, unless it was changed since it was seen. */
export function removing(day: string, seen: number | undefined): Edit<Clash> {
  const result: Clash = {};
  const change: Change = (raw) => {
    const old = readEntry(raw).entry;
    if (!old) return undefined;
    if (old.changed === seen) return null;
    result.other = old;
    return undefined;
  };
  return { days: [day], change, result };
}

/** Brings in entries by their days. One that is there and says something else is replaced only when asked. */
export function merging(entries: readonly Entry[], replace: boolean): Edit<Merged> {
  const result: Merged = { added: 0, replaced: 0, kept: 0 };
  const byDay = new Map(entries.map((entry) => [entry.day, entry]));
  const change: Change = (raw, day) => {
    const entry = byDay.get(day);
    const old = readEntry(raw).entry;
    if (!entry || (old && same(old, entry))) return undefined;
    result[old ? (replace ? 'replaced' : 'kept') : 'added']++;
    return old && !replace ? undefined : stamped(entry, old);
  };
  return { days: [...byDay.keys()], change, result };
}
