import { html, nothing } from 'lit';
import type { Shared } from '../needs.js';
import type { Certainty } from '../../dataset/types.js';

const scale: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

/** Four dots, filled as far as the certainty goes; none for what is not graded. */
export const dots = (grade: Certainty) => {
  const filled = scale.indexOf(grade);
  return filled < 0
    ? nothing
    : html`<span class="dots" aria-hidden="true"
        >${scale.map((_, i) => html`<i class=${i <= filled ? 'on' : ''}></i>`)}</span
      >`;
};

/** GRADE certainty: four dots with a word; what the word means on tap. */
export function certainty({ words }: Shared, grade: Certainty) {
  return html`<details class="certainty" part="certainty">
    <summary>${dots(grade)}${words.certainty[grade]}</summary>
    <p>${words.certaintyMeans[grade]} ${scale.includes(grade) ? words.about.grading : nothing}</p>
  </details>`;
}
