import { insideOf } from '../inside.js';
import { isBefore, lines } from '../lines.js';

/** Those that show their content, in the order of the page. */
export const shown = () =>
  [...lines]
    .filter(({ widget }) => insideOf(widget).surface.drawn)
    .sort(({ widget: one }, { widget: other }) => (isBefore(one, other) ? -1 : 1));
