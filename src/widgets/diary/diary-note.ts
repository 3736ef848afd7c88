/** The note, in a frame of its own: the one field in which a visitor may write anything, and so the one nobody may overhear. */
import { html, type nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { quiet } from '../../pieces/quiet-field.js';
import type { DiaryData } from './diary-data.js';
import { NOTE } from './diary-entry.js';
import type { DiarySession } from './diary-session.js';

export function noteField({ t, meta }: DiaryData, session: DiarySession, bad: 'true' | typeof nothing) {
  const { note = '' } = session.draft;
  const left = t.left(note.length, NOTE);
  const onInput = ({ target }: Event) => session.edit('note', (target as HTMLTextAreaElement).value);
  // It is neither spell-checked nor finished by the browser: some send for that what is typed to a service. Its name and
  // what is left are said inside, too: a field there can't be described from here.
  const field = html`<textarea
      part="control"
      name="note"
      rows="3"
      maxlength=${NOTE}
      spellcheck="false"
      writingsuggestions="false"
      autocorrect="off"
      autocomplete="off"
      .value=${live(note)}
      data-field="note"
      aria-label=${t.fields.note}
      aria-invalid=${bad}
      aria-describedby="left-in-note"
      @input=${onInput}
    ></textarea
    ><span id="left-in-note" hidden>${left}</span>`;
  return html`<label class="field"
      ><span>${t.fields.note}</span
      ><iframe
        class="quiet"
        part="control"
        title=${t.fields.note}
        lang=${meta.language}
        data-field="note"
        ${quiet(field)}
      ></iframe>
    </label>
    <p class="small">${left}</p>`;
}
