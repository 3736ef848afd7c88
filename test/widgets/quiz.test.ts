import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import flagData from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import data from '../../data/quiz.json';
import references from '../../data/references.json';
import tipData from '../../data/diet-tips.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/quiz/en.js';
import ko from '../../src/i18n/quiz/ko.js';
import { GutSkinConsultEvent } from '../../src/pieces/booking.js';
import { GutSkinQuizEvent, GutSkinQuizResultEvent } from '../../src/widgets/quiz/quiz-events.js';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { keepsTheContract } from './contract.js';
import {
  answer,
  back,
  chosen,
  finish,
  give,
  itemOf,
  items,
  itemsOf,
  meaning,
  next,
  pick,
  plain,
  press,
  run,
  silent,
  SKIP,
  start,
  type Given,
} from './quiz-driver.js';
import {
  $,
  $$,
  focused,
  languages,
  page,
  put,
  ready,
  record,
  show,
  squeeze,
  turn,
  until,
  warningsOf,
  words,
  type Attributes,
  type Language,
} from './support.js';

const text = { en, ko };
const base = { en: baseEn, ko: baseKo };
const food = items.filter((item) => item.contains?.includes('food')).map((item) => item.id);
/** Screens that everybody sees. */
const everybody = ['who', 'now', 'days', 'weeks', 'care', 'skin', 'medicines'];
/** Screens of an adult without psoriasis, with what is asked on them. */
const usual = data.screens
  .filter(({ id }) => id !== 'joints')
  .map((screen) => ({ ...screen, items: screen.items.filter((id) => id !== 's6') }));
const item = (id: string) => items.find((one) => one.id === id) as (typeof items)[number];
/** What an adult is offered. */
const offered = (id: string) => item(id).answers.filter((each) => !each.after);
const questionOf = (id: string, lang: Language = 'en') => squeeze(items.find((item) => item.id === id)?.question[lang]);
const areas = (quiz: GutSkinQuiz) => $$(quiz, '.area').map((row) => squeeze(row.querySelector('span')?.textContent));
const areaName = (id: string, lang: Language = 'en') => data.areas.find((area) => area.id === id)?.name[lang] ?? '';
const tips = (quiz: GutSkinQuiz) => $$(quiz, 'gut-skin-diet-tip').map((tip) => tip.getAttribute('tip') ?? '');
const flag = (id: string) => flagData.entries.find((entry) => entry.id === id);
const note = (id: string) => data.notes.find((entry) => entry.id === id);
const button = (quiz: GutSkinQuiz, label: string) => {
  const found = $$(quiz, 'button').find((each) => squeeze(each.textContent) === label);
  if (!found) throw new Error(`There is no button "${label}"`);
  return found;
};
const click = async (quiz: GutSkinQuiz, label: string) => {
  button(quiz, label).click();
  await quiz.updateComplete;
};
const onQuestion = (quiz: GutSkinQuiz) =>
  Boolean(focused()?.matches('[data-focus]') && $(quiz, 'form').contains(focused()));
const within = (quiz: GutSkinQuiz) => Boolean(focused() && quiz.shadowRoot?.contains(focused()));
const quizIn = async (markup: string) => {
  const quiz = put(markup).querySelector('gut-skin-quiz');
  if (!quiz) throw new Error('The markup holds no quiz');
  await ready(quiz as never);
  return quiz;
};

describe('gut-skin-quiz', () => {
  keepsTheContract('gut-skin-quiz', {
    title: data.title,
    methods: ['restart'],
    inner: 'legend :is(h2, h3, h4, h5, h6)',
    act: start,
  });

  describe('the whole way', () => {
    for (const lang of languages)
      it(`asks every question on twelve screens, and ends with a result: ${lang}`, async () => {
        const t = text[lang];
        const quiz = await show('gut-skin-quiz', { lang });
        for (const line of [data.lead, ...data.door.flatMap(({ name, text }) => [name, text]), ...data.before])
          expect(words(quiz)).to.contain(squeeze(line[lang]));
        expect($<HTMLDetailsElement>(quiz, 'details').open, 'the rest is a tap away').to.be.false;
        await start(quiz);
        expect(squeeze($(quiz, 'button[type=submit]').textContent)).to.equal(t.next);
        for (const [at, screen] of usual.entries()) {
          expect(itemsOf(quiz)).to.deep.equal(screen.items);
          expect($$(quiz, 'legend').map((legend) => squeeze(legend.textContent))).to.deep.equal(
            screen.items.map((id) => squeeze(item(id).question[lang])),
          );
          if (screen.title) expect(words(quiz)).to.contain(squeeze(screen.title[lang]));
          expect(words(quiz)).to.contain(t.progress(at + 1, usual.length));
          const bar = $<HTMLProgressElement>(quiz, 'progress');
          expect([bar.value, bar.max, bar.getAttribute('aria-label')]).to.deep.equal([
            at + 1,
            usual.length,
            t.progress(at + 1, usual.length),
          ]);
          for (const [i, group] of $$(quiz, 'fieldset').entries()) {
            const id = screen.items[i] ?? '';
            const inputs = [...group.querySelectorAll('input')];
            expect(inputs.map((input) => meaning(input)[1])).to.deep.equal([
              ...offered(id).map((each) => each.id),
              ...(screen.rows ? [] : [SKIP]),
            ]);
            expect(inputs.map((input) => squeeze(input.labels?.[0]?.textContent))).to.deep.equal([
              ...offered(id).map((each) => squeeze(each.text[lang])),
              ...(screen.rows ? [] : [t.skip]),
            ]);
            for (const input of inputs) expect(input.type).to.equal(item(id).type === 'multi' ? 'checkbox' : 'radio');
          }
          expect(chosen(quiz)).to.deep.equal([]);
          const reason = squeeze($(quiz, 'form details').textContent);
          expect(reason).to.contain(t.why);
          for (const id of screen.items) expect(reason).to.contain(squeeze(item(id).why[lang]));
          expect(words(quiz)).to.contain(t.private);
          expect(onQuestion(quiz), 'the title or the question has the focus').to.be.true;
          button(quiz, t.back);
          for (const id of screen.items) await give(quiz, id, [plain[id] ?? SKIP].flat());
          expect(itemsOf(quiz), 'no screen goes on by itself').to.deep.equal(screen.items);
          await click(quiz, t.next);
        }
        expect(squeeze($(quiz, '.result [data-focus]').textContent)).to.equal(t.result);
        expect(focused() === $(quiz, '.result [data-focus]'), 'the result has the focus').to.be.true;
        expect(areas(quiz).sort()).to.deep.equal(data.areas.map((area) => area.name[lang]).sort());
        for (const line of [...data.unknown, ...data.rule]) expect(words(quiz)).to.contain(squeeze(line[lang]));
        for (const label of [t.print, t.restart]) button(quiz, label);
        await until(() => tips(quiz).length);
      });

    it('asks before it goes on, and takes no room for that before', async () => {
      for (const lang of languages) {
        const quiz = await show('gut-skin-quiz', { lang });
        await start(quiz);
        const problem = $(quiz, '[role=alert]');
        const group = $(quiz, 'fieldset');
        expect(problem.getBoundingClientRect().height).to.equal(0);
        expect(group.getAttribute('aria-invalid')).to.be.null;
        await next(quiz);
        expect(itemOf(quiz)).to.equal('w1');
        expect(squeeze(problem.textContent)).to.equal(text[lang].missing);
        expect(problem.getBoundingClientRect().height).to.be.above(0);
        expect(group.getAttribute('aria-invalid')).to.equal('true');
        expect(group.getAttribute('aria-describedby')?.split(' '), 'tied to the group').to.include(problem.id);
        expect(onQuestion(quiz)).to.be.true;
        await pick(quiz, SKIP);
        expect(squeeze(problem.textContent)).to.equal('');
        expect(group.getAttribute('aria-invalid')).to.be.null;
        await next(quiz);
        expect(itemOf(quiz)).to.equal('s1');
        quiz.remove();
      }
    });

    it('goes to the first question without an answer, and names each', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 's4');
      await give(quiz, 's4', ['s4-1']);
      await next(quiz);
      const said = $$(quiz, '[role=alert]').map((each) => squeeze(each.textContent));
      expect(said).to.deep.equal(['', en.missing]);
      expect($$(quiz, 'fieldset')[1]?.contains(focused()), 'the focus is on it').to.be.true;
      await give(quiz, 's5', ['s5-1']);
      await next(quiz);
      expect(itemOf(quiz)).to.equal('d1');
    });

    it('begins a screen at its top where that ends below the fold', async () => {
      const before = put('<div></div>');
      before.setAttribute('style', 'block-size: 80vh');
      scrollTo(0, 0);
      const quiz = await show('gut-skin-quiz');
      expect(scrollY, 'nothing moves before the visitor acts').to.equal(0);
      await run(quiz, {}, 's1');
      const { top } = $(quiz, '[data-focus]').getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 3);
      scrollTo(0, 0);
    });

    it('lets a compact row stay empty, and clears the rows of a screen', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 'st1');
      await pick(quiz, 'sl1-2', 'sun1-3');
      await click(quiz, en.clear);
      expect(chosen(quiz)).to.deep.equal([]);
      await pick(quiz, 'sl1-2');
      await next(quiz);
      expect(itemOf(quiz)).to.equal('k1');
      await back(quiz);
      expect(chosen(quiz)).to.deep.equal(['sl1-2']);
    });

    it('says whom the answers are for, and asks only what fits', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { w1: 'w1-3' }, 's1');
      expect(words(quiz)).to.contain(en.forThem);
      const seen: string[] = [];
      for (let now = itemsOf(quiz); now.length; now = itemsOf(quiz)) {
        seen.push(...now);
        for (const id of now) await give(quiz, id, [plain[id] ?? SKIP].flat());
        await next(quiz);
      }
      expect(seen).to.deep.equal(['s1', 's2', 's3', 's6', 's5', 'k1', 'k2', 'm1']);
    });

    it('says in no name, value or id what a field stands for', async () => {
      const quiz = await show('gut-skin-quiz');
      await start(quiz);
      for (let now = itemsOf(quiz); now.length; now = itemsOf(quiz)) {
        for (const input of $$<HTMLInputElement>(quiz, 'input')) {
          expect(input.name).to.match(/^q\d+$/);
          expect(input.value).to.match(/^\d+$/);
        }
        for (const element of $$(quiz, '[id]')) expect(element.id).to.match(/^q\d+-(hint|problem)$/);
        for (const id of now) await give(quiz, id, [plain[id] ?? SKIP].flat());
        await next(quiz);
      }
    });

    it('makes each screen anew, so that words and answers can’t part', async () => {
      const quiz = await show('gut-skin-quiz');
      await start(quiz);
      /** What page translators do: text nodes go into elements of their own. */
      const translate = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) found.push(walker.currentNode as Text);
        for (const node of found) {
          const font = document.createElement('font');
          font.textContent = `«${node.data.trim()}»`;
          node.replaceWith(font);
        }
      };
      for (const screen of usual.slice(0, 6)) {
        expect($$(quiz, 'legend').map((legend) => squeeze(legend.textContent))).to.deep.equal(
          screen.items.map((id) => questionOf(id)),
        );
        translate($(quiz, '[part=body]'));
        await next(quiz); // says that an answer is missing, where one is
        for (const id of itemsOf(quiz)) if (screen.items.includes(id)) await give(quiz, id, [plain[id] ?? SKIP].flat());
        if (!screen.rows) await next(quiz);
      }
    });

    it('lets "None of these" and "I would rather not say" stand alone', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 's1');
      await pick(quiz, 's1-2', 's1-3');
      expect(chosen(quiz)).to.deep.equal(['s1-2', 's1-3']);
      await pick(quiz, 's1-1');
      expect(chosen(quiz)).to.deep.equal(['s1-1']);
      await pick(quiz, SKIP);
      expect(chosen(quiz)).to.deep.equal([SKIP]);
      await pick(quiz, 's1-5');
      expect(chosen(quiz)).to.deep.equal(['s1-5']);
      await pick(quiz, 's1-5');
      expect(chosen(quiz)).to.deep.equal([]);
    });

    it('takes no more answers than allowed, and says so', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 'k1');
      await pick(quiz, 'k1-1', 'k1-2', 'k1-3');
      expect(chosen(quiz)).to.deep.equal(['k1-1', 'k1-2']);
      expect(words(quiz, '[role=alert]')).to.equal(en.tooMany(2));
      await pick(quiz, 'k1-1', 'k1-3');
      expect(chosen(quiz)).to.deep.equal(['k1-2', 'k1-3']);
      expect(words(quiz, '[role=alert]')).to.equal('');
    });

    it('keeps the answers on the way back', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s1: ['s1-1'], s5: SKIP, d1: 'd1-3', d2: 'd2-2' }, 'f1');
      await back(quiz);
      expect([itemsOf(quiz), chosen(quiz)]).to.deep.equal([
        ['d1', 'd2'],
        ['d1-3', 'd2-2'],
      ]);
      expect(onQuestion(quiz)).to.be.true;
      await back(quiz);
      expect([itemsOf(quiz), chosen(quiz)]).to.deep.equal([
        ['s4', 's5'],
        ['s4-1', SKIP],
      ]);
      await pick(quiz, 's5-1');
      await next(quiz);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['d1', ['d1-3', 'd2-2']]);
      for (let i = 0; i < 6; i++) await back(quiz);
      expect(itemOf(quiz), 'the door').to.equal(undefined);
      expect(within(quiz), 'the focus goes there too').to.be.true;
      await start(quiz);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['w1', ['w1-1']]);
    });

    it('forgets everything on restart', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz);
      await click(quiz, en.restart);
      expect(words(quiz)).to.contain(squeeze(data.lead.en));
      expect(within(quiz), 'the focus goes there too').to.be.true;
      await start(quiz);
      for (const { items: own } of usual) {
        expect([itemsOf(quiz), chosen(quiz)]).to.deep.equal([own, []]);
        for (const id of own) await give(quiz, id, [plain[id] ?? SKIP].flat());
        await next(quiz);
      }
    });

    it('can be restarted by the page', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 'd1');
      quiz.restart();
      await quiz.updateComplete;
      expect(words(quiz)).to.contain(squeeze(data.lead.en));
    });

    it('is worked by the keyboard alone', async () => {
      put('<button id="before">Before</button>');
      const quiz = await show('gut-skin-quiz');
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(squeeze(focused()?.textContent)).to.equal(en.start);
      await sendKeys({ press: 'Enter' });
      await until(() => itemOf(quiz) === 'w1');
      expect(onQuestion(quiz)).to.be.true;
      await sendKeys({ press: 'Tab' });
      expect(meaning(focused() as HTMLInputElement)).to.deep.equal(['w1', 'w1-1']);
      await sendKeys({ press: ' ' });
      await until(() => chosen(quiz).length);
      await sendKeys({ press: 'Enter' });
      await until(() => itemOf(quiz) === 's1');
      await answer(quiz, plain, 'd1');

      expect(onQuestion(quiz)).to.be.true;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await until(() => chosen(quiz)[0] === 'd1-1');
      await sendKeys({ press: 'ArrowDown' });
      await until(() => chosen(quiz)[0] === 'd1-2');
      await sendKeys({ press: 'ArrowUp' });
      await until(() => chosen(quiz)[0] === 'd1-1');
      // From the first on to the last some engines go by one more step up, and WebKit does not.
      for (const next of ['d1-2', 'd1-3', 'd1-4']) {
        await sendKeys({ press: 'ArrowDown' });
        await until(() => chosen(quiz)[0] === next);
      }
      expect(meaning(focused() as HTMLInputElement)).to.deep.equal(['d1', 'd1-4']);
      await sendKeys({ press: 'Tab' });
      expect(meaning(focused() as HTMLInputElement)[0], 'the next row').to.equal('d2');
      for (const label of [en.back, en.clear, en.next]) {
        await sendKeys({ press: 'Tab' });
        expect(squeeze(focused()?.textContent)).to.equal(label);
      }
      await sendKeys({ press: ' ' });
      await until(() => itemOf(quiz) === 'f1');
      expect(onQuestion(quiz)).to.be.true;
    });

    it('keeps place, answers and focus when it is moved', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { d1: 'd1-3' }, 'f1');
      await pick(quiz, 'f2-3');
      put('<section></section>').append(quiz);
      await quiz.updateComplete;
      await turn();
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['f1', ['f2-3']]);
      await back(quiz);
      expect(chosen(quiz)).to.deep.equal(['d1-3', 'd2-1']);
    });

    it('goes on in the other language', async () => {
      const quiz = await show('gut-skin-quiz', { lang: 'en' });
      await run(quiz, {}, 'd2');
      await pick(quiz, 'd2-3');
      const place = focused();
      quiz.lang = 'ko';
      await until(() => squeeze($(quiz, 'legend').textContent) === questionOf('d1', 'ko'));
      expect(chosen(quiz)).to.deep.equal(['d2-3']);
      expect(focused() === place, 'the focus stays').to.be.true;
      await next(quiz);
      await answer(quiz, plain);
      expect(words(quiz, '.result [data-focus]')).to.equal(ko.result);
      await until(() => $$(quiz, 'gut-skin-diet-tip').every((tip) => tip.shadowRoot?.querySelector('[part=item]')));
      for (const tip of $$(quiz, 'gut-skin-diet-tip')) expect($(tip, '[part=base]').lang).to.equal('ko');
    });

    it('gives a clone nothing of what was answered', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, {}, 'd2');
      const clone = quiz.cloneNode(true) as GutSkinQuiz;
      page.append(clone);
      await ready(clone as never);
      expect(itemOf(clone)).to.equal(undefined);
      await start(clone);
      expect(chosen(clone)).to.deep.equal([]);
      expect(itemOf(quiz)).to.equal('d1');
    });

    it('leaves out the title when told to, without losing the focus', async () => {
      const quiz = await show('gut-skin-quiz', { heading: '' });
      await start(quiz);
      expect(onQuestion(quiz)).to.be.true;
    });
  });

  describe('emergency', () => {
    const emergencies = flagData.entries.filter((entry) => entry.urgency === 'emergency').map((entry) => entry.id);
    const answers = items.flatMap((item) =>
      item.answers.flatMap((a) =>
        a.flags?.some((id) => emergencies.includes(id)) ? [[item.id, a.id, a.after?.[0] ?? 'w1-1'] as const] : [],
      ),
    );
    const stopped = (quiz: GutSkinQuiz) => $$(quiz, 'form, .result, gut-skin-diet-tip, [part=cta]').length === 0;

    it('has answers to stop at', () => {
      expect(answers).to.have.length.above(3);
    });

    for (const [item, id, whom] of answers)
      for (const lang of languages)
        it(`stops the quiz at ${id}: ${lang}`, async () => {
          const quiz = await show('gut-skin-quiz', { lang, country: 'KR' });
          await run(quiz, { w1: whom, [item]: id });
          expect(stopped(quiz)).to.be.true;
          const alert = $(quiz, '[role=alert]');
          expect(squeeze(alert.textContent)).to.contain(`${base[lang].when.emergency} ${base[lang].act.emergency}`);
          const flags = items.find((each) => each.id === item)?.answers.find((a) => a.id === id)?.flags ?? [];
          for (const each of flags.filter((f) => emergencies.includes(f)))
            expect(squeeze(alert.textContent)).to.contain(squeeze(flag(each)?.action[lang]));
          expect($<HTMLAnchorElement>(quiz, 'a.strong').getAttribute('href')).to.equal('tel:119');
          expect(squeeze($(quiz, 'a.strong').textContent)).to.equal(base[lang].help.call('119'));
          expect(focused() === $(quiz, '[data-focus]'), 'the message has the focus').to.be.true;
          expect(words(quiz)).to.contain(text[lang].stopped);
        });

    it('outweighs everything else that was answered, however often Next is pressed', async () => {
      const quiz = await show('gut-skin-quiz');
      const events = record(quiz, 'gut-skin-quiz-step', 'gut-skin-quiz-complete');
      await run(quiz, { s1: ['s1-2'] });
      await click(quiz, en.mistake);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['s1', ['s1-2']]);
      await next(quiz);
      expect(stopped(quiz)).to.be.true;
      expect(events.map(({ step }) => step)).to.deep.equal([1, 2]);
    });

    it('can be a mistake: the visitor goes back, takes it away and goes on', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s1: ['s1-2', 's1-5'] });
      await click(quiz, en.mistake);
      await pick(quiz, 's1-2', 's1-5', 's1-1');
      await next(quiz);
      expect(itemOf(quiz)).to.equal('s2');
    });

    it("hides the clinic's own link", async () => {
      const quiz = await quizIn(
        '<gut-skin-settings consult-href="https://clinic.example/" consult-tel="02-000-0000"><gut-skin-quiz></gut-skin-quiz></gut-skin-settings>',
      );
      await run(quiz, { s1: 's1-4' });
      expect(stopped(quiz)).to.be.true;
      expect($$<HTMLAnchorElement>(quiz, 'a').every((link) => link.href.startsWith('tel:'))).to.be.true;
    });

    describe('names the number of the country', () => {
      const numberIn = async (quiz: GutSkinQuiz) => {
        await run(quiz, { s1: 's1-2' });
        return $$(quiz, 'a.strong')[0]?.getAttribute('href') ?? 'a list';
      };
      const cases: [string, string, string][] = [
        ['the usual one of Korean', '<div lang="ko"><gut-skin-quiz></gut-skin-quiz></div>', 'tel:119'],
        ['the region of the page', '<div lang="en-AU"><gut-skin-quiz></gut-skin-quiz></div>', 'tel:000'],
        ['the region of the widget', '<div><gut-skin-quiz lang="en-GB"></gut-skin-quiz></div>', 'tel:999'],
        [
          'a region that differs from the language',
          '<div><gut-skin-quiz lang="ko-US"></gut-skin-quiz></div>',
          'tel:911',
        ],
        [
          'the attribute, trimmed, in any case',
          '<div lang="ko"><gut-skin-quiz country=" gb "></gut-skin-quiz></div>',
          'tel:999',
        ],
        [
          'the settings',
          '<gut-skin-settings country="NZ" lang="ko"><gut-skin-quiz></gut-skin-quiz></gut-skin-settings>',
          'tel:111',
        ],
        [
          'the attribute before the settings',
          '<gut-skin-settings country="NZ"><gut-skin-quiz country="CA"></gut-skin-quiz></gut-skin-settings>',
          'tel:911',
        ],
        ['none in English without a region: a list', '<div lang="en"><gut-skin-quiz></gut-skin-quiz></div>', 'a list'],
        [
          'none in a country that is not listed: a list',
          '<div lang="ko"><gut-skin-quiz country="ZW"></gut-skin-quiz></div>',
          'a list',
        ],
      ];
      for (const [what, markup, expected] of cases)
        it(what, async () => {
          const quiz = await quizIn(`<div>${markup}</div>`);
          expect(await numberIn(quiz)).to.equal(expected);
          const all = new Set($$<HTMLAnchorElement>(quiz, 'a[href^="tel:"]').map((link) => link.getAttribute('href')));
          for (const { number } of meta.emergency) expect([...all]).to.include(`tel:${number}`);
        });

      it('the region of the property', async () => {
        const quiz = await show('gut-skin-quiz');
        quiz.lang = 'en-AU';
        await quiz.updateComplete;
        expect(await numberIn(quiz)).to.equal('tel:000');
      });

      it('and the default when it is no country, with one line', async () => {
        let quiz!: GutSkinQuiz;
        const lines = await warningsOf(
          async () => void (quiz = await show('gut-skin-quiz', { lang: 'ko', country: 'Korea' })),
        );
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<gut-skin-quiz> country="Korea"').and.contain('KR');
        expect(await numberIn(quiz)).to.equal('tel:119');
      });
    });
  });

  describe('warning signs that are no emergency', () => {
    for (const lang of languages)
      it(`urgent ones are told at once, once, and head the result: ${lang}`, async () => {
        const t = text[lang];
        const quiz = await show('gut-skin-quiz', { lang });
        const given: Given = { s2: ['s2-2'], s3: ['s3-9'] };
        await run(quiz, given);
        const alert = $(quiz, '[role=alert]');
        expect(squeeze(alert.textContent))
          .to.contain(t.today)
          .and.contain(squeeze(flag('black-stool')?.action[lang]));
        expect(focused() === $(quiz, '[data-focus]')).to.be.true;
        await click(quiz, t.back);
        expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['s2', ['s2-2']]);
        await next(quiz);
        await click(quiz, t.read);
        expect(itemOf(quiz), 'the next question').to.equal('s3');
        await back(quiz);
        await next(quiz);
        expect(itemOf(quiz), 'not told twice').to.equal('s3');
        await answer(quiz, { ...plain, ...given });
        const [first] = $$(quiz, '.result .notice');
        expect(squeeze(first?.textContent), 'by how soon')
          .to.contain(base[lang].when.urgent)
          .and.not.contain(squeeze(flag('mole')?.title[lang]));
        const notice = $$(quiz, '.result .notice')
          .map((each) => squeeze(each.textContent))
          .join(' ');
        expect(notice)
          .to.contain(squeeze(flag('black-stool')?.title[lang]))
          .and.contain(squeeze(flag('mole')?.title[lang]));
        expect(notice.indexOf(squeeze(flag('black-stool')?.title[lang]))).to.be.below(
          notice.indexOf(squeeze(flag('mole')?.title[lang])),
        );
        expect(words(quiz, '.result').indexOf(squeeze(first?.textContent)), 'before the areas').to.be.below(
          words(quiz, '.result').indexOf(areaName('digestion', lang)),
        );
      });

    it('a second urgent sign is told too', async () => {
      const quiz = await show('gut-skin-quiz');
      const given: Given = { s2: 's2-2', s5: 's5-2', m1: 'm1-4' };
      await run(quiz, given);
      await click(quiz, en.read);
      await answer(quiz, { ...plain, ...given });
      expect(squeeze($(quiz, '[role=alert]').textContent)).to.contain(squeeze(flag('pregnant-on-retinoid')?.title.en));
      await click(quiz, en.read);
      expect(itemOf(quiz)).to.equal('p1');
    });

    it('one that was taken back is not in the result', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s2: 's2-2' });
      await click(quiz, en.back);
      await pick(quiz, 's2-1');
      await next(quiz);
      await answer(quiz, plain);
      expect($$(quiz, '.result .urgent')).to.be.empty;
    });

    it('the others interrupt nothing and head the result', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, { s3: ['s3-2', 's3-3', 's3-4', 's3-5', 's3-6', 's3-7', 's3-8', 's3-9'] });
      const notice = words(quiz, '.result .notice');
      expect(notice).to.contain(baseEn.when.soon);
      for (const id of [
        'rectal-bleed',
        'bowel-change',
        'weight-loss',
        'anaemia',
        'night-symptoms',
        'trouble-swallowing',
        'family-history',
        'mole',
      ])
        expect(notice).to.contain(squeeze(flag(id)?.title.en));
    });

    it('are not softened by good habits', async () => {
      const quiz = await show('gut-skin-quiz');
      const best = Object.fromEntries(
        items.flatMap((item) => item.answers.filter((a) => a.points === 3).map((a) => [item.id, a.id])),
      );
      await finish(quiz, { ...best, s3: 's3-9' });
      expect($$(quiz, '.steps').every((steps) => steps.lastElementChild?.matches('.on'))).to.be.true;
      expect(words(quiz, '.result .notice')).to.contain(squeeze(flag('mole')?.action.en));
    });
  });

  describe('what some people are better not shown', () => {
    const contains = (id: string) => (tipData.entries.find((tip) => tip.id === id)?.contains ?? []) as string[];
    const all = ['food', 'probiotic', 'supplement', 'body'];
    const cases: { who: string; given: Given; hidden: string[]; gone: string[]; lost: string[]; notes: string[] }[] = [
      ...(['s4-2', 's4-3', SKIP] as const).map((s4) => ({
        who: `eating worries, ${s4}`,
        given: { s4 },
        hidden: all,
        gone: food,
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: [s4 === SKIP ? 'not-said' : 'support'],
      })),
      ...(['w1-2', SKIP] as const).map((w1) => ({
        who: `under 18, ${w1}`,
        given: { w1 },
        hidden: [...all, 'alcohol', 'adults'],
        gone: [...food, 'a1'],
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: [w1 === SKIP ? 'not-said' : 'child'],
      })),
      ...(['s5-2', 's5-3', 's5-4', SKIP] as const).map((s5) => ({
        who: `pregnancy, ${s5}`,
        given: { s5 },
        hidden: ['probiotic', 'supplement', 'body', 'alcohol'],
        gone: ['f3', 'a1'],
        lost: ['fermented'],
        notes: [s5 === SKIP ? 'not-said' : 'pregnancy'],
      })),
      {
        who: 'a weak immune system',
        given: { s5: 's5-5' },
        hidden: ['probiotic', 'supplement'],
        gone: ['f3'],
        lost: ['fermented'],
        notes: ['immune'],
      },
      {
        who: 'a sign of the bowel',
        given: { s3: 's3-2', f1: 'f1-1' },
        hidden: all,
        gone: food,
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: ['doctor-first'],
      },
    ];
    for (const { who, given, hidden, gone, lost, notes } of cases)
      for (const lang of languages)
        it(`${who}: ${lang}`, async () => {
          const quiz = await show('gut-skin-quiz', { lang });
          await start(quiz);
          const seen: string[] = [];
          for (let now = itemsOf(quiz); now.length; now = itemsOf(quiz)) {
            seen.push(...now);
            for (const id of now) await give(quiz, id, [given[id] ?? plain[id] ?? SKIP].flat());
            await next(quiz);
          }
          expect(seen).to.deep.equal(usual.flatMap((screen) => screen.items).filter((id) => !gone.includes(id)));
          expect(areas(quiz)).to.have.members(
            data.areas.filter((area) => !lost.includes(area.id)).map((area) => area.name[lang]),
          );
          await until(() => !$$(quiz, '.tips [role=status]').length);
          for (const tip of tips(quiz))
            expect(
              contains(tip).filter((content) => hidden.includes(content)),
              tip,
            ).to.deep.equal([]);
          for (const id of notes) expect(words(quiz, '.result')).to.contain(squeeze(note(id)?.text[lang]));
          for (const id of gone)
            expect(words(quiz, '.result'), 'not even in what is printed').not.to.contain(questionOf(id, lang));
          for (const id of lost) expect(words(quiz, '.result')).not.to.contain(areaName(id, lang));
        });

    it('comes back when that answer is taken back', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s4: 's4-2' }, 'a1');
      expect(itemsOf(quiz)).to.deep.equal(['a1', 'a2']);
      for (let i = 0; i < 2; i++) await back(quiz);
      expect(itemOf(quiz)).to.equal('s4');
      await pick(quiz, 's4-1');
      await next(quiz);
      await answer(quiz, plain, 'f1');
      expect(itemOf(quiz)).to.equal('f1');
    });

    it('is not hidden from anybody else', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, { f1: 'f1-1', f2: 'f2-1', u1: 'u1-1' });
      expect(areas(quiz)).to.have.length(data.areas.length);
      expect(tips(quiz).some((tip) => contains(tip).includes('food'))).to.be.true;
    });
  });

  describe('result', () => {
    /** The step of each area that is told: 0 to 2, or null. */
    const steps = (quiz: GutSkinQuiz) =>
      Object.fromEntries(
        $$(quiz, '.area').map((row) => {
          const marks = [...row.querySelectorAll('.steps i')];
          return [
            squeeze(row.querySelector('span')?.textContent),
            marks.length ? marks.findIndex((mark) => mark.matches('.on')) : null,
          ];
        }),
      );

    it('has one step of three an area, in words, and none for all', async () => {
      const quiz = await show('gut-skin-quiz');
      const given: Given = {
        ...silent,
        w1: 'w1-1',
        s2: 's2-1',
        s3: 's3-1',
        s4: 's4-1',
        s5: 's5-1',
        d1: 'd1-2',
        d2: 'd2-2',
        f2: 'f2-3',
        f3: 'f3-4',
        a1: 'a1-1',
        a2: 'a2-1',
        st1: 'st1-3',
        sl1: 'sl1-2',
      };
      await finish(quiz, given);
      expect(steps(quiz)).to.deep.equal({
        [areaName('digestion')]: 1, // 2 and 1: an average of 1.5
        [areaName('stress')]: 1,
        [areaName('fibre-plants')]: 1, // 2: one of two was answered
        [areaName('fermented')]: 2,
        [areaName('sugar-upf')]: null,
        [areaName('alcohol-smoking')]: 0,
        [areaName('sleep')]: 0,
        [areaName('sun')]: null,
      });
      expect(words(quiz, '.result')).not.to.match(/\d+ of \d+|\b100\b/);
      for (const row of $$(quiz, '.area')) {
        const area = data.areas.find((each) => each.name.en === squeeze(row.querySelector('span')?.textContent));
        const step = steps(quiz)[area?.name.en ?? ''] ?? null;
        const band = data.bands[step ?? 3];
        const name = (area?.kind === 'report' && band?.reportName) || band?.name;
        for (const words of [name, area?.kind === 'habit' ? band?.habit : band?.report, area?.about])
          expect(squeeze(row.textContent)).to.contain(squeeze(words?.en));
      }
      const sleep = $$(quiz, '.area').find((row) => row.textContent.includes(areaName('sleep')));
      expect(squeeze(sleep?.textContent), 'what was answered').to.contain(questionOf('sl1')).and.contain('Some days');
    });

    it('comes in its order: signs, three things to try, the parts, medicines in one box; the rest behind a tap', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, { s3: 's3-9', sl1: 'sl1-1', sun1: 'sun1-1', m1: ['m1-2', 'm1-7'], p1: 'p1-3' });
      const place = (selector: string) => {
        const all = [...(quiz.shadowRoot?.querySelectorAll('*') ?? [])];
        return all.indexOf($(quiz, selector));
      };
      const order = ['.notice', '.tips', '.areas', '.calm', '.unknown', '.row.screen'].map(place);
      expect(order).to.deep.equal([...order].sort((one, other) => one - other));
      const boxes = $$(quiz, '.calm').map((box) => squeeze(box.textContent));
      expect(boxes).to.have.length(2);
      expect(boxes[0])
        .to.contain(en.boxes.medicines)
        .and.contain(squeeze(note('antibiotics')?.title.en));
      expect(boxes[0]).to.contain(squeeze(note('do-not-stop-blood-thinner')?.title.en));
      expect(boxes[1])
        .to.contain(en.boxes.procedure)
        .and.contain(squeeze(note('laser')?.title.en));
      for (const folded of $$<HTMLDetailsElement>(quiz, '.paper')) expect(folded.open).to.be.false;
    });

    it('shows the number where its words speak of one', async () => {
      const quiz = await show('gut-skin-quiz', { country: 'GB' });
      await finish(quiz, { st1: 'st1-1' });
      const [notice] = $$(quiz, '.notice');
      expect(squeeze(notice?.textContent)).to.contain(squeeze(note('support-stress')?.text.en));
      expect(notice?.querySelector('a.strong')?.getAttribute('href')).to.equal('tel:999');
    });

    it('shows the number on the screen of a same-day sign, too', async () => {
      const quiz = await show('gut-skin-quiz', { country: 'GB' });
      await run(quiz, { s2: 's2-4' });
      expect($(quiz, '[href="tel:999"]').textContent).to.contain('999');
      await press(quiz, '.row .strong');
      await answer(quiz, plain);
      await until(() => $$(quiz, '.result').length);
      expect($$(quiz, '.result .urgent .call [href="tel:999"]')).to.have.length(1);
    });

    it('tells a pregnant visitor on isotretinoin to stop and call, and nothing against it', async () => {
      for (const lang of languages) {
        const quiz = await show('gut-skin-quiz', { lang });
        const given: Given = { s5: 's5-2', k2: 'k2-1', m1: 'm1-4', p1: 'p1-3' };
        await run(quiz, given);
        const action = squeeze(flag('pregnant-on-retinoid')?.action[lang]);
        expect(words(quiz, '.notice.urgent[role=alert]'), 'in the shape of today').to.contain(action);
        await press(quiz, '.row .strong');
        await answer(quiz, { ...plain, ...given });
        await until(() => $$(quiz, '.result').length);
        expect(words(quiz, '.result .urgent')).to.contain(action);
        const told = words(quiz, '.result');
        expect(/.{0,80}(do not stop|스스로 끊지 마).{0,60}/i.exec(told)?.[0], lang).to.equal(undefined);
        quiz.remove();
      }
    });

    it('has no step and no tip for somebody who would rather not say', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, silent);
      expect($$(quiz, '.steps')).to.be.empty;
      expect(tips(quiz)).to.be.empty;
      expect($$(quiz, '.tips, .notice')).to.be.empty;
      expect(words(quiz, '.result')).to.contain(squeeze(note('not-said')?.text.en));
    });

    it('suggests three different tips, as diet-tip cards in its own language, level and theme', async () => {
      const quiz = await show('gut-skin-quiz', { lang: 'ko', theme: 'dark', 'heading-level': 2 });
      await finish(quiz, { k1: 'k1-1', sl1: 'sl1-1', sun1: 'sun1-1' });
      const cards = $$(quiz, 'gut-skin-diet-tip');
      expect(new Set(tips(quiz)).size).to.equal(3);
      for (const id of tips(quiz)) expect(tipData.entries.map((tip) => tip.id)).to.include(id);
      for (const card of cards) {
        expect($(card, '[part=base]').lang).to.equal('ko');
        expect($(card, '[part=base]').dataset['theme']).to.equal('dark');
        expect($$(card, '[part=heading]'), 'its row has its title').to.be.empty;
        const title = tipData.entries.find(({ id }) => id === card.getAttribute('tip'))?.title.ko;
        expect(squeeze(card.closest('details')?.querySelector('summary h5')?.textContent)).to.equal(squeeze(title));
        expect($(card, '.tip :is(h4, h5, h6)').localName).to.equal('h6');
        expect($(card, '[part=byline]').getClientRects(), 'the quiz has one').to.have.length(0);
      }
      const section = cards[0]?.closest('section')?.querySelector('h4');
      expect(section?.textContent).to.equal(ko.tips(3));
    });

    it('chooses tips by what was answered', async () => {
      const food_ = await show('gut-skin-quiz');
      await finish(food_, {
        ...Object.fromEntries(
          items.flatMap((item) => item.answers.filter((a) => a.points === 3).map((a) => [item.id, a.id])),
        ),
        u1: 'u1-1',
        u2: 'u2-1',
      });
      const smoke = await show('gut-skin-quiz');
      await finish(smoke, {
        ...Object.fromEntries(
          items.flatMap((item) => item.answers.filter((a) => a.points === 3).map((a) => [item.id, a.id])),
        ),
        a2: 'a2-1',
      });
      expect(tips(food_)).not.to.deep.equal(tips(smoke));
      const area = (quiz: GutSkinQuiz) =>
        tips(quiz).flatMap(
          (id) => (tipData.entries.find((tip) => tip.id === id) as { areas?: string[] } | undefined)?.areas ?? [],
        );
      expect(area(food_)).to.include('sugar-upf');
      expect(area(smoke)).to.include('alcohol-smoking');
    });

    it('says what is good to know for this visitor', async () => {
      const quiz = await show('gut-skin-quiz', { lang: 'ko' });
      await finish(quiz, { m1: ['m1-3', 'm1-7'], p1: 'p1-2' });
      for (const id of ['antibiotics', 'doctor-review', 'do-not-stop-blood-thinner', 'prp', 'ask-clinic'])
        expect(words(quiz, '.result'))
          .to.contain(squeeze(note(id)?.title.ko))
          .and.contain(squeeze(note(id)?.text.ko));
      expect(words(quiz, '.result')).not.to.contain(squeeze(note('laser')?.text.ko));
    });
  });

  describe('print', () => {
    it('brings every source to paper, those of the tips as well', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, { sl1: 'sl1-1' });
      await until(() => $$(quiz, '.print ol a').length);
      const hrefs = $$<HTMLAnchorElement>(quiz, '.print ol a').map((a) => a.getAttribute('href'));
      const tips = $$(quiz, 'gut-skin-diet-tip').map((tip) => (tip as HTMLElement & { tip: string }).tip);
      expect(tips).not.to.be.empty;
      const ids = [...data.sources, ...tipData.entries.filter(({ id }) => tips.includes(id)).flatMap((t) => t.sources)];
      for (const id of ids) {
        const { doi, url } = references.entries.find((one) => one.id === id) as { doi?: string; url?: string };
        expect(hrefs, id).to.include(doi ? `https://doi.org/${doi}` : url);
      }
    });

    const { print } = window;
    let printed: { sheets: number; alone: boolean }[] = [];
    beforeEach(() => {
      printed = [];
      window.print = () =>
        void printed.push({
          sheets: document.adoptedStyleSheets.length,
          alone: Boolean(document.querySelector('gut-skin-quiz:state(printing)')),
        });
    });
    afterEach(() => {
      window.print = print;
    });

    it('prints the quiz alone, and leaves no trace after', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz);
      const before = document.adoptedStyleSheets.length;
      for (let times = 1; times <= 2; times++) {
        await click(quiz, en.print);
        await until(() => printed.length === times);
        expect(printed.at(-1)).to.deep.equal({ sheets: before + 1, alone: true });
        dispatchEvent(new Event('afterprint'));
        expect(document.adoptedStyleSheets).to.have.length(before);
        expect(quiz.matches(':state(printing)')).to.be.false;
      }
      expect(document.querySelectorAll('style[data-gut-skin], [class*=print]')).to.have.length(0);
    });

    it('has every answer, the date, the title of the page and all sources at hand', async () => {
      const title = 'Seoul Skin';
      document.title = title;
      const quiz = await quizIn(
        '<div><gut-skin-settings clinic="Dr. Kim’s clinic"><gut-skin-quiz lang="en"></gut-skin-quiz></gut-skin-settings></div>',
      );
      await finish(quiz, { d1: 'd1-3', s5: SKIP, k1: ['k1-1', 'k1-2'] });
      const paper = squeeze(
        $$(quiz, '.print')
          .map((each) => each.textContent)
          .join(' '),
      );
      expect(paper).to.contain('Dr. Kim’s clinic').and.contain(title).and.contain(String(new Date().getFullYear()));
      for (const id of usual.flatMap((screen) => screen.items))
        if (!['f3', 'a1'].includes(id)) expect(paper).to.contain(questionOf(id)); // those a refusal to s5 hides
      const answerOf = (item: string) =>
        squeeze(
          $$(quiz, '.print dt').find((dt) => squeeze(dt.textContent) === questionOf(item))?.nextElementSibling
            ?.textContent,
        );
      expect(answerOf('d1')).to.equal(
        squeeze(items.find((item) => item.id === 'd1')?.answers.find((a) => a.id === 'd1-3')?.text.en),
      );
      expect(answerOf('s5')).to.equal(en.skip);
      expect(answerOf('k1')).to.contain('; ');
      expect(paper).to.contain('doi.org/10.');
      document.title = 'Clinic';
    });

    it('is not offered with without-print', async () => {
      for (const [attributes, offered] of [
        [{ 'without-print': true }, false],
        [{ 'without-print': 'false' }, true],
      ] as [Attributes, boolean][]) {
        const quiz = await show('gut-skin-quiz', attributes);
        await finish(quiz);
        expect($$(quiz, 'button').some((each) => squeeze(each.textContent) === en.print)).to.equal(offered);
        button(quiz, en.restart);
        quiz.remove();
      }
    });
  });

  describe('the answer firewall', () => {
    const steps = async (given: Given) => {
      const quiz = await show('gut-skin-quiz');
      const events = record(document, 'gut-skin-quiz-start', 'gut-skin-quiz-step', 'gut-skin-quiz-complete');
      await finish(quiz, given);
      quiz.remove();
      return events;
    };

    it('tells steps and their number: start, each screen that everybody sees, complete', async () => {
      const events = await steps({});
      const total = everybody.length;
      expect(events.map(({ type, step }) => `${type.slice(14)} ${step}`)).to.deep.equal([
        'start 0',
        ...everybody.map((_, i) => `step ${i + 1}`),
        `complete ${total}`,
      ]);
      for (const event of events) {
        expect(event).to.be.instanceOf(GutSkinQuizEvent);
        expect([event.total, event.bubbles, event.composed, (event.target as Element).localName]).to.deep.equal([
          total,
          true,
          true,
          'gut-skin-quiz',
        ]);
        expect(
          Object.keys(event)
            .filter((key) => key !== 'isTrusted')
            .sort(),
        ).to.deep.equal(['step', 'total']);
      }
    });

    it('tells the same of everybody, whatever the answers', async () => {
      const told = async (given: Given) =>
        (await steps(given)).map(({ type, step, total }) => `${type} ${step} ${total}`);
      const usual = await told({});
      for (const given of [
        silent,
        { s2: 's2-2', s3: 's3-5' },
        { w1: 'w1-3' },
        { s4: 's4-3', s5: ['s5-2', 's5-5'] },
        { d1: 'd1-4', u1: 'u1-1', k1: 'k1-3', m1: 'm1-4' },
      ] as Given[])
        expect(await told(given)).to.deep.equal(usual);
    });

    it('tells nothing twice on the way back and forth', async () => {
      const quiz = await show('gut-skin-quiz');
      const events = record(quiz, 'gut-skin-quiz-start', 'gut-skin-quiz-step');
      await run(quiz, {}, 's3');
      for (let i = 0; i < 4; i++) await back(quiz);
      await start(quiz);
      await answer(quiz, plain, 's4');
      expect(events.map(({ step }) => step)).to.deep.equal([0, 1, 2, 3, 4, 5]);
    });

    it('lets no click, input or key press of an answer out', async () => {
      const quiz = await show('gut-skin-quiz');
      await start(quiz);
      const heard: string[] = [];
      const types = ['click', 'input', 'change', 'keydown', 'keyup', 'submit', 'gut-skin-toggle'];
      const listen = (event: Event) => heard.push(event.type);
      types.forEach((type) => document.addEventListener(type, listen));
      $<HTMLInputElement>(quiz, 'input').focus();
      await sendKeys({ press: ' ' });
      await until(() => chosen(quiz).length);
      await pick(quiz, 'w1-2', SKIP);
      await next(quiz);
      await answer(quiz, plain);
      types.forEach((type) => document.removeEventListener(type, listen));
      expect(heard).to.deep.equal([]);
    });

    it('leaves no answer in the address, the title, attributes, light DOM, storage, the console or a request', async () => {
      const quiz = await show('gut-skin-quiz', {}, '<p>Fallback</p>');
      const outside = () => [
        location.href,
        document.title,
        history.length,
        quiz.outerHTML,
        document.cookie,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
      ];
      const before = outside();
      const said: unknown[] = [];
      const { log, info, warn, error, debug } = console;
      const real = {
        fetch: window.fetch,
        open: XMLHttpRequest.prototype.open,
        beacon: navigator.sendBeacon.bind(navigator),
      };
      const tell = (...parts: unknown[]) => said.push(parts);
      Object.assign(console, { log: tell, info: tell, warn: tell, error: tell, debug: tell });
      window.fetch = (...parts) => (said.push(parts), real.fetch(...parts));
      XMLHttpRequest.prototype.open = function (...parts: unknown[]) {
        said.push(parts);
      };
      navigator.sendBeacon = (...parts) => Boolean(said.push(parts));
      try {
        await finish(quiz, { s3: 's3-9', d1: 'd1-4', u1: 'u1-1' });
        await turn();
      } finally {
        Object.assign(console, { log, info, warn, error, debug });
        window.fetch = real.fetch;
        XMLHttpRequest.prototype.open = real.open;
        navigator.sendBeacon = real.beacon;
      }
      expect(said).to.deep.equal([]);
      expect(outside()).to.deep.equal(before);
    });

    it('fetches the same files for everybody', async () => {
      // Once everything is there, nobody's answers may lead to another file.
      await steps({});
      const files = () =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((name) => /\/src\/|virtual/.test(name));
      const before = new Set(files());
      for (const given of [silent, { s2: 's2-2' }, { s4: 's4-3' }, { d1: 'd1-4', u1: 'u1-1' }] as Given[])
        await steps(given);
      expect([...new Set(files())].filter((name) => !before.has(name))).to.deep.equal([]);
    });
  });

  describe('expose-answers', () => {
    it('asks first; no means no', async () => {
      const quiz = await show('gut-skin-quiz', { 'expose-answers': true });
      const events = record(document, 'gut-skin-quiz-result');
      await finish(quiz);
      expect(words(quiz)).to.contain(en.ask);
      await click(quiz, en.askNo);
      expect(words(quiz)).to.contain(en.notAsked).and.not.contain(en.ask);
      expect(within(quiz), 'the focus stays in the quiz').to.be.true;
      await turn();
      expect(events).to.deep.equal([]);
    });

    for (const lang of languages)
      it(`passes a copy on after yes, once: ${lang}`, async () => {
        const quiz = await show('gut-skin-quiz', { 'expose-answers': true, lang });
        const events = record(document, 'gut-skin-quiz-result');
        await finish(quiz, { d1: 'd1-2', d2: 'd2-2', sun1: SKIP, k1: ['k1-1', 'k1-2'] });
        expect(events).to.deep.equal([]);
        await click(quiz, text[lang].askYes);
        expect(words(quiz)).to.contain(text[lang].asked);
        expect(within(quiz), 'the focus stays in the quiz').to.be.true;
        const [event] = events;
        expect(events).to.have.length(1);
        expect(event).to.be.instanceOf(GutSkinQuizResultEvent);
        expect([event?.bubbles, event?.composed, event?.target === quiz]).to.deep.equal([true, true, true]);
        expect(Object.keys(event?.answers ?? {})).to.have.members(usual.flatMap((screen) => screen.items));
        expect(event?.answers).to.deep.include({ d1: ['d1-2'], sun1: [SKIP], k1: ['k1-1', 'k1-2'] });
        expect(Object.keys(event?.areas ?? {})).to.deep.equal(data.areas.map((area) => area.id));
        expect(event?.areas).to.deep.include({ digestion: 'mid', sun: 'none' });
        (event?.answers as Record<string, string[]>)['d1'] = ['d1-4']; // a copy: the quiz stays as it is
        expect(words(quiz, '.area'))
          .to.contain(questionOf('d1', lang))
          .and.contain(squeeze(item('d1').answers[1]?.text[lang]));
      });

    it('asks anew after a restart', async () => {
      const quiz = await show('gut-skin-quiz', { 'expose-answers': true });
      await finish(quiz);
      await click(quiz, en.askYes);
      await click(quiz, en.restart);
      await finish(quiz);
      expect(words(quiz)).to.contain(en.ask).and.not.contain(en.asked);
    });

    it('is off by default and with the word "false": nothing is asked', async () => {
      for (const attributes of [{}, { 'expose-answers': 'false' }] as Attributes[]) {
        const quiz = await show('gut-skin-quiz', attributes);
        await finish(quiz);
        expect(words(quiz)).not.to.contain(en.ask);
        quiz.remove();
      }
    });
  });

  describe("the clinic's own link", () => {
    const withSettings = (attributes: string) =>
      quizIn(
        `<div><gut-skin-settings ${attributes}><gut-skin-quiz lang="en"></gut-skin-quiz></gut-skin-settings></div>`,
      );
    const links = (quiz: GutSkinQuiz) => $$<HTMLAnchorElement>(quiz, '[part=cta] a');

    it('is there when it is set, the same for everybody, and says so', async () => {
      const quiz = await withSettings(
        'consult-href=" https://clinic.example/book " consult-tel="+82 (0)2-123-4567" consult-label="Come and see us"',
      );
      await finish(quiz);
      expect(links(quiz).map((link) => [link.getAttribute('href'), squeeze(link.textContent)])).to.deep.equal([
        ['https://clinic.example/book', 'Come and see us'],
        ['tel:+82021234567', en.phone('+82 (0)2-123-4567')],
      ]);
      expect(words(quiz, '[part=cta]')).to.contain(en.sells);
      expect(words(quiz, '.result').lastIndexOf('Come and see us')).to.be.above(
        words(quiz, '.result').indexOf(en.unknown),
      );
    });

    it('tells the page when it is followed, and how', async () => {
      const quiz = await withSettings('consult-href="https://clinic.example/book" consult-tel="02 123 4567"');
      await finish(quiz);
      const events = record(document, 'gut-skin-consult');
      for (const link of links(quiz)) {
        link.addEventListener('click', (event) => event.preventDefault()); // the page stays
        link.click();
      }
      expect(events.map(({ kind, bubbles, composed }) => [kind, bubbles, composed])).to.deep.equal([
        ['href', true, true],
        ['tel', true, true],
      ]);
      expect(events[0]).to.be.instanceOf(GutSkinConsultEvent);
      expect(links(quiz)[0]?.textContent?.trim()).to.equal(en.consult);
    });

    for (const href of [
      'javascript:alert(1)',
      ' JavaScript:alert(2)',
      'java\nscript:alert(3)',
      'data:text/html,x',
      'http://elsewhere.example/',
      'ftp://clinic.example/',
      'https://',
    ])
      it(`refuses ${JSON.stringify(href)} with one line`, async () => {
        let quiz!: GutSkinQuiz;
        const lines = await warningsOf(async () => {
          const settings = document.createElement('gut-skin-settings');
          settings.setAttribute('consult-href', href);
          settings.append(document.createElement('gut-skin-quiz'));
          page.append(settings);
          quiz = settings.firstElementChild as GutSkinQuiz;
          await ready(quiz as never);
          await finish(quiz);
        });
        expect($$(quiz, '[part=cta]')).to.be.empty;
        expect(lines).to.have.length(1);
        expect(lines[0]).to.contain('<gut-skin-settings> consult-href="').and.contain('https:');
      });

    it('may be a page of the same site, also while that is served without https', async () => {
      const quiz = await withSettings('consult-href="/book?from=quiz"');
      await finish(quiz);
      expect(links(quiz)[0]?.href).to.equal(`${location.origin}/book?from=quiz`);
    });

    it('is not there when none is set', async () => {
      const quiz = await withSettings('clinic="Seoul Skin"');
      await finish(quiz);
      expect($$(quiz, '[part=cta]')).to.be.empty;
    });
  });
});
