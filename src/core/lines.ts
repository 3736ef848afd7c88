import { insideOf, type Follower, type Widget } from './inside.js';

/** Those of all widgets that this copy of the library shows. No page script reads or changes it. */
export const lines = new Set<Line>();
/** Called when it was looked at which widgets there are. */
export const settled = new Set<() => void>();
const all = new WeakMap<Widget, Line>();

/** The hosts of the shadow trees that a node is in, from the document on, and the node. */
function pathOf(node: Node): Node[] {
  const { host } = node.getRootNode() as Partial<ShadowRoot>;
  return host ? [...pathOf(host), node] : [node];
}

/** Whether one widget stands before another one on the page, through shadow roots. */
export function isBefore(one: Widget, other: Widget): boolean {
  const [path, its] = [pathOf(one), pathOf(other)];
  const fork = path.findIndex((node, i) => node !== its[i]);
  const [here, there] = [path[fork], its[fork]];
  return Boolean(here && there && here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** What a widget says of who checked its content: in full once a page, elsewhere behind a button. */
export class Line implements Follower {
  /** What it says; nothing while it is not shown. */
  says = '';
  full = true;
  #drawn = '';
  #data: unknown;

  constructor(
    readonly widget: Widget,
    /** Called when it came, went, or says something else, and when the widget shows other content. */
    readonly changed: () => unknown,
  ) {
    all.set(widget, this);
    insideOf(widget).followers.push(this);
  }

  /** Whether to draw it in full: where none before it says the same so, or where the page brought it along. */
  draw(says: string): boolean {
    const { widget } = this;
    this.#drawn = says;
    if (says === this.says && lines.has(this)) return this.full;
    const before = ({ full, says: its, widget: other }: Line) =>
      full && its === says && other.isConnected && isBefore(other, widget);
    return (this.full = insideOf(widget).surface.prerendered || ![...lines].some(before));
  }

  updated() {
    const { data } = insideOf(this.widget);
    const same = this.#drawn === this.says && data === this.#data && lines.has(this);
    this.says = this.#drawn;
    this.#drawn = '';
    this.#data = data;
    lines.add(this);
    if (!same) this.changed();
  }

  left() {
    this.changed();
    // Where it was the only one nobody looks anew, and it would be kept for ever. After this task: it may be put in again.
    queueMicrotask(() => this.widget.isConnected || lines.delete(this));
  }
}

export const lineOf = (widget: Widget, changed: () => unknown) => all.get(widget) ?? new Line(widget, changed);
