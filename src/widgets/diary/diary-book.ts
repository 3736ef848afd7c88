/** The diary itself, one a page: opens the store, keeps its entries at hand, and says what becomes of it. No DOM. */
import type { Edit } from './diary-edits.js';
import { concernOf, readEntry, type Concern, type Entry } from './diary-entry.js';
import { inTime, tenSeconds, type Timer } from './diary-limit.js';
import { MemoryShelf, type Shelf } from './diary-shelf.js';

/** What may happen to a store from outside while it is opened or open. */
export interface Hears {
  /** Another window holds an older version open, and the new one has to wait for it; with `false` no longer. */
  waiting(still?: boolean): void;
  /** It was let go: for a newer version, because it was deleted elsewhere, or because the browser ended it. */
  gone(how: 'newer' | 'deleted' | 'ended'): void;
}
/** Opens the shelf on the device, which gives each thing asked of it so much time; rejects with what the browser says. */
export type OpenShelf = (hears: Hears, timer?: Timer) => Promise<Shelf>;

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
  #mending: Promise<void> | undefined;

  constructor(
    private readonly tell: () => void,
    private readonly openShelf: OpenShelf,
    /** What a browser may take for one thing. */
    readonly timer: Timer = tenSeconds,
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
    this.#show('opening');
    try {
      const shelf = await this.#reach();
      if (shelf) await this.#take(shelf);
    } catch (error) {
      const { name } = error as Error;
      if (name === 'VersionError') this.#show('newer');
      // No right to store anything, or no database at all: a sandboxed frame, a private window, a strict setting.
      else if (/^(Security|InvalidState|Reference|Type)Error$/.test(name)) await this.goWithout();
      else this.#show('failed');
    }
  }

  /** Opens the shelf, in time; nothing when something else was decided meanwhile. */
  async #reach(): Promise<Shelf | undefined> {
    const turn = (this.#turn = {});
    const late = () => turn !== this.#turn;
    try {
      return await inTime(this.timer, async (clock) => {
        const hears: Hears = {
          waiting: (still = true) => {
            if (late()) return;
            if (still) clock.hold();
            else clock.go();
            this.#show(still ? 'waiting' : 'opening');
          },
          gone: (how) => late() || this.#lose(how),
        };
        const shelf = await this.openShelf(hears, this.timer);
        if (!late()) return shelf;
        shelf.close();
        return undefined;
      });
    } catch (error) {
      if (late()) return undefined;
      this.#turn = {};
      throw error;
    }
  }

  /** Goes on in memory, with what is at hand. */
  async goWithout() {
    this.#turn = {};
    this.#shelf?.close();
    await this.#take(new MemoryShelf(this.entries, this.concern));
  }

  async #take(shelf: Shelf) {
    this.#hold(shelf);
    await this.refresh();
  }

  #hold(shelf: Shelf) {
    this.#shelf = shelf;
    this.ending = undefined;
    this.state = 'open';
    this.#watch?.abort();
    this.#watch = new AbortController();
    const again = () => document.visibilityState === 'visible' && void this.refresh();
    addEventListener('focus', again, this.#watch);
    document.addEventListener('visibilitychange', again, this.#watch);
  }

  /**
   * Does something with the shelf. One that died behind our back (https://bugs.webkit.org/show_bug.cgi?id=197050) is opened
   * anew, once and quietly, before anybody is told.
   */
  async #on<Result>(act: (shelf: Shelf) => Promise<Result>): Promise<Result> {
    const shelf = this.#shelf;
    if (!shelf) throw new DOMException('the diary is not open', 'InvalidStateError');
    try {
      return await act(shelf);
    } catch (error) {
      if (!/^(InvalidState|Unknown)Error$/.test((error as Error).name)) throw error;
      if (shelf === this.#shelf) await (this.#mending ??= this.#mend());
      if (!this.#shelf) throw error;
      return act(this.#shelf);
    }
  }

  async #mend() {
    this.#shelf?.close();
    try {
      const shelf = await this.#reach();
      if (shelf) this.#hold(shelf);
      this.tell();
    } catch (error) {
      this.#lose((error as Error).name === 'VersionError' ? 'newer' : 'ended');
    }
    this.#mending = undefined;
  }

  #show(state: BookState) {
    if (state !== 'open') this.#watch?.abort();
    this.state = state;
    this.tell();
  }

  #lose(how: 'newer' | 'deleted' | 'ended') {
    this.#shelf?.close();
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
    let from = this.#shelf;
    if (!from) return;
    try {
      const { days, aside, concern } = await this.#on((shelf) => (from = shelf).read());
      if (from !== this.#shelf) return;
      const read = days.map((raw) => ({ raw, entry: readEntry(raw).entry }));
      this.entries = read.flatMap(({ entry }) => entry ?? []);
      this.unreadable = [...read.filter(({ entry }) => !entry).map(({ raw }) => raw), ...aside];
      this.concern = concernOf(concern);
      this.tell();
    } catch {
      if (from === this.#shelf) this.#lose('ended');
    }
  }

  /**
   * Changes some days in one go, then reads all anew; an edit is made for each try. Rejects with what the browser says, and
   * then nothing has changed.
   */
  async edit<Result>(make: () => Edit<Result>): Promise<Result> {
    try {
      const result = await this.#on(async (shelf) => {
        const { days, change, result } = make();
        await shelf.edit(days, change);
        return result;
      });
      await this.refresh();
      return result;
    } catch (error) {
      // It can't be opened anew either.
      if ((error as Error).name === 'InvalidStateError' && this.#shelf) this.#lose('ended');
      throw error;
    }
  }

  async choose(concern: Concern) {
    if (!this.#shelf) return;
    await this.#on((shelf) => shelf.choose(concern));
    await this.refresh();
  }

  /** Deletes everything there is, the database too. */
  async wipe() {
    if (!this.#shelf) return;
    const whole = await this.#on(async (shelf) => {
      this.#shelf = undefined; // nobody reads while it goes
      try {
        return await shelf.clear();
      } catch (error) {
        this.#shelf = shelf;
        throw error;
      }
    });
    this.#end(whole ? 'deleted' : 'deleted-later');
  }
}
