/** One tip: on a wide card what to do stands left, and what is known of it right. */
import { html, nothing } from 'lit';
import check from 'virtual:gut-skin/icon/check';
import type { DietTip } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { evidencePicture } from '../../pieces/evidence-picture.js';
import type { DietTipData } from './diet-tip-data.js';

export interface Card {
  tip: DietTip;
  eyebrow: string;
  /** The tip's title, as the card shows it. */
  title: unknown;
  /** Level of the headings below it. */
  level: number;
  picture: unknown;
  /** The numbers that it speaks of. */
  calling: unknown;
  cite(ids: readonly string[]): unknown;
  /** What else there is on the page. */
  also: unknown;
}

export function tipCard(data: DietTipData, { tip, eyebrow, title, level, picture, calling, cite, also }: Card) {
  const { words } = data;
  const drawn = evidencePicture(data, tip);
  const care = html`<p class="care"><strong>${words.tip.caution}:</strong> ${tip.caution}</p>
    ${calling} ${hazards(data, tip, cite)}`;
  return html`<article class="tip" part="item" data-id=${tip.id}>
    <div class="do">
      <header>
        ${picture}
        <div>
          <p class="eyebrow">${eyebrow}</p>
          ${title}
        </div>
      </header>
      <p>${tip.why}</p>
      <div>
        ${headingOf(level, words.tip.try)}
        <ul class="steps">
          ${tip.how.map((step) => html`<li>${check}<span>${step}</span></li>`)}
        </ul>
      </div>
      ${drawn === nothing ? nothing : care}
    </div>
    <div class="known">
      ${drawn === nothing ? care : drawn}
      <p class="small">${tip.limits}</p>
      <div class="foot row">${certainty(data, tip.certainty)}${cite(tip.sources)}</div>
      ${also}
    </div>
  </article>`;
}
