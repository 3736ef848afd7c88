/** Goes through the quiz as a visitor does: by its buttons and inputs. */
import data from '../../data/quiz.json';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { $, $$, until } from './support.js';

export const SKIP = 'skip';
/** Item id → ids of the answers to give. */
export type Given = Record<string, string | readonly string[]>;

/** The answer that says the least: "None of these", "No", or the first. */
export const plain: Given = Object.fromEntries(
  data.items.map((item) => [item.id, (item.answers.find((a) => 'none' in a) ?? item.answers[0])?.id ?? SKIP]),
);
/** "I would rather not say" everywhere. */
export const silent: Given = Object.fromEntries(data.items.map((item) => [item.id, SKIP]));

/** Id of the question on show; undefined on any other screen. */
export const itemOf = (quiz: GutSkinQuiz) => $$<HTMLInputElement>(quiz, 'form input')[0]?.name;

export async function press(quiz: GutSkinQuiz, selector: string) {
  $(quiz, selector).click();
  await quiz.updateComplete;
}
export async function start(quiz: GutSkinQuiz) {
  await press(quiz, 'button.strong');
  // Asked for after the quiz did, so it has it by now; or knows that it can't be had.
  await import('../../src/widgets/quiz/quiz-result.js').catch(() => undefined);
}
export const next = (quiz: GutSkinQuiz) => press(quiz, 'button[type=submit]');
export const back = (quiz: GutSkinQuiz) => press(quiz, 'form button[type=button]');

/** Chooses answers of the question on show. */
export async function pick(quiz: GutSkinQuiz, ...ids: string[]) {
  for (const id of ids) await press(quiz, `input[value="${id}"]`);
}

/** Answers from where the quiz stands up to a question, or to the first screen that is none. */
export async function answer(quiz: GutSkinQuiz, given: Given, upTo?: string) {
  for (let item = itemOf(quiz); item && item !== upTo; item = itemOf(quiz)) {
    const chosen = (id: string) => $<HTMLInputElement>(quiz, `input[value="${id}"]`).checked;
    await pick(quiz, ...[given[item] ?? SKIP].flat().filter((id) => !chosen(id)));
    await next(quiz);
    if (itemOf(quiz) === item) throw new Error(`The quiz does not go on after ${item}`);
  }
}

/** Starts and answers; what is not given is answered plainly. */
export async function run(quiz: GutSkinQuiz, given: Given = {}, upTo?: string) {
  await start(quiz);
  await answer(quiz, { ...plain, ...given }, upTo);
}

/** The same up to the result, with its tips there. */
export async function finish(quiz: GutSkinQuiz, given: Given = {}) {
  await run(quiz, given);
  // The result's own file may still be on its way.
  const shown = () => until(() => $$(quiz, '.result, .row .strong').length);
  for (await shown(); !$$(quiz, '.result').length; await shown()) {
    await press(quiz, '.row .strong'); // "I have read this"
    await answer(quiz, { ...plain, ...given });
  }
  await until(() => {
    const tips = $$(quiz, 'gut-skin-diet-tip');
    return tips.length && tips.every((tip) => tip.shadowRoot?.querySelector('[part=item]'));
  });
}
