import { html, nothing } from 'lit';
import type { Shared } from '../core/element.js';
import type { Certainty } from '../dataset/types.js';

const scale: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

/** GRADE certainty: four dots with a word; what the word means on tap. */
export function certainty({ words }: Shared, grade: Certainty) {
  const filled = scale.indexOf(grade);
  return html`<details class="certainty" part="certainty">
    <summary>
      ${filled < 0 ? nothing : html`<span class="dots" aria-hidden="true">${scale.map((_, i) => html`<i class=${i <= filled ? 'on' : ''}></i>`)}</span>`}${words.certainty[grade]}
    </summary>
    <p>${words.certaintyMeans[grade]} ${filled < 0 ? nothing : words.about.grading}</p>
  </details>`;
}
