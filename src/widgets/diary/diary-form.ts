/** The day: what a visitor may fill in, and what is said and asked about it. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { shift } from '../../core/day.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { DiaryData } from './diary-data.js';
import { button } from '../../pieces/buttons.js';
import { concerns, countOf, most, type Concern, type Field } from './diary-entry.js';
import { noteField } from './diary-note.js';
import { inOneLine, rule, valueOf } from './diary-say.js';
import type { DiarySession } from './diary-session.js';

type Typed = Event & { target: HTMLInputElement | HTMLSelectElement };
const counts: readonly Field[] = ['spots', 'itch', 'patches', 'flushes'];

export function formSection(data: DiaryData, session: DiarySession, level: number) {
  const { t, words } = data;
  const { book, day, draft, entry, faults, today } = session;
  const onInput = ({ target }: Typed) => session.edit(target.name as Field, target.value);
  const bad = (field: string) => (faults.some(({ where }) => where === field) ? 'true' : nothing);

  /** Radios from 0 up, and one for no value: a radio can't be taken back otherwise. */
  const scale = (field: Field, ends?: string) =>
    html`<fieldset class="scale" aria-describedby=${ends ? `ends-${field}` : nothing}>
      <legend>${t.fields[field]}</legend>
      ${ends ? html`<p class="small" id="ends-${field}">${ends}</p>` : nothing}
      <div class="cells">
        ${['', ...[...Array(most[field] + 1).keys()].map(String)].map(
          (value) =>
            html`<label class="cell"
              ><input
                type="radio"
                name=${field}
                value=${value}
                aria-label=${value ? nothing : t.blank}
                .checked=${live((draft[field] ?? '') === value)}
                @change=${onInput}
              /><span>${value ? valueOf(t, field, +value) : '–'}</span></label
            >`,
        )}
      </div>
    </fieldset>`;
  const number = (field: Field) =>
    html`<label class="field"
      ><span>${t.fields[field]}</span
      ><input
        part="control"
        name=${field}
        inputmode=${field === 'sleep' ? 'decimal' : 'numeric'}
        .value=${live(draft[field] ?? '')}
        data-field=${field}
        aria-invalid=${bad(field)}
        aria-describedby=${bad(field) === 'true' ? 'faults' : nothing}
        @input=${onInput}
    /></label>`;
  const onConcern = ({ target }: Typed) => void session.choose(target.value as Concern);
  const count = counts.filter((field) => field === countOf(book.concern) || draft[field] !== undefined);

  // On the button and not on the form: a sandboxed frame without `allow-forms` never submits; Enter clicks the button, too.
  const onSave = (event: Event) => {
    event.preventDefault();
    void session.save();
  };
  return html`<form class="stack screen" novalidate autocomplete="off">
    <div tabindex="-1" aria-live="polite" data-day>
      ${headingOf(level, day === today ? t.today(words.date(day)) : words.date(day), 'title')}
    </div>
    ${dayRow(data, session)}
    <p class="small">${t.free}</p>
    ${scale('skin', t.skinEnds)}
    <label class="field wide"
      ><span>${t.count}</span
      ><select part="control" @change=${onConcern}>
        ${concerns.map((concern) => html`<option value=${concern} .selected=${live(concern === book.concern)}>${t.concerns[concern]}</option>`)}
      </select></label
    >
    ${count.map((field) => (field === 'itch' ? scale(field) : nothing))}
    <div class="fields">
      ${count.map((field) => (field === 'itch' ? nothing : number(field)))}${number('sleep')}${number('fermented')}${number('alcohol')}
    </div>
    ${scale('stress', t.stressEnds)}${scale('fibre', t.fibreEnds)} ${noteField(data, session, bad('note'))}
    <div class="problem" role="alert" id="faults">${faults.map(({ where }) => html`<p>${rule(t, where)}</p>`)}</div>
    ${session.other ? clash(data, session) : session.asking ? ask(data, session) : nothing}
    <p class=${session.told?.bad ? 'problem' : 'said'} role="status">${session.told?.say(data) ?? nothing}</p>
    <p class="row">
      <button type="submit" class="strong" part="control" @click=${onSave}>${t.save}</button>
      ${entry ? button(t.deleteDay, () => session.ask(true)) : nothing}
      ${session.dirty ? html`<span class="small">${t.dirty}</span>` : nothing}
    </p>
  </form>`;
}

function dayRow({ t }: DiaryData, session: DiarySession) {
  const { day, earliest, today } = session;
  // While a year is typed the field says 0002, 0020 and so on: only a day that may be is taken, the rest when it is left.
  const onChange = ({ target }: Typed) => {
    if (session.may(target.value)) session.go(target.value);
  };
  const onBlur = ({ target }: Typed) => {
    if (!session.may(target.value)) session.go(target.value);
    target.value = session.day;
  };
  return html`<div class="row days">
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
    ${button(t.earlier, () => session.go(shift(day, -1)), day <= earliest)}
    ${button(t.later, () => session.go(shift(day, 1)), day >= today)}
  </div>`;
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
    <p class="row">${button(t.yesDelete, () => session.remove())} ${button(t.cancel, () => session.ask(false))}</p>
  </div>`;
