/** A screen with questions. State lives in the session; no name, value or id of a field says what it stands for. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import forth from 'virtual:gut-skin/icon/arrow-right';
import lock from 'virtual:gut-skin/icon/lock';
import type { QuizItem } from '../../dataset/types.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { QuizData } from './quiz-data.js';
import type { QuizStage } from './quiz-stage.js';
import { SKIP, type Answers, type Screen } from './quiz-logic.js';
import type { Problem } from './quiz-session.js';

export interface Questions {
  screen: Screen;
  step: number;
  total: number;
  answers: Answers;
  /** Item id → what is wrong with its answer, said after "Next". */
  problems: Readonly<Record<string, Problem>>;
  /** Whether the visitor answers for somebody else. */
  other: boolean;
}

export function questionsScreen(data: QuizData, stage: QuizStage, shown: Questions) {
  const { t } = data;
  const { screen, step, total, problems } = shown;
  const faulty = screen.items.find(({ id }) => problems[id])?.id;
  // On the button and not on the form: a sandboxed frame without `allow-forms` never submits; Enter clicks the button, too.
  return html`<form class="stack questions" novalidate autocomplete="off">
    <div>
      <p class="small">${t.progress(step, total)}</p>
      <progress max=${total} value=${step} aria-label=${t.progress(step, total)}></progress>
    </div>
    ${
      screen.title
        ? html`<div tabindex="-1" ?data-focus=${!faulty}>${headingOf(stage.level, screen.title, 'title')}</div>`
        : nothing
    }
    ${shown.other ? html`<p class="small">${t.forThem}</p>` : nothing}
    ${screen.rows ? html`<p class="small">${t.rowsHint}</p>` : nothing}
    ${screen.items.map((item) => field(data, stage, shown, item, faulty ? faulty === item.id : !screen.title))}
    <p class="row between">
      <button type="button" part="control" @click=${stage.back}>${t.back}</button>
      ${screen.rows ? html`<button type="button" class="quiet" part="control" @click=${stage.clear}>${t.clear}</button>` : nothing}
      <button type="submit" class="strong" part="control" @click=${stage.next}>${t.next}${forth}</button>
    </p>
    <details class="row-item">
      <summary>${t.why}${chevron}</summary>
      <div class="stack small">
        ${screen.items.map((item) => html`<p>${item.why}</p>`)}
        ${stage.sources([...new Set(screen.items.flatMap(({ sources }) => sources))])}
      </div>
    </details>
    <p class="promise small">${lock}${t.private}</p>
  </form>`;
}

/** One question. Where it is the only one its words are the title of the screen. */
function field({ quiz, t }: QuizData, stage: QuizStage, shown: Questions, item: QuizItem, first: boolean) {
  const { screen, answers, problems } = shown;
  const at = quiz.items.findIndex(({ id }) => id === item.id);
  const multi = item.type === 'multi';
  const hint = item.hint ?? (multi ? (item.most ? t.chooseUpTo(item.most) : t.chooseAny) : '');
  const problem = problems[item.id];
  const name = `q${at + 1}`;
  // Known by their positions in the data: those of an answer that is not offered stay free.
  const position = (id: string) => (quiz.items[at]?.answers.findIndex((answer) => answer.id === id) ?? -1) + 1;
  const answer = (id: string, text: string) => {
    const choose = () => stage.choose(item.id, id);
    return html`<label class="answer"
      ><input
        type=${multi ? 'checkbox' : 'radio'}
        name=${name}
        value=${position(id)}
        .checked=${live(answers[item.id]?.includes(id) ?? false)}
        @change=${choose}
      /><span>${text}</span></label
    >`;
  };
  const described = [hint && `${name}-hint`, problem && `${name}-problem`].filter(Boolean).join(' ');
  // A box in the legend has the focus, because Firefox hands the focus of a legend itself on to the first answer.
  return html`<fieldset
    class=${screen.rows ? 'scale' : nothing}
    role=${multi ? nothing : 'radiogroup'}
    aria-invalid=${problem ? 'true' : nothing}
    aria-describedby=${described || nothing}
  >
    <legend>
      <div tabindex="-1" ?data-focus=${first}>
        ${screen.title ? headingOf(stage.level + 1, item.question) : headingOf(stage.level, item.question, 'title')}
      </div>
    </legend>
    ${hint ? html`<p class="small" id="${name}-hint">${hint}</p>` : nothing}
    <div class="answers">
      ${item.answers.map(({ id, text }) => answer(id, text))}${screen.rows ? nothing : answer(SKIP, t.skip)}
    </div>
    <p class="problem" role="alert" id="${name}-problem">
      ${problem?.kind === 'too-many' ? t.tooMany(problem.most) : problem ? t.missing : nothing}
    </p>
  </fieldset>`;
}
