/** The drawing: gut, skin and the lines between them. Geometry by attributes alone, so that a strict CSP lets it stand. */
import { html } from 'lit';
import type { Pathway } from '../../dataset/types.js';
import { curveOf, lineOf, size } from './axis-logic.js';

/** A bowel in three bends, with three of those who live in it. */
export const gut = html`<svg class="shape" viewBox="0 0 92 92" aria-hidden="true">
  <circle class="disc" cx="46" cy="46" r="46"></circle>
  <path
    class="stroke"
    d="M31 20C31 14 61 14 63 24C65 34 55 35 46 35C37 35 27 36 27 45C27 54 37 55 46 55C55 55 65 56 65 65C65 74 57 77 48 77"
  ></path>
  <path class="dots-in" d="M46 24.5h.01M58 45h.01M34 65h.01"></path>
</svg>`;

/** The layers of skin, a hair and its root. */
export const skin = html`<svg class="shape" viewBox="0 0 92 92" aria-hidden="true">
  <circle class="disc" cx="46" cy="46" r="46"></circle>
  <path
    class="stroke"
    d="M17 37q7.250 -7 14.500 0t14.500 0t14.500 0t14.500 0M20 52q6.500 -5 13 0t13 0t13 0t13 0M27 69h38"
  ></path>
  <path class="stroke hair" d="M57 16c-4 8 -5 16 -5 27v10"></path>
  <path class="dots-in" d="M52 57h.01M33 61h.01M67 61h.01"></path>
</svg>`;

/** One pathway in a drawing of its own, laid over the others: it lights up with the label it belongs to. */
export function line({ way, certainty }: Pathway, index: number, count: number) {
  const { line, heads } = curveOf(index, count, way);
  return html`<svg class="way ${lineOf(certainty)}" viewBox="0 0 ${size.width} ${size.row * count}" aria-hidden="true">
    <path class="line" d=${line}></path>
    <path class="head" d=${heads}></path>
  </svg>`;
}

/** A sample of a line for the key. */
export const sample = (kind: 'sure' | 'low' | 'unsure') =>
  html`<svg class="sample ${kind}" viewBox="0 0 40 8" aria-hidden="true"><path class="line" d="M2 4h36"></path></svg>`;
