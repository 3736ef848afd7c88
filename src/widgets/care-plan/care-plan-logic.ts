/** What a date field holds, and the order of a plan. A day is a number (core/day.ts). */
import { dayFrom, yearsLater } from '../../core/day.js';
import type { Procedure, ProcedureStep } from '../../dataset/types.js';

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

/** One line of the plan. */
export interface Row {
  step: ProcedureStep;
  /** Where it stands today; undefined where it is still to come, has no day of its own, or there is no date. */
  state: 'past' | 'now' | undefined;
}
export interface Part {
  name: 'before' | 'after';
  rows: Row[];
  /** How many lines stand above today; undefined where today is in the other part, or there is no date. */
  today: number | undefined;
}

/**
 * The plan in the order in which a visitor needs it: what is over comes last. `offset` is today seen from the procedure:
 * -9 is nine days before it.
 */
export function partsOf({ before, after }: Pick<Procedure, 'before' | 'after'>, offset: number | undefined): Part[] {
  const passed = offset !== undefined && offset > 0;
  const part = (name: Part['name'], steps: readonly ProcedureStep[]): Part => {
    // Without a day of its own, a step comes first before the procedure ("at booking") and last after it ("when allowed").
    const none = name === 'before' ? -Infinity : Infinity;
    const place = ({ from }: ProcedureStep) => from ?? none;
    const sorted = [...steps].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
    const here = offset !== undefined && passed === (name === 'after');
    return {
      name,
      rows: sorted.map((step) => ({ step, state: stateOf(step, name, offset) })),
      today: here ? sorted.filter((step) => place(step) <= offset).length : undefined,
    };
  };
  const parts = [part('before', before), part('after', after)];
  return passed ? parts.reverse() : parts;
}

function stateOf({ from, to }: ProcedureStep, name: Part['name'], offset: number | undefined): Row['state'] {
  if (offset === undefined || (from !== null && offset < from)) return undefined;
  const last = from === null && name === 'before' ? 0 : to;
  return last !== null && offset > last ? 'past' : from === null ? undefined : 'now';
}

/** Well supported: at least moderate certainty. */
export const firm = ({ certainty }: ProcedureStep): boolean => certainty === 'high' || certainty === 'moderate';
