/** The card of one strain, as the explainer and the browser show it. */
import { html, nothing } from 'lit';
import { inDigits } from '../../core/numbers.js';
import type { Strain, Study } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { onward } from '../../core/pieces/onward.js';
import type { Sources } from '../../core/pieces/sources.js';
import { evidencePicture } from '../../pieces/evidence-picture.js';
import { formerNames } from '../../pieces/strain-name.js';
import type { StrainData } from './strain-data.js';
import { inWords, ordered } from './strain-logic.js';

/** Where the list is `filtered` by a condition, the studies on it don't say its name again. */
export function strainBody(
  data: StrainData,
  strain: Strain,
  sources: Sources,
  level: number,
  condition: string | undefined,
  filtered = false,
) {
  const { words } = data;
  const former = strain.organisms.flatMap(({ formerly }) => formerly ?? []).join(' + ');
  const unnamed = strain.organisms.every((organism) => !organism.strain);
  const mix = strain.organisms.length > 1 || strain.alongside;
  const about = [strain.alongside, words.strain[strain.route], words.strain.form[strain.form]]
    .filter(Boolean)
    .join(' · ');
  return html`<p class="small">
      ${former ? html`${`${words.strain.formerly} `}${formerNames(former)}${' · '}` : nothing}${about}
    </p>
    ${ordered(strain.studies, condition).map((study) => studyBlock(data, strain, study, sources, level, !filtered || study.condition !== condition))}
    <p class="small">${unnamed ? words.strain.exactUnknown : mix ? words.strain.exactMix : words.strain.exact}</p>
    ${strain.funding ? html`<p class="small"><strong>${words.strain.money}:</strong> ${strain.funding}</p>` : nothing}
    ${hazards(data, strain, (ids) => sources.render(data, ids))}
    <div class="care stack">
      <p><strong>${words.strain.safety}:</strong> ${strain.safety}</p>
      ${sources.render(data, strain.safetySources)}
    </div>
    ${onward(sources.widget, data, strain)}`;
}

function studyBlock(data: StrainData, strain: Strain, study: Study, sources: Sources, level: number, named: boolean) {
  const { words, conditions, meta } = data;
  const t = words.strain;
  const dose = study.cfuPerDay ? t.cfu(inWords(study.cfuPerDay, meta.language)) : (study.dose ?? t.noDose);
  const people = study.count
    ? t.peopleOf(inDigits(study.count, meta.language), study.trials)
    : t.trialsOf(study.trials);
  return html`<section class="study stack">
    ${
      named || strain.route === 'topical'
        ? html`<p class="chips">
            ${named ? html`<span class="chip">${conditions[study.condition]}</span>` : nothing}
            ${strain.route === 'topical' ? html`<span class="chip skin-only">${t.topical}</span>` : nothing}
          </p>`
        : nothing
    }
    <dl class="facts">
      <div>
        <dt>${t.dose}</dt>
        <dd>${dose}</dd>
      </div>
      <div>
        <dt>${t.weeks}</dt>
        <dd>${study.weeks ? t.weeksOf(study.weeks) : t.noDose}</dd>
      </div>
      <div>
        <dt>${t.people}</dt>
        <dd>${people}</dd>
      </div>
    </dl>
    <div>
      ${headingOf(level, t.who)}
      <p>${study.people}</p>
    </div>
    <div>
      ${headingOf(level, t.result)}
      <p><strong>${t.direction[study.direction]}.</strong> ${study.result}</p>
    </div>
    ${evidencePicture(data, study)}
    <div>
      ${headingOf(level, t.unknown)}
      <p>${study.unknown}</p>
    </div>
    <div class="foot row">${certainty(data, study.certainty)}${sources.render(data, study.sources)}</div>
  </section>`;
}
