import { insideOf } from '../inside.js';
import { isBefore, lines, type Line } from '../lines.js';

/** All of them, as they stood when they were last looked at: where most stand so still, sorting is next to no work. */
let order: readonly Line[] = [];
let now: readonly Line[] | undefined;

/** Those that show their content, in the order of the page. */
export function shown(): readonly Line[] {
  if (now) return now;
  const others = new Set(lines);
  const known = order.filter((line) => others.delete(line));
  order = [...known, ...others].sort(({ widget: one }, { widget: other }) => (isBefore(one, other) ? -1 : 1));
  return order.filter(({ widget }) => insideOf(widget).surface.drawn);
}

/** Finds them once for all who ask while it runs: nobody comes or goes in the middle of it. */
export function atOnce(act: () => void) {
  now = shown();
  try {
    act();
  } finally {
    now = undefined;
  }
}
