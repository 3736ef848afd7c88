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

/**
 * Takes the whole quiz, from where it is, up to its end. `answers` says what to choose, item by item; where it is silent
 * the first answer is chosen. Gives back how many questions were answered.
 */
async function answerAll(quiz, answers = {}) {
  const root = rootOf(quiz);
  if (!root.querySelector('form')) await goOn(quiz);
  for (let answered = 0; ;) {
    const first = root.querySelector('form input');
    if (first) {
      for (const id of answers[first.name] ?? [first.value]) press(quiz, `input[value="${id}"]`);
      await quiz.updateComplete;
      answered++;
    } else if (!root.querySelector('.notice[role=alert]')) return answered;
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
  for (const summary of root.querySelectorAll('details:not([open]) > summary')) summary.click();
  await widget.updateComplete;
}
