/** Where the entries of a diary lie: on the device, or in memory where nothing may be stored. */
import { concernOf, readEntry, type Concern, type Entry } from './diary-entry.js';
import type { Timer } from './diary-limit.js';

/** All that a shelf holds, unread: anything may lie there. */
export interface Contents {
  days: readonly unknown[];
  /** Records that could not be read and were in the way of a new entry. */
  aside: readonly unknown[];
  concern: unknown;
}
/** What can be read of it, and what can't: that is kept as it is. */
export function readAll({ days, aside, concern }: Contents) {
  const read = days.map((raw) => ({ raw, entry: readEntry(raw).entry }));
  return {
    entries: read.flatMap(({ entry }) => entry ?? []),
    unreadable: [...read.filter(({ entry }) => !entry).map(({ raw }) => raw), ...aside],
    concern: concernOf(concern),
  };
}

/** What becomes of a day: another entry, nothing (`null`), or what is there stays (`undefined`). */
export type Change = (old: unknown, day: string) => Entry | null | undefined;

export interface Shelf {
  readonly place: 'device' | 'memory';
  read(): Promise<Contents>;
  /** Looks at some days and changes them in one go: all of it happens, or nothing. */
  edit(days: readonly string[], change: Change): Promise<void>;
  choose(concern: Concern): Promise<void>;
  /** Deletes everything; false when an empty database goes only once another window lets go of it. */
  clear(): Promise<boolean>;
  close(): void;
}

/** How a diary stands to its shelf. */
export type BookState =
  | 'closed'
  | 'opening'
  /** Another window holds an older version open. */
  | 'waiting'
  /** The store is of a newer version; nothing was read. */
  | 'newer'
  /** The store could not be opened or read. */
  | 'failed'
  | 'open';

/** What may happen to a store from outside while it is opened or open. */
export interface Hears {
  /** Another window holds an older version open, and the new one has to wait for it; with `false` no longer. */
  waiting(still?: boolean): void;
  /** It was let go: for a newer version, because it was deleted elsewhere, or because the browser ended it. */
  gone(how: 'newer' | 'deleted' | 'ended'): void;
}
/** Opens the shelf on the device, which gives each thing asked of it so much time; rejects with what the browser says. */
export type OpenShelf = (hears: Hears, timer?: Timer) => Promise<Shelf>;

/** Keeps the entries for as long as the page is open. */
export class MemoryShelf implements Shelf {
  readonly place = 'memory';
  #days = new Map<string, Entry>();

  constructor(
    entries: readonly Entry[],
    private concern: Concern,
  ) {
    for (const entry of entries) this.#days.set(entry.day, entry);
  }

  read() {
    return Promise.resolve({ days: [...this.#days.values()], aside: [], concern: this.concern });
  }

  edit(days: readonly string[], change: Change) {
    for (const day of days) {
      const entry = change(this.#days.get(day), day);
      if (entry) this.#days.set(day, entry);
      else if (entry === null) this.#days.delete(day);
    }
    return Promise.resolve();
  }

  choose(concern: Concern) {
    this.concern = concern;
    return Promise.resolve();
  }

  clear() {
    this.#days.clear();
    return Promise.resolve(true);
  }

  close() {}
}
