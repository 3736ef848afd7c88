/** The door and the screens that stop the quiz. Each takes what it shows and gives back a template; state lives in the element. */
import { html, nothing } from 'lit';
import forth from 'virtual:gut-skin/icon/arrow-right';
import list from 'virtual:gut-skin/icon/list-checks';
import lock from 'virtual:gut-skin/icon/lock';
import doctor from 'virtual:gut-skin/icon/stethoscope';
import type { RedFlag } from '../../dataset/types.js';
import { emergencyNumbers, promised } from '../../core/lazy/emergency.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import { headOf, notice, urgencies } from '../../pieces/urgency.js';
import type { QuizData } from './quiz-data.js';
import type { QuizStage } from './quiz-stage.js';

const icons = [list, lock, doctor];

export function doorScreen({ quiz, t }: QuizData, stage: QuizStage) {
  return html`<div class="stack door">
    <p tabindex="-1" data-focus>${quiz.lead}</p>
    <ul class="promises">
      ${quiz.door.map(
        ({ name, text }, i) =>
          html`<li>
            ${icons[i]}
            <div>
              <p><strong>${name}</strong></p>
              <p class="small">${text}</p>
            </div>
          </li>`,
      )}
    </ul>
    <button type="button" class="strong" part="control" @click=${stage.start}>${t.start}${forth}</button>
    <details class="row-item">
      <summary>
        <span>${t.before} <span class="small">${t.points(quiz.before.length)}</span></span
        >${chevron}
      </summary>
      <ul class="points small">
        ${quiz.before.map((point) => html`<li>${point}</li>`)}
      </ul>
    </details>
  </div>`;
}

/** The numbers that the texts beside them speak of: of what says no more, the emergency number. */
export const numbers = (
  { flags: { emergency }, words }: QuizData,
  stage: QuizStage,
  speaking: Parameters<typeof promised>[0] = [{ numbers: ['emergency'] }],
) => promised(speaking, emergency, stage.country, words.help);

/** What to do if a sign of today gets worse. */
const worse = (data: QuizData, stage: QuizStage) =>
  html`<div class="small">
    <p>${data.t.worse}</p>
    ${numbers(data, stage)}
  </div>`;

/** An emergency answer stops the quiz: the message, the number, and nothing to sell. */
export function emergencyScreen(data: QuizData, stage: QuizStage, flags: readonly RedFlag[]) {
  const { t } = data;
  const { call, elsewhere } = emergencyNumbers(data.flags.emergency, stage.country, data.words.help);
  const told = flags.map((flag) => html`<p><strong>${flag.sign}.</strong> ${flag.action}</p>`);
  const head = html`<div tabindex="-1" data-focus>${headOf(data, 'emergency', stage.level)}</div>`;
  return html`<div class="stack stop">
    ${notice('emergency', head, [call, told], true)} ${elsewhere ?? nothing}
    <p class="small">${t.stopped}</p>
    <p class="row"><button type="button" part="control" @click=${stage.back}>${t.mistake}</button></p>
  </div>`;
}

const signs = (stage: QuizStage, flags: readonly RedFlag[], level: number) =>
  flags.map(
    (flag) =>
      html`<div>
        ${headingOf(level, flag.title)}
        <p>${flag.sign}. <strong>${flag.action}</strong></p>
        ${stage.sources(flag.sources)}
      </div>`,
  );

/** Warning signs by how soon a doctor should see them. */
export function notices(data: QuizData, stage: QuizStage, flags: readonly RedFlag[], level: number) {
  if (!flags.length) return nothing;
  return html`<div class="ladder">
    ${urgencies.map((urgency) => {
      const own = flags.filter((flag) => flag.urgency === urgency);
      const more = urgency === 'soon' ? nothing : worse(data, stage);
      return own.length ? notice(urgency, headOf(data, urgency, level), [signs(stage, own, level + 1), more]) : nothing;
    })}
  </div>`;
}

/** A same-day sign is told at once, not after ten more screens. */
export function urgentScreen(data: QuizData, stage: QuizStage, flags: readonly RedFlag[]) {
  const { t } = data;
  const head = html`<div tabindex="-1" data-focus>${headOf(data, 'urgent', stage.level, t.today)}</div>`;
  return html`<div class="stack stop">
    ${notice('urgent', head, signs(stage, flags, stage.level + 1), true)} ${worse(data, stage)}
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${t.back}</button>
      <button type="button" class="strong" part="control" @click=${stage.understood}>${t.read}</button>
    </p>
  </div>`;
}

/** While the result's own file is on its way, or when it did not arrive: the warning signs all the same, and another try. */
export function lostScreen(data: QuizData, stage: QuizStage, flags: readonly RedFlag[], lost: boolean) {
  const { t } = data;
  return html`<div class="stack">
    <p role="status" tabindex="-1" data-focus>${lost ? t.resultLost : t.resultWait}</p>
    ${notices(data, stage, flags, stage.level)}
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${t.back}</button>
      ${lost ? html`<button type="button" class="strong" part="control" @click=${stage.again}>${t.again}</button>` : nothing}
    </p>
  </div>`;
}
