/** What there is to say of a pathway, beside the picture and in the list. */
import { html } from 'lit';
import type { Pathway } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { AxisData } from './axis-data.js';
import { sample } from './axis-picture.js';

/** Stands in the place of a story until one is chosen. */
export const intro = ({ t }: AxisData) =>
  html`<p>${t.intro}</p>
    <ul class="key small">
      ${(['sure', 'low', 'unsure'] as const).map((kind) => html`<li>${sample(kind)}${t.line[kind]}</li>`)}
    </ul>`;

export function story(data: AxisData, entry: Pathway, sources: Sources, level: number) {
  const { t } = data;
  const list = (title: string, texts: readonly string[]) =>
    html`<div>
      ${headingOf(level, title)}
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>
    </div>`;
  return html`<p>${entry.summary}</p>
    ${list(t.known, entry.known)} ${list(t.unknown, entry.unknown)}
    <p class="small"><strong>${t.way[entry.way]}.</strong>${' '}${entry.twoWay}</p>
    ${hazards(data, entry, (ids) => sources.render(data, ids))}
    <div class="foot row">${certainty(data, entry.certainty)}${sources.render(data, entry.sources)}</div>`;
}
