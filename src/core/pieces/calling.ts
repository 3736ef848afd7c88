import { css, html, nothing } from 'lit';
import { find, type Widget } from '../inside.js';
import { Late } from '../late.js';
import type { Shared } from '../needs.js';
import type { Calls, Numbers } from '../../dataset/types.js';

export const callStyles = css`
  .numbers {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
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
  readonly #late: Late<typeof import('../lazy/emergency.js')>;

  constructor(readonly widget: Widget) {
    this.#late = new Late(widget, 'the numbers to call', code, () => find(widget, '.whom'));
  }

  /** Beside the text that speaks of them; until they are there, whom to call in words. */
  render(data: Shared & Calls, entry: { numbers?: Numbers[] | undefined }) {
    if (!entry.numbers) return nothing;
    const { code } = this.#late;
    return code
      ? code.promised([entry], data.emergency, code.whereIs(this.widget, data), data.words.help)
      : html`<p class="whom small">${data.words.help.callThere}</p>`;
  }
}
