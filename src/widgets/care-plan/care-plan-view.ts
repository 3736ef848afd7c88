/** The plan of one procedure. */
import { html, nothing } from 'lit';
import type { Procedure, RedFlag } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { promised } from '../../core/lazy/emergency.js';
import { hazards, hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { CarePlanData } from './care-plan-data.js';
import { firm, isoOf, partsOf, type Entered, type Part, type Row } from './care-plan-logic.js';

/** What the templates show, and what they may do; they never touch the element itself. */
export interface CarePlanStage extends Entered {
  level: number;
  /** Whether the visitor chooses the procedure. */
  choice: boolean;
  procedure: Procedure | undefined;
  today: number;
  /** The name of the calendar file that was made; empty when it could not be made. */
  file: string | undefined;
  clinic: string | undefined;
  /** Where the visitor would call for help, as far as that is known. */
  country: string | undefined;
  onProcedure: (event: Event) => void;
  onDate: (event: Event) => void;
  onLeave: (event: Event) => void;
  save: () => unknown;
  print: () => unknown;
  sources: (ids: readonly string[]) => unknown;
  sourceList: (ids: readonly string[]) => unknown;
}

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
      ${[stage.clinic, document.title, t.printedOn(words.date(isoOf(today)))].filter(Boolean).join(' · ')}
    </p>
    <div role="status">
      <p class="lead">
        <strong>${procedure.name}</strong> ${
          day === undefined ? nothing : html`<span>${t.dates(day, day)} (${relative.format(day - today, 'day')})</span>`
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

function partView(data: CarePlanData, stage: CarePlanStage, { name, rows, today }: Part) {
  const { t } = data;
  const lines = rows.map((row) => rowView(data, stage, row));
  if (today !== undefined)
    lines.splice(
      today,
      0,
      html`<li class="today" aria-current="date">${t.today(t.dates(stage.today, stage.today))}</li>`,
    );
  return html`<section class="stack">
    ${headingOf(stage.level, name === 'before' ? t.before : t.after, 'title')}
    <ol class="steps">
      ${lines}
    </ol>
  </section>`;
}

function rowView(data: CarePlanData, stage: CarePlanStage, { step, state }: Row) {
  const { t } = data;
  const { from, to } = step;
  /** One day, several, or open at the end. */
  const span = (of: (first: number, last: number) => string, first: number) =>
    to === null ? t.since(of(first, first)) : of(first, first - (from ?? 0) + to);
  const days = (first: number, last: number) => (first === last ? t.day(first) : t.span(t.day(first), t.day(last)));
  const dated = from !== null && stage.day !== undefined ? span(t.dates, stage.day + from) : '';
  // "On the day: the day itself" would say it twice.
  const relative = from !== null && (from || to) ? span(days, from) : '';
  return html`<li class="step ${state ?? ''} ${firm(step) ? 'firm' : ''}" part="item">
    <div>
      <p class="date">${dated || step.when}</p>
      ${[dated && step.when, relative].map((line) => (line ? html`<p class="small">${line}</p>` : nothing))}
      ${firm(step) ? html`<span class="tag">${t.firm}</span>` : nothing}
      ${state ? html`<span class="tag">${state === 'past' ? t.past : t.now}</span>` : nothing}
    </div>
    <div class="stack">
      <p>${step.what}</p>
      <p class="small">${step.why}</p>
      <div class="foot row">${certainty(data, step.certainty)}${stage.sources(step.sources)}</div>
    </div>
  </li>`;
}

function flagsView({ t, words, flags: { emergency } }: CarePlanData, stage: CarePlanStage, flags: readonly RedFlag[]) {
  return html`<section class="flags stack">
    ${headingOf(stage.level, t.flags, 'title')} ${promised(flags, emergency, stage.country, words.help)}
    <ul class="stack">
      ${flags.map(
        ({ urgency, sign, action }) =>
          html`<li>
            <strong class="tag">${t.urgency[urgency]}</strong>
            <p>${sign}. <strong>${action}</strong></p>
          </li>`,
      )}
    </ul>
    <div class="foot">${stage.sources([...new Set(flags.flatMap(({ sources }) => sources))])}</div>
  </section>`;
}
