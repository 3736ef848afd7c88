/** The same numbers as a table, with a way to change each day: some rows, and more when asked; on paper all of them. */
import { html, nothing } from 'lit';
import { chevron } from '../../core/pieces/icons.js';
import type { DiaryData } from './diary-data.js';
import { fields, type Entry } from './diary-entry.js';
import { valueOf } from './diary-say.js';

/** Rows that are shown first, and how many more come at a time. */
export const FEW = 10;
export const MORE = 30;

export interface TableStage {
  /** How many days it shows: none while it is closed. */
  rows: number;
  paper: boolean;
  /** Shows so many days; the focus goes to the first new one. */
  show: (rows: number, focus?: string) => void;
  change: (day: string) => void;
}

export function tableSection(data: DiaryData, entries: readonly Entry[], stage: TableStage) {
  const { t } = data;
  const { paper, rows, show } = stage;
  if (!entries.length) return nothing;
  const onToggle = () => show(rows ? 0 : FEW);
  return html`<section class="stack table">
    <button
      type="button"
      class="fold screen"
      part="control"
      aria-expanded=${rows > 0}
      aria-controls="table"
      @click=${onToggle}
    >
      ${rows ? t.hideTable : t.showTable}${chevron}
    </button>
    <div id="table" class=${rows ? nothing : 'paper'}>${rows || paper ? tableOf(data, entries, stage) : nothing}</div>
  </section>`;
}

function tableOf(data: DiaryData, entries: readonly Entry[], { change, paper, rows, show }: TableStage) {
  const { t, words } = data;
  const columns = fields.filter((field) => entries.some((entry) => entry[field] !== undefined));
  const notes = entries.some(({ note }) => note);
  const newest = [...entries].sort((a, b) => (a.day < b.day ? 1 : -1));
  const shown = paper ? newest : newest.slice(0, rows);
  const next = newest[rows];
  const hidden = newest.length - shown.length;
  const onMore = () => show(rows + MORE, `[data-day="${next?.day}"]`);
  const onDay = ({ currentTarget }: Event) => change((currentTarget as HTMLElement).dataset['day'] ?? '');
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="entries">
      <table>
        <caption id="entries">
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
          ${shown.map(
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
                ${columns.map((field) => html`<td>${valueOf(t, field, entry[field])}</td>`)}
                ${notes ? html`<td class="note">${entry.note ?? nothing}</td>` : nothing}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      hidden && next
        ? html`<p class="screen">
            <button type="button" part="control" @click=${onMore}>${t.showMore(Math.min(hidden, MORE))}</button>
          </p>`
        : nothing
    }`;
}
