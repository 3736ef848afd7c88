/** What a closed row says of a nutrient: how much a day, the limit, both to scale, and foods to know it by. */
import { html, nothing } from 'lit';
import type { Nutrient } from '../../dataset/types.js';
import type { Pictograms } from '../../pieces/pictogram.js';
import type { NutrientData } from './nutrient-data.js';
import { inShort, scaleOf, spanOf } from './nutrient-logic.js';

export function nutrientRow({ t, meta }: NutrientData, entry: Nutrient, name: unknown, pictograms: Pictograms) {
  const parts = inShort(entry, t, meta.language);
  return html`${name}<span class="by">${foodsOf(entry).map((food) => pictograms.render(food))}</span
    ><span class="amounts">${parts.map((part, i) => html`${i ? ' · ' : ' '}<span>${part}</span>`)}</span
    >${miniature(entry)}`;
}

/** The first three kinds of food that have a picture, each once. */
const foodsOf = ({ foods: { korean, western } }: Nutrient) =>
  [...new Set([...korean, ...western].flatMap(({ picture }) => picture ?? []))].slice(0, 3);

/** The scale of the card on one line: a block for the intakes, stops for the limits, and hatching from the lowest on. */
function miniature(entry: Nutrient) {
  const scale = scaleOf(entry);
  if (!scale) return nothing;
  const intake = spanOf(entry.intakes, scale);
  const limit = spanOf(entry.limits, scale);
  return html`<svg class="bar mini" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="grid" d="M0 5H100M0 1V9" />
    <path class="above" d=${limit ? `M${limit[0]} 5H100` : ''} />
    <path d=${limit ? limit.map((at) => `M${at} 0V10`).join('') : ''} />
    <rect y="1" x=${intake?.[0] ?? 0} width=${intake ? Math.max(intake[1] - intake[0], 1.5) : 0} height="8" />
  </svg>`;
}
