/** The day in the form of one diary: what is typed, what is asked, what was said about it. No DOM. */
import { dayNumber, isDay, isoDay, shift } from '../../core/day.js';
import type { DiaryBook } from './diary-book.js';
import { removing, saving } from './diary-edits.js';
import { readEntry, type Concern, type Entry, type Fault, type Field } from './diary-entry.js';
import { refused, type Told } from './diary-say.js';
import { draftOf, type Draft, type Sheet, type Stage } from './diary-sheet.js';

export class DiarySession {
  told: Told | undefined;
  asking = false; // whether the visitor is asked about deleting the day
  reached = false; // whether the focus came along to the day, which is heard by that
  other: Entry | undefined; // what another window has written meanwhile
  faults: readonly Fault[] = [];
  #day: string | undefined;
  readonly #sheets = new Map<string, Sheet>();
  #busy = false;

  constructor(
    readonly book: DiaryBook,
    readonly stage: Stage,
  ) {}

  get today() {
    return isoDay(dayNumber(new Date()));
  }
  /** The first day that may be written. */
  get earliest() {
    return shift(this.today, 1 - this.stage.weeks * 7);
  }
  /** The day in the form: today, until another is chosen or something is typed. */
  get day() {
    return this.#day ?? this.today;
  }
  get entry() {
    return this.book.find(this.day);
  }
  get #sheet() {
    return this.#sheets.get(this.day);
  }
  get dirty() {
    return Boolean(this.#sheet);
  }
  get draft(): Draft {
    return this.#sheet?.draft ?? draftOf(this.entry);
  }
  get #seen() {
    return this.#sheet ? this.#sheet.seen : this.entry?.changed;
  }

  /** Whether a day may be written: within the weeks, or one that has an entry already. */
  may(day: string) {
    return isDay(day) && ((day >= this.earliest && day <= this.today) || Boolean(this.book.find(day)));
  }

  /** Shows another day; what is typed for this one stays. */
  go(day: string, focus?: string) {
    this.#clear();
    this.reached = Boolean(focus);
    if (this.may(day)) this.#day = day === this.today ? undefined : day;
    else this.told = { bad: true, say: (data) => data.t.dayOut(data.words.date(this.earliest)) };
    this.stage.render(focus);
  }

  edit(field: Field | 'note', value: string) {
    const sheet = { draft: { ...this.draft, [field]: value }, seen: this.#seen, sent: this.#sheet?.sent };
    this.#day = this.day; // midnight must not take the day away from what is typed
    this.#sheets.set(this.day, sheet);
    this.told = undefined;
    this.faults = this.faults.filter(({ where }) => where !== field && where !== 'empty');
    this.stage.render();
  }

  /** Writes the day; over what another window has written only when told so. What is typed is never lost. */
  async save(over?: Entry) {
    const { day, draft } = this;
    const seen = over ? over.changed : this.#seen;
    const sheet = this.#sheet;
    const { entry, faults } = readEntry({ day, ...draft });
    this.#clear();
    this.faults = faults;
    if (!entry) return this.stage.render(`[data-field=${faults[0]?.where}]`);
    await this.#attempt(async () => {
      const { other } = await this.book
        .edit(() => saving(entry, seen, sheet?.sent))
        .catch((error) => {
          const typed = this.#sheets.get(day);
          if (typed) this.#sheets.set(day, { ...typed, sent: entry }); // it may arrive all the same
          throw error;
        });
      if (other) return this.#clash(other);
      const typed = this.#sheets.get(day);
      if (typed === sheet) this.#sheets.delete(day);
      else if (typed) this.#sheets.set(day, { draft: typed.draft, seen: this.book.find(day)?.changed });
      this.told = { say: (data) => data.t.saved(data.words.date(day)) };
    });
  }

  ask(asking: boolean) {
    this.#clear();
    this.asking = asking;
    this.stage.render(asking ? '[data-ask]' : '[data-back=day]');
  }

  async remove() {
    const { day } = this;
    const seen = this.#seen;
    this.#clear();
    await this.#attempt(async () => {
      const { other } = await this.book.edit(() => removing(day, seen));
      if (other) return this.#clash(other);
      this.#sheets.delete(day);
      this.told = { say: (data) => data.t.deletedDay(data.words.date(day)) };
      this.stage.render('[data-day]');
    });
  }

  #clash(other: Entry) {
    this.other = other;
    this.stage.render('[data-ask]');
  }
  /** Takes what the other window has written; what is typed here is given up. */
  keepOther() {
    this.#sheets.delete(this.day);
    this.#clear();
    this.stage.render('[data-day]');
  }

  choose(concern: Concern) {
    return this.#attempt(() => this.book.choose(concern));
  }

  #clear() {
    this.told = this.other = undefined;
    this.asking = false;
    this.faults = [];
  }

  async #attempt(act: () => Promise<void>) {
    if (this.#busy) return this.stage.render(); // a choice that is not taken must not look as if it were
    this.#busy = true;
    try {
      await act();
    } catch (error) {
      this.told = refused(error);
    }
    this.#busy = false;
    this.stage.render();
  }
}
