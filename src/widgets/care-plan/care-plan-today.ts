import { insideOf, type Follower, type Widget } from '../../core/inside.js';

/** How long it is until the visitor's next calendar day. Not less than a second: a page may have a clock of its own. */
export const untilMidnight = (now: Date): number =>
  Math.max(+new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1) - +now, 1000);

/** A page that stays open must not call yesterday today: it is drawn anew at midnight, and when it is looked at again. */
export class Today implements Follower {
  #timer?: ReturnType<typeof setTimeout>;

  constructor(readonly widget: Widget) {
    insideOf(widget).followers.push(this);
  }

  updated() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#again, untilMidnight(new Date()));
    document.addEventListener('visibilitychange', this.#again);
  }

  left() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#again);
  }

  readonly #again = () => this.widget.requestUpdate();
}
