import { insideOf } from '../inside.js';
import { lines, type Line } from '../lines.js';

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

/** All of them, as they stood when they were last looked at: where most stand so still, sorting is next to no work. */
let order: readonly Line[] = [];
let now: readonly Line[] | undefined;

/** Those that show their content, in the order of the page. */
export function shown(): readonly Line[] {
  if (now) return now;
  const others = new Set(lines);
  const known = order.filter((line) => others.delete(line));
  order = [...known, ...others].sort(byPlace);
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
