/** The parts of the result: warning signs, notes, and a step for each part of daily life. */
import { html, nothing } from 'lit';
import calendar from 'virtual:gut-skin/icon/calendar';
import clock from 'virtual:gut-skin/icon/clock';
import type { Quiz, Urgency } from '../../dataset/types.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import type { QuizData } from './quiz-data.js';
import type { QuizStage, Result } from './quiz-stage.js';
import type { AreaStep, Reading } from './quiz-logic.js';
import { numbers, signs } from './quiz-screens.js';

type Note = Quiz['notes'][number];
const urgencies: readonly Urgency[] = ['emergency', 'urgent', 'soon'];

/** Signs by how soon a doctor should see them, and what speaks of a number to call, with that number. */
export function notices(data: QuizData, stage: QuizStage, { flags, notes }: Reading) {
  const call = notes.filter((note) => note.numbers);
  return html`${urgencies.map((urgency) => {
    const own = flags.filter((flag) => flag.urgency === urgency);
    if (!own.length) return nothing;
    return html`<section class="notice stack ${urgency}">
      <p class="row when">${urgency === 'soon' ? calendar : clock}${data.t.signs[urgency]}</p>
      ${signs(stage, own, stage.level + 1)}
      ${urgency === 'soon' ? nothing : html`<div class="small">${data.t.worse} ${numbers(data, stage)}</div>`}
    </section>`;
  })}${
    call.length
      ? html`<section class="notice stack">
          ${call.map((note) => noteOf(data, note, stage, stage.level + 1))}
          <div class="small">${numbers(data, stage, call)}</div>
        </section>`
      : nothing
  }`;
}

const noteOf = (data: QuizData, note: Note, stage: QuizStage, level: number) =>
  html`<div>
    ${headingOf(level, note.title)}
    <p>${note.text}</p>
    ${stage.sources(note.sources)} ${hazards(data, note, stage.sources)}
  </div>`;

/** The notes on one thing, in one labelled box. */
export function noteBox(data: QuizData, stage: QuizStage, { notes }: Reading, box: Note['box']) {
  const own = notes.filter((note) => note.box === box && !note.numbers);
  if (!own.length) return nothing;
  return html`<section class="care calm stack">
    ${headingOf(stage.level + 1, data.t.boxes[box])} ${own.map((note) => noteOf(data, note, stage, stage.level + 2))}
  </section>`;
}

/** Each part of the week on its own, as a step of three with its word. */
export function areaRows(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, t } = data;
  return html`<section class="stack">
    <div>
      ${headingOf(stage.level + 1, t.parts, 'title')}
      <p class="small">${t.partsNote}</p>
    </div>
    ${(['report', 'habit'] as const).map((kind) => {
      const own = result.areas.filter(({ area }) => area.kind === kind);
      return own.length
        ? html`${headingOf(stage.level + 2, t.kinds[kind], 'small')}
            <ul class="areas">
              ${own.map((step) => areaRow(data, stage, result, step))}
            </ul>`
        : nothing;
    })}
    <details class="small">
      <summary>${t.rule}</summary>
      ${quiz.rule.map((line) => html`<p>${line}</p>`)}
    </details>
  </section>`;
}

function areaRow(data: QuizData, stage: QuizStage, { reading }: Result, { area, band }: AreaStep) {
  const { t } = data;
  const said = reading.screens
    .flatMap((screen) => screen.items)
    .filter((item) => item.section === area.id)
    .flatMap(({ question, answers }) =>
      answers.filter((answer) => reading.given.includes(answer)).map(({ text }) => ({ question, text })),
    );
  return html`<li class="area">
    <span>${area.name}</span>
    <span class="small">${(area.kind === 'report' && band.reportName) || band.name}</span>
    ${
      band.from === null
        ? nothing
        : html`<span class="steps" aria-hidden="true"
            >${['low', 'mid', 'high'].map((id) => html`<i class=${id === band.id ? 'on' : nothing}></i>`)}</span
          >`
    }
    <details class="small">
      <summary>${t.known}</summary>
      ${said.map(({ question, text }) => html`<p>${question} ${t.said}: ${text}.</p>`)}
      <p>${area.kind === 'habit' ? band.habit : band.report}</p>
      <p>${area.about}</p>
      <div class="row">${certainty(data, area.certainty)}${stage.sources(area.sources)}</div>
    </details>
  </li>`;
}
