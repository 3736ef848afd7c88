/** The day: one question and a button; the rest on demand, and what is said and asked about it. */
import { html, nothing } from 'lit';
import lock from 'virtual:gut-skin/icon/lock';
import { shift } from '../../core/day.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import { button } from '../../pieces/buttons.js';
import type { DiaryData } from './diary-data.js';
import { more, type Fold } from './diary-more.js';
import { inOneLine, rule } from './diary-say.js';
import { skinScale } from './diary-scale.js';
import type { DiarySession } from './diary-session.js';
import { deleteButton, told } from './diary-told.js';
import { week } from './diary-week.js';

export interface FormStage extends Fold {
  level: number;
}

export function formSection(data: DiaryData, session: DiarySession, { level, ...fold }: FormStage) {
  const { t, words } = data;
  const { book, day, entry, faults, today } = session;

  // On the button and not on the form: a sandboxed frame without `allow-forms` never submits; Enter clicks the button, too.
  const onSave = (event: Event) => {
    event.preventDefault();
    void session.save();
  };
  return html`<form class="stack screen" novalidate autocomplete="off">
    <div class="top">
      <div tabindex="-1" aria-live=${session.reached ? 'off' : 'polite'} data-day>
        ${headingOf(level, day === today ? t.today(words.date(day)) : words.date(day))}
      </div>
      ${step(t.earlier, () => session.go(shift(day, -1)), day <= session.earliest)}
      ${step(t.later, () => session.go(shift(day, 1)), day >= today)}
    </div>
    ${week(data, session)} ${skinScale(data, session)} ${more(data, session, fold)}
    <div class="problem" role="alert" id="faults">${faults.map(({ where }) => html`<p>${rule(t, where)}</p>`)}</div>
    ${session.other ? clash(data, session) : nothing}
    <p class="row save">
      <button type="submit" class="strong" part="control" @click=${onSave}>${t.save}</button>
      ${session.dirty ? html`<span class="small">${t.dirty}</span>` : nothing}
    </p>
    ${told(data, session.told)}
    ${book.place === 'device' ? html`<p class="small stays">${lock}${t.stays}</p>` : nothing}
    <div class="row between apart">
      ${anotherDay(data, session)} ${entry ? deleteButton(t.deleteDay, () => session.ask(true), 'day') : nothing}
    </div>
    ${session.asking && !session.other ? ask(data, session) : nothing}
  </form>`;
}

/** A step to the next day, either way. */
const step = (label: string, press: () => unknown, off: boolean) =>
  html`<button type="button" class="step" part="control" ?disabled=${off} @click=${press}>
    ${chevron}<span class="unseen">${label}</span>
  </button>`;

/** Any day of the weeks; rarely wanted, so the field stands folded. */
function anotherDay({ t }: DiaryData, session: DiarySession) {
  const { day, earliest, today } = session;
  // While a year is typed the field says 0002, 0020 and so on: only a day that may be is taken, the rest when it is left.
  const onChange = ({ target }: Event & { target: HTMLInputElement }) => {
    if (session.may(target.value)) session.go(target.value);
  };
  const onBlur = ({ target }: FocusEvent & { target: HTMLInputElement }) => {
    if (!session.may(target.value)) session.go(target.value);
    target.value = session.day;
  };
  return html`<details>
    <summary>${t.another}</summary>
    <label class="field"
      ><span>${t.day}</span
      ><input
        part="control"
        type="date"
        min=${earliest}
        max=${today}
        .value=${day}
        data-field="day"
        @change=${onChange}
        @blur=${onBlur}
    /></label>
  </details>`;
}

/** Another window was faster: both are shown, and the visitor says which one stays. */
const clash = ({ t }: DiaryData, session: DiarySession) =>
  html`<div class="care stack">
    <p tabindex="-1" data-ask>${t.clash} ${session.other ? inOneLine(t, session.other) : nothing}</p>
    <p class="row">
      ${button(t.keepMine, () => session.save(session.other))} ${button(t.keepOther, () => session.keepOther())}
    </p>
  </div>`;

const ask = ({ t, words }: DiaryData, session: DiarySession) =>
  html`<div class="care stack">
    <p tabindex="-1" data-ask>${t.askDay(words.date(session.day))}</p>
    <p class="row">
      ${deleteButton(t.yesDelete, () => session.remove())} ${button(t.cancel, () => session.ask(false))}
    </p>
  </div>`;
