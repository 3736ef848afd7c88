import { find, type Widget } from '../inside.js';
import { Late } from '../late.js';
import type { Shared } from '../needs.js';
import { html, nothing } from 'lit';
import type { Calls, Numbers } from '../../dataset/types.js';

const code = () => import('../lazy/emergency.js');

/** The numbers that an entry speaks of, in widgets where few do: their code loads with the first one that is shown. */
export class Calling {
  readonly #late: Late<typeof import('../lazy/emergency.js')>;

  constructor(readonly widget: Widget) {
    this.#late = new Late(
      widget,
      'the numbers to call',
      code,
      () => find(widget, '.whom'),
      ({ callStyles }) => callStyles,
    );
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
