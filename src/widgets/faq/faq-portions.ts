import { insideOf, type Follower, type Widget } from '../../core/inside.js';

/** Questions that are drawn in one task: about 50 ms of a slow phone. */
const size = 200;
/** More questions than a few screens hold. */
const near = 40;

/** A list in pieces of that many: those further down are laid out when they come near (see `far` in the styles). */
export function blocks<Entry>(entries: readonly Entry[]): (readonly Entry[])[] {
  const all = [];
  for (let i = 0; i < entries.length; i += near) all.push(entries.slice(i, i + near));
  return all;
}

/** A long list is drawn portion by portion, each in a task of its own, so that a page answers its visitor in between. */
export class Portions implements Follower {
  #drawn = size;
  #wanted = 0;
  #timer?: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly widget: Widget) {
    insideOf(widget).followers.push(this);
  }

  /** As much of a list as may be drawn by now. */
  of<Entry>(entries: readonly Entry[]): readonly Entry[] {
    this.#wanted = entries.length;
    return entries.length > this.#drawn ? entries.slice(0, this.#drawn) : entries;
  }

  updated() {
    if (this.#drawn < this.#wanted) this.#timer ??= setTimeout(this.#more);
  }

  left() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #more = () => {
    this.#timer = undefined;
    this.#drawn += size;
    this.widget.requestUpdate();
  };
}
