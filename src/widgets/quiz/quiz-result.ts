/** The result: a calm page, safety first, nothing added up, nothing sold. Loaded at the start of the quiz, for everybody. */
import { html, nothing } from 'lit';
import printer from 'virtual:gut-skin/icon/printer';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { QuizData } from './quiz-data.js';
import { printStyles } from './quiz-print-styles.js';
import { areaRows, callNotes, noteBox, tipRows } from './quiz-result-parts.js';
import { resultStyles } from './quiz-result-styles.js';
import { notices } from './quiz-screens.js';
import { everySource, firstPage } from './quiz-sheet.js';
import type { QuizStage, Result } from './quiz-stage.js';
import { usefulTips } from './quiz-tips.js';

export { consult } from '../../pieces/booking.js';
export { printSheet } from './quiz-sheet.js';
export { loadTips } from './quiz-tip-load.js';
export const styles = [resultStyles, printStyles];

export function resultScreen(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, t } = data;
  const { reading, areas } = result;
  const tips = result.tips && usefulTips(result.tips, areas, reading);
  return html`<div class="stack result">
    ${firstPage(data, stage, result)}
    <div>
      <div tabindex="-1" data-focus>${headingOf(stage.level, t.result, 'title')}</div>
      <p class="small screen">${t.private}</p>
    </div>
    ${notices(data, stage, reading.flags, stage.level + 1)} ${callNotes(data, stage, reading)}
    ${tips?.length === 0 ? nothing : tipRows(data, stage, tips, result.lost)} ${noteBox(data, stage, reading, 'person')}
    ${areas.length ? areaRows(data, stage, result) : nothing} ${noteBox(data, stage, reading, 'medicines')}
    ${noteBox(data, stage, reading, 'procedure')}
    <details class="row-item paper unknown">
      <summary>
        <span>${t.unknown} <span class="small screen">${t.points(quiz.unknown.length)}</span></span
        >${chevron}
      </summary>
      <div class="stack">
        <ul class="points">
          ${quiz.unknown.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${stage.sources(quiz.sources)}
      </div>
    </details>
    <p class="row screen">
      ${
        result.print
          ? html`<button type="button" class="strong" part="control" @click=${stage.print}>
              ${printer}${t.print}
            </button>`
          : nothing
      }
      <button type="button" part="control" @click=${stage.restart}>${t.restart}</button>
    </p>
    ${result.consent ? consentBox(data, stage, result.consent) : nothing} ${stage.consult()}
    ${everySource(data, stage, result, tips ?? [])}
  </div>`;
}

function consentBox({ t }: QuizData, stage: QuizStage, consent: NonNullable<Result['consent']>) {
  if (consent !== 'ask')
    return html`<p class="care screen" role="status">${consent === 'given' ? t.asked : t.notAsked}</p>`;
  return html`<div class="care stack screen">
    <p>${t.ask}</p>
    <p class="row">
      <button type="button" part="control" @click=${stage.refuse}>${t.askNo}</button>
      <button type="button" part="control" @click=${stage.agree}>${t.askYes}</button>
    </p>
  </div>`;
}
