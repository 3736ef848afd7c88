/** What the card lists: warning signs by urgency, what to bring, what to ask. */
import { html, nothing } from 'lit';
import type { RedFlag } from '../../dataset/types.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { Sources } from '../../core/pieces/sources.js';
import { ladder, signList } from '../../pieces/urgency.js';
import type { ConsultData } from './consult-data.js';

/** Of the signs that can wait for a visit, those that are read without a tap. */
const first = 4;

/** Emergencies and same-day signs are there to read; of the many others most open on demand. */
export function signLists(data: ConsultData, sources: Sources, level: number, country: string | undefined) {
  const { t, emergency } = data;
  // The card knows nothing of the visitor: a sign that means something only beside a condition or an answer is told there.
  const flags = data.entries.filter((flag) => !flag.context);
  const later = flags.filter(({ urgency }) => urgency === 'soon').slice(first);
  const below = { emergency: html`<p class="small">${t.more}</p>`, soon: moreSigns(data, later) };
  return html`${ladder(
      data,
      flags.filter((flag) => !later.includes(flag)),
      { level, emergency, country, below },
    )}
    <div class="foot">${sources.render(data, [...new Set(flags.flatMap((flag) => flag.sources))])}</div>`;
}

const moreSigns = ({ t }: ConsultData, flags: readonly RedFlag[]) =>
  flags.length ? folded(t.others(flags.length), signList(flags)) : nothing;

const folded = (title: unknown, content: unknown) =>
  html`<details class="row-item" part="item">
    <summary>${title}${chevron}</summary>
    ${content}
  </details>`;

/** What makes a visit worth more, whoever the doctor is. */
export function visitLists({ t }: ConsultData, level: number) {
  const list = (title: string, lines: Record<string, string>) =>
    folded(
      headingOf(level, title),
      html`<ul class="points">
        ${Object.values(lines).map((line) => html`<li>${line}</li>`)}
      </ul>`,
    );
  return html`<div class="visit">${list(t.bring, t.bringList)}${list(t.ask, t.askList)}</div>`;
}
