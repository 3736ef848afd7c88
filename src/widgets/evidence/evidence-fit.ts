import { find, insideOf, type Follower, type Widget } from '../../core/inside.js';

/**
 * Whether the columns fit. Styles know how much room there is, but not how much is needed: that hangs on the language, the
 * font and the spacing of letters. Columns that are too wide are stacked, as where there is little room.
 */
export class Fit implements Follower {
  #observer: ResizeObserver | undefined;

  constructor(readonly widget: Widget) {
    insideOf(widget).followers.push(this);
  }

  updated() {
    // Of the body that part which is as wide, and no higher when the columns are stacked: a size that changes while it is
    // looked at would be an error of the page's.
    const measure = find(this.widget, '.filter');
    if (!measure) return;
    // Never disconnected: it lives as long as what it looks at, which may be put back.
    this.#observer ??= new ResizeObserver(() => this.#look());
    this.#observer.observe(measure);
    this.#look();
  }

  #look() {
    const body = find(this.widget, '[part=body]');
    const table = find(this.widget, 'table');
    if (!body || !table) return;
    const width = (element: Element) => element.getBoundingClientRect().width;
    body.classList.toggle('wide', Boolean(find(this.widget, '.legend'))); // there is one where columns make sense
    if (width(table) > width(body) + 0.5) body.classList.remove('wide');
  }
}
