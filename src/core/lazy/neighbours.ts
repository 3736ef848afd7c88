/** What the widgets of a page know of each other; loaded where there are several. */
import { find, insideOf } from '../inside.js';
import { lines, settled, type Line } from '../lines.js';

export { copy, goTo, share } from './address.js';
export { links, relatedStyles } from './related.js';

/** The hosts of the shadow trees that a node is in, from the document on, and the node. */
function pathOf(node: Node): Node[] {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [...pathOf(host), node] : [node];
}

/** Sorts widgets as they stand on the page, through shadow roots. */
function byPlace({ widget: one }: Line, { widget: other }: Line): number {
  const [path, its] = [pathOf(one), pathOf(other)];
  const fork = path.findIndex((node, i) => node !== its[i]);
  const [here, there] = [path[fork], its[fork]];
  return here && there && here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Those that show their content, in the order of the page. */
export const shown = () => [...lines].filter(({ widget }) => insideOf(widget).surface.drawn).sort(byPlace);

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
  share();
  settled.forEach((listener) => listener());
}
