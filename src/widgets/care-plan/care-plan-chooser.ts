/** The two questions: which procedure, and when. */
import { html, nothing } from 'lit';
import type { CarePlanData } from './care-plan-element.js';
import { isoOf, limits } from './care-plan-logic.js';
import type { CarePlanStage } from './care-plan-view.js';

export function chooser(data: CarePlanData, stage: CarePlanStage) {
  const { carePlanWords: t, words, entries } = data;
  const [first, last] = limits(stage.today).map(isoOf) as [string, string];
  const problems = {
    impossible: t.impossible,
    early: t.early(words.date(first)),
    late: t.late(words.date(last)),
  };
  return html`<div class="chooser stack screen">
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
        aria-invalid=${stage.problem ? 'true' : 'false'}
        @input=${stage.onDate}
        @blur=${stage.onLeave}
        @keydown=${stage.onLeave}
      />
      <p class="small" id="hint">${t.later}</p>
      <p class="problem" id="problem" role="alert">${stage.problem ? problems[stage.problem] : nothing}</p>
    </div>
    <p class="small">${t.private}</p>
    ${stage.procedure ? nothing : html`<p>${t.choose}</p>`}
  </div>`;
}
