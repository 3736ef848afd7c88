/** What a visitor does with a widget, through what is on the screen. */
'use strict';

/** The first control that is on the screen and matches. */
function press(widget, selector) {
  const control = rootOf(widget).querySelector(selector);
  if (!control) throw new Error(`there is no ${selector} in ${widget.localName}`);
  control.click();
}

/** Goes on to the next screen of the quiz. */
async function goOn(quiz) {
  const before = words(quiz);
  press(quiz, 'button.strong'); // Start, Next, or "I have read this"
  await quiz.updateComplete;
  if (words(quiz) === before) throw new Error(`the quiz does not go on from “${before.slice(0, 120)}…”`);
}

/** The questions of data/quiz.json in their order: inputs say positions only; test/node/content.test.ts holds both together. */
const items = 'w1 s1 s2 s3 s4 s6 s5 d1 d2 f1 f2 f3 u1 u2 a1 a2 st1 sl1 sun1 k1 k2 j1 m1 p1'.split(' ');

/**
 * Takes the whole quiz, from where it is, up to its end. `answers` says what to choose, item by item (`s2-2` is the second
 * answer of `s2`, `skip` a refusal); where it is silent the first answer is chosen. Gives back how many questions were
 * answered.
 */
async function answerAll(quiz, answers = {}) {
  const root = rootOf(quiz);
  if (!root.querySelector('form')) await goOn(quiz);
  for (let answered = 0; ;) {
    const groups = root.querySelectorAll('form fieldset');
    for (const group of groups) {
      const { name, value } = group.querySelector('input');
      const given = answers[items[name.slice(1) - 1]]?.map((id) => (id === 'skip' ? 0 : id.split('-')[1]));
      // A compact row has no answer for a refusal: it stays empty.
      for (const answer of given ?? [value]) group.querySelector(`input[value="${answer}"]`)?.click();
      answered++;
    }
    await quiz.updateComplete;
    if (!groups.length && !root.querySelector('.notice[role=alert]')) return answered;
    await goOn(quiz);
  }
}

/** The same, and waits for the result, which is a file of its own. */
async function takeQuiz(quiz, answers) {
  await answerAll(quiz, answers);
  return until('the result', () => rootOf(quiz).querySelector('.result'));
}

/** Opens every answer, every item and every list of sources. */
async function openEverything(widget) {
  const root = rootOf(widget);
  for (const button of root.querySelectorAll('button[aria-expanded=false]')) button.click();
  await widget.updateComplete; // what is closed has no sources yet
  const press = () => root.querySelectorAll('details:not([open]) > summary').forEach((summary) => summary.click());
  press();
  await until('what the rows hold', () => !root.querySelector('.row-item[open] > .stack:empty'));
  press();
  await widget.updateComplete;
}
