import { html } from 'lit';
import { whereIs } from '../../core/lazy/emergency.js';
import { chevron } from '../../core/pieces/icons.js';
import type { Sources } from '../../core/pieces/sources.js';
import { ladder } from '../../pieces/urgency.js';
import type { DiaryData } from './diary-data.js';

/** What must not wait for a diary to fill up. */
export function signs(data: DiaryData, sources: Sources, level: number) {
  const { emergency, t } = data;
  const flags = data.entries.filter(({ urgency }) => urgency !== 'soon');
  return html`<details class="row-item signs">
    <summary><strong>${t.doctor}</strong>${chevron}</summary>
    <div class="stack">
      ${ladder(data, flags, { level, emergency, country: whereIs(sources.widget, data) })}
      <p>${t.doctorAlso}</p>
      ${sources.render(data, [...new Set(flags.flatMap((flag) => flag.sources))])}
    </div>
  </details>`;
}
