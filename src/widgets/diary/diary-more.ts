/** The rest of a day, for those who want to write it: nothing of it is there before they ask. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { chevron } from '../../core/pieces/icons.js';
import type { DiaryData } from './diary-data.js';
import { concerns, countOf, type Concern, type Field } from './diary-entry.js';
import { noteField } from './diary-note.js';
import { scale } from './diary-scale.js';
import type { DiarySession } from './diary-session.js';

type Typed = Event & { target: HTMLInputElement | HTMLSelectElement };
const counts: readonly Field[] = ['spots', 'itch', 'patches', 'flushes'];

export interface Fold {
  unfolded: boolean;
  unfold: (open: boolean) => void;
}

export function more(data: DiaryData, session: DiarySession, { unfold, unfolded }: Fold) {
  const { t } = data;
  const onToggle = ({ currentTarget }: Event) => unfold((currentTarget as HTMLDetailsElement).open);
  const open = unfolded || session.faults.some(({ where }) => where !== 'empty');
  return html`<details class="row-item more" ?open=${open} @toggle=${onToggle}>
    <summary>
      <span><strong>${t.addMore}</strong> <span class="small">${t.addMoreSays}</span></span>
      ${chevron}
    </summary>
    ${open ? fieldsOf(data, session) : nothing}
  </details>`;
}

function fieldsOf(data: DiaryData, session: DiarySession) {
  const { t } = data;
  const { book, draft, faults } = session;
  const bad = (field: string) => (faults.some(({ where }) => where === field) ? 'true' : nothing);
  const onInput = ({ target }: Typed) => session.edit(target.name as Field, target.value);
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
  return html`<div class="stack">
    <p class="small">${t.free}</p>
    <label class="field"
      ><span>${t.count}</span
      ><select part="control" @change=${onConcern}>
        ${concerns.map((concern) => html`<option value=${concern} .selected=${live(concern === book.concern)}>${t.concerns[concern]}</option>`)}
      </select></label
    >
    ${count.map((field) => (field === 'itch' ? scale(data, session, field) : nothing))}
    <div class="fields">
      ${count.map((field) => (field === 'itch' ? nothing : number(field)))}${number('sleep')}${number('fermented')}${number('alcohol')}
    </div>
    ${scale(data, session, 'stress', t.stressEnds)}${scale(data, session, 'fibre', t.fibreEnds)}
    ${noteField(data, session, bad('note'))}
  </div>`;
}
