/** The two questions: which procedure, and when. */
import { html, nothing } from 'lit';
import { isoDay } from '../../core/day.js';
import type { CarePlanData } from './care-plan-data.js';
import { limits } from './care-plan-date.js';
import type { CarePlanStage } from './care-plan-stage.js';

export function chooser(data: CarePlanData, stage: CarePlanStage) {
  const { t, words, entries } = data;
  const [first, last] = limits(stage.today).map(isoDay) as [string, string];
  return html`<div class="stack screen asking">
    ${
      stage.choice
        ? html`<fieldset>
            <legend>${t.procedure}</legend>
            <div class="row">
              ${entries.map(
                ({ id, name }) =>
                  html`<label class="answer"
                    ><input
                      type="radio"
                      name="procedure"
                      part="control"
                      value=${id}
                      .checked=${id === stage.procedure?.id}
                      @change=${stage.onProcedure}
                    /><span>${name}</span></label
                  >`,
              )}
            </div>
          </fieldset>`
        : nothing
    }
    <div>
      <label for="date">${t.date}</label>
      <input
        type="date"
        id="date"
        part="control"
        min=${first}
        max=${last}
        autocomplete="off"
        aria-describedby="hint problem"
        aria-invalid=${Boolean(stage.problem)}
        @input=${stage.onDate}
        @blur=${stage.onLeave}
        @keydown=${stage.onLeave}
      />
      <p class="small" id="hint">${t.later}</p>
      <p class="problem" id="problem" role="alert">
        ${stage.problem ? t.problem[stage.problem](words.date(first), words.date(last)) : nothing}
      </p>
    </div>
    <p class="small">${t.private}</p>
    ${stage.procedure ? nothing : html`<p>${t.choose}</p>`}
    ${
      stage.procedure && stage.day !== undefined
        ? html`<p><button type="button" part="control" @click=${stage.show}>${t.show}</button></p>`
        : nothing
    }
  </div>`;
}
