/**
 * The sheet for an appointment, which only paper shows: what a doctor asks first and every answer on its first page; then
 * what the screen shows, and at the end every source, once.
 */
import { html, nothing } from 'lit';
import { insideOf, type Widget } from '../../core/inside.js';
import type { DietTip, QuizItem, Urgency } from '../../dataset/types.js';
import { hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { printAlone } from '../../pieces/take-home.js';
import type { QuizData } from './quiz-data.js';
import { SKIP } from './quiz-logic.js';
import type { QuizStage, Result } from './quiz-stage.js';

const heads = ['concern', 'medicines', 'procedure'] as const;

export function firstPage(data: QuizData, stage: QuizStage, { reading, answers, clinic, today }: Result) {
  const { t } = data;
  const items = reading.screens.flatMap((screen) => screen.items);
  const said = (item: QuizItem) =>
    (answers[item.id] ?? [SKIP]).map((id) => item.answers.find((a) => a.id === id)?.text ?? t.skip).join('; ');
  const pairs = (head?: (typeof heads)[number]) => {
    const own = items.filter(({ sheet }) => sheet === head);
    return html`<dl>
      ${own.map(
        (item) =>
          html`<div>
            <dt>${item.question}</dt>
            <dd>${said(item)}</dd>
          </div>`,
      )}
    </dl>`;
  };
  const soonest = [...new Set(reading.flags.map(({ urgency }) => urgency))];
  const titles = (urgency: Urgency) => reading.flags.filter((flag) => flag.urgency === urgency).map((f) => f.title);
  return html`<section class="print sheet">
    ${headingOf(stage.level, t.sheet, 'title')}
    <p class="small">
      ${[...new Set([clinic, document.title, t.printedOn(data.words.date(today))])].filter(Boolean).join(' · ')}
    </p>
    <div class="heads">
      ${headingOf(stage.level + 1, t.heads.signs)}
      ${
        soonest.length
          ? soonest.map(
              (urgency) => html`<p><strong>${data.words.when[urgency]}:</strong> ${titles(urgency).join('; ')}</p>`,
            )
          : html`<p>${t.nothing}</p>`
      }
      ${heads.map((head) =>
        items.some(({ sheet }) => sheet === head)
          ? html`${headingOf(stage.level + 1, t.heads[head])} ${pairs(head)}`
          : nothing,
      )}
    </div>
    ${headingOf(stage.level + 1, t.answers)}
    <div class="answered">${pairs()}</div>
  </section>`;
}

/** Every source behind what the result shows, once. */
export function everySource(data: QuizData, stage: QuizStage, { reading, areas }: Result, tips: readonly DietTip[]) {
  const shown = [...reading.flags, ...reading.notes, ...areas.map(({ area }) => area), ...tips, data.quiz];
  const warned = reading.notes.flatMap((note) => hazardSources(data, note));
  return html`<section class="print">
    ${headingOf(stage.level + 1, data.t.sources)}
    ${stage.sourceList([...new Set([...shown.flatMap(({ sources }) => sources), ...warned])])}
  </section>`;
}

/** Prints it, with all that is folded: paper can't be tapped, and not every browser prints what is folded. */
export function printSheet(quiz: Widget) {
  const { root } = insideOf(quiz).surface;
  const folded = [...(root?.querySelectorAll<HTMLDetailsElement>('.paper:not([open])') ?? [])];
  const fold = (open: boolean) => folded.forEach((part) => (part.open = open));
  fold(true);
  addEventListener('afterprint', () => fold(false), { once: true });
  printAlone(quiz);
}
