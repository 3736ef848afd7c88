/** What the widgets of a page know of each other; loaded where there are several. */
import { attempt } from '../attempt.js';
import { find, type Widget } from '../inside.js';
import { lines, settled, type Line } from '../lines.js';
import { nameOf } from './address.js';
import { atOnce, shown } from './shown.js';

export { copy, goTo, share } from './address.js';
export { links, relatedStyles } from './related.js';

const sheet = () => import('./handout.js');
/** Prints a card's sheet; its files come with the first one that is printed. Rejects where one is lost. */
export const handOut = async (widget: Widget, id: string) =>
  (await attempt(sheet)).handOut(widget, id, `${nameOf(widget)}/${id}`);

/** Whether it is further down than a visitor sees, so that nothing in sight moves when it changes. */
const below = ({ widget }: Line) => (find(widget, '[part=byline]')?.getBoundingClientRect().top ?? 0) > innerHeight;

function draw(line: Line, full: boolean) {
  line.full = full;
  line.widget.requestUpdate();
}

/**
 * Of those that say the same in one document, one says it in full: when it goes away, or says something else now, the next
 * one takes over. Another one that does, as it was there before it, makes room when nobody sees it.
 */
function share() {
  const all = shown().filter(({ says }) => says);
  const settled: Line[] = [];
  for (const line of all) {
    const alike = ({ says, widget }: Line) => says === line.says && widget.ownerDocument === line.widget.ownerDocument;
    if (settled.some(alike)) continue;
    const [first = line, ...others] = all.filter((one) => one.full && alike(one));
    settled.push(first);
    if (!first.full) draw(first, true);
    for (const other of others) if (below(other)) draw(other, false);
  }
}

/** Looks at all widgets anew: some came, went, or show something else. */
export function settle() {
  for (const line of lines) if (!line.widget.isConnected) lines.delete(line);
  atOnce(() => {
    share();
    settled.forEach((listener) => listener());
  });
}
