/** The same numbers as a table, with a way to change each day; on paper it is always there. */
import { html, nothing } from 'lit';
import type { DiaryData } from './diary-data.js';
import { fields, type Entry } from './diary-entry.js';
import { valueOf } from './diary-say.js';

export interface TableStage {
  open: boolean;
  toggle: () => void;
  change: (day: string) => void;
}

export function tableSection(data: DiaryData, entries: readonly Entry[], { open, toggle, change }: TableStage) {
  const { t, words } = data;
  if (!entries.length) return nothing;
  const columns = fields.filter((field) => entries.some((entry) => entry[field] !== undefined));
  const notes = entries.some(({ note }) => note);
  const onDay = ({ currentTarget }: Event) => change((currentTarget as HTMLElement).dataset['day'] ?? '');
  const newest = [...entries].sort((a, b) => (a.day < b.day ? 1 : -1));
  return html`<section class="stack">
    <p class="screen">
      <button type="button" part="control" aria-expanded=${open} aria-controls="table" @click=${toggle}>
        ${open ? t.hideTable : t.showTable}
      </button>
    </p>
    <div id="table" class=${open ? nothing : 'paper'}>
      <table>
        <caption class="small">
          ${t.table}
          <span class="screen">${t.pressDate}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">${t.day}</th>
            ${columns.map((field) => html`<th scope="col">${t.fields[field]}</th>`)}
            ${notes ? html`<th scope="col">${t.fields.note}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${newest.map(
            (entry) =>
              html`<tr>
                <th scope="row">
                  <button
                    type="button"
                    class="plain"
                    part="control"
                    aria-label="${t.change}: ${words.date(entry.day)}"
                    data-day=${entry.day}
                    @click=${onDay}
                  >
                    ${words.date(entry.day)}</button
                  ><span class="paper">${words.date(entry.day)}</span>
                </th>
                ${columns.map((field) => html`<td data-name=${t.fields[field]}>${valueOf(t, field, entry[field])}</td>`)}
                ${notes ? html`<td class="note" data-name=${t.fields.note}>${entry.note ?? nothing}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}
