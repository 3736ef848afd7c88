/** What there is to say of a pathway, and of them all. */
import { html, nothing } from 'lit';
import type { Pathway } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { AxisData } from './axis-data.js';
import { sample } from './axis-picture.js';

/** What the picture shows, and what its lines mean. Where the story of a pathway stands in its place, it is `away`. */
export const intro = ({ t }: AxisData, away: boolean) =>
  html`<div class="intro stack ${away ? 'away' : ''}">
    <p class="lead">${t.intro} <span class="choose">${t.choose}</span></p>
    <p class="about screen">${t.about}</p>
    <ul class="key small">
      ${(['sure', 'low', 'unsure'] as const).map(
        (kind) => html`<li>${sample(kind, t.line[kind].drawn)}<span>${t.line[kind].means}</span></li>`,
      )}
    </ul>
  </div>`;

/** `cite` draws a list of sources; what has not been opened yet has none. */
export function story(data: AxisData, entry: Pathway, level: number, cite?: (ids: readonly string[]) => unknown) {
  const { t } = data;
  const list = (title: string, texts: readonly string[]) =>
    html`<div>
      ${headingOf(level + 1, title)}
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>`;
  return html`${headingOf(level, entry.name)}
    <p>${entry.summary}</p>
    ${list(t.known, entry.known)} ${list(t.unknown, entry.unknown)}
    <p class="small"><strong>${t.way[entry.way]}.</strong>${' '}${entry.twoWay}</p>
    ${hazards(data, entry, cite ?? (() => nothing))}
    <div class="foot row">${cite ? [certainty(data, entry.certainty), cite(entry.sources)] : nothing}</div>`;
}
