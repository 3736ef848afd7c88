/** The result: a calm page, safety first, nothing added up, nothing sold. Loaded at the start of the quiz, for everybody. */
import { html, nothing } from 'lit';
import type { DietTip, RedFlag } from '../../dataset/types.js';
import { certainty } from '../../pieces/certainty.js';
import { hazards, hazardSources } from '../../pieces/hazards.js';
import { headingOf } from '../../pieces/heading.js';
import type { QuizData, QuizStage } from './quiz-element.js';
import { SKIP, type Answers, type AreaScore, type Reading } from './quiz-logic.js';
import { usefulTips } from './quiz-tips.js';

export { consult } from '../../pieces/consult.js';
export { printAlone } from '../../pieces/print-alone.js';
export { loadTips } from './quiz-tip-load.js';

export interface Result {
  reading: Reading;
  scores: readonly AreaScore[];
  answers: Answers;
  /** All tips; undefined while they load or when they are lost. */
  tips: readonly DietTip[] | undefined;
  /** Undefined when the site does not ask. */
  consent: 'ask' | 'given' | 'refused' | undefined;
  print: boolean;
  clinic: string | undefined;
  today: string;
}

export function resultScreen(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, quizWords: words, meta } = data;
  const { reading, scores } = result;
  const tips = result.tips && usefulTips(result.tips, scores, reading);
  return html`<div class="stack result">
    <div tabindex="-1" data-focus>${headingOf(stage.level, words.result, 'title')}</div>
    <p class="small print">
      ${[result.clinic, document.title, words.printedOn(data.words.date(result.today))].filter(Boolean).join(' · ')}
    </p>
    ${reading.flags.length ? notice(data, stage, reading.flags) : nothing}
    ${
      reading.notes.length
        ? html`<section class="stack">
            ${headingOf(stage.level + 1, words.forYou)}
            ${reading.notes.map(
              (note) =>
                html`<div class="care calm">
                  <p><strong>${note.title}</strong> ${note.text}</p>
                  ${stage.sources(note.sources)} ${hazards(data, note, stage.sources)}
                </div>`,
            )}
          </section>`
        : nothing
    }
    <section class="stack">
      ${headingOf(stage.level + 1, words.parts(scores.length), 'title')}
      <ul class="areas">
        ${scores.map((score) => areaRow(data, stage, score))}
      </ul>
      <p class="small">${words.partsNote}</p>
      <details class="small">
        <summary>${words.rule}</summary>
        ${quiz.rule.map((line) => html`<p>${line}</p>`)}
      </details>
    </section>
    ${
      tips?.length === 0
        ? nothing
        : html`<section class="stack tips">
            ${headingOf(stage.level + 1, words.tips, 'title')}
            ${tips?.map((tip) => html`<gut-skin-diet-tip tip=${tip.id} lang=${meta.language} heading-level=${Math.min(stage.level + 2, 6)} theme=${stage.theme ?? nothing}></gut-skin-diet-tip>`) ?? html`<p role="status">${words.tipsLost}</p>`}
          </section>`
    }
    <section class="stack">
      ${headingOf(stage.level + 1, words.unknown, 'title')}
      <ul class="points">
        ${quiz.unknown.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${stage.sources(quiz.sources)}
    </section>
    ${result.consent ? consentBox(data, stage, result.consent) : nothing}
    <p class="row screen">
      ${result.print ? html`<button type="button" class="strong" part="control" @click=${stage.print}>${words.print}</button>` : nothing}
      <button type="button" part="control" @click=${stage.restart}>${words.restart}</button>
    </p>
    ${stage.consult()}
    <section class="print">
      ${headingOf(stage.level + 1, words.answers)}
      <dl>
        ${reading.items.map(
          (item) =>
            html`<div>
              <dt>${item.question}</dt>
              <dd>${chosenWords(data, result.answers, item.id)}</dd>
            </div>`,
        )}
      </dl>
      ${headingOf(stage.level + 1, words.sources)} ${stage.sourceList(shownSources(data, result, tips ?? []))}
    </section>
  </div>`;
}

/** Every source behind what the result shows, once. */
function shownSources(data: QuizData, { reading, scores }: Result, tips: readonly DietTip[]) {
  const shown = [...reading.flags, ...reading.notes, ...scores.map(({ area }) => area), ...tips, data.quiz];
  const warned = reading.notes.flatMap((note) => hazardSources(data, note));
  return [...new Set([...shown.flatMap(({ sources }) => sources), ...warned])];
}

function chosenWords({ quiz, quizWords }: QuizData, answers: Answers, id: string) {
  const item = quiz.items.find((i) => i.id === id);
  return (answers[id] ?? [SKIP])
    .map((answer) => item?.answers.find((a) => a.id === answer)?.text ?? quizWords.skip)
    .join('; ');
}

/** The most urgent sign in full, the others named after it. */
function notice(data: QuizData, stage: QuizStage, [first, ...others]: readonly RedFlag[]) {
  if (!first) return nothing;
  return html`<div class="notice stack" role="group">
    ${headingOf(stage.level + 1, first.title)}
    <p>${first.sign}. <strong>${first.action}</strong></p>
    ${
      others.length
        ? html`<p class="small">${data.quizWords.also}</p>
            <ul class="points">
              ${others.map((flag) => html`<li>${flag.title}. ${flag.action}</li>`)}
            </ul>`
        : nothing
    }
    ${stage.sources([...new Set([first, ...others].flatMap((flag) => flag.sources))])}
  </div>`;
}

function areaRow(data: QuizData, stage: QuizStage, { area, score, band }: AreaScore) {
  const { quizWords: words } = data;
  const name = (area.kind === 'report' && band.reportName) || band.name;
  return html`<li class="area">
    <span>${area.name}</span>
    <span class="small">${score === null ? name : `${name} · ${words.score(score)}`}</span>
    ${score === null ? nothing : html`<meter min="0" max="100" value=${score} aria-label="${area.name}: ${words.score(score)}"></meter>`}
    <details class="small">
      <summary>${words.known}</summary>
      <p>${area.kind === 'habit' ? band.habit : band.report}</p>
      <p>${area.about}</p>
      <div class="row">${certainty(data, area.certainty)}${stage.sources(area.sources)}</div>
    </details>
  </li>`;
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
