/** The steps of a plan along a line of time. */
import { html, nothing } from 'lit';
import { dots } from '../../core/pieces/certainty.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { ProcedureStep } from '../../dataset/types.js';
import type { CarePlanData } from './care-plan-data.js';
import { datesOf } from './care-plan-head.js';
import { firm, type Part, type PartName } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-stage.js';

/** `cite`: the numbers of sources in the list on paper. */
export type Cite = (ids: readonly string[]) => string;

export function partView(
  data: CarePlanData,
  stage: CarePlanStage,
  { name, steps }: Part,
  cite: Cite,
  also: unknown = nothing,
) {
  const { t } = data;
  const { day } = stage;
  const on =
    day === undefined ? '' : name === 'day' ? datesOf(t, day) : name === 'after' ? t.since(datesOf(t, day)) : '';
  return html`<section class="stop ${name}">
    <div class="row">
      ${headingOf(stage.level, t.parts[name], 'title')}${' '}${on ? html`<p class="small">${on}</p>` : nothing}
    </div>
    <ol class="steps">
      ${steps.map((step) => stepView(data, stage, step, name, cite))}
    </ol>
    ${also}
  </section>`;
}

function stepView(data: CarePlanData, stage: CarePlanStage, step: ProcedureStep, part: PartName, cite: Cite) {
  const { t, words } = data;
  const { certainty, id, sources, what, why } = step;
  const when = step.when === t.parts[part] ? '' : step.when;
  const days = stage.day === undefined ? daysOf(data, step) : datesFor(data, step, part, stage.day);
  return html`<li class="step" part="item">
    ${
      when || days || firm(step)
        ? html`<p class="moment">
            ${when ? html`<strong>${when}</strong>` : nothing}${' '}${days ? html`<span class="date">${days}</span>` : nothing}${' '}${firm(step) ? html`<span class="tag firm">${t.firm}</span>` : nothing}
          </p>`
        : nothing
    }
    <p>${what}</p>
    <details
      class="certainty reason screen"
      part="certainty"
      data-id=${id}
      ?open=${stage.open(id)}
      @toggle=${stage.onUnfold}
    >
      <summary>
        ${dots(certainty)}${words.certainty[certainty]}${' '}<span class="open"
          >${t.why}<span class="unseen">${` ${step.when}`}</span>${chevron}</span
        >
      </summary>
      <p>${why}</p>
      ${
        stage.unfolded(id)
          ? html`<p class="small">
                ${words.certaintyMeans[certainty]} ${certainty === 'not-graded' ? nothing : words.about.grading}
              </p>
              ${stage.sources(sources)}`
          : nothing
      }
    </details>
    ${stage.paper ? html`<p class="small print">${why} (${words.certainty[certainty]}) ${cite(sources)}</p>` : nothing}
  </li>`;
}

/** Days seen from the procedure, for a plan without a date. "On the day: the day itself" would say it twice. */
function daysOf({ t }: CarePlanData, { from, to }: ProcedureStep) {
  if (from === null || !(from || to)) return '';
  if (to === null) return t.since(t.day(from));
  return from === to ? t.day(from) : t.span(t.day(from), t.day(to));
}

/** The dates of a step, as far as they are still to come and the head of its part does not say them. */
function datesFor({ t }: CarePlanData, { from, to }: ProcedureStep, part: PartName, day: number) {
  if (from === null) return '';
  if (part === 'now') return to === null ? '' : t.until(datesOf(t, day + to));
  if (to === null) return part === 'after' && !from ? '' : t.since(datesOf(t, day + from));
  return part === 'day' && !from && !to ? '' : datesOf(t, day + from, day + to);
}
