import { html } from 'lit';
import type { Age } from '../../dataset/types.js';
import type { EvidenceData } from './evidence-data.js';
import { ages, type Choice } from './evidence-logic.js';
import type { Stage } from './evidence-view.js';

/** What the table can be narrowed to, and how much of it is left. */
export function evidenceFilter(data: EvidenceData, { matrix, choice }: Stage, choose: (choice: Choice) => void) {
  const { words, t, conditions, entries } = data;
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value || undefined;
  const onCondition = (event: Event) => choose({ condition: chosen(event) });
  const onAge = (event: Event) => choose({ age: chosen(event) as Age | undefined });
  const option = (value: string, name: string, now = '') =>
    html`<option value=${value} ?selected=${value === now}>${name}</option>`;
  return html`<div class="filter screen">
    <label>
      <span class="small">${words.strain.filter}</span>
      <select part="control" @change=${onCondition}>
        ${option('', words.strain.all, choice.condition)}
        ${Object.entries(conditions).map(([id, name]) => option(id, name, choice.condition))}
      </select>
    </label>
    <label>
      <span class="small">${t.age}</span>
      <select part="control" @change=${onAge}>
        ${option('', t.allAges, choice.age)} ${ages.map((age) => option(age, t.ages[age], choice.age))}
      </select>
    </label>
    <p class="small" role="status">${t.shown(matrix.rows.length, entries.length)}${choice.age ? `. ${t.noAge}` : ''}</p>
  </div>`;
}
