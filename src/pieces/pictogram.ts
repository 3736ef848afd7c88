/** A small picture of a food or a habit. It says nothing that words don't, so nobody waits for it: its place is kept. */
import { css, html, nothing } from 'lit';
import { find, type Widget } from '../core/inside.js';
import { Late } from '../core/late.js';
import type { Picture } from '../dataset/types.js';

export const pictogramStyles = css`
  .pictogram {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .pictogram .icon {
    inline-size: 100%;
    stroke-width: 1.75;
  }
  @media (forced-colors: active) {
    .pictogram .icon {
      stroke: currentColor;
    }
  }
`;

const code = () => import('./pictograms.js');

export class Pictograms {
  readonly #late: Late<typeof import('./pictograms.js')>;

  constructor(widget: Widget) {
    this.#late = new Late(widget, 'the pictograms', code, () => find(widget, '.pictogram'));
  }

  render(name: Picture | undefined) {
    return name ? html`<span class="pictogram">${this.#late.code?.pictograms[name]}</span>` : nothing;
  }
}
