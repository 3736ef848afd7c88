/** How far off the day is, the days until then, and what can be taken along. */
import { html, nothing } from 'lit';
import calendar from 'virtual:gut-skin/icon/calendar-plus';
import pencil from 'virtual:gut-skin/icon/pencil';
import printer from 'virtual:gut-skin/icon/printer';
import { isoDay, utcDate } from '../../core/day.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { Procedure } from '../../dataset/types.js';
import type { CarePlanWords } from '../../i18n/care-plan/en.js';
import type { CarePlanData } from './care-plan-data.js';
import { stripOf } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-stage.js';

/** The dates from one day to another, or the one. */
export const datesOf = (t: CarePlanWords, first: number, last = first) => t.dates(isoDay(first), isoDay(last));

export function head({ t }: CarePlanData, { asking, change, day, level, today }: CarePlanStage, { name }: Procedure) {
  const title =
    day === undefined
      ? name
      : html`<span class="small">${name}</span>${' '}<span class="screen">${t.away(day - today)}</span>`;
  return html`<div class="head">
    <div class="lead" role="status">
      <div tabindex="-1" data-focus id="lead">${headingOf(level, title, 'title')}</div>
      ${day === undefined ? nothing : html`<p class="small on">${datesOf(t, day)}</p>`}
    </div>
    ${
      asking
        ? nothing
        : html`<button type="button" class="screen" part="control" aria-describedby="lead" @click=${change}>
            ${pencil}${t.change}
          </button>`
    }
  </div>`;
}

export function strip({ t }: CarePlanData, today: number, day: number) {
  return html`<ol class="strip" aria-label=${t.strip}>
    ${stripOf(today, day).map((on) =>
      on === undefined
        ? html`<li class="gap" aria-hidden="true">…</li>`
        : html`<li class=${on === day ? 'day' : nothing} aria-current=${on === today ? 'date' : nothing}>
            <span>${on === today ? t.here : t.weekday(utcDate(on).getUTCDay())}</span>
            <b>${utcDate(on).getUTCDate()}</b>
          </li>`,
    )}
  </ol>`;
}

/** It stands before the steps, and on a screen with room for it at the bottom while they go by. */
export function copies({ t }: CarePlanData, stage: CarePlanStage) {
  const dated = stage.day !== undefined;
  const made = stage.file === undefined ? nothing : stage.file ? t.made(stage.file) : t.lost;
  return html`${
      dated
        ? html`<label class="remind screen"
            ><input type="checkbox" part="control" .checked=${stage.remind} @change=${stage.onRemind} /><span
              >${t.remind}</span
            ></label
          >`
        : nothing
    }
    <div class="bar screen">
      <p class="small" role="status">${made}</p>
      <p class="row">
        ${
          dated
            ? html`<button type="button" class="strong" part="control" @click=${stage.save}>
                ${calendar}${t.calendar}
              </button>`
            : nothing
        }
        <button type="button" part="control" @click=${stage.print}>${printer}${t.print}</button>
      </p>
    </div>`;
}
