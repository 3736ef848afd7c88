/** What the card lists: warning signs by urgency, what to bring, what to ask. */
import { html, nothing } from 'lit';
import type { RedFlag, Urgency } from '../../dataset/types.js';
import { emergencyNumbers } from '../../core/lazy/emergency.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { ConsultData } from './consult-data.js';

/** The card knows nothing of the visitor: a sign that means something only beside a condition or an answer is told there. */
const of = ({ entries }: ConsultData, urgency: Urgency) =>
  entries.filter((flag) => flag.urgency === urgency && !flag.context);

/** Emergencies and same-day signs are there to read; the many others open on demand. */
export function signLists(data: ConsultData, sources: Sources, level: number, country: string | undefined) {
  const { t } = data;
  const { call, elsewhere } = emergencyNumbers(data.emergency, country, data.words.help);
  const soon = of(data, 'soon');
  const ids = [...new Set(data.entries.flatMap((flag) => (flag.context ? [] : flag.sources)))];
  return html`<section class="notice stack">
      ${headingOf(level, t.when.emergency)} ${call} ${signs(of(data, 'emergency'))} ${elsewhere ?? nothing}
    </section>
    <section class="stack">${headingOf(level, t.when.urgent)} ${signs(of(data, 'urgent'))}</section>
    ${
      soon.length
        ? html`<details class="row-item" part="item">
            <summary>${headingOf(level, t.when.soon)}${chevron}</summary>
            ${signs(soon)}
          </details>`
        : nothing
    }
    <div class="foot row between"><span>${t.more}</span>${sources.render(data, ids)}</div>`;
}

const signs = (flags: readonly RedFlag[]) =>
  html`<ul class="points signs">
    ${flags.map(
      ({ sign, action }) =>
        html`<li>
          ${sign}.
          <p class="small">${action}</p>
        </li>`,
    )}
  </ul>`;

/** What makes a visit worth more, whoever the doctor is. */
export function visitLists({ t }: ConsultData, level: number) {
  const list = (title: string, lines: Record<string, string>) =>
    html`<section class="stack">
      ${headingOf(level, title)}
      <ul class="points">
        ${Object.values(lines).map((line) => html`<li>${line}</li>`)}
      </ul>
    </section>`;
  return html`<div class="visit">${list(t.bring, t.bringList)}${list(t.ask, t.askList)}</div>`;
}
