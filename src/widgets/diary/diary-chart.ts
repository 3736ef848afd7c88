/** The chart: skin as dots and their mean, each habit as a band of bars below it, all over the same days and named where they stand. */
import { html, nothing } from 'lit';
import { shift } from '../../core/day.js';
import { headingOf } from '../../core/pieces/heading.js';
import { daysShown, draw, meanOf, weekMean, type Picture, type Series } from './diary-chart-paths.js';
import type { DiaryData } from './diary-data.js';
import type { Entry } from './diary-entry.js';
import { drawn, faceOf } from './diary-faces.js';

export interface ChartStage {
  level: number;
  weeks: number;
  today: string;
  /** How little a diary can prove. */
  limits: unknown;
  print: () => unknown;
}

export function chartSection(data: DiaryData, entries: readonly Entry[], stage: ChartStage) {
  const { t } = data;
  const { level, limits, print, today, weeks } = stage;
  const days = daysShown(
    weeks,
    today,
    entries.map(({ day }) => day),
  );
  const [first = ''] = days;
  const inside = entries.filter(({ day }) => day >= first && day <= (days.at(-1) ?? ''));
  const outside = entries.length - inside.length;
  return html`<section class="stack picture">
    ${headingOf(level, t.picture, 'title')}
    ${inside.length ? figure(data, draw(days, inside), lately(data, entries, today)) : html`<p>${t.soon}</p>`}
    <p class="small">${inside.length ? t.written(inside.length) : nothing} ${outside ? t.older(outside) : nothing}</p>
    ${limits}
    ${
      entries.length
        ? html`<p class="screen">
            <button type="button" class="print" part="control" @click=${print}>${t.print}</button>
          </p>`
        : nothing
    }
  </section>`;
}

const figure = (data: DiaryData, picture: Picture, said: unknown) =>
  html`${said}
    <figure aria-labelledby="legend">
      <div class="chart" dir="ltr">
        ${picture.series.map((series) => band(data, series, picture))} ${dates(data, picture)}
      </div>
      <figcaption class="small" id="legend">${data.t.legend}</figcaption>
    </figure>`;

/** The sentence before the picture: where the mean stands, and where it stood a week before. */
function lately({ t }: DiaryData, entries: readonly Entry[], today: string) {
  const byDay = new Map(entries.map((entry) => [entry.day, entry.skin]));
  const [now, before] = [0, -7].map((back) =>
    weekMean([...Array(7).keys()].map((i) => byDay.get(shift(today, back - i)))),
  );
  return now === undefined
    ? nothing
    : html`<p class="lately">
        ${drawn(faceOf(now))}
        <span
          >${t.lately(now, t.faces[faceOf(now)])}
          ${before === undefined ? nothing : html`<span class="small">${t.weekBefore(before)}</span>`}</span
        >
      </p>`;
}

/** What a band shows, for those who don't see it; the table has each number. */
function spoken({ t }: DiaryData, { field, values }: Series): string {
  const found =
    field === 'itch'
      ? t.yesDays(values.filter(Boolean).length)
      : `${t.span(Math.min(...values), Math.max(...values))} ${t.mean(meanOf(values))}`;
  return `${t.counted(t.fields[field], values.length)} ${found}`;
}

function band(data: DiaryData, series: Series, { grid }: Picture) {
  const { t } = data;
  const { field, top, line, dots, bars } = series;
  const skin = field === 'skin';
  const ends = skin ? t.skinEnds : field === 'stress' ? t.stressEnds : field === 'fibre' ? t.fibreEnds : '';
  return html`<p class="name">
      <strong>${t.fields[field]}</strong> ${ends ? html`<span class="small">${ends}</span>` : nothing}
    </p>
    <p class="axis small" aria-hidden="true">
      <span>${skin ? drawn('very-bad') : nothing}${field === 'itch' ? t.yes : top}</span
      ><span>${skin ? drawn('very-calm') : nothing}${field === 'itch' ? t.no : 0}</span>
    </p>
    <svg
      class=${skin ? 'line' : 'bars'}
      viewBox="0 -4 1000 108"
      preserveAspectRatio="none"
      role="img"
      aria-label=${spoken(data, series)}
    >
      <path class="grid" d=${grid} />
      <path class="grid" d="M0 100H1000" />
      <path class="grid" d=${skin ? 'M0 0H1000M0 50H1000' : ''} />
      <path class="dots" d=${skin ? dots : ''} />
      <path class="run" d=${skin ? line : ''} />
      <path class="fill" d=${skin ? '' : bars} />
    </svg>`;
}

/** Four dates, each where its day begins. */
const dates = ({ t }: DiaryData, { ticks }: Picture) =>
  html`<p class="dates small" aria-hidden="true">${ticks.map((day) => html`<span>${t.short(day)}</span>`)}</p>`;
