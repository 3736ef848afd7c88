/** The date of the procedure, from what the visitor types. A day is a number (core/day.ts). */
import { dayFrom, dayNumber, yearsLater } from '../../core/day.js';

/** The first and the last day a plan is made for: one year back, two years ahead. */
export const limits = (today: number) => [yearsLater(today, -1), yearsLater(today, 2)] as const;

export interface Entered {
  /** The day of the procedure; undefined where none was entered, or none that a plan can be made for. */
  day?: number;
  problem?: 'impossible' | 'early' | 'late';
}

/** What a date field holds. `unreadable`: something stands in it that the browser can't read as a date. */
export function judge(typed: string, unreadable: boolean, today: number): Entered {
  if (!typed) return unreadable ? { problem: 'impossible' } : {};
  const day = dayFrom(typed);
  const [first, last] = limits(today);
  if (day === undefined) return { problem: 'impossible' };
  return day < first ? { problem: 'early' } : day > last ? { problem: 'late' } : { day };
}

/** What is wrong with a date is told when the visitor leaves the field, not while it is half typed. */
export class PlanDate {
  typed = '';
  #entered: Entered = {};
  #left = true;

  get day() {
    return this.#entered.day;
  }
  get problem() {
    return this.#left ? this.#entered.problem : undefined;
  }

  enter(typed: string, { unreadable = false, left = true } = {}) {
    this.typed = typed;
    this.#entered = judge(typed, unreadable, dayNumber(new Date()));
    this.#left = left;
  }

  leave() {
    this.#left = true;
  }
}
