import { nothing } from 'lit';
import { GutSkinToggleEvent } from '../events.js';
import { row } from './disclosure.js';
import { Unfolded } from './unfolded.js';

/**
 * The rows of a browser. A closed row is its name and its answer; what it holds is drawn when it first opens, whoever
 * opens it. The page is told of each opening and closing.
 */
export class Rows extends Unfolded {
  row(id: string, name: unknown, content: () => unknown, hidden = false) {
    return row({ id, hidden, toggle: this.#onToggle }, name, this.has(id) ? content() : nothing);
  }

  readonly #onToggle = (event: Event) => {
    const { dataset, open } = event.currentTarget as HTMLDetailsElement;
    const id = dataset['id'] ?? '';
    if (open && !this.has(id)) {
      this.add([id]);
      this.widget.requestUpdate();
    }
    this.widget.dispatchEvent(new GutSkinToggleEvent(id, open));
  };
}
