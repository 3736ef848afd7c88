import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import flagData from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import data from '../../data/quiz.json';
import references from '../../data/references.json';
import tipData from '../../data/diet-tips.json';
import en from '../../src/i18n/quiz/en.js';
import ko from '../../src/i18n/quiz/ko.js';
import { GutSkinConsultEvent } from '../../src/pieces/consult.js';
import { GutSkinQuizEvent, GutSkinQuizResultEvent } from '../../src/widgets/quiz/quiz-events.js';
import type { GutSkinQuiz } from '../../src/widgets/quiz/quiz-element.js';
import { keepsTheContract } from './contract.js';
import {
  answer,
  back,
  finish,
  itemOf,
  next,
  pick,
  plain,
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
const food = data.items.filter((item) => 'contains' in item).map((item) => item.id);
const everybody = data.items.filter((item) => !('contains' in item));
const questionOf = (id: string, lang: Language = 'en') =>
  squeeze(data.items.find((item) => item.id === id)?.question[lang]);
const chosen = (quiz: GutSkinQuiz) =>
  $$<HTMLInputElement>(quiz, 'form input')
    .filter((input) => input.checked)
    .map((input) => input.value);
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
  Boolean(focused()?.matches('[data-focus]') && $(quiz, 'legend').contains(focused()));
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
      it(`asks every question, one a screen, and ends with a result: ${lang}`, async () => {
        const t = text[lang];
        const quiz = await show('gut-skin-quiz', { lang });
        for (const line of [data.lead, ...data.before]) expect(words(quiz)).to.contain(squeeze(line[lang]));
        await start(quiz);
        expect(squeeze($(quiz, 'button[type=submit]').textContent)).to.equal(t.next);
        for (const [at, item] of data.items.entries()) {
          expect(itemOf(quiz)).to.equal(item.id);
          expect(squeeze($(quiz, 'legend').textContent)).to.equal(squeeze(item.question[lang]));
          expect(words(quiz)).to.contain(t.progress(at + 1, data.items.length));
          const bar = $<HTMLProgressElement>(quiz, 'progress');
          expect([bar.value, bar.max, bar.getAttribute('aria-label')]).to.deep.equal([
            at + 1,
            data.items.length,
            t.progress(at + 1, data.items.length),
          ]);
          const inputs = $$<HTMLInputElement>(quiz, 'input');
          expect(inputs.map((input) => input.value)).to.deep.equal([...item.answers.map(({ id }) => id), SKIP]);
          expect(inputs.map((input) => squeeze(input.labels?.[0]?.textContent))).to.deep.equal([
            ...item.answers.map((each) => squeeze(each.text[lang])),
            t.skip,
          ]);
          for (const input of inputs) expect(input.type).to.equal(item.type === 'multi' ? 'checkbox' : 'radio');
          expect(chosen(quiz)).to.deep.equal([]);
          expect(squeeze($(quiz, 'form details').textContent))
            .to.contain(t.why)
            .and.contain(squeeze(item.why[lang]));
          expect(words(quiz)).to.contain(t.private);
          expect(onQuestion(quiz), 'the question has the focus').to.be.true;
          button(quiz, t.back);
          await pick(quiz, ...[plain[item.id] ?? SKIP].flat());
          expect(itemOf(quiz), 'no question goes on by itself').to.equal(item.id);
          await click(quiz, t.next);
        }
        expect(squeeze($(quiz, '.result [data-focus]').textContent)).to.equal(t.result);
        expect(focused() === $(quiz, '.result [data-focus]'), 'the result has the focus').to.be.true;
        expect(areas(quiz)).to.deep.equal(data.areas.map((area) => area.name[lang]));
        for (const line of [...data.unknown, ...data.rule]) expect(words(quiz)).to.contain(squeeze(line[lang]));
        for (const label of [t.print, t.restart]) button(quiz, label);
        await until(() => tips(quiz).length);
      });

    it('asks before it goes on, and takes no room for that before', async () => {
      for (const lang of languages) {
        const quiz = await show('gut-skin-quiz', { lang });
        await start(quiz);
        const problem = $(quiz, '[role=alert]');
        expect(problem.getBoundingClientRect().height).to.equal(0);
        await next(quiz);
        expect(itemOf(quiz)).to.equal('s1');
        expect(squeeze(problem.textContent)).to.equal(text[lang].missing);
        expect(problem.getBoundingClientRect().height).to.be.above(0);
        await pick(quiz, SKIP);
        expect(squeeze(problem.textContent)).to.equal('');
        await next(quiz);
        expect(itemOf(quiz)).to.equal('s2');
        quiz.remove();
      }
    });

    it('lets "None of these" and "I would rather not say" stand alone', async () => {
      const quiz = await show('gut-skin-quiz');
      await start(quiz);
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
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['d2', ['d2-2']]);
      expect(onQuestion(quiz)).to.be.true;
      await back(quiz);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['d1', ['d1-3']]);
      await pick(quiz, 'd1-1');
      await next(quiz);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['d2', ['d2-2']]);
      for (let i = 0; i < 7; i++) await back(quiz);
      expect(itemOf(quiz), 'the first screen').to.equal(undefined);
      expect(within(quiz), 'the focus goes there too').to.be.true;
      await start(quiz);
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['s1', ['s1-1']]);
    });

    it('forgets everything on restart', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz);
      await click(quiz, en.restart);
      expect(words(quiz)).to.contain(squeeze(data.lead.en));
      expect(within(quiz), 'the focus goes there too').to.be.true;
      await start(quiz);
      for (const item of data.items) {
        expect([itemOf(quiz), chosen(quiz)]).to.deep.equal([item.id, []]);
        await pick(quiz, plain[item.id] as string);
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
      await until(() => itemOf(quiz) === 's1');
      expect(onQuestion(quiz)).to.be.true;
      await sendKeys({ press: 'Tab' });
      expect((focused() as HTMLInputElement).value).to.equal('s1-1');
      await sendKeys({ press: ' ' });
      await until(() => chosen(quiz).length);
      await sendKeys({ press: 'Enter' });
      await until(() => itemOf(quiz) === 's2');
      await answer(quiz, plain, 'd1');

      expect(onQuestion(quiz)).to.be.true;
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: ' ' });
      await until(() => chosen(quiz)[0] === 'd1-1');
      await sendKeys({ press: 'ArrowDown' });
      await until(() => chosen(quiz)[0] === 'd1-2');
      await sendKeys({ press: 'ArrowUp' });
      await until(() => chosen(quiz)[0] === 'd1-1');
      await sendKeys({ press: 'ArrowUp' });
      await until(() => chosen(quiz)[0] === SKIP);
      expect((focused() as HTMLInputElement).value).to.equal(SKIP);
      await sendKeys({ press: 'Tab' });
      expect(squeeze(focused()?.textContent)).to.equal(en.back);
      await sendKeys({ press: 'Tab' });
      expect(squeeze(focused()?.textContent)).to.equal(en.next);
      await sendKeys({ press: ' ' });
      await until(() => itemOf(quiz) === 'd2');
      expect(onQuestion(quiz)).to.be.true;
    });

    it('keeps place, answers and focus when it is moved', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { d1: 'd1-3' }, 'd2');
      await pick(quiz, 'd2-3');
      put('<section></section>').append(quiz);
      await quiz.updateComplete;
      await turn();
      expect([itemOf(quiz), chosen(quiz)]).to.deep.equal(['d2', ['d2-3']]);
      await back(quiz);
      expect(chosen(quiz)).to.deep.equal(['d1-3']);
    });

    it('goes on in the other language', async () => {
      const quiz = await show('gut-skin-quiz', { lang: 'en' });
      await run(quiz, {}, 'd2');
      await pick(quiz, 'd2-3');
      const place = focused();
      quiz.lang = 'ko';
      await until(() => squeeze($(quiz, 'legend').textContent) === questionOf('d2', 'ko'));
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
      expect(itemOf(quiz)).to.equal('d2');
    });

    it('leaves out the title when told to, without losing the focus', async () => {
      const quiz = await show('gut-skin-quiz', { heading: '' });
      await start(quiz);
      expect(onQuestion(quiz)).to.be.true;
    });
  });

  describe('emergency', () => {
    const emergencies = flagData.entries.filter((entry) => entry.urgency === 'emergency').map((entry) => entry.id);
    const answers = data.items.flatMap((item) =>
      item.answers.flatMap((a) =>
        (a as { flags?: string[] }).flags?.some((id) => emergencies.includes(id)) ? [[item.id, a.id] as const] : [],
      ),
    );
    const stopped = (quiz: GutSkinQuiz) => $$(quiz, 'form, .result, gut-skin-diet-tip, meter, [part=cta]').length === 0;

    it('has answers to stop at', () => {
      expect(answers).to.have.length.above(3);
    });

    for (const [item, id] of answers)
      for (const lang of languages)
        it(`stops the quiz at ${id}: ${lang}`, async () => {
          const quiz = await show('gut-skin-quiz', { lang, country: 'KR' });
          await run(quiz, { [item]: id });
          expect(stopped(quiz)).to.be.true;
          const alert = $(quiz, '[role=alert]');
          expect(squeeze(alert.textContent)).to.contain(text[lang].emergency);
          const flags =
            (data.items.find((each) => each.id === item)?.answers.find((a) => a.id === id) as { flags?: string[] })
              .flags ?? [];
          for (const each of flags.filter((f) => emergencies.includes(f)))
            expect(squeeze(alert.textContent)).to.contain(squeeze(flag(each)?.action[lang]));
          expect($<HTMLAnchorElement>(quiz, 'a.strong').getAttribute('href')).to.equal('tel:119');
          expect(squeeze($(quiz, 'a.strong').textContent)).to.equal(text[lang].call('119'));
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
      expect(events.map(({ step }) => step)).to.deep.equal([1]);
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
        const given: Given = { s2: ['s2-2'], s3: ['s3-5'] };
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
        const notice = squeeze($(quiz, '.result .notice').textContent);
        expect(notice)
          .to.contain(squeeze(flag('black-stool')?.title[lang]))
          .and.contain(squeeze(flag('mole')?.title[lang]));
        expect(notice.indexOf(squeeze(flag('black-stool')?.title[lang]))).to.be.below(
          notice.indexOf(squeeze(flag('mole')?.title[lang])),
        );
        expect(words(quiz, '.result').indexOf(notice), 'before the areas').to.be.below(
          words(quiz, '.result').indexOf(areaName('digestion', lang)),
        );
      });

    it('a second urgent sign is told too', async () => {
      const quiz = await show('gut-skin-quiz');
      const given: Given = { s2: 's2-2', s5: 's5-2', m2: 'm2-2' };
      await run(quiz, given);
      await click(quiz, en.read);
      await answer(quiz, { ...plain, ...given });
      expect(squeeze($(quiz, '[role=alert]').textContent)).to.contain(squeeze(flag('pregnant-on-retinoid')?.title.en));
      await click(quiz, en.read);
      expect(itemOf(quiz)).to.equal('m3');
    });

    it('one that was taken back is not in the result', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s2: 's2-2' });
      await click(quiz, en.back);
      await pick(quiz, 's2-1');
      await next(quiz);
      await answer(quiz, plain);
      expect($$(quiz, '.result .notice')).to.be.empty;
    });

    it('the others interrupt nothing and head the result', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, { s3: ['s3-2', 's3-3', 's3-4', 's3-5'] });
      const notice = words(quiz, '.result .notice');
      for (const id of [
        'rectal-bleed',
        'bowel-change',
        'weight-loss',
        'anaemia',
        'night-symptoms',
        'family-history',
        'mole',
      ])
        expect(notice).to.contain(squeeze(flag(id)?.title.en));
    });

    it('are not softened by good scores', async () => {
      const quiz = await show('gut-skin-quiz');
      const best = Object.fromEntries(
        data.items.flatMap((item) =>
          item.answers.filter((a) => (a as { points?: number }).points === 3).map((a) => [item.id, a.id]),
        ),
      );
      await finish(quiz, { ...best, s3: 's3-5' });
      expect($$<HTMLMeterElement>(quiz, 'meter').every((meter) => meter.value === 100)).to.be.true;
      expect(words(quiz, '.result .notice')).to.contain(squeeze(flag('mole')?.action.en));
    });
  });

  describe('what some people are better not shown', () => {
    const contains = (id: string) => (tipData.entries.find((tip) => tip.id === id)?.contains ?? []) as string[];
    const cases: { who: string; given: Given; hidden: string[]; items: string[]; lost: string[]; notes: string[] }[] = [
      {
        who: 'eating worries, sometimes',
        given: { s4: 's4-2' },
        hidden: ['food', 'probiotic', 'supplement', 'body'],
        items: food,
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: ['support'],
      },
      {
        who: 'eating worries, often',
        given: { s4: 's4-3' },
        hidden: ['food', 'probiotic', 'supplement', 'body'],
        items: food,
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: ['support'],
      },
      {
        who: 'under 18',
        given: { s5: 's5-4' },
        hidden: ['food', 'probiotic', 'supplement', 'body'],
        items: food,
        lost: ['fibre-plants', 'fermented', 'sugar-upf'],
        notes: ['child'],
      },
      {
        who: 'pregnancy',
        given: { s5: 's5-2' },
        hidden: ['probiotic', 'supplement'],
        items: ['f3'],
        lost: ['fermented'],
        notes: ['pregnancy'],
      },
      {
        who: 'a weak immune system',
        given: { s5: 's5-3' },
        hidden: ['probiotic', 'supplement'],
        items: ['f3'],
        lost: ['fermented'],
        notes: ['immune'],
      },
    ];
    for (const { who, given, hidden, items, lost, notes } of cases)
      for (const lang of languages)
        it(`${who}: ${lang}`, async () => {
          const quiz = await show('gut-skin-quiz', { lang });
          await start(quiz);
          const asked: string[] = [];
          for (let item = itemOf(quiz); item; item = itemOf(quiz)) {
            asked.push(item);
            await pick(quiz, ...[given[item] ?? plain[item] ?? SKIP].flat());
            await next(quiz);
          }
          expect(asked).to.deep.equal(data.items.map((item) => item.id).filter((id) => !items.includes(id)));
          expect(areas(quiz)).to.deep.equal(
            data.areas.filter((area) => !lost.includes(area.id)).map((area) => area.name[lang]),
          );
          await until(() => tips(quiz).length);
          for (const tip of tips(quiz))
            expect(
              contains(tip).filter((content) => hidden.includes(content)),
              tip,
            ).to.deep.equal([]);
          for (const id of notes) expect(words(quiz, '.result')).to.contain(squeeze(note(id)?.text[lang]));
          for (const id of items)
            expect(words(quiz, '.result'), 'not even in what is printed').not.to.contain(questionOf(id, lang));
          for (const id of lost) expect(words(quiz, '.result')).not.to.contain(areaName(id, lang));
        });

    it('comes back when that answer is taken back', async () => {
      const quiz = await show('gut-skin-quiz');
      await run(quiz, { s4: 's4-2' }, 'a1');
      expect(itemOf(quiz)).to.equal('a1');
      for (let i = 0; i < 4; i++) await back(quiz);
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
    it('has one score an area and none for all', async () => {
      const quiz = await show('gut-skin-quiz');
      const given: Given = {
        ...silent,
        d1: 'd1-2',
        d2: 'd2-2',
        f2: 'f2-3',
        f3: 'f3-4',
        a1: 'a1-1',
        a2: 'a2-1',
        st1: 'st1-3',
        sl1: 'sl1-2',
        sun1: SKIP,
      };
      await finish(quiz, given);
      const scores = Object.fromEntries(
        $$(quiz, '.area').map((row) => [
          squeeze(row.querySelector('span')?.textContent),
          row.querySelector('meter')?.value ?? null,
        ]),
      );
      expect(scores).to.deep.equal({
        [areaName('digestion')]: 50, // 2 + 1 of 6
        [areaName('fibre-plants')]: 67, // 2 of 3: one of two was answered
        [areaName('fermented')]: 100,
        [areaName('sugar-upf')]: null,
        [areaName('alcohol-smoking')]: 0,
        [areaName('stress')]: 67,
        [areaName('sleep')]: 33,
        [areaName('sun')]: null,
      });
      const meters = $$<HTMLMeterElement>(quiz, 'meter');
      expect(meters).to.have.length(6);
      expect(words(quiz, '.result').match(/\d+ of 100/g)).to.have.length(6);
      for (const meter of meters) {
        expect([meter.min, meter.max]).to.deep.equal([0, 100]);
        expect(meter.getAttribute('aria-label')).to.contain(en.score(meter.value));
      }
      for (const row of $$(quiz, '.area')) {
        const area = data.areas.find((each) => each.name.en === squeeze(row.querySelector('span')?.textContent));
        const value = row.querySelector('meter')?.value;
        const band = data.bands
          .filter((each) => (value === undefined ? each.from === null : each.from !== null && value >= each.from))
          .sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0];
        const name =
          (area?.kind === 'report' && (band as { reportName?: { en: string } } | undefined)?.reportName) || band?.name;
        expect(squeeze(row.textContent)).to.contain(squeeze((name as { en: string }).en));
        expect(squeeze(row.textContent)).to.contain(squeeze((area?.kind === 'habit' ? band?.habit : band?.report)?.en));
        expect(squeeze(row.textContent)).to.contain(squeeze(area?.about.en));
      }
    });

    it('has no score at all for somebody who would rather not say', async () => {
      const quiz = await show('gut-skin-quiz');
      await finish(quiz, silent);
      expect($$(quiz, 'meter')).to.be.empty;
      expect(words(quiz, '.result')).not.to.match(/\d+ of 100/);
      expect(tips(quiz)).to.have.length(3);
      expect($$(quiz, '.notice')).to.be.empty;
    });

    it('suggests three different tips, as diet-tip cards in its own language, level and theme', async () => {
      const quiz = await show('gut-skin-quiz', { lang: 'ko', theme: 'dark', 'heading-level': 2 });
      await finish(quiz, { k1: 'k1-1' });
      const cards = $$(quiz, 'gut-skin-diet-tip');
      expect(new Set(tips(quiz)).size).to.equal(3);
      for (const id of tips(quiz)) expect(tipData.entries.map((tip) => tip.id)).to.include(id);
      for (const card of cards) {
        expect($(card, '[part=base]').lang).to.equal('ko');
        expect($(card, '[part=base]').dataset['theme']).to.equal('dark');
        expect($(card, '[part=heading] > *').localName).to.equal('h5');
        expect($(card, '[part=byline]').getClientRects(), 'the quiz has one').to.have.length(0);
      }
      const section = cards[0]?.closest('section')?.querySelector('h4');
      expect(section?.textContent).to.equal(ko.tips);
    });

    it('chooses tips by what was answered', async () => {
      const food_ = await show('gut-skin-quiz');
      await finish(food_, {
        ...Object.fromEntries(
          everybody.flatMap((item) =>
            item.answers.filter((a) => (a as { points?: number }).points === 3).map((a) => [item.id, a.id]),
          ),
        ),
        u1: 'u1-1',
        u2: 'u2-1',
      });
      const smoke = await show('gut-skin-quiz');
      await finish(smoke, {
        ...Object.fromEntries(
          data.items.flatMap((item) =>
            item.answers.filter((a) => (a as { points?: number }).points === 3).map((a) => [item.id, a.id]),
          ),
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
      await finish(quiz, { m1: 'm1-3', m3: 'm3-3', p1: 'p1-2' });
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
      await finish(quiz);
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
      for (const item of data.items) expect(paper).to.contain(questionOf(item.id));
      const answerOf = (item: string) =>
        squeeze(
          $$(quiz, '.print dt').find((dt) => squeeze(dt.textContent) === questionOf(item))?.nextElementSibling
            ?.textContent,
        );
      expect(answerOf('d1')).to.equal(
        squeeze(data.items.find((item) => item.id === 'd1')?.answers.find((a) => a.id === 'd1-3')?.text.en),
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

    it('tells steps and their number: start, each question that everybody is asked, complete', async () => {
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
        { s4: 's4-3', s5: ['s5-2', 's5-4'] },
        { d1: 'd1-4', u1: 'u1-1', m2: 'm2-2' },
      ] as Given[])
        expect(await told(given)).to.deep.equal(usual);
    });

    it('tells nothing twice on the way back and forth', async () => {
      const quiz = await show('gut-skin-quiz');
      const events = record(quiz, 'gut-skin-quiz-start', 'gut-skin-quiz-step');
      await run(quiz, {}, 's3');
      await back(quiz);
      await back(quiz);
      await back(quiz);
      await start(quiz);
      await answer(quiz, plain, 's4');
      expect(events.map(({ step }) => step)).to.deep.equal([0, 1, 2, 3, 4]);
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
      await pick(quiz, 's1-1', SKIP);
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
        await finish(quiz, { s3: 's3-5', d1: 'd1-4', u1: 'u1-1' });
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
        expect(Object.keys(event?.answers ?? {})).to.have.members(data.items.map((item) => item.id));
        expect(event?.answers).to.deep.include({ d1: ['d1-2'], sun1: [SKIP], k1: ['k1-1', 'k1-2'] });
        expect(Object.keys(event?.areas ?? {})).to.deep.equal(data.areas.map((area) => area.id));
        expect(event?.areas).to.deep.include({ digestion: 50, sun: null });
        (event?.answers as Record<string, string[]>)['d1'] = ['d1-4']; // a copy: the quiz stays as it is
        expect($<HTMLMeterElement>(quiz, 'meter').value).to.equal(50);
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
    const stay = (event: Event) => event.composedPath()[0] instanceof HTMLAnchorElement && event.preventDefault();
    before(() => document.addEventListener('click', stay, true));
    after(() => document.removeEventListener('click', stay, true));
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
      for (const link of links(quiz)) link.click();
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
