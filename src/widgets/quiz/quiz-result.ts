/** The result: a calm page, safety first, nothing added up, nothing sold. Loaded at the start of the quiz, for everybody. */
import { html, nothing } from 'lit';
import type { DietTip } from '../../dataset/types.js';
import { hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { QuizData } from './quiz-element.js';
import type { QuizStage } from './quiz-view.js';
import { SKIP, type Answers, type AreaStep, type Reading } from './quiz-logic.js';
import { areaRows, noteBox, notices } from './quiz-result-parts.js';
import { usefulTips } from './quiz-tips.js';

export { consult } from '../../pieces/booking.js';
export { printAlone } from '../../pieces/take-home.js';
export { loadTips } from './quiz-tip-load.js';

export interface Result {
  reading: Reading;
  areas: readonly AreaStep[];
  answers: Answers;
  /** All tips; undefined while they load or when they are lost. */
  tips: readonly DietTip[] | undefined;
  lost: boolean;
  /** Undefined when the site does not ask. */
  consent: 'ask' | 'given' | 'refused' | undefined;
  print: boolean;
  clinic: string | undefined;
  today: string;
}

export function resultScreen(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, quizWords: words } = data;
  const { reading, areas } = result;
  const tips = result.tips && usefulTips(result.tips, areas, reading);
  return html`<div class="stack result">
    <div tabindex="-1" data-focus>${headingOf(stage.level, words.result, 'title')}</div>
    <p class="small print">
      ${[result.clinic, document.title, words.printedOn(data.words.date(result.today))].filter(Boolean).join(' · ')}
    </p>
    ${notices(data, stage, reading)} ${tips?.length === 0 ? nothing : tipCards(data, stage, tips, result.lost)}
    ${noteBox(data, stage, reading, 'person')} ${areas.length ? areaRows(data, stage, result) : nothing}
    ${noteBox(data, stage, reading, 'medicines')} ${noteBox(data, stage, reading, 'procedure')}
    <p class="row screen">
      ${result.print ? html`<button type="button" class="strong" part="control" @click=${stage.print}>${words.print}</button>` : nothing}
      <button type="button" part="control" @click=${stage.restart}>${words.restart}</button>
    </p>
    <details class="paper">
      <summary>${words.unknown}</summary>
      <ul class="points">
        ${quiz.unknown.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${stage.sources(quiz.sources)}
    </details>
    ${result.consent ? consentBox(data, stage, result.consent) : nothing} ${stage.consult()}
    ${paper(data, stage, result, tips ?? [])}
  </div>`;
}

function tipCards(
  { quizWords: words, meta }: QuizData,
  stage: QuizStage,
  tips: readonly DietTip[] | undefined,
  lost: boolean,
) {
  return html`<section class="stack tips">
    <div>
      ${headingOf(stage.level + 1, words.tips(tips?.length ?? 3), 'title')}
      <p class="small">${words.tipsNote}</p>
    </div>
    ${
      tips?.map(
        (tip) =>
          html`<gut-skin-diet-tip
            tip=${tip.id}
            lang=${meta.language}
            heading-level=${Math.min(stage.level + 2, 6)}
            theme=${stage.theme ?? nothing}
          ></gut-skin-diet-tip>`,
      ) ?? html`<p role="status">${lost ? words.tipsLost : words.resultWait}</p>`
    }
  </section>`;
}

/** What only paper needs: every answer, and every source behind what the result shows, once. */
function paper(data: QuizData, stage: QuizStage, result: Result, tips: readonly DietTip[]) {
  const { quiz, quizWords: words } = data;
  const { reading, areas, answers } = result;
  const shown = [...reading.flags, ...reading.notes, ...areas.map(({ area }) => area), ...tips, quiz];
  const warned = reading.notes.flatMap((note) => hazardSources(data, note));
  const items = reading.screens.flatMap((screen) => screen.items);
  const chosen = (item: (typeof items)[number]) =>
    (answers[item.id] ?? [SKIP]).map((id) => item.answers.find((a) => a.id === id)?.text ?? words.skip);
  return html`<section class="print">
    ${headingOf(stage.level + 1, words.answers)}
    <dl>
      ${items.map(
        (item) =>
          html`<div>
            <dt>${item.question}</dt>
            <dd>${chosen(item).join('; ')}</dd>
          </div>`,
      )}
    </dl>
    ${headingOf(stage.level + 1, words.sources)}
    ${stage.sourceList([...new Set([...shown.flatMap(({ sources }) => sources), ...warned])])}
  </section>`;
}

function consentBox({ quizWords: words }: QuizData, stage: QuizStage, consent: NonNullable<Result['consent']>) {
  if (consent !== 'ask')
    return html`<p class="care screen" role="status">${consent === 'given' ? words.asked : words.notAsked}</p>`;
  return html`<div class="care stack screen">
    <p>${words.ask}</p>
    <p class="row">
      <button type="button" part="control" @click=${stage.refuse}>${words.askNo}</button>
      <button type="button" part="control" @click=${stage.agree}>${words.askYes}</button>
    </p>
  </div>`;
}
