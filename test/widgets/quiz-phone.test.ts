/** The quiz on a phone, measured: what the first screen shows, how many screens and taps it takes, where the tips begin. */
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import data from '../../data/quiz.json';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { answer, finish, give, itemsOf, next, plain, run, SKIP, start } from './quiz-driver.js';
import { $, $$, languages, page, put, show, still, until, words } from './support.js';

const phone = { width: 390, height: 740 };
const box = (element: Element | undefined) => (element as Element).getBoundingClientRect();
/** How far below the top of the card an element begins. */
const depth = (quiz: GutSkinQuiz, selector: string) => box($(quiz, selector)).top - box(quiz).top;

describe('the quiz on a phone', () => {
  beforeEach(async () => {
    await setViewport(phone);
    page.querySelectorAll('h1, h2').forEach((heading) => heading.remove());
    scrollTo(0, 0);
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of languages) {
    it(`shows on its first screen what it is, three promises and Start: ${lang}`, async () => {
      const quiz = await show('gut-skin-quiz', { lang });
      expect($$(quiz, '.promises li')).to.have.length(3);
      expect(box($(quiz, '.strong')).bottom).to.be.below(phone.height);
      expect(box($(quiz, 'summary')).bottom, 'and what to know before').to.be.below(phone.height);
    });

    it(`brings the answers of the first question into sight where the card stands further down: ${lang}`, async () => {
      put('<div></div>').setAttribute('style', 'block-size: 80vh');
      const quiz = await show('gut-skin-quiz', { lang });
      expect(scrollY, 'not before the visitor acted').to.equal(0);
      await start(quiz);
      const answers = $$(quiz, '.answer');
      expect(box(answers[0]).top).to.be.above(0);
      expect(box(answers.at(-1)).bottom).to.be.below(phone.height);
    });

    it(`begins the tips within a screen and a half where there is no warning: ${lang}`, async () => {
      const quiz = await show('gut-skin-quiz', { lang });
      await finish(quiz, { st1: 'st1-3', sl1: 'sl1-1', sun1: 'sun1-1', k1: ['k1-1'], m1: ['m1-3', 'm1-7'] });
      expect($$(quiz, '.notice')).to.be.empty;
      expect(depth(quiz, '.tips summary')).to.be.below(phone.height * 1.5);
      expect(depth(quiz, '.tips .row-item:last-of-type'), 'the last one, too').to.be.below(phone.height * 1.5);
      expect(depth(quiz, '.tips'), 'and the parts come after').to.be.below(depth(quiz, '.parts'));
    });

    it(`says no score of a hundred anywhere: ${lang}`, async () => {
      const quiz = await show('gut-skin-quiz', { lang });
      const read = [words(quiz)];
      await start(quiz);
      for (let now = itemsOf(quiz); now.length; now = itemsOf(quiz)) {
        read.push(words(quiz));
        for (const id of now) await give(quiz, id, [plain[id] ?? SKIP].flat());
        await next(quiz);
      }
      await until(() => $$(quiz, '.result').length);
      read.push(words(quiz));
      expect(read).to.have.length.above(12);
      expect(read.join(' ')).not.to.match(/of 100|out of 100|\/ ?100|100점|100 ?중/);
    });
  }

  it('takes twelve screens, and 26 taps at the most for who leaves the rows empty', async () => {
    const quiz = await show('gut-skin-quiz');
    let taps = 1;
    const screens: string[][] = [];
    await start(quiz);
    for (let now = itemsOf(quiz); now.length; now = itemsOf(quiz)) {
      const rows = $$(quiz, '.scale').length > 0;
      screens.push(now);
      for (const id of rows ? [] : now) await give(quiz, id, [plain[id] ?? SKIP].flat());
      taps += rows ? 1 : now.length + 1;
      await next(quiz);
    }
    await until(() => $$(quiz, '.result').length);
    expect(screens).to.have.length(12);
    expect(screens.slice(1, 4), 'the warning signs: first, and alone').to.deep.equal([['s1'], ['s2'], ['s3']]);
    const dropped = data.items.map(({ id }) => id).filter((id) => !screens.flat().includes(id));
    expect(dropped, 'only what hangs on another answer').to.deep.equal(['s6', 'j1']);
    expect(taps).to.be.at.most(26);
  });

  for (const width of [240, 320, 390, 768])
    it(`keeps each answer of a compact row a target of 44 px at ${width} px, and four on a line where they fit`, async () => {
      await setViewport({ width, height: 740 });
      for (const lang of languages) {
        const quiz = await show('gut-skin-quiz', { lang });
        for (const first of ['d1', 'f1', 'u1', 'st1']) {
          if (first === 'd1') await run(quiz, {}, first);
          else await answer(quiz, plain, first);
          still();
          for (const group of $$(quiz, '.scale')) {
            const answers = [...group.querySelectorAll('.answer')].map((each) => box(each));
            for (const { width: wide, height } of answers) expect(Math.min(wide, height)).to.be.at.least(44);
            const lines = new Set(answers.map(({ top }) => Math.round(top)));
            expect(lines.size, `${lang} ${first}`).to.equal(width < 300 ? 2 : 1);
          }
          expect(document.documentElement.scrollWidth).to.be.at.most(width);
        }
        quiz.remove();
      }
    });

  it('moves what was asked for, and what nobody asked for stays', async () => {
    const quiz = await show('gut-skin-quiz');
    const moving = () => quiz.shadowRoot?.getAnimations().map((each) => (each as CSSAnimation).animationName) ?? [];
    expect(moving()).to.deep.equal([]);
    await start(quiz);
    expect(getComputedStyle($(quiz, '.questions')).animationDuration).to.equal('0.18s');
    const form = $(quiz, '.questions');
    await give(quiz, 'w1', ['w1-1']);
    expect($(quiz, '.questions') === form, 'an answer draws no screen anew').to.be.true;
    await next(quiz);
    expect($(quiz, '.questions') === form).to.be.false;
  });
});
