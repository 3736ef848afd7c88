/** What a source measured in two groups, drawn beside its certainty: 20 people a group, or a bar. */
import { css, html, nothing } from 'lit';
import type { Shared } from '../core/needs.js';
import type { Figure } from '../dataset/types.js';
import { inDigits } from '../core/numbers.js';
import { barBox, hatch, inRow, people, printed, row, rowBox, shares } from './figure-shapes.js';

export const evidencePictureStyles = css`
  .picture {
    display: grid;
    gap: 0.5em;
    max-inline-size: 26em;
  }
  .picture p {
    line-height: 1.35;
  }
  .picture .group {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    max-inline-size: none;
    margin-block-end: -0.25em;
  }
  /* Two boxes: in one line a number takes the direction of what stands beside it. */
  .picture .group > :last-child {
    display: flex;
    align-items: baseline;
  }
  .picture b {
    font-size: 1.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    margin-inline-end: 0.25em;
  }
  .picture b:last-child {
    margin: 0;
  }
  .picture > svg {
    display: block;
    inline-size: 100%;
    color: var(--ink);
    fill: none;
    stroke: currentColor;
  }
  .picture .bar {
    block-size: 1em;
  }
  .picture .full {
    fill: currentColor;
  }
  .picture > svg:dir(rtl) {
    scale: -1 1;
  }
  @media print {
    .picture {
      break-inside: avoid;
    }
  }
  @media (forced-colors: active) {
    .picture > svg {
      color: CanvasText;
    }
  }
`;

interface Pictured {
  figure?: Figure | undefined;
  sources: readonly string[];
}

/**
 * The picture of an entry, or of a study; none where its source is not among those shown, as where a site owner's words
 * have taken the place of what the source says. Whoever can't see it hears its sentence instead.
 */
export function evidencePicture({ words, meta }: Shared, { figure, sources }: Pictured) {
  if (!figure?.sources.every((id) => sources.includes(id))) return nothing;
  const { language } = meta;
  const values = printed(figure, language);
  const parts = shares(figure);
  const draw = ({ value }: { value: number }, i: number) =>
    figure.kind === 'means' ? bar(parts[i] ?? 0, i > 0) : crowd(inRow(value));
  const t = words.picture;
  return html`<div class="picture" role="img" aria-label=${figure.sentence}>
    <p><strong>${figure.title}</strong></p>
    ${figure.groups.map(
      (group, i) =>
        html`<p class="group">
            <span>${group.name}</span
            ><span><b>${values[i]}</b>${figure.unit ? html`<span class="small">${figure.unit}</span>` : nothing}</span>
          </p>
          ${draw(group, i)}`,
    )}
    <p class="small">${`${t.people(inDigits(figure.n, language))} ${figure.kind === 'means' ? '' : t.drawn}`.trim()}</p>
  </div>`;
}

const crowd = (filled: number) =>
  html`<svg viewBox=${rowBox} aria-hidden="true" stroke-linejoin="round">
    <path class="full" d=${people(0, filled)} />
    <path d=${people(filled, row)} />
  </svg>`;

/** The second bar is hatched, so that nobody needs its colour; the inner box cuts the strokes to its length. */
const bar = (share: number, hatched: boolean) =>
  hatched
    ? html`<svg class="bar" aria-hidden="true">
        <svg width="${share}%" viewBox=${barBox} preserveAspectRatio="xMinYMin slice"><path d=${hatch()} /></svg>
        <svg width="${share}%"><rect width="100%" height="100%" rx="3" stroke-width="3" /></svg>
      </svg>`
    : html`<svg class="bar" aria-hidden="true">
        <rect class="full" width="${share}%" height="100%" rx="3" stroke="none" />
      </svg>`;
