/** The diary itself, one a page: opens the store, keeps its entries at hand, and says what becomes of it. No DOM. */
import type { Edit } from './diary-edits.js';
import type { Concern, Entry } from './diary-entry.js';
import { DiaryKeeper } from './diary-keeper.js';
import { tenSeconds, type Timer } from './diary-limit.js';
import { MemoryShelf, readAll, type BookState, type Hears, type OpenShelf } from './diary-shelf.js';

export class DiaryBook {
  state: BookState = 'closed';
  /** Why it is closed: deleted, deleted with the empty database still to go, or deleted in another window. */
  ending: 'deleted' | 'deleted-later' | 'deleted-elsewhere' | undefined;
  entries: readonly Entry[] = [];
  /** Records that can't be read; they are counted, exported as they are, and never thrown away. */
  unreadable: readonly unknown[] = [];
  concern: Concern = 'none';
  readonly #keeper: DiaryKeeper;
  #watch: AbortController | undefined;

  constructor(
    private readonly tell: () => void,
    openShelf: OpenShelf,
    /** What a browser may take for one thing. */
    readonly timer: Timer = tenSeconds,
  ) {
    const hears: Hears = {
      waiting: (still) => this.#show(still ? 'waiting' : 'opening'),
      gone: (how) => this.#lose(how),
    };
    this.#keeper = new DiaryKeeper(openShelf, hears, timer);
  }

  get place() {
    return this.#keeper.shelf?.place;
  }

  find(day: string) {
    return this.entries.find((entry) => entry.day === day);
  }

  /** The visitor's yes: opens the store on the device, or goes on in memory where the browser forbids one. */
  async open() {
    if (['open', 'opening', 'waiting'].includes(this.state)) return;
    this.#show('opening');
    try {
      if (await this.#keeper.open()) await this.#begin();
    } catch (error) {
      const { name } = error as Error;
      if (name === 'VersionError') this.#show('newer');
      // No right to store anything, or no database at all: a sandboxed frame, a private window, a strict setting.
      else if (/^(Security|InvalidState|Reference|Type)Error$/.test(name)) await this.goWithout();
      else this.#show('failed');
    }
  }

  /** Goes on in memory, with what is at hand. */
  async goWithout() {
    this.#keeper.take(new MemoryShelf(this.entries, this.concern));
    await this.#begin();
  }

  async #begin() {
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
    this.#keeper.take();
    if (how === 'deleted') this.#end('deleted-elsewhere');
    else this.#show(how === 'newer' ? 'newer' : 'failed');
  }

  #end(ending: DiaryBook['ending']) {
    this.#keeper.take();
    this.entries = this.unreadable = [];
    this.concern = 'none';
    this.ending = ending;
    this.#show('closed');
  }

  /** Reads all anew: another window may have written. */
  async refresh() {
    let from = this.#keeper.shelf;
    if (!from) return;
    try {
      const contents = await this.#keeper.on((shelf) => (from = shelf).read());
      if (from !== this.#keeper.shelf) return;
      ({ entries: this.entries, unreadable: this.unreadable, concern: this.concern } = readAll(contents));
      this.tell();
    } catch {
      if (from === this.#keeper.shelf) this.#lose('ended');
    }
  }

  /**
   * Changes some days in one go, then reads all anew; an edit is made for each try. Rejects with what the browser says, and
   * then nothing has changed.
   */
  async edit<Result>(make: () => Edit<Result>): Promise<Result> {
    try {
      const result = await this.#keeper.on(async (shelf) => {
        const { days, change, result } = make();
        await shelf.edit(days, change);
        return result;
      });
      await this.refresh();
      return result;
    } catch (error) {
      // It can't be opened anew either.
      if ((error as Error).name === 'InvalidStateError' && this.place) this.#lose('ended');
      throw error;
    }
  }

  async choose(concern: Concern) {
    if (!this.place) return;
    await this.#keeper.on((shelf) => shelf.choose(concern));
    await this.refresh();
  }

  /** Deletes everything there is, the database too. */
  async wipe() {
    const keeper = this.#keeper;
    if (!keeper.shelf) return;
    const whole = await keeper.on(async (shelf) => {
      keeper.shelf = undefined; // nobody reads while it goes
      try {
        return await shelf.clear();
      } catch (error) {
        keeper.shelf = shelf;
        throw error;
      }
    });
    this.#end(whole ? 'deleted' : 'deleted-later');
  }
}
