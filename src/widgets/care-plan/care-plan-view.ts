/** The plan of one procedure. */
import { html, nothing } from 'lit';
import info from 'virtual:gut-skin/icon/info';
import type { Procedure, RedFlag } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards, hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { ladder } from '../../pieces/urgency.js';
import type { CarePlanData } from './care-plan-data.js';
import { copies, datesOf, head, strip } from './care-plan-head.js';
import { firm, partsOf } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-stage.js';
import { partView, type Cite } from './care-plan-steps.js';

/** Where a sheet of paper comes from, and when. */
const printed = ({ t }: CarePlanData, { clinic, today }: CarePlanStage) =>
  [clinic, document.title, t.printedOn(datesOf(t, today))].filter(Boolean).join(' · ');

function sourcesView({ t }: CarePlanData, stage: CarePlanStage, cited: readonly string[]) {
  const list = stage.sourceList(cited);
  return list ? html`<section class="print">${headingOf(stage.level, t.sources, 'title')} ${list}</section>` : nothing;
}

export function planView(data: CarePlanData, stage: CarePlanStage, procedure: Procedure) {
  const { t } = data;
  const { day, today } = stage;
  const parts = partsOf(procedure, day === undefined ? undefined : today - day);
  const steps = parts.flatMap((part) => part.steps);
  const flags = procedure.flags.flatMap((id) => data.flags.entries.filter((flag) => flag.id === id));
  const all = [
    ...steps.flatMap(({ sources }) => sources),
    ...hazardSources(data, procedure),
    ...flags.flatMap(({ sources }) => sources),
    ...procedure.evidenceSources,
    ...procedure.unknownSources,
  ];
  const cited = [...new Set(all)];
  const cite: Cite = (ids) =>
    ids.length ? `[${cited.flatMap((id, i) => (ids.includes(id) ? i + 1 : [])).join(', ')}]` : '';
  const passed = day !== undefined && day < today;
  const warnings = hazards(data, procedure, stage.sources);
  return html`<div class="plan stack">
    ${stage.paper ? html`<p class="small print">${printed(data, stage)}</p>` : nothing} ${head(data, stage, procedure)}
    <p class="passed" role="status">${passed ? t.passed : nothing}</p>
    ${day === undefined ? nothing : strip(data, today, day)} ${copies(data, stage)}
    <p class="care rule">${info}<span>${t.rule}</span></p>
    <div class="sides ${passed ? 'over' : ''}">
      <div class="stack due">
        <div class="line">${parts.map((part, i) => partView(data, stage, part, cite, i ? nothing : warnings))}</div>
        ${steps.some(firm) ? nothing : html`<p class="small">${t.weak}</p>`}
      </div>
      ${flagsView(data, stage, flags)}
      <div class="stack known">
        <section class="stack">
          ${headingOf(stage.level, t.evidence, 'title')}
          <p>
            ${procedure.evidence}
            ${stage.paper ? html`<span class="print">${cite(procedure.evidenceSources)}</span>` : nothing}
          </p>
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
      </div>
    </div>
    ${stage.paper ? sourcesView(data, stage, cited) : nothing}
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
