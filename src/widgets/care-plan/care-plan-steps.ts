/** The steps of a plan along a line of time. */
import { html, nothing } from 'lit';
import { isoDay } from '../../core/day.js';
import { certainty } from '../../core/pieces/certainty.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { CarePlanWords } from '../../i18n/care-plan/en.js';
import type { CarePlanData } from './care-plan-data.js';
import { firm, type Part, type Row } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-stage.js';

/** The dates from one day to another, or the one. */
export const datesOf = (t: CarePlanWords, first: number, last: number) => t.dates(isoDay(first), isoDay(last));

/** The steps before or after the procedure, with today among them. */
export function partView(data: CarePlanData, stage: CarePlanStage, { name, rows, today }: Part) {
  const { t } = data;
  const lines = rows.map((row) => rowView(data, stage, row));
  if (today !== undefined)
    lines.splice(
      today,
      0,
      html`<li class="today" aria-current="date">${t.today(datesOf(t, stage.today, stage.today))}</li>`,
    );
  return html`<section class="stack">
    ${headingOf(stage.level, name === 'before' ? t.before : t.after, 'title')}
    <ol class="steps">
      ${lines}
    </ol>
  </section>`;
}

function rowView(data: CarePlanData, stage: CarePlanStage, { step, state }: Row) {
  const { t } = data;
  const { from, to } = step;
  /** One day, several, or open at the end. */
  const span = (of: (first: number, last: number) => string, first: number) =>
    to === null ? t.since(of(first, first)) : of(first, first - (from ?? 0) + to);
  const days = (first: number, last: number) => (first === last ? t.day(first) : t.span(t.day(first), t.day(last)));
  const dated =
    from !== null && stage.day !== undefined ? span((first, last) => datesOf(t, first, last), stage.day + from) : '';
  // "On the day: the day itself" would say it twice.
  const relative = from !== null && (from || to) ? span(days, from) : '';
  return html`<li class="step ${state ?? ''} ${firm(step) ? 'firm' : ''}" part="item">
    <div>
      <p class="date">${dated || step.when}</p>
      ${[dated && step.when, relative].map((line) => (line ? html`<p class="small">${line}</p>` : nothing))}
      ${firm(step) ? html`<span class="tag">${t.firm}</span>` : nothing}
      ${state ? html`<span class="tag">${state === 'past' ? t.past : t.now}</span>` : nothing}
    </div>
    <div class="stack">
      <p>${step.what}</p>
      <p class="small">${step.why}</p>
      <div class="foot row">${certainty(data, step.certainty)}${stage.sources(step.sources)}</div>
    </div>
  </li>`;
}
