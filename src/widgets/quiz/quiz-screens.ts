/** The screens before the result. Each takes what it shows and gives back a template; state lives in the element. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { QuizItem, RedFlag } from '../../dataset/types.js';
import { emergencyNumbers } from '../../pieces/emergency.js';
import { headingOf } from '../../pieces/heading.js';
import type { QuizData, QuizStage } from './quiz-element.js';
import { SKIP } from './quiz-logic.js';
import type { Problem } from './quiz-session.js';

export function introScreen({ quiz, quizWords }: QuizData, stage: QuizStage) {
  return html`<div class="stack">
    <p tabindex="-1" data-focus>${quiz.lead}</p>
    <ul class="points">
      ${quiz.before.map((point) => html`<li>${point}</li>`)}
    </ul>
    <p class="row">
      <button type="button" class="strong" part="control" @click=${stage.start}>${quizWords.start}</button>
    </p>
    <p class="small">${quizWords.private}</p>
  </div>`;
}

export interface Question {
  item: QuizItem;
  step: number;
  total: number;
  chosen: readonly string[];
  /** What is wrong with the answer, said after "Next". */
  problem: Problem | undefined;
}

export function questionScreen(data: QuizData, stage: QuizStage, { item, step, total, chosen, problem }: Question) {
  const { quizWords: words } = data;
  const multi = item.type === 'multi';
  const hint = item.hint ?? (multi ? (item.most ? words.chooseUpTo(item.most) : words.chooseAny) : '');
  const answer = (id: string, text: string) =>
    html`<label class="answer"
      ><input
        type=${multi ? 'checkbox' : 'radio'}
        name=${item.id}
        value=${id}
        .checked=${live(chosen.includes(id))}
        @change=${stage.choose}
      /><span>${text}</span></label
    >`;
  // A box in the legend has the focus, because Firefox hands the focus of a legend itself on to the first answer.
  // On the button and not on the form: a sandboxed frame without `allow-forms` never submits; Enter clicks the button, too.
  return html`<form class="stack" novalidate autocomplete="off">
    <div>
      <p class="small">${words.progress(step, total)}</p>
      <progress max=${total} value=${step} aria-label=${words.progress(step, total)}></progress>
    </div>
    <fieldset aria-describedby=${hint ? 'hint' : nothing}>
      <legend>
        <div tabindex="-1" data-focus>${headingOf(stage.level, item.question, 'title')}</div>
      </legend>
      ${hint ? html`<p class="small" id="hint">${hint}</p>` : nothing}
      <div class="answers">${item.answers.map(({ id, text }) => answer(id, text))}${answer(SKIP, words.skip)}</div>
    </fieldset>
    <p class="problem" role="alert">
      ${problem?.kind === 'too-many' ? words.tooMany(problem.most) : problem ? words.missing : nothing}
    </p>
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${words.back}</button>
      <button type="submit" class="strong" part="control" @click=${stage.next}>${words.next}</button>
    </p>
    <details class="small">
      <summary>${words.why}</summary>
      <p>${item.why}</p>
      ${stage.sources(item.sources)}
    </details>
    <p class="small">${words.private}</p>
  </form>`;
}

/** An emergency answer stops the quiz: the message, the number, and nothing to sell. */
export function emergencyScreen(
  data: QuizData,
  stage: QuizStage,
  flags: readonly RedFlag[],
  country: string | undefined,
) {
  const { quizWords: words } = data;
  const { call, elsewhere } = emergencyNumbers(data.emergency, country, words);
  return html`<div class="stack">
    <div class="notice stack" role="alert">
      <div tabindex="-1" data-focus>${headingOf(stage.level, words.emergency, 'title')}</div>
      ${flags.map((flag) => html`<p><strong>${flag.sign}.</strong> ${flag.action}</p>`)} ${call}
    </div>
    ${elsewhere ?? nothing}
    <p class="small">${words.stopped}</p>
    <p class="row"><button type="button" part="control" @click=${stage.back}>${words.mistake}</button></p>
  </div>`;
}

const signs = (stage: QuizStage, flags: readonly RedFlag[]) =>
  flags.map(
    (flag) =>
      html`<div>
        ${headingOf(stage.level, flag.title, 'title')}
        <p>${flag.sign}. <strong>${flag.action}</strong></p>
        ${stage.sources(flag.sources)}
      </div>`,
  );

/** A same-day sign is told at once, not after twenty more questions. */
export function urgentScreen({ quizWords: words }: QuizData, stage: QuizStage, flags: readonly RedFlag[]) {
  return html`<div class="stack">
    <div class="notice stack" role="alert">
      <p class="small" tabindex="-1" data-focus>${words.today}</p>
      ${signs(stage, flags)}
    </div>
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${words.back}</button>
      <button type="button" class="strong" part="control" @click=${stage.understood}>${words.read}</button>
    </p>
  </div>`;
}

/** While the result's own file is on its way, or when it did not arrive: the warning signs all the same, and another try. */
export function lostScreen({ quizWords: words }: QuizData, stage: QuizStage, flags: readonly RedFlag[], lost: boolean) {
  return html`<div class="stack">
    <p role="status" tabindex="-1" data-focus>${lost ? words.resultLost : words.resultWait}</p>
    ${flags.length ? html`<div class="notice stack">${signs(stage, flags)}</div>` : nothing}
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${words.back}</button>
      ${lost ? html`<button type="button" class="strong" part="control" @click=${stage.again}>${words.again}</button>` : nothing}
    </p>
  </div>`;
}
