import { css, html, nothing } from 'lit';
import type { Shared, Widget } from '../inside.js';
import { onReturn } from '../retry.js';
import { attempt } from '../source.js';
import type { Calls, Numbers } from '../../dataset/types.js';

export const callStyles = css`
  .numbers {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }
  .numbers li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .numbers a {
    font-weight: 600;
    display: inline-block;
    padding-block: 0.35em;
  }
  .call a {
    display: inline-block;
    padding: 0.6em 1.2em;
    border: 1px solid var(--ink);
    border-radius: 0.7em;
    font-weight: 600;
    text-decoration: none;
  }
`;

const code = () => import('../lazy/emergency.js');

/** The numbers that an entry speaks of, in widgets where few do: their code loads with the first one that is shown. */
export class Calling {
  #code?: typeof import('../lazy/emergency.js');
  #asked = false;

  constructor(readonly widget: Widget) {}

  async #load() {
    if (this.#asked) return;
    this.#asked = true;
    try {
      this.#code = await attempt(code);
      // Only where the words still wait for them: a widget that has failed since is left in peace.
      if (this.widget.shadowRoot?.querySelector('.whom')) this.widget.requestUpdate();
    } catch (error) {
      onReturn(this.widget, () => {
        this.#asked = false;
        this.widget.requestUpdate();
      });
      console.warn(`<${this.widget.localName}> could not load the numbers to call: ${String(error)}`);
    }
  }

  /** Beside the text that speaks of them; until they are there, whom to call in words. */
  render(data: Shared & Calls, entry: { numbers?: Numbers[] | undefined }) {
    if (!entry.numbers) return nothing;
    if (!this.#code) void this.#load();
    return this.#code
      ? this.#code.promised([entry], data.emergency, this.#code.whereIs(this.widget, data), data.words.help)
      : html`<p class="whom small">${data.words.help.callThere}</p>`;
  }
}
