/** The plan of one procedure. */
import { html, nothing } from 'lit';
import { isoDay } from '../../core/day.js';
import type { Procedure, RedFlag } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards, hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { ladder } from '../../pieces/urgency.js';
import type { CarePlanData } from './care-plan-data.js';
import { firm, partsOf } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-stage.js';
import { datesOf, partView } from './care-plan-steps.js';

export function planView(data: CarePlanData, stage: CarePlanStage, procedure: Procedure) {
  const { t, words, meta } = data;
  const { day, today } = stage;
  const offset = day === undefined ? undefined : today - day;
  const passed = offset !== undefined && offset > 0;
  const steps = [...procedure.before, ...procedure.after];
  const flags = procedure.flags.flatMap((id) => data.flags.entries.filter((flag) => flag.id === id));
  const [first, second] = partsOf(procedure, offset).map((part) => partView(data, stage, part));
  const signs = flagsView(data, stage, flags);
  const cited = [procedure.evidenceSources, procedure.unknownSources, ...[...steps, ...flags].map((s) => s.sources)];
  const list = stage.sourceList([...new Set([...cited.flat(), ...hazardSources(data, procedure)])]);
  const relative = new Intl.RelativeTimeFormat(meta.language, { numeric: 'auto' });
  return html`<div class="plan stack">
    <p class="small print">
      ${[stage.clinic, document.title, t.printedOn(words.date(isoDay(today)))].filter(Boolean).join(' · ')}
    </p>
    <div role="status">
      <p class="lead">
        <strong>${procedure.name}</strong> ${
          day === undefined
            ? nothing
            : html`<span>${datesOf(t, day, day)} (${relative.format(day - today, 'day')})</span>`
        }
      </p>
      ${passed ? html`<p>${t.passed}</p>` : nothing}
    </div>
    <p class="care">${t.rule}</p>
    ${hazards(data, procedure, stage.sources)} ${steps.some(firm) ? nothing : html`<p class="small">${t.weak}</p>`}
    ${first} ${passed ? signs : nothing} ${second} ${passed ? nothing : signs}
    <section class="stack">
      ${headingOf(stage.level, t.evidence, 'title')}
      <p>${procedure.evidence}</p>
      <div class="foot row">
        ${certainty(data, procedure.evidenceCertainty)}${stage.sources(procedure.evidenceSources)}
      </div>
    </section>
    <section class="unknown stack">
      ${headingOf(stage.level, t.unknown, 'title')}
      <ul>
        ${procedure.unknown.map((line) => html`<li>${line}</li>`)}
      </ul>
      <div class="foot">${stage.sources(procedure.unknownSources)}</div>
    </section>
    <div class="screen">
      <p class="row">
        ${
          day === undefined
            ? nothing
            : html`<button type="button" class="strong" part="control" @click=${stage.save}>${t.calendar}</button>`
        }
        <button type="button" part="control" @click=${stage.print}>${t.print}</button>
      </p>
      <p class="small" role="status">
        ${stage.file === undefined ? nothing : stage.file ? t.made(stage.file) : t.lost}
      </p>
    </div>
    ${list ? html`<section class="print">${headingOf(stage.level, t.sources, 'title')} ${list}</section>` : nothing}
  </div>`;
}

function flagsView(data: CarePlanData, stage: CarePlanStage, flags: readonly RedFlag[]) {
  const { level, country } = stage;
  return html`<section class="flags stack">
    ${headingOf(level, data.t.flags, 'title')}
    ${ladder(data, flags, { level: level + 1, emergency: data.flags.emergency, country })}
    <div class="foot">${stage.sources([...new Set(flags.flatMap(({ sources }) => sources))])}</div>
  </section>`;
}
