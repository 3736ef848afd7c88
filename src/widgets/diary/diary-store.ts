/** The visitor's own database on the device. It is opened after an explicit yes, and this file is loaded only then. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OpenShelf } from './diary-book.js';
import { concernOf, migrate, readEntry, VERSION, type Concern } from './diary-entry.js';
import type { Change, Shelf } from './diary-shelf.js';

export const NAME = 'gut-skin-diary';

interface Tables extends DBSchema {
  /** By day. Read with care: a record may be of any shape. */
  days: { key: string; value: { day: string } };
  /** Records that could not be read when a new entry took their day. */
  aside: { key: number; value: unknown };
  settings: { key: string; value: string };
}

/** Opens the database, and makes it or brings it up to this version. */
export const openStore: OpenShelf = async (hears) => {
  const db = await openDB<Tables>(NAME, VERSION, {
    upgrade(store, from, _to, change) {
      const names = store.objectStoreNames;
      if (!names.contains('days')) store.createObjectStore('days', { keyPath: 'day' });
      if (!names.contains('aside')) store.createObjectStore('aside', { autoIncrement: true });
      if (!names.contains('settings')) store.createObjectStore('settings');
      if (from !== 1) return;
      const upgrade = async () => {
        let concern: Concern = 'none'; // a setting of its own now: the latest that was counted for
        for (let at = await change.objectStore('days').openCursor(); at; at = await at.continue()) {
          const given = concernOf((at.value as { concern?: unknown }).concern);
          if (given !== 'none') concern = given;
          await at.update(migrate(at.value, from) as { day: string });
        }
        await change.objectStore('settings').put(concern, 'concern');
      };
      change.done.catch(() => undefined); // whoever opens hears of it
      upgrade().catch(() => change.abort()); // then the older version is still there, whole
    },
    blocked: () => hears.waiting(),
    blocking(_is, wanted, event) {
      // The other window comes first; it would wait for ever otherwise.
      (event.target as IDBDatabase).close();
      hears.gone(wanted === null ? 'deleted' : 'newer');
    },
    terminated: () => hears.gone('ended'),
  });
  return new Store(db);
};

class Store implements Shelf {
  readonly place = 'device';
  constructor(private readonly db: IDBPDatabase<Tables>) {}

  async read() {
    const reading = this.db.transaction(['days', 'aside', 'settings']);
    const [days, aside, concern] = await Promise.all([
      reading.objectStore('days').getAll(),
      reading.objectStore('aside').getAll(),
      reading.objectStore('settings').get('concern'),
      reading.done,
    ]);
    return { days, aside, concern };
  }

  async edit(days: readonly string[], change: Change) {
    const writing = this.db.transaction(['days', 'aside'], 'readwrite');
    const table = writing.objectStore('days');
    const write = async (day: string) => {
      const old = await table.get(day);
      const entry = change(old, day);
      if (entry && old && !readEntry(old).entry) await writing.objectStore('aside').add(old);
      if (entry) await table.put(entry);
      else if (entry === null) await table.delete(day);
    };
    try {
      await Promise.all([...days.map(write), writing.done]);
    } catch (error) {
      try {
        writing.abort(); // all or nothing
      } catch {
        // the browser has done so itself
      }
      throw error;
    }
  }

  async choose(concern: Concern) {
    await this.db.put('settings', concern, 'concern');
  }

  async clear() {
    // Emptied first: whatever another window does, what was written is gone.
    const clearing = this.db.transaction(['days', 'aside', 'settings'], 'readwrite');
    await Promise.all([
      clearing.objectStore('days').clear(),
      clearing.objectStore('aside').clear(),
      clearing.objectStore('settings').clear(),
      clearing.done,
    ]);
    this.close();
    return new Promise<boolean>((resolve, reject) => {
      deleteDB(NAME, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
    });
  }

  close() {
    this.db.close();
  }
}
