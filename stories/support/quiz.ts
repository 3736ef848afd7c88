/** Answers the quiz through the controls a visitor uses. Ids are those of `data/quiz.json`, so it works in every language. */
import { expect } from 'storybook/test';
import data from '../../data/quiz.json';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { click, find, ready } from './act.js';

/** Question → answers. What is left out is answered with "I would rather not say"; a compact row then stays empty. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** No warning sign, nothing that hides anything. */
export const allClear: Choices = { w1: ['w1-1'], s1: ['s1-1'], s2: ['s2-1'], s3: ['s3-1'], s4: ['s4-1'], s5: ['s5-1'] };

/** A week with room in some parts and little in others. */
export const aWeek: Choices = {
  ...allClear,
  d1: ['d1-2'],
  d2: ['d2-1'],
  f1: ['f1-2'],
  f2: ['f2-3'],
  f3: ['f3-1'],
  u1: ['u1-1'],
  u2: ['u2-2'],
  a1: ['a1-4'],
  a2: ['a2-4'],
  st1: ['st1-2'],
  sl1: ['sl1-2'],
  sun1: ['sun1-2'],
  k1: ['k1-1'],
  k2: ['k2-1'],
};

/** Inputs are called by their positions in the data. */
const place = (list: readonly { id: string }[], id: string) => list.findIndex((one) => one.id === id) + 1;
function inputOf(answer: string) {
  const item = data.items.find(({ id }) => id === answer.slice(0, answer.indexOf('-')));
  return `input[name="q${place(data.items, item?.id ?? '')}"][value="${place(item?.answers ?? [], answer)}"]`;
}
/** The questions on screen; none on any other screen. */
const questions = (quiz: GutSkinQuiz) =>
  [...(quiz.shadowRoot?.querySelectorAll<HTMLInputElement>('fieldset input:first-of-type') ?? [])]
    .map(({ name }) => data.items[Number(name.slice(1)) - 1]?.id ?? '')
    .filter((id, i, all) => all.indexOf(id) === i);
export const next = (quiz: GutSkinQuiz) => click(quiz, '[type="submit"]');

export async function choose(quiz: GutSkinQuiz, answers: readonly string[]) {
  for (const answer of answers) await click(quiz, inputOf(answer));
}

/** The quiz at its first question. */
export async function started(canvas: HTMLElement) {
  const quiz = await ready(canvas, 'gut-skin-quiz');
  await click(quiz, '[part="body"] button');
  await expect(questions(quiz)).toContain('w1');
  return quiz;
}

/** Answers until a question is reached, or until there is no question any more. */
export async function answer(quiz: GutSkinQuiz, choices: Choices, until?: string) {
  for (let at = questions(quiz); at.length && !(until && at.includes(until)); at = questions(quiz)) {
    for (const item of at) {
      const given = choices[item];
      if (given) await choose(quiz, given);
      else if (!quiz.shadowRoot?.querySelector('.scale'))
        await click(quiz, `input[name="q${place(data.items, item)}"][value="0"]`); // a refusal
    }
    await next(quiz);
    if (questions(quiz)[0] === at[0]) throw new Error(`The answers to ${at.join()} were not taken`);
  }
  if (until) await expect(questions(quiz)).toContain(until);
}

/** The whole way to the result; a same-day sign on the way is confirmed as read. */
export async function finished(canvas: HTMLElement, choices: Choices) {
  const quiz = await started(canvas);
  await answer(quiz, choices);
  while (!quiz.shadowRoot?.querySelector('.result')) {
    await click(quiz, '[part="body"] button.strong');
    await answer(quiz, choices);
  }
  await find(quiz, '.result');
  return quiz;
}
