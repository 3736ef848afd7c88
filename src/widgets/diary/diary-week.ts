/** Seven days in a row, each with its face: the way from one day to the next. */
import { html, nothing } from 'lit';
import { dayFrom, shift, utcDate } from '../../core/day.js';
import type { DiaryData } from './diary-data.js';
import type { Entry } from './diary-entry.js';
import { drawn, faceOf } from './diary-faces.js';
import type { DiarySession } from './diary-session.js';

/** The last seven days; an earlier day stands in the middle of its own, so that each end leads on. */
export function weekOf(day: string, today: string): string[] {
  const last = day > today ? day : day >= shift(today, -6) ? today : shift(day, 3);
  return [-6, -5, -4, -3, -2, -1, 0].map((back) => shift(last, back));
}

export function week(data: DiaryData, session: DiarySession) {
  const { t } = data;
  const { day, today } = session;
  const onDay = ({ currentTarget }: Event) => session.go((currentTarget as HTMLButtonElement).value);
  return html`<ul class="week" aria-label=${t.chooseDay}>
    ${weekOf(day, today).map(
      (each) =>
        html`<li>
          <button
            type="button"
            part="control"
            value=${each}
            aria-pressed=${each === day}
            aria-current=${each === today ? 'date' : nothing}
            ?disabled=${!session.may(each)}
            @click=${onDay}
          >
            <span>${t.weekday(utcDate(dayFrom(each) ?? 0).getUTCDay())}</span> <b>${+each.slice(8)}</b>
            ${place(data, session.book.find(each))}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** What a day looks like from afar: its face, that it was written without one, or that it was not. */
function place({ t }: DiaryData, entry: Entry | undefined) {
  const face = entry?.skin === undefined ? undefined : faceOf(entry.skin);
  return html`<span class=${entry ? 'written' : nothing}>${drawn(face)}</span>
    <span class="unseen">${face ? t.faces[face] : entry ? t.noSkin : t.blank}</span>`;
}
