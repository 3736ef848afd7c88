import { insideOf, type Follower, type Widget } from '../inside.js';

/**
 * Which entries of a list have been open so far. What goes with an entry and says nothing by itself, such as the lists of
 * its sources, is drawn when it first opens: nobody sees it before, and a page has a thousand elements less to make. Paper
 * shows them all.
 */
export class Unfolded implements Follower {
  /** Those that a visitor, or the page, has opened. */
  readonly ids = new Set<string>();
  #paper = false;

  constructor(readonly widget: Widget) {
    insideOf(widget).followers.push(this);
  }

  /** Whether it was, or is being, put on paper. */
  get paper(): boolean {
    return this.#paper;
  }

  has(id: string): boolean {
    return this.#paper || this.ids.has(id);
  }

  add(ids: Iterable<string>) {
    for (const id of ids) this.ids.add(id);
  }

  updated() {
    if (!this.#paper) addEventListener('beforeprint', this.#onPrint);
  }

  left() {
    removeEventListener('beforeprint', this.#onPrint);
  }

  readonly #onPrint = () => {
    this.left();
    this.#paper = true;
    this.widget.requestUpdate(); // done before the browser lays out the pages
  };
}
