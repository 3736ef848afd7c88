import { nothing } from 'lit';
import { GutSkinToggleEvent } from '../events.js';
import type { Widget } from '../inside.js';
import { row } from './disclosure.js';
import { Unfolded } from './unfolded.js';

/**
 * The rows of a browser. A closed row is its name and its answer; what it holds is drawn when it first opens, whoever
 * opens it. The page is told of each opening and closing.
 */
export class Rows extends Unfolded {
  /** By id, because a row has another place in another language or among a site's own. */
  readonly #open = new Set<string>();

  constructor(
    widget: Widget,
    /** Whether paper shows what closed rows hold. */
    readonly whole = true,
  ) {
    super(widget);
  }

  override updated() {
    if (this.whole) super.updated();
  }

  row(id: string, name: unknown, content: () => unknown, hidden = false) {
    const open = this.#open.has(id);
    return row({ id, open, hidden, toggle: this.#onToggle }, name, this.has(id) ? content() : nothing);
  }

  readonly #onToggle = (event: Event) => {
    const { dataset, open } = event.currentTarget as HTMLDetailsElement;
    const id = dataset['id'] ?? '';
    if (open === this.#open.has(id)) return; // it was drawn so
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.add(this.#open);
    this.widget.requestUpdate();
    this.widget.dispatchEvent(new GutSkinToggleEvent(id, open));
  };
}
