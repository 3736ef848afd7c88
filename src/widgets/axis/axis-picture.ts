/** What is drawn: gut and skin, their walls, and the lines between. By attributes alone, so that a strict CSP lets it stand. */
import { html, svg } from 'lit';
import type { Pathway } from '../../dataset/types.js';
import { lineOf } from './axis-logic.js';

/** The frame of the large bowel around a loop of the small one. Beads are its pouches: an outline, then what fills it. */
export const gut = html`<svg class="shape" viewBox="0 0 96 96" aria-hidden="true">
  <circle class="disc" cx="48" cy="48" r="48"></circle>
  <path class="tube" stroke-width="5.6" d="M25 72q0 8 7 9"></path>
  <path class="tube in" stroke-width="1.4" d="M25 72q0 8 7 9"></path>
  <path
    class="tube beads"
    stroke-width="17.6"
    d="M24.5 69V37Q24.5 24.5 37 24.5H59Q71.5 24.5 71.5 37V58Q71.5 69.5 62 69.500Q51.5 69.5 51.5 80"
  ></path>
  <path
    class="tube beads in"
    stroke-width="12.8"
    d="M24.5 69V37Q24.5 24.5 37 24.5H59Q71.5 24.5 71.5 37V58Q71.5 69.5 62 69.500Q51.5 69.5 51.5 80"
  ></path>
  <path class="tube" stroke-width="8.4" d="M40 40.500H55a4.7 4.7 0 0 1 0 9.400H42a4.7 4.7 0 0 0 0 9.400H52"></path>
  <path class="tube pale" stroke-width="3.6" d="M40 40.500H55a4.7 4.7 0 0 1 0 9.400H42a4.7 4.7 0 0 0 0 9.400H52"></path>
</svg>`;

/** A cut through skin: outer layer, hair and root, a sweat gland, a small vessel, and the fat below. */
export const skin = html`<svg class="shape" viewBox="0 0 96 96" aria-hidden="true">
  <circle class="disc" cx="48" cy="48" r="48"></circle>
  <path class="stroke" d="M18 84V65q0-4.5 3.5-4.500T25 65V84"></path>
  <path
    class="stroke flesh"
    d="M-4 36q12-4 24-1t20 1.500q4 .5 6 3.5 2-3 6-3.5 12 0 23-1.500t25 2V52q-5 6-10.5 0t-10.5 0-10.5 0-10.5 0Q55 56 54.6 64a8.3 8.3 0 1 1-16.4 0Q37 56 33.5 52q-5 6-10 0t-10 0-10 0-10 0z"
  ></path>
  <path class="stroke" d="M79 35c-3.2 4 3.2 7.5 0 12s3.2 7.5 0 12v4.500a5 5 0 1 1-5 5q.5-3 3.5-2"></path>
  <path class="stroke hair" d="M46.4 65.500h.01Q43 36 58 10"></path>
  <path class="stroke root" d="M46.4 65.500h.01"></path>
  <path class="tube beads" stroke-width="17.6" d="M10 84Q48 100 88 82"></path>
  <path class="tube beads in" stroke-width="12.8" d="M10 84Q48 100 88 82"></path>
</svg>`;

/** The lining of the gut, as high as what stands beside it. */
export const lining = html`<svg class="wall lining" aria-hidden="true">
  <line class="tube villi" x1="0.62em" y1="0.5em" x2="0.62em" y2="100%"></line>
  <line class="tube villi in" x1="0.62em" y1="0.5em" x2="0.62em" y2="100%"></line>
  <line class="tube back" x1="0.35em" y1="0.5em" x2="0.35em" y2="100%"></line>
  <line class="tube side" x1="0.1em" y1="0.2em" x2="0.1em" y2="100%"></line>
</svg>`;

/** The outer layer of skin, cells like bricks over rounder ones: as high as what stands beside it, too. */
export const layers = html`<svg class="wall layers" aria-hidden="true">
  <line class="tube cells" x1="0.5em" y1="0.4em" x2="0.5em" y2="100%"></line>
  <line class="tube cells in" x1="0.5em" y1="0.4em" x2="0.5em" y2="100%"></line>
  <line class="tube mortar" x1="0.95em" y1="0" x2="0.95em" y2="100%"></line>
  <line class="tube bricks" x1="0.81em" y1="0.1em" x2="0.81em" y2="100%"></line>
  <line class="tube bricks outer" x1="1.09em" y1="0.1em" x2="1.09em" y2="100%"></line>
</svg>`;

const arrow = svg`<line class="head" x1="0.5em" y1="0.06em" x2="0.12em" y2="50%"></line>
  <line class="head" x1="0.12em" y1="50%" x2="0.5em" y2="0.81em"></line>`;
const dot = svg`<line class="head dot" x1="0.25em" y1="50%" x2="0.25em" y2="50%"></line>`;

/** One end of a line: an arrow head where it leads there, else a dot. Drawn for the gut; styles turn the skin's around. */
export function reach({ way, certainty }: Pathway, end: 'gut' | 'skin') {
  const leads = way === 'both' || way.endsWith(end);
  return html`<svg class="reach ${lineOf(certainty)}" aria-hidden="true">
    <line class="line" x1=${leads ? '0.25em' : '0.7em'} y1="50%" x2="100%" y2="50%"></line>
    ${leads ? arrow : dot}
  </svg>`;
}

/** A sample of a line for the key. */
export const sample = (kind: 'sure' | 'low' | 'unsure', name: string) =>
  html`<svg class="sample ${kind}" role="img" aria-label=${name}>
    <line class="line" x1="0.1em" y1="50%" x2="2.4em" y2="50%"></line>
  </svg>`;
