/** The order of a plan. */
import type { Procedure, ProcedureStep } from '../../dataset/types.js';

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
