/** What of a plan is due when. A day is a number (core/day.ts); an offset is today seen from the procedure: -9 is nine days before it. */
import type { Procedure, ProcedureStep } from '../../dataset/types.js';

export type PartName = 'now' | 'next' | 'day' | 'after' | 'later' | 'past';
export interface Part {
  name: PartName;
  steps: readonly ProcedureStep[];
}

/** The parts in the order in which a visitor needs them. */
const ahead: readonly PartName[] = ['now', 'next', 'day', 'after', 'past'];
const onTheDay: readonly PartName[] = ['day', 'now', 'after', 'past'];
const passed: readonly PartName[] = ['now', 'later', 'past'];

/**
 * What can be done today, what comes closer to the day, the day, what comes after it, and what is over by now. Once the
 * day has passed nobody can do what came before it. Without a date nothing has begun but what has no day of its own.
 */
export function partsOf({ before, after }: Pick<Procedure, 'before' | 'after'>, offset: number | undefined): Part[] {
  const today = offset ?? -Infinity;
  const steps = [
    ...(today > 0 ? [] : inOrder(before, -Infinity).map((step) => ({ step, part: partOf(step, today, true) }))),
    ...inOrder(after, Infinity).map((step) => ({ step, part: partOf(step, today, false) })),
  ];
  return (today > 0 ? passed : today ? ahead : onTheDay)
    .map((name) => ({ name, steps: steps.flatMap(({ step, part }) => (part === name ? step : [])) }))
    .filter((part) => part.steps.length);
}

function partOf({ from, to }: ProcedureStep, today: number, early: boolean): PartName {
  if (to !== null && to < today) return 'past';
  const begun = from === null || from <= today;
  if (today > 0) return begun ? 'now' : 'later';
  if (!early) return 'after';
  return from !== null && from >= 0 ? 'day' : begun ? 'now' : 'next';
}

/** By day. Without one, a step comes first before the procedure ("at booking") and last after it ("when allowed"). */
function inOrder(steps: readonly ProcedureStep[], none: number): ProcedureStep[] {
  const place = ({ from }: ProcedureStep) => from ?? none;
  return [...steps].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Today, the procedure, and days between them and beyond: eight places. Undefined stands for days that found none. */
export function stripOf(today: number, day: number): (number | undefined)[] {
  const first = Math.min(today, day);
  const last = Math.max(today, day);
  if (last - first < 8) return [0, 1, 2, 3, 4, 5, 6, 7].map((on) => first + on);
  return [first, undefined, ...[-5, -4, -3, -2, -1, 0].map((back) => last + back)];
}

/** Well supported: at least moderate certainty. */
export const firm = ({ certainty }: ProcedureStep): boolean => certainty === 'high' || certainty === 'moderate';
