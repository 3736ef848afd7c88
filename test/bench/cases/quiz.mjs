/** A self-check with the same questions: a plain form, SurveyJS, and ours; taken to its end with the answers that say least. */
import { behind } from '../dialects.mjs';
import { bundle } from '../harness/bundle.mjs';
import { tap } from '../harness/hands.mjs';
import { escaped, page, script, sheet } from '../page.mjs';
import { median } from '../report.mjs';
import { quizItems } from '../words.mjs';

const box = ({ many }) => (many ? 'checkbox' : 'radio');
const plainForm = `<form onsubmit="event.preventDefault(); this.replaceWith(Object.assign(document.createElement('output'), { textContent: 'Thank you.' }))">
${quizItems
  .map(
    (item) =>
      `<fieldset><legend>${escaped(item.question)}</legend>${item.answers
        .map(
          (text, i) =>
            `<p><label><input type="${box(item)}" name="${item.id}" value="${i}"> ${escaped(text)}</label></p>`,
        )
        .join('')}</fieldset>`,
  )
  .join('\n')}
<button>See the result</button></form>`;

/** What is to be tapped next; the result when there is nothing left. Each is text of an expression. */
const plains = JSON.stringify(Object.fromEntries(quizItems.map(({ id, plain }) => [id, plain])));
const byPlace = JSON.stringify(quizItems.map(({ plain }) => plain + 1));
const dialects = {
  plain: {
    next: `(() => {
      for (const group of document.querySelectorAll('fieldset'))
        if (!group.querySelector(':checked')) return group.querySelectorAll('label')[${plains}[group.querySelector('input').name]];
      return document.querySelector('form button');
    })()`,
    result: `document.querySelector('output')`,
  },
  surveyjs: {
    next: `(() => {
      for (const group of document.querySelectorAll('fieldset'))
        if (!group.querySelector(':checked')) return group.querySelectorAll('label')[${plains}[group.closest('[data-name]').dataset.name]];
      return [...document.querySelectorAll('.sd-navigation__next-btn, .sd-navigation__complete-btn')].find((one) => one.offsetHeight);
    })()`,
    result: `document.querySelector('.sd-completedpage')`,
  },
  ours: {
    next: `(() => {
      const root = rootOf(document.querySelector('gut-skin-quiz'));
      for (const group of root.querySelectorAll('form fieldset')) {
        const { name } = group.querySelector('input');
        const value = ${byPlace}[name.slice(1) - 1];
        if (!group.querySelector(':checked')) return group.querySelector('input[value="' + value + '"]').closest('label');
      }
      return root.querySelector('button[type=submit], button.strong');
    })()`,
    result: `rootOf(document.querySelector('gut-skin-quiz')).querySelector('.result')`,
  },
};

/** Takes it to its end: what each answer took (p50, p98), what each "next" took, and the way to the result. */
const take = ({ next, result }) =>
  async function act(tab) {
    await tab.evaluate(
      `bench.frames(() => ${result}?.getBoundingClientRect().height > 0 && (bench.seen.result = performance.now()))`,
    );
    const [answers, steps] = [[], []];
    while (!(await tab.evaluate('bench.seen.result'))) {
      const answering = await tab.evaluate(`${next}?.localName === 'label'`);
      const time = await tap(tab, next);
      if (time === undefined) await tab.evaluate(() => new Promise(requestAnimationFrame));
      else (answering ? answers : steps).push(time);
      if (answers.length > 100 || steps.length > 100) throw new Error('the quiz has no end');
    }
    const p98 = (list) => list.sort((a, b) => a - b)[Math.ceil(0.98 * list.length) - 1] ?? 0;
    const shown = await tab.evaluate('bench.seen.result - bench.seen.input');
    return { answer50: median(answers), answer98: p98(answers), next98: p98(steps), result: shown };
  };

const common = { group: 'quiz', count: 1, last: quizItems[0].question };

export const quiz = (builds) => [
  {
    ...common,
    name: 'quiz-plain',
    label: 'plain form',
    item: `() => document.querySelector('legend')`,
    html: () => page(plainForm),
    act: take(dialects.plain),
  },
  {
    ...common,
    name: 'quiz-surveyjs',
    label: 'SurveyJS',
    item: `() => document.querySelector('.sd-question__title')`,
    async html() {
      await bundle({ surveyjs: 'surveyjs-quiz.js', 'surveyjs-styles': 'surveyjs.css' }, quizItems);
      return page(
        '<div id="survey"></div>',
        sheet('/out/peers/surveyjs-styles.css') + script('/out/peers/surveyjs.js'),
      );
    },
    act: take(dialects.surveyjs),
  },
  ...builds.map(({ address, name }) => ({
    ...common,
    name: `quiz-ours${name}`,
    label: `ours${name}`,
    item: behind('gut-skin-quiz', 'button.strong', 'form legend'),
    html: () => page('<gut-skin-quiz></gut-skin-quiz>', script(`${address}gut-skin.js`)),
    act: take(dialects.ours),
  })),
];
