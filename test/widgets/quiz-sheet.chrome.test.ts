/** The sheet for an appointment, as it would stand on A4: print can be emulated by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import data from '../../data/quiz.json';
import { finish, type Given } from './quiz-driver.js';
import { $, $$, languages, page, show, squeeze, turn } from './support.js';

/** A4 less a margin of 1 cm all round, in CSS pixels. */
const sheet = { width: 718, height: 1047 };
const visible = (element: Element) => element.checkVisibility();
const week: Given = { d1: 'd1-3', f1: 'f1-2', st1: 'st1-2', k1: ['k1-1', 'k1-3'], m1: ['m1-2', 'm1-7'], p1: 'p1-3' };
const much: Given = {
  ...week,
  s2: ['s2-2', 's2-3', 's2-4', 's2-5', 's2-6', 's2-7', 's2-8'],
  s3: ['s3-2', 's3-3', 's3-4', 's3-5', 's3-6', 's3-7', 's3-8', 's3-9'],
  m1: data.items.find(({ id }) => id === 'm1')?.answers.flatMap(({ id }) => (id === 'm1-1' ? [] : [id])) ?? [],
};

describe('the sheet for an appointment', () => {
  beforeEach(() => setViewport(sheet));
  afterEach(() => executeServerCommand('emulate', {}));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const lang of languages)
    for (const [what, given] of [
      ['a plain week', week],
      ['every sign and medicine', much],
    ] as const)
      it(`has on its first page what a doctor asks first, and every answer, in two columns: ${what}, ${lang}`, async () => {
        page.replaceChildren();
        const quiz = await show('gut-skin-quiz', { lang });
        await finish(quiz, given);
        expect(visible($(quiz, '.sheet')), 'for paper alone').to.be.false;
        await executeServerCommand('emulate', { media: 'print' });
        const first = $(quiz, '.sheet');
        expect(visible(first)).to.be.true;
        expect(getComputedStyle(first).breakAfter).to.equal('page');
        const bottom = first.getBoundingClientRect().bottom - quiz.getBoundingClientRect().top;
        expect(bottom).to.be.below(sheet.height);
        const told = squeeze(first.textContent);
        expect(told).to.contain(String(new Date().getFullYear()));
        const asked = $$(quiz, '.sheet dt').map((dt) => squeeze(dt.textContent));
        const hangs = ['s6', ...(given === week ? [] : ['f1', 'f2', 'f3', 'u1', 'u2'])]; // signs of the bowel hide food
        expect(asked).to.have.members(
          data.items.filter(({ id }) => !hangs.includes(id)).map(({ question }) => squeeze(question[lang])),
        );
        const left = new Set($$(quiz, '.answered div').map((pair) => Math.round(pair.getBoundingClientRect().left)));
        expect(left.size, 'columns').to.equal(2);
        const heads = squeeze($(quiz, '.heads').textContent);
        for (const id of ['k1', 'm1', 'p1'])
          for (const answer of data.items.find((item) => item.id === id)?.answers ?? [])
            if ([given[id]].flat().includes(answer.id)) expect(heads).to.contain(squeeze(answer.text[lang]));
        for (const notice of $$(quiz, '.notice h6')) expect(heads).to.contain(squeeze(notice.textContent));
      });

  it('shows what is folded on the screen, and no button, icon of a row or number cut off', async () => {
    const quiz = await show('gut-skin-quiz');
    page.setAttribute('style', 'margin: 0; padding: 0');
    await finish(quiz, week);
    await executeServerCommand('emulate', { media: 'print' });
    await turn();
    for (const tip of $$(quiz, 'gut-skin-diet-tip'))
      expect($(tip, '.steps').getBoundingClientRect().height).to.be.above(10);
    for (const point of $$(quiz, '.unknown .points li')) expect(point.getBoundingClientRect().height).to.be.above(10);
    expect($$(quiz, 'button, summary > .icon').filter(visible)).to.be.empty;
    const list = $(quiz, '.print ol');
    expect(list.children).to.have.length.above(9);
    const size = parseFloat(getComputedStyle(list).fontSize);
    expect(parseFloat(getComputedStyle(list).paddingInlineStart), 'room for “10.”').to.be.above(size * 2);
    page.removeAttribute('style');
  });
});
