/** Keeps hold of the shelf: opens it in time, lets go of one that comes too late, and opens one that died anew. No DOM. */
import { inTime, type Timer } from './diary-limit.js';
import type { Hears, OpenShelf, Shelf } from './diary-shelf.js';

export class DiaryKeeper {
  shelf: Shelf | undefined;
  /** The opening of the moment; an older one is late. */
  #turn = {};
  #mending: Promise<void> | undefined;

  constructor(
    private readonly openShelf: OpenShelf,
    private readonly hears: Hears,
    private readonly timer: Timer,
  ) {}

  /** Takes another shelf, or none; the one of before is let go, and so is one that is still being opened. */
  take(shelf?: Shelf) {
    this.#turn = {};
    this.shelf?.close();
    this.shelf = shelf;
  }

  /** Opens the shelf on the device; false when something else was decided meanwhile. */
  async open(): Promise<boolean> {
    const turn = (this.#turn = {});
    const late = () => turn !== this.#turn;
    try {
      return await inTime(this.timer, async (clock) => {
        const hears: Hears = {
          waiting: (still = true) => {
            if (late() || this.#mending) return; // a quiet opening has its time and no more
            if (still) clock.hold();
            else clock.go();
            this.hears.waiting(still);
          },
          gone: (how) => late() || this.hears.gone(how),
        };
        const shelf = await this.openShelf(hears, this.timer);
        if (late()) shelf.close();
        else this.shelf = shelf;
        return !late();
      });
    } catch (error) {
      if (late()) return false;
      this.#turn = {};
      throw error;
    }
  }

  /**
   * Does something with the shelf. One that died behind our back (WebKit bug 197050) is opened
   * anew, once and quietly, before anybody is told.
   */
  async on<Result>(act: (shelf: Shelf) => Promise<Result>): Promise<Result> {
    const { shelf } = this;
    if (!shelf) throw new DOMException('the diary is not open', 'InvalidStateError');
    try {
      return await act(shelf);
    } catch (error) {
      if (!/^(InvalidState|Unknown)Error$/.test((error as Error).name)) throw error;
      if (shelf === this.shelf) await (this.#mending ??= this.#mend());
      if (!this.shelf) throw error;
      return act(this.shelf);
    }
  }

  async #mend() {
    this.shelf?.close();
    try {
      await this.open();
    } catch (error) {
      this.hears.gone((error as Error).name === 'VersionError' ? 'newer' : 'ended');
    }
    this.#mending = undefined;
  }
}
