import type { CSSResultOrNative } from 'lit';
import { attempt, type Get } from './attempt.js';
import { insideOf, type Follower, type Widget } from './inside.js';
import { onReturn } from './retry.js';

/** Code that not every visitor needs. It is asked for after the render that shows the need; a file that is lost, again later. */
export class Late<Code> implements Follower {
  code?: Code;
  #asked = false;
  #leave?: () => void;

  constructor(
    readonly widget: Widget,
    /** For the line that says what did not come. */
    readonly what: string,
    readonly get: Get<Code>,
    readonly needed: () => unknown,
    /** What it looks like: the styles come along with the code. */
    readonly look?: (code: Code) => CSSResultOrNative,
  ) {
    insideOf(widget).followers.push(this);
  }

  updated() {
    if (!this.#asked && this.needed()) void this.#load();
  }

  left() {
    this.#leave?.();
    this.#asked = Boolean(this.code); // the next place is a new chance
  }

  async #load() {
    const { widget, what, get, look } = this;
    this.#asked = true;
    try {
      this.code = await attempt(get);
      if (look) insideOf(widget).surface.wear(look(this.code));
      // A widget that has failed since is left in peace.
      if (this.needed()) widget.requestUpdate();
    } catch (error) {
      // One that has left meanwhile waits for nothing, and would be held for ever.
      if (widget.isConnected) this.#leave = onReturn(widget, this.#again);
      console.warn(`<${widget.localName}> could not load ${what}: ${String(error)}`);
    }
  }

  readonly #again = () => {
    this.#asked = false;
    this.widget.requestUpdate();
  };
}
