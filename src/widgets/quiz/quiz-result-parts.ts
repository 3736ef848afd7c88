/** The parts of the result: things to try, notes, and a step for each part of daily life. */
import { html, nothing } from 'lit';
import type { DietTip, Quiz } from '../../dataset/types.js';
import { certainty, dots } from '../../core/pieces/certainty.js';
import { hazards, hazardSources } from '../../core/pieces/hazards.js';
import { headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import type { QuizData } from './quiz-data.js';
import type { QuizStage, Result } from './quiz-stage.js';
import type { AreaStep, Reading } from './quiz-logic.js';
import { numbers } from './quiz-screens.js';

type Note = Quiz['notes'][number];
const bands = ['low', 'mid', 'high'] as const;

/** What speaks of a number to call, with that number. */
export function callNotes(data: QuizData, stage: QuizStage, { notes }: Reading) {
  const call = notes.filter((note) => note.numbers);
  if (!call.length) return nothing;
  return html`<section class="notice stack">
    ${noteTexts(call, stage.level + 1)}
    <div class="small">${numbers(data, stage, call)}</div>
    ${warnings(data, stage, call)}
  </section>`;
}

const noteTexts = (notes: readonly Note[], level: number) =>
  notes.map(
    ({ title, text }) =>
      html`<div>
        ${headingOf(level, title)}
        <p>${text}</p>
      </div>`,
  );

/** What some notes warn of and where they come from, each once. */
function warnings(data: QuizData, stage: QuizStage, notes: readonly Note[]) {
  const named = { hazards: [...new Set(notes.flatMap((note) => note.hazards ?? []))] };
  const sources = [...notes.flatMap((note) => note.sources), ...hazardSources(data, named)];
  return html`${hazards(data, named, () => nothing)}${stage.sources([...new Set(sources)])}`;
}

/** The notes on one thing, in one labelled box. */
export function noteBox(data: QuizData, stage: QuizStage, { notes }: Reading, box: Note['box']) {
  const own = notes.filter((note) => note.box === box && !note.numbers);
  if (!own.length) return nothing;
  return html`<section class="care calm stack">
    ${headingOf(stage.level + 1, data.t.boxes[box], 'title')} ${noteTexts(own, stage.level + 2)}
    ${warnings(data, stage, own)}
  </section>`;
}

/** Things to try: what and how sure in a row each, why and how in it. */
export function tipRows(data: QuizData, stage: QuizStage, tips: readonly DietTip[] | undefined, lost: boolean) {
  const { t, words, meta } = data;
  return html`<section class="tips">
    ${headingOf(stage.level + 1, t.tips(tips?.length ?? 3), 'title')}
    <p class="small">${t.tipsNote}</p>
    ${
      tips?.map(
        (tip) =>
          html`<details class="row-item paper">
            <summary>
              <div>
                ${headingOf(stage.level + 2, tip.title)}
                <p class="row small">${dots(tip.certainty)}${words.certainty[tip.certainty]}</p>
              </div>
              ${chevron}
            </summary>
            <gut-skin-diet-tip
              tip=${tip.id}
              lang=${meta.language}
              heading=""
              heading-level=${Math.min(stage.level + 2, 6)}
              theme=${stage.theme ?? nothing}
            ></gut-skin-diet-tip>
          </details>`,
      ) ?? html`<p role="status">${lost ? t.tipsLost : t.resultWait}</p>`
    }
  </section>`;
}

/** Each part of the week on its own: its place on a scale of three steps, and the word for it. */
export function areaRows(data: QuizData, stage: QuizStage, result: Result) {
  const { quiz, t } = data;
  return html`<section class="parts">
    ${headingOf(stage.level + 1, t.parts, 'title')}
    <p class="small">${t.partsNote}</p>
    ${(['report', 'habit'] as const).map((kind) => {
      const own = result.areas.filter(({ area }) => area.kind === kind);
      return own.length
        ? html`<div class="line">
              ${headingOf(stage.level + 2, t.kinds[kind])}
              <p class="scale-words" aria-hidden="true">${t.scale[kind].map((word) => html`<span>${word}</span>`)}</p>
            </div>
            <ul class="areas">
              ${own.map((step) => areaRow(data, stage, result, step))}
            </ul>`
        : nothing;
    })}
    <details class="small rule">
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
    <details class="row-item">
      <summary class="line">
        <span>${area.name}</span>
        ${
          band.from === null
            ? nothing
            : html`<span class="steps" aria-hidden="true"
                >${bands.map((id) => html`<i class=${id === band.id ? 'on' : nothing}></i>`)}</span
              >`
        }
        <strong class="band">${(area.kind === 'report' && band.reportName) || band.name}</strong>
        ${chevron}
      </summary>
      <div class="stack small">
        <p>${area.kind === 'habit' ? band.habit : band.report}</p>
        ${said.map(({ question, text }) => html`<p>${question} ${t.said}: ${text}.</p>`)}
        <p>${area.about}</p>
        <div class="row">${certainty(data, area.certainty)}${stage.sources(area.sources)}</div>
      </div>
    </details>
  </li>`;
}
