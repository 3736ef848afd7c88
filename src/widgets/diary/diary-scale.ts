/** What is told by a step: radios from 0 up, and one for no value, since a radio can't be taken back otherwise. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DiaryData } from './diary-data.js';
import { most, type Field } from './diary-entry.js';
import { drawn, faceOf, faces, stepOf, type Face } from './diary-faces.js';
import { valueOf } from './diary-say.js';
import type { DiarySession } from './diary-session.js';

type Chosen = Event & { target: HTMLInputElement };

function steps({ t }: DiaryData, session: DiarySession, field: Field) {
  const now = session.draft[field] ?? '';
  const onChange = ({ target }: Chosen) => session.edit(field, target.value);
  const radio = (value: string) =>
    html`<input type="radio" name=${field} value=${value} .checked=${live(now === value)} @change=${onChange} />`;
  return html`<label class="blank">${radio('')}<span>${t.blank}</span></label>
    <div class=${most[field] < 4 ? 'cells few' : 'cells'}>
      ${[...Array(most[field] + 1).keys()].map(
        (value) => html`<label class="cell">${radio(String(value))}<span>${valueOf(t, field, value)}</span></label>`,
      )}
    </div>`;
}

export const scale = (data: DiaryData, session: DiarySession, field: Field, ends?: string) =>
  html`<fieldset class="scale" aria-describedby=${ends ? `ends-${field}` : nothing}>
    <legend>${data.t.fields[field]}</legend>
    ${ends ? html`<p class="small" id="ends-${field}">${ends}</p>` : nothing} ${steps(data, session, field)}
  </fieldset>`;

/** The one question of every day: five faces, each over the steps that it stands for. */
export function skinScale(data: DiaryData, session: DiarySession) {
  const { t } = data;
  const now = session.draft.skin ? faceOf(+session.draft.skin) : undefined;
  const onFace = ({ target }: Chosen) => session.edit('skin', String(stepOf(target.value as Face)));
  return html`<fieldset class="scale skin">
    <legend>${session.day === session.today ? t.howToday : t.howThen}</legend>
    <div class="faces">
      ${faces.map(
        (face) =>
          html`<label class="cell"
            ><input
              type="radio"
              name="skin-face"
              value=${face}
              .checked=${live(face === now)}
              @change=${onFace}
            />${drawn(face)}<span>${t.faces[face]}</span></label
          >`,
      )}
    </div>
    <div role="radiogroup" aria-label=${t.skinEnds}>${steps(data, session, 'skin')}</div>
  </fieldset>`;
}
