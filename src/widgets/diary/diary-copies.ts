/** What is done with the diary as a whole: copies out of it and into it, and deleting it. */
import { saveAs } from '../../pieces/take-home.js';
import type { DiaryBook } from './diary-book.js';
import type { Copy } from './diary-copy.js';
import { toCsv } from './diary-csv.js';
import { merging } from './diary-edits.js';
import { readFile, toJson } from './diary-files.js';
import { refused, type Told } from './diary-say.js';
import type { Stage } from './diary-sheet.js';

/** A file that was read and waits for a yes. */
export interface Offer {
  copy: Copy;
  fresh: number;
  /** Days that are here already and say something else. */
  differ: number;
}

export class DiaryCopies {
  told: Told | undefined;
  /** What it is told about: the copies, or deleting everything. */
  about: 'copies' | 'all' = 'copies';
  /** Whether the visitor is asked about deleting everything. */
  asking = false;
  offer: Offer | undefined;
  /** The last copy as text, for browsers that save no files. */
  text: string | undefined;
  #before: Promise<void> = Promise.resolve();

  constructor(
    readonly book: DiaryBook,
    readonly stage: Stage,
  ) {}

  /** Hands the diary to the browser as a file to save. */
  save(kind: 'json' | 'csv', today: string) {
    return this.#attempt(() => {
      const { entries, unreadable, concern } = this.book;
      this.text = kind === 'json' ? toJson(entries, unreadable, concern) : toCsv(entries);
      saveAs(`gut-skin-diary-${today}.${kind}`, this.text, kind === 'json' ? 'application/json' : 'text/csv');
      this.told = { say: ({ t }) => t.copied };
    });
  }

  /** Reads a file and shows what is in it; nothing changes before the visitor's yes. */
  read(file: Blob) {
    return this.#attempt(async () => {
      const reading = await readFile(file, this.book.timer);
      if ('broken' in reading) {
        const { broken } = reading;
        this.told = { bad: true, say: ({ t }) => t.broken[broken] };
        return;
      }
      const { change, days, result } = merging(reading.copy.entries, false);
      days.forEach((day) => change(this.book.find(day), day)); // only to count
      this.offer = { copy: reading.copy, fresh: result.added, differ: result.kept };
      this.stage.render('[data-offer]');
    });
  }

  /** Brings in what was read. */
  bring(replace: boolean) {
    const { offer } = this;
    return this.#attempt(async () => {
      if (!offer) return;
      const { concern, entries } = offer.copy;
      const { added, replaced, kept } = await this.book.edit(() => merging(entries, replace));
      if (this.book.concern === 'none') await this.book.choose(concern);
      this.told = { say: ({ t }) => `${t.added(added)} ${t.replaced(replaced)} ${t.kept(kept)}` };
      this.stage.render('[data-copies]');
    }, offer);
  }

  ask(asking: boolean) {
    return this.#attempt(() => {
      this.asking = asking;
      this.stage.render(asking ? '[data-wipe]' : '[data-back=all]');
    });
  }
  drop() {
    return this.#attempt(() => this.stage.render('[data-copies]'));
  }

  wipe() {
    return this.#attempt(() => {
      this.about = 'all';
      return this.book.wipe();
    });
  }

  #clear() {
    this.told = this.offer = this.text = undefined;
    this.asking = false;
    this.about = 'copies';
  }

  /** One after the other. `keep` is put back when it fails, so that the visitor can try again. */
  #attempt(act: () => Promise<void> | void, keep?: Offer) {
    return (this.#before = this.#before.then(async () => {
      this.#clear();
      this.stage.render();
      try {
        await act();
      } catch (error) {
        this.offer = keep;
        this.told = refused(error);
      }
      this.stage.render();
    }));
  }
}
