/** The diary itself, one a page: opens the store, keeps its entries at hand, and says what becomes of it. No DOM. */
import type { Edit } from './diary-edits.js';
import { concernOf, readEntry, type Concern, type Entry } from './diary-entry.js';
import { MemoryShelf, type Shelf } from './diary-shelf.js';

/** What may happen to a store from outside while it is opened or open. */
export interface Hears {
  /** Another window holds an older version open, and the new one has to wait for it. */
  waiting(): void;
  /** It was let go: for a newer version, because it was deleted elsewhere, or because the browser ended it. */
  gone(how: 'newer' | 'deleted' | 'ended'): void;
}
/** Opens the shelf on the device; rejects with what the browser says. */
export type OpenShelf = (hears: Hears) => Promise<Shelf>;

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

export class DiaryBook {
  state: BookState = 'closed';
  /** Why it is closed: deleted, deleted with the empty database still to go, or deleted in another window. */
  ending: 'deleted' | 'deleted-later' | 'deleted-elsewhere' | undefined;
  entries: readonly Entry[] = [];
  /** Records that can't be read; they are counted, exported as they are, and never thrown away. */
  unreadable: readonly unknown[] = [];
  concern: Concern = 'none';
  #shelf: Shelf | undefined;
  /** The opening of the moment; an older one that comes late is let go. */
  #turn = {};
  #watch: AbortController | undefined;

  constructor(
    private readonly tell: () => void,
    private readonly openShelf: OpenShelf,
  ) {}

  get place() {
    return this.#shelf?.place;
  }

  find(day: string) {
    return this.entries.find((entry) => entry.day === day);
  }

  /** The visitor's yes: opens the store on the device, or goes on in memory where the browser forbids one. */
  async open() {
    if (['open', 'opening', 'waiting'].includes(this.state)) return;
    const turn = (this.#turn = {});
    const current = (act: () => void) => turn === this.#turn && act();
    this.#show('opening');
    try {
      const shelf = await this.openShelf({
        waiting: () => current(() => this.#show('waiting')),
        gone: (how) => current(() => this.#lose(how)),
      });
      if (turn === this.#turn) await this.#take(shelf);
      else shelf.close();
    } catch (error) {
      if (turn !== this.#turn) return;
      const { name } = error as Error;
      if (name === 'VersionError') this.#show('newer');
      // No right to store anything, or no database at all: a sandboxed frame, a private window, a strict setting.
      else if (/^(Security|InvalidState|Reference|Type)Error$/.test(name)) await this.goWithout();
      else this.#show('failed');
    }
  }

  /** Goes on in memory, with what is at hand. */
  async goWithout() {
    this.#turn = {};
    this.#shelf?.close();
    await this.#take(new MemoryShelf(this.entries, this.concern));
  }

  async #take(shelf: Shelf) {
    this.#shelf = shelf;
    this.ending = undefined;
    this.state = 'open';
    this.#watch?.abort();
    this.#watch = new AbortController();
    const again = () => document.visibilityState === 'visible' && void this.refresh();
    addEventListener('focus', again, this.#watch);
    document.addEventListener('visibilitychange', again, this.#watch);
    await this.refresh();
  }

  #show(state: BookState) {
    if (state !== 'open') this.#watch?.abort();
    this.state = state;
    this.tell();
  }

  #lose(how: 'newer' | 'deleted' | 'ended') {
    this.#shelf = undefined;
    if (how === 'deleted') this.#end('deleted-elsewhere');
    else this.#show(how === 'newer' ? 'newer' : 'failed');
  }

  #end(ending: DiaryBook['ending']) {
    this.#turn = {};
    this.#shelf = undefined;
    this.entries = this.unreadable = [];
    this.concern = 'none';
    this.ending = ending;
    this.#show('closed');
  }

  /** Reads all anew: another window may have written. */
  async refresh() {
    const shelf = this.#shelf;
    if (!shelf) return;
    try {
      const { days, aside, concern } = await shelf.read();
      if (shelf !== this.#shelf) return;
      const read = days.map((raw) => ({ raw, entry: readEntry(raw).entry }));
      this.entries = read.flatMap(({ entry }) => entry ?? []);
      this.unreadable = [...read.filter(({ entry }) => !entry).map(({ raw }) => raw), ...aside];
      this.concern = concernOf(concern);
      this.tell();
    } catch {
      if (shelf === this.#shelf) this.#lose('ended');
    }
  }

  /** Changes some days in one go, then reads all anew. Rejects with what the browser says, and then nothing has changed. */
  async edit<Result>({ days, change, result }: Edit<Result>): Promise<Result> {
    const shelf = this.#shelf;
    try {
      if (!shelf) throw new DOMException('', 'InvalidStateError');
      await shelf.edit(days, change);
    } catch (error) {
      // The browser closed the store behind our back.
      if ((error as Error).name === 'InvalidStateError' && shelf === this.#shelf) this.#lose('ended');
      throw error;
    }
    await this.refresh();
    return result;
  }

  async choose(concern: Concern) {
    await this.#shelf?.choose(concern);
    await this.refresh();
  }

  /** Deletes everything there is, the database too. */
  async wipe() {
    const shelf = this.#shelf;
    if (!shelf) return;
    this.#shelf = undefined; // nobody reads while it goes
    try {
      this.#end((await shelf.clear()) ? 'deleted' : 'deleted-later');
    } catch (error) {
      this.#shelf = shelf;
      throw error;
    }
  }
}
