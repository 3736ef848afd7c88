import type { Shared } from '../needs.js';
import { css, html, nothing } from 'lit';
import type { Certainty } from '../../dataset/types.js';

export const certaintyStyles = css`
  .dots {
    display: flex;
    gap: 0.22em;
  }
  .dots i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
  }
  /* The thick border is what forced colours leave of the fill. */
  .dots .on {
    border-width: 0.3em;
    background: var(--ink);
  }
`;

const scale: readonly Certainty[] = ['very-low', 'low', 'moderate', 'high'];

/** Four dots, filled as far as the certainty goes; none for what is not graded. One template: a list has many of them. */
export const dots = (grade: Certainty) => {
  const filled = scale.indexOf(grade);
  const [first, second, third, fourth] = scale.map((_, i) => (i <= filled ? 'on' : ''));
  return filled < 0
    ? nothing
    : html`<span class="dots" aria-hidden="true"
        ><i class=${first}></i><i class=${second}></i><i class=${third}></i><i class=${fourth}></i
      ></span>`;
};

/** GRADE certainty: four dots with a word; what the word means on tap. */
export function certainty({ words }: Shared, grade: Certainty) {
  return html`<details class="certainty" part="certainty">
    <summary>${dots(grade)}${words.certainty[grade]}</summary>
    <p>${words.certaintyMeans[grade]} ${scale.includes(grade) ? words.about.grading : nothing}</p>
  </details>`;
}
