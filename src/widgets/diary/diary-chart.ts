/** The chart: skin as a line, each habit as a band of bars below it, all over the same days and named where they stand. */
import { html, nothing } from 'lit';
import { headingOf } from '../../core/pieces/heading.js';
import { draw, type Picture, type Series } from './diary-chart-paths.js';
import type { DiaryData } from './diary-data.js';
import type { Entry } from './diary-entry.js';

export interface ChartStage {
  level: number;
  /** How little a diary can prove. */
  limits: unknown;
}

export function chartSection(
  data: DiaryData,
  entries: readonly Entry[],
  days: readonly string[],
  { level, limits }: ChartStage,
) {
  const { t } = data;
  const inside = entries.filter(({ day }) => days.includes(day));
  const outside = entries.length - inside.length;
  const picture = draw(days, inside);
  return html`<section class="stack picture">
    ${headingOf(level, t.picture, 'title')}
    ${
      inside.length
        ? html`<figure class="chart" dir="ltr">
            ${picture.series.map((series) => band(data, series, picture))} ${dates(data, picture)}
          </figure>`
        : html`<p>${t.soon}</p>`
    }
    <p class="small">${inside.length ? t.written(inside.length) : nothing} ${outside ? t.older(outside) : nothing}</p>
    ${limits}
  </section>`;
}

/** The table has the same numbers, so the lines themselves are silent. */
function band({ t }: DiaryData, { field, top, line, dots, bars }: Series, { grid }: Picture) {
  const skin = field === 'skin';
  const ends = skin ? t.skinEnds : field === 'stress' ? t.stressEnds : field === 'fibre' ? t.fibreEnds : '';
  return html`<p class="name">
      <strong>${t.fields[field]}</strong> ${ends ? html`<span class="small">${ends}</span>` : nothing}
    </p>
    <p class="axis small" aria-hidden="true">
      <span>${field === 'itch' ? t.yes : top}</span><span>${field === 'itch' ? t.no : 0}</span>
    </p>
    <svg class=${skin ? 'line' : 'bars'} viewBox="0 -4 1000 108" preserveAspectRatio="none" aria-hidden="true">
      <path class="grid" d=${grid} />
      <path class="grid" d="M0 100H1000" />
      <path class="grid" d=${skin ? 'M0 0H1000M0 50H1000' : ''} />
      <path class="run" d=${skin ? line : ''} />
      <path class="dots" d=${skin ? dots : ''} />
      <path class="fill" d=${skin ? '' : bars} />
    </svg>`;
}

/** Four dates, each where its day begins. */
const dates = ({ t }: DiaryData, { ticks }: Picture) =>
  html`<p class="dates small" aria-hidden="true">${ticks.map((day) => html`<span>${t.short(day)}</span>`)}</p>`;
