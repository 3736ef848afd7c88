import { insideOf } from '../inside.js';
import { isBefore, lines, type Line } from '../lines.js';

let now: readonly Line[] | undefined;

/** Those that show their content, in the order of the page. The set is left in it: of what stands so, sorting is next to no work. */
export function shown(): readonly Line[] {
  if (now) return now;
  const order = [...lines].sort(({ widget: one }, { widget: other }) => (isBefore(one, other) ? -1 : 1));
  lines.clear();
  for (const line of order) lines.add(line);
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
