/** Goes through the quiz as a visitor does: by its buttons and inputs, which are known by their positions in the data. */
import data from '../../data/quiz.json';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { $, $$, until } from './support.js';

export const SKIP = 'skip';

type Words = { en: string; ko: string };
interface Item {
  id: string;
  section: string;
  type: string;
  question: Words;
  why: Words;
  contains?: string[];
  answers: { id: string; text: Words; none?: true; points?: number; flags?: string[]; after?: string[] }[];
}
/** The questions of the quiz, in their order. */
export const items = data.items as unknown as Item[];
/** Item id → ids of the answers to give. */
export type Given = Record<string, string | readonly string[]>;

/** The answer that says the least: "None of these", "No", or the first. */
export const plain: Given = Object.fromEntries(
  items.map((item) => [item.id, (item.answers.find((a) => a.none) ?? item.answers[0])?.id ?? SKIP]),
);
/** "I would rather not say" everywhere. */
export const silent: Given = Object.fromEntries(items.map((item) => [item.id, SKIP]));

const itemAt = (name: string) => items[Number(name.slice(1)) - 1];
/** What an input stands for: the id of its item and that of its answer. */
export function meaning(input: HTMLInputElement): [item: string, answer: string] {
  const item = itemAt(input.name);
  return [item?.id ?? '', item?.answers[Number(input.value) - 1]?.id ?? SKIP];
}
const inputs = (quiz: GutSkinQuiz) => $$<HTMLInputElement>(quiz, 'form input');

/** Ids of the questions on show; none on any other screen. */
export const itemsOf = (quiz: GutSkinQuiz) => [...new Set(inputs(quiz).map((input) => meaning(input)[0]))];
/** Id of the first question on show; undefined on any other screen. */
export const itemOf = (quiz: GutSkinQuiz) => itemsOf(quiz)[0];
/** Ids of the chosen answers on show. */
export const chosen = (quiz: GutSkinQuiz) =>
  inputs(quiz)
    .filter((input) => input.checked)
    .map((input) => meaning(input)[1]);
/** The input of an answer; of a refusal, the one of an item. */
export function inputOf(quiz: GutSkinQuiz, answer: string, item?: string) {
  const found = inputs(quiz).find((input) => {
    const [own, id] = meaning(input);
    return id === answer && (!item || own === item);
  });
  if (!found) throw new Error(`The quiz shows no answer "${answer}"`);
  return found;
}

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

/** Chooses answers of the questions on show. */
export async function pick(quiz: GutSkinQuiz, ...ids: string[]) {
  for (const id of ids) {
    inputOf(quiz, id).click();
    await quiz.updateComplete;
  }
}

/** Gives answers to a question on show that are not given yet; a compact row that refuses stays empty. */
export async function give(quiz: GutSkinQuiz, item: string, answers: readonly string[]) {
  for (const id of answers) {
    if (id === SKIP && $$(quiz, '.scale').length) continue;
    const input = inputOf(quiz, id, item);
    if (!input.checked) input.click();
    await quiz.updateComplete;
  }
}

/** Answers from where the quiz stands up to the screen with a question, or to the first screen that has none. */
export async function answer(quiz: GutSkinQuiz, given: Given, upTo?: string) {
  for (let now = itemsOf(quiz); now.length && !(upTo && now.includes(upTo)); now = itemsOf(quiz)) {
    for (const item of now) await give(quiz, item, [given[item] ?? SKIP].flat());
    await next(quiz);
    if (itemOf(quiz) === now[0]) throw new Error(`The quiz does not go on after ${now.join()}`);
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
    return !$$(quiz, '.tips [role=status]').length && tips.every((tip) => tip.shadowRoot?.querySelector('[part=item]'));
  });
}
