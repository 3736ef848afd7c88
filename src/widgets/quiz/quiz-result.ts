/** The result: a calm page, safety first, nothing added up, nothing sold. Loaded at the start of the quiz, for everybody. */
import { html, nothing } from 'lit';
import type { DietTip } from '../../dataset/types.js';
import { hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { QuizData } from './quiz-data.js';
import type { QuizStage, Result } from './quiz-stage.js';
import { SKIP } from './quiz-logic.js';
import { areaRows, noteBox, notices } from './quiz-result-parts.js';
import { usefulTips } from './quiz-tips.js';

export { consult } from '../../pieces/booking.js';
export { printAlone } from '../../pieces/take-home.js';
export { loadTips } from './quiz-tip-load.js';

export function resultScreen(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, t } = data;
  const { reading, areas } = result;
  const tips = result.tips && usefulTips(result.tips, areas, reading);
  return html`<div class="stack result">
    <div tabindex="-1" data-focus>${headingOf(stage.level, t.result, 'title')}</div>
    <p class="small print">
      ${[result.clinic, document.title, t.printedOn(data.words.date(result.today))].filter(Boolean).join(' · ')}
    </p>
    ${notices(data, stage, reading)} ${tips?.length === 0 ? nothing : tipCards(data, stage, tips, result.lost)}
    ${noteBox(data, stage, reading, 'person')} ${areas.length ? areaRows(data, stage, result) : nothing}
    ${noteBox(data, stage, reading, 'medicines')} ${noteBox(data, stage, reading, 'procedure')}
    <p class="row screen">
      ${result.print ? html`<button type="button" class="strong" part="control" @click=${stage.print}>${t.print}</button>` : nothing}
      <button type="button" part="control" @click=${stage.restart}>${t.restart}</button>
    </p>
    <details class="paper">
      <summary>${t.unknown}</summary>
      <ul class="points">
        ${quiz.unknown.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${stage.sources(quiz.sources)}
    </details>
    ${result.consent ? consentBox(data, stage, result.consent) : nothing} ${stage.consult()}
    ${paper(data, stage, result, tips ?? [])}
  </div>`;
}

function tipCards({ t, meta }: QuizData, stage: QuizStage, tips: readonly DietTip[] | undefined, lost: boolean) {
  return html`<section class="stack tips">
    <div>
      ${headingOf(stage.level + 1, t.tips(tips?.length ?? 3), 'title')}
      <p class="small">${t.tipsNote}</p>
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
      ) ?? html`<p role="status">${lost ? t.tipsLost : t.resultWait}</p>`
    }
  </section>`;
}

/** What only paper needs: every answer, and every source behind what the result shows, once. */
function paper(data: QuizData, stage: QuizStage, result: Result, tips: readonly DietTip[]) {
  const { quiz, t } = data;
  const { reading, areas, answers } = result;
  const shown = [...reading.flags, ...reading.notes, ...areas.map(({ area }) => area), ...tips, quiz];
  const warned = reading.notes.flatMap((note) => hazardSources(data, note));
  const items = reading.screens.flatMap((screen) => screen.items);
  const chosen = (item: (typeof items)[number]) =>
    (answers[item.id] ?? [SKIP]).map((id) => item.answers.find((a) => a.id === id)?.text ?? t.skip);
  return html`<section class="print">
    ${headingOf(stage.level + 1, t.answers)}
    <dl>
      ${items.map(
        (item) =>
          html`<div>
            <dt>${item.question}</dt>
            <dd>${chosen(item).join('; ')}</dd>
          </div>`,
      )}
    </dl>
    ${headingOf(stage.level + 1, t.sources)}
    ${stage.sourceList([...new Set([...shown.flatMap(({ sources }) => sources), ...warned])])}
  </section>`;
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
