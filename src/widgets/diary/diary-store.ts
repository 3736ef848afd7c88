/** The visitor's own database on the device. It is opened after an explicit yes, and this file is loaded only then. */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { concernOf, migrate, readEntry, VERSION, type Concern } from './diary-entry.js';
import { inTime, tenSeconds, type Timer } from './diary-limit.js';
import type { Change, OpenShelf, Shelf } from './diary-shelf.js';

export const NAME = 'gut-skin-diary';

interface Tables extends DBSchema {
  /** By day. Read with care: a record may be of any shape. */
  days: { key: string; value: { day: string } };
  /** Records that could not be read when a new entry took their day. */
  aside: { key: number; value: unknown };
  settings: { key: string; value: string };
}

const tables = ['days', 'aside', 'settings'] as const;
type Run<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, typeof tables, Mode>;

/**
 * Asks the browser not to throw the diary away when room gets short. Nobody waits for the answer: the diary goes on
 * whatever it is, and where nothing can be asked.
 */
export async function askToKeep() {
  try {
    await navigator.storage.persist();
  } catch {
    // an older browser, or one that does not let this page ask
  }
}

/** Opens the database, and makes it or brings it up to this version. */
export const openStore: OpenShelf = async (hears, timer = tenSeconds) => {
  const db = await openDB<Tables>(NAME, VERSION, {
    upgrade(store, from, _to, change) {
      hears.waiting(false);
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
  return new Store(db, timer);
};

class Store implements Shelf {
  readonly place = 'device';
  constructor(
    private readonly db: IDBPDatabase<Tables>,
    private readonly timer: Timer,
  ) {}

  /** Does something in one transaction, and in time: all of it happens, or nothing, not even later. */
  async #run<Mode extends IDBTransactionMode, Result>(mode: Mode, act: (run: Run<Mode>) => Promise<Result>) {
    const run = this.db.transaction(tables, mode);
    run.done.catch(() => undefined); // it is heard of below
    try {
      const [result] = await inTime(this.timer, () => Promise.all([act(run), run.done]));
      return result;
    } catch (error) {
      const { error: reason } = run; // a request that was given up knows only that; why, the transaction knows
      try {
        run.abort();
      } catch {
        // the browser has done so itself
      }
      throw reason ?? error;
    }
  }

  read() {
    return this.#run('readonly', async (run) => {
      const [days, aside, concern] = await Promise.all([
        run.objectStore('days').getAll(),
        run.objectStore('aside').getAll(),
        run.objectStore('settings').get('concern'),
      ]);
      return { days, aside, concern };
    });
  }

  async edit(days: readonly string[], change: Change) {
    await this.#run('readwrite', (run) => {
      const table = run.objectStore('days');
      const write = async (day: string) => {
        const old = await table.get(day);
        const entry = change(old, day);
        if (entry && old && !readEntry(old).entry) await run.objectStore('aside').add(old);
        if (entry) await table.put(entry);
        else if (entry === null) await table.delete(day);
      };
      return Promise.all(days.map(write));
    });
  }

  async choose(concern: Concern) {
    await this.#run('readwrite', (run) => run.objectStore('settings').put(concern, 'concern'));
  }

  async clear() {
    // Emptied first: whatever another window does, what was written is gone.
    await this.#run('readwrite', (run) => Promise.all(tables.map((name) => run.objectStore(name).clear())));
    this.close();
    const whole = () =>
      new Promise<boolean>((resolve, reject) => {
        deleteDB(NAME, { blocked: () => resolve(false) }).then(() => resolve(true), reject);
      });
    return inTime(this.timer, whole).catch(() => false);
  }

  close() {
    this.db.close();
  }
}
