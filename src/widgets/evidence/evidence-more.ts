/** What stands behind the marks of one strain, in words and with its sources. */
import { html, nothing } from 'lit';
import type { Strain, Study } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { Sources } from '../../core/pieces/sources.js';
import { evidencePicture } from '../../pieces/evidence-picture.js';
import { strainName } from '../../pieces/strain-name.js';
import type { EvidenceData } from './evidence-data.js';

export interface More {
  /** Level of the headings in there. */
  level: number;
  sources: Sources;
  /** Makes the handler that goes to the card of a strain; undefined where no card of it is on the page. */
  card(id: string): (() => void) | undefined;
}

export function evidenceMore(data: EvidenceData, stage: More, strain: Strain, studies: readonly Study[]) {
  const { words, t } = data;
  const cite = (ids: readonly string[]) => stage.sources.render(data, ids);
  // The row has the name in the visitor's language alone.
  const latin = strain.organisms.some(({ genus, species, name }) => name && name !== `${genus} ${species}`);
  const go = stage.card(strain.id);
  return html`<div class="stack">
    ${latin ? html`<p class="small">${strainName(strain, words)}</p>` : nothing}
    <div class="studies">${studies.map((study) => about(data, stage, study))}</div>
    ${hazards(data, strain, cite)}
    <div class="care stack">
      <p><strong>${words.strain.safety}:</strong> ${strain.safety}</p>
      ${cite(strain.safetySources)}
    </div>
    ${go ? html`<p class="screen"><button type="button" class="card" part="control" @click=${go}>${t.card}</button></p>` : nothing}
  </div>`;
}

function about(data: EvidenceData, { level, sources }: More, study: Study) {
  return html`<section class="stack">
    ${headingOf(level, data.conditions[study.condition])}
    <p><strong>${data.words.strain.who}:</strong> ${study.people}</p>
    <p>${study.result}</p>
    ${evidencePicture(data, study)}
    <div class="foot row">${certainty(data, study.certainty)}${sources.render(data, study.sources)}</div>
  </section>`;
}
