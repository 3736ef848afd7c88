/**
 * Long work in portions. Who writes the work yields after each entry; who waits for it leaves the page its turn between two
 * portions, so that however much an owner brings, nobody's click waits for it.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Milliseconds of work between two turns of the page; a slow phone's long task begins at 50. */
const portion = 30;

/** What the work is measured by, and what it waits for. */
export interface Pace {
  now(): number;
  turn(): Promise<unknown>;
}

const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
const pace: Pace = {
  now: () => performance.now(),
  turn: () => scheduler?.yield?.() ?? new Promise((done) => setTimeout(done)),
};

/** Does it to the end, with turns for the page. */
export async function inPortions<Result>(work: Steps<Result>, { now, turn } = pace): Promise<Result> {
  for (let start = now(); ;) {
    const step = work.next();
    if (step.done) return step.value;
    if (now() - start < portion) continue;
    await turn();
    start = now();
  }
}

/** Does it to the end, at once. */
export function atOnce<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
