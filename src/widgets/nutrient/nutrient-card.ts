/** The card of one nutrient, as it stands alone and in the list. */
import { html, nothing } from 'lit';
import type { Nutrient } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { onward } from '../../core/pieces/onward.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { Pictograms } from '../../pieces/pictogram.js';
import type { NutrientData } from './nutrient-data.js';
import { amount, bodiesOf, figureSources, marks, scaleOf, type Figure, type Scale } from './nutrient-logic.js';

const items = (texts: readonly string[]) => texts.map((text) => html`<li>${text}</li>`);

export interface Stage {
  sources: Sources;
  pictograms: Pictograms;
  level: number; // of the headings in there
}

/** What may harm comes first, before any reason to take more. */
export function nutrientBody(data: NutrientData, entry: Nutrient, { sources, pictograms, level }: Stage) {
  const { t } = data;
  const part = (title: string, content: unknown) => html`<section>${headingOf(level, title)}${content}</section>`;
  return html`${
      entry.warnings.length
        ? html`<div class="care stack">
            ${headingOf(level, t.first)}
            <ul>
              ${items(entry.warnings)}
            </ul>
          </div>`
        : nothing
    }
    ${hazards(data, entry, (ids) => list(data, sources, ids))}
    <p>${entry.role}</p>
    ${part(
      t.foods,
      html`<dl class="foods">
        ${[[t.korean, entry.foods.korean] as const, [t.western, entry.foods.western] as const].map(
          ([kitchen, foods]) =>
            html`<div>
              <dt>${kitchen}</dt>
              <dd>
                <ul>
                  ${foods.map(({ name, picture }) => html`<li>${pictograms.render(picture)}${name}</li>`)}
                </ul>
              </dd>
            </div>`,
        )}
      </dl>`,
    )}
    <div class="beside">
      ${figures(data, entry, sources, level)}
      <div class="stack">
        ${part(
          t.extra,
          html`<p>${entry.supplement}</p>
            ${certainty(data, entry.certainty)}`,
        )}
        ${part(t.lack, html`<p>${entry.lack}</p>`)}
        ${
          entry.interactions.length
            ? part(
                t.medicines,
                html`<ul class="stack">
                  ${items(entry.interactions)}
                </ul>`,
              )
            : nothing
        }
      </div>
    </div>
    ${list(data, sources, entry.sources)} ${onward(sources.widget, data, entry)}`;
}

/** Sources of the card's own content; what a site owner says may have none. */
const list = (data: NutrientData, sources: Sources, ids: readonly string[]) =>
  ids.length ? sources.render(data, ids) : nothing;

/** Intakes and limits as words beside bars on one scale that starts at 0. */
function figures(data: NutrientData, entry: Nutrient, sources: Sources, level: number) {
  const { t, meta } = data;
  const { intakes, limits } = entry;
  const scale = scaleOf(entry);
  const ends =
    scale &&
    html`<p class="scale" aria-hidden="true">
      ${marks(scale, meta.language).map((mark) => html`<span>${mark}</span>`)}
    </p>`;
  const group = (title: string, rows: readonly unknown[], note: string | undefined, last: boolean) =>
    html`${headingOf(level, title)}
    ${
      rows.length
        ? html`<ul class="figures">
            ${rows}
          </ul>`
        : html`<p>${t.none}</p>`
    }
    ${last && rows.length ? ends : nothing} ${note ? html`<p class="small">${note}</p>` : nothing}`;
  const row = (one: Figure, detail: readonly (string | undefined)[], picture: unknown) =>
    html`<li>
      <span class="figure"
        ><span><b>${one.authority}</b>${' '}<span class="small">${detail.filter(Boolean).join(', ')}</span></span
        ><b class="amount">${amount(one, meta.language)}</b></span
      >${picture}
    </li>`;
  return html`<section class="numbers">
    ${group(
      t.intake,
      intakes.map((one) => row(one, [one.who, t.kind[one.kind]], bar(scale, one))),
      entry.intakeNote,
      !limits.length,
    )}
    ${group(
      t.limit,
      limits.map((one) => row(one, [one.who, one.why && t.tooMuch(one.why)], stop(scale, one))),
      entry.limitNote,
      true,
    )}
    ${
      intakes.length || limits.length
        ? html`<p class="small">${t.health}</p>
            <p class="small">${bodiesOf(entry, t.bodies).join(' · ')}</p>`
        : nothing
    }
    ${list(data, sources, figureSources(entry))}
  </section>`;
}

/** An intake: a full bar; the paler part is the width of a range. Text stands beside it, so it is for the eye alone. */
function bar(scale: Scale | undefined, { value, to, unit }: Figure) {
  const share = scale?.share(value, unit);
  if (share === undefined) return nothing;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="grid" d="M0 0V10M50 0V10M100 0V10" />
    <rect class="range" y="1" width=${scale?.share(to, unit) ?? 0} height="8" />
    <rect y="1" width=${share} height="8" />
  </svg>`;
}

/** A limit: a thin line that ends at a stop, so that it is told from an intake without its colour. */
function stop(scale: Scale | undefined, { value, unit }: Figure) {
  const share = scale?.share(value, unit);
  if (share === undefined) return nothing;
  return html`<svg class="bar stop" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="grid" d="M0 0V10M50 0V10M100 0V10" />
    <path d="M0 5H${share}M${share} 0V10" />
  </svg>`;
}
