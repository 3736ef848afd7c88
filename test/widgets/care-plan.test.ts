import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import flagData from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import hazards from '../../data/hazards.json';
import data from '../../data/procedures.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/care-plan/en.js';
import ko from '../../src/i18n/care-plan/ko.js';
import { GutSkinConsultEvent } from '../../src/pieces/booking.js';
import type { Slices } from '../../src/dataset/types.js';
import type { GutSkinCarePlan } from '../../src/widgets/care-plan/care-plan-element.js';
import { isoDay } from '../../src/core/day.js';
import { keepsTheContract } from './contract.js';
import { caught, choose, enter, inDays, leave } from './states/care-plan.js';
import {
  $,
  $$,
  focused,
  inside,
  isWebKit,
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
  type Language,
} from './support.js';

const text = { en, ko };
const base = { en: baseEn, ko: baseKo };
const tag = 'gut-skin-care-plan';
const of = (id: string) => {
  const found = data.entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no procedure ${id}`);
  return found;
};
const stepsOf = (id: string) => [...of(id).before, ...of(id).after];
const field = (plan: GutSkinCarePlan) => $<HTMLInputElement>(plan, '[type=date]');
const parts = (plan: GutSkinCarePlan) => $$(plan, '.stop h4').map((title) => squeeze(title.textContent));
/** The days of the strip; `[29]` is today, `(6)` the day of the procedure. */
const strip = (plan: GutSkinCarePlan) =>
  $$(plan, '.strip li').map((place) => {
    const number = place.querySelector('b')?.textContent ?? '…';
    const on = place.classList.contains('day') ? `(${number})` : number;
    return place.getAttribute('aria-current') === 'date' ? `[${on}]` : on;
  });
const row = (plan: GutSkinCarePlan, what: string) => {
  const found = $$(plan, '.step').find((step) => squeeze(step.textContent).includes(squeeze(what)));
  if (!found) throw new Error(`The plan has no step "${what}"`);
  return found;
};
const stepOf = (id: string, step: string) =>
  stepsOf(id).find((one) => one.id === step) as ReturnType<typeof stepsOf>[number];
const button = (plan: GutSkinCarePlan, label: string) =>
  $$(plan, 'button').find((each) => squeeze(each.textContent) === label);
const notice = (plan: GutSkinCarePlan) => words(plan, '.bar [role=status]');
/** Goes to the questions of a plan that was given with its day. */
const change = async (plan: GutSkinCarePlan) => {
  button(plan, en.change)?.click();
  await until(() => $$(plan, '[type=date]').length);
};
const problem = (plan: GutSkinCarePlan) => words(plan, '#problem');
/** Prints by the browser's own menu, as soon as the sources are there. */
const onPaper = async (plan: GutSkinCarePlan) => {
  await sendKeys({ press: 'Control' });
  await until(() => {
    dispatchEvent(new Event('beforeprint'));
    return $$(plan, '.print ol').length;
  });
};
/** Opens the reasons of all steps. */
const unfold = async (plan: GutSkinCarePlan) => {
  for (const reason of $$<HTMLDetailsElement>(plan, '.reason')) reason.open = true;
  await until(() => $$(plan, '.step .sources').length === $$(plan, '.step').length);
};
const planIn = async (markup: string) => {
  const plan = put(markup).querySelector(tag) as GutSkinCarePlan;
  await ready(plan);
  return plan;
};

describe(tag, () => {
  // So high that the bar lies over nothing: axe can't judge what it lies over.
  before(() => setViewport({ width: 800, height: 6000 }));
  after(() => setViewport({ width: 800, height: 600 }));

  keepsTheContract(tag, {
    titled: { procedure: 'laser' },
    title: { en: en.title, ko: ko.title },
    inner: '.plan section > :is(h2, h3, h4, h5, h6)',
  });

  describe('the plan', () => {
    for (const lang of languages)
      it(`shows every step: what, why, when, how sure, and its sources: ${lang}`, async () => {
        for (const { id } of data.entries) {
          const plan = await show(tag, { procedure: id, lang });
          expect($$(plan, '.step')).to.have.length(stepsOf(id).length);
          await unfold(plan);
          for (const step of stepsOf(id)) {
            const shown = squeeze(row(plan, step.what[lang]).textContent);
            for (const part of [step.when, step.why]) expect(shown).to.contain(squeeze(part[lang]));
            expect(shown)
              .to.contain(base[lang].certainty[step.certainty as 'low'])
              .and.contain(base[lang].sources(step.sources.length));
          }
          expect(words(plan))
            .to.contain(text[lang].rule)
            .and.contain(squeeze(of(id).evidence[lang]));
          plan.remove();
        }
      });

    it('keeps what is often said and not established apart from the steps', async () => {
      for (const { id, unknown } of data.entries) {
        const plan = await show(tag, { procedure: id });
        const box = words(plan, '.unknown');
        for (const line of unknown) {
          expect(box).to.contain(squeeze(line.en));
          for (const list of $$(plan, '.steps')) expect(squeeze(list.textContent)).not.to.contain(squeeze(line.en));
        }
        expect(box).to.contain(en.unknown);
        expect($$(plan, '.unknown .sources')).to.have.length(1);
        plan.remove();
      }
    });

    it('marks what is well supported, and says so when nothing is', async () => {
      const plan = await show(tag, { procedure: 'laser' });
      expect($$(plan, '.firm')).to.be.empty;
      expect(words(plan)).to.contain(en.weak).and.not.contain(en.firm);
      const own = inside<Slices['procedures']>(plan);
      const { data: content } = own;
      if (!content) throw new Error('no data');
      own.data = {
        ...content,
        entries: content.entries.map((entry) => ({
          ...entry,
          before: entry.before.map((step) =>
            step.id === 'smoking' ? { ...step, certainty: 'moderate' as const } : step,
          ),
        })),
      };
      plan.requestUpdate();
      await plan.updateComplete;
      expect($$(plan, '.firm')).to.have.length(1);
      expect(squeeze($(plan, '.step:has(.firm)').textContent))
        .to.contain(en.firm)
        .and.contain('If you smoke');
      expect(words(plan)).not.to.contain(en.weak);
    });

    it('has the warning signs with their urgency, the most urgent first', async () => {
      for (const lang of languages) {
        const plan = await show(tag, { procedure: 'laser', lang });
        const known = of('laser').flags.map((id) => flagData.entries.find((flag) => flag.id === id));
        const bands = $$(plan, '.flags .ladder > .notice');
        expect(bands.map((band) => squeeze(band.querySelector('.word')?.textContent))).to.deep.equal([
          base[lang].when.emergency,
          base[lang].when.urgent,
        ]);
        const shown = (urgency: string) =>
          $$(plan, `.flags .${urgency} .signs > li`).map((line) => squeeze(line.textContent));
        for (const urgency of ['emergency', 'urgent'])
          expect(shown(urgency)).to.deep.equal(
            known
              .filter((flag) => flag?.urgency === urgency)
              .map((flag) => `${squeeze(flag?.sign[lang])}. ${squeeze(flag?.action[lang])}`),
          );
        plan.remove();
      }
    });

    it('has the emergency number where the country is known, and guesses none where it is not', async () => {
      const numbers = async (attributes: string, lang: string) => {
        const plan = await planIn(
          `<div><gut-skin-settings ${attributes}><gut-skin-care-plan procedure="prp" lang="${lang}"></gut-skin-care-plan></gut-skin-settings></div>`,
        );
        return $$<HTMLAnchorElement>(plan, '.flags a.button').map(({ href }) => href);
      };
      const korean = meta.emergency.find(({ country }) => country === 'KR')?.number;
      expect(await numbers('', 'ko')).to.deep.equal([`tel:${korean}`]);
      expect(await numbers('country="GB"', 'ko')).to.deep.equal(['tel:999']);
      expect(await numbers('', 'en-AU')).to.deep.equal(['tel:000']);
      expect(await numbers('', 'en')).to.deep.equal([]);
      expect(await numbers('country="ZZ"', 'en')).to.deep.equal([]);
    });
  });

  describe('the procedures that a site offers', () => {
    const within = (procedures: string, own = '') =>
      planIn(
        `<div><gut-skin-settings procedures="${procedures}"><gut-skin-care-plan ${own}></gut-skin-care-plan></gut-skin-settings></div>`,
      );
    const offer = (plan: GutSkinCarePlan) => $$<HTMLInputElement>(plan, '[type=radio]').map(({ value }) => value);
    const all = data.entries.map(({ id }) => id);

    it('are those of the settings around it, in their order, and all where these name none', async () => {
      expect(offer(await within('microneedling, laser'))).to.deep.equal(['microneedling', 'laser']);
      expect(offer(await within(' laser\n'))).to.deep.equal(['laser']);
      expect(offer(await within(''))).to.deep.equal(all);
      expect(offer(await planIn('<div><gut-skin-care-plan></gut-skin-care-plan></div>'))).to.deep.equal(all);
    });

    it('leave one out where it may not be advertised: nothing of it is in the plan', async () => {
      const plan = await within('laser microneedling');
      expect(words(plan)).not.to.contain(of('prp').name.en);
      expect(words(plan)).not.to.contain('PRP');
    });

    it('tell of an id that nobody knows, and go on with the others, or with all', async () => {
      let plan!: GutSkinCarePlan;
      const lines = await warningsOf(async () => void (plan = await within('laser microneedeling')));
      expect(offer(plan)).to.deep.equal(['laser']);
      expect(lines, lines.join('|')).to.have.length(1);
      expect(lines[0])
        .to.contain('<gut-skin-care-plan> procedures="microneedeling"')
        .and.contain('Nearest: "microneedling"');
      let other!: GutSkinCarePlan;
      await warningsOf(async () => void (other = await within('botox')));
      expect(offer(other)).to.deep.equal(all);
    });

    it('are the choice when one is asked for that is not offered, with one line', async () => {
      let plan!: GutSkinCarePlan;
      const lines = await warningsOf(async () => void (plan = await within('microneedling laser', 'procedure="prp"')));
      expect(offer(plan)).to.deep.equal(['microneedling', 'laser']);
      expect($$(plan, '.plan')).to.be.empty;
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('procedure="prp"').and.contain('Known: microneedling, laser.');
    });

    it('follow the settings: what is no longer offered is no longer shown', async () => {
      const plan = await within('prp laser');
      await choose(plan, 'prp');
      await until(() => $$(plan, '.plan').length);
      const settings = plan.closest('gut-skin-settings');
      settings?.setAttribute('procedures', 'laser');
      await until(() => offer(plan).length === 1);
      expect($$(plan, '.plan')).to.be.empty;
      settings?.removeAttribute('procedures');
      await until(() => offer(plan).length === all.length);
    });
  });

  describe('without a date', () => {
    it('has the same parts in relative words, no state, and no calendar file', async () => {
      const plan = await show(tag, { procedure: 'laser' });
      const { now, next, day, after } = en.parts;
      expect(parts(plan)).to.deep.equal([now, next, day, after]);
      const sun = squeeze(row(plan, stepOf('laser', 'sun-before').what.en).textContent);
      expect(sun).to.contain('60 days before to 1 day before').and.contain('Up to two months before');
      expect($$(plan, '.strip, .passed:not(:empty), .remind')).to.be.empty;
      expect(words(plan, '.lead')).to.equal(of('laser').name.en);
      expect(button(plan, en.calendar)).to.equal(undefined);
      expect(button(plan, en.print)).not.to.equal(undefined);
      expect(field(plan).value, 'and still asks for one').to.equal('');
    });
  });

  describe('with a date', () => {
    for (const lang of languages)
      it(`has the day of each step, with its weekday, and how long it is until then: ${lang}`, async () => {
        const plan = await show(tag, { procedure: 'laser', date: inDays(9), lang });
        const t = text[lang];
        expect(words(plan, '.lead')).to.contain(squeeze(t.dates(inDays(9), inDays(9))));
        expect(words(plan, '.lead')).to.contain(lang === 'ko' ? '9일 뒤' : 'In 9 days');
        const shown = (id: string) => squeeze(row(plan, stepOf('laser', id).what[lang]).textContent);
        expect(shown('sun-before'), 'nothing that has passed').to.contain(
          squeeze(t.until(t.dates(inDays(8), inDays(8)))),
        );
        const heads = $$(plan, '.stop > .row').map((head) => squeeze(head.textContent));
        expect(heads).to.deep.equal([
          t.parts.now,
          squeeze(`${t.parts.day} ${t.dates(inDays(9), inDays(9))}`),
          squeeze(`${t.parts.after} ${t.since(t.dates(inDays(9), inDays(9)))}`),
        ]);
        const week = await show(tag, { procedure: 'microneedling', date: inDays(9), lang });
        expect(squeeze(row(week, stepOf('microneedling', 'week').what[lang]).textContent)).to.contain(
          squeeze(t.dates(inDays(9), inDays(16))),
        );
      });

    it('puts first what can be done today, and next what has its time before the day', async () => {
      const { now, next, day, after } = en.parts;
      const plan = await show(tag, { procedure: 'prp', date: inDays(9) });
      expect(parts(plan)).to.deep.equal([now, next, after]);
      expect(squeeze($(plan, '.next').textContent)).to.contain(squeeze(en.dates(inDays(2), inDays(8))));
      plan.date = inDays(7);
      await plan.updateComplete;
      expect(parts(plan)).to.deep.equal([now, after]);
      const laser = await show(tag, { procedure: 'laser', date: inDays(9) });
      expect(parts(laser)).to.deep.equal([now, day, after]);
      expect($(laser, '.now').contains(row(laser, stepOf('laser', 'sun-before').what.en))).to.be.true;
    });

    it('draws the days until then, with today and the day of the procedure', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(7) });
      const numbers = (...days: number[]) => days.map((days) => String(+inDays(days).slice(8)));
      const [first = '', ...rest] = numbers(0, 1, 2, 3, 4, 5, 6);
      const [last = ''] = numbers(7);
      expect(strip(plan)).to.deep.equal([`[${first}]`, ...rest, `(${last})`]);
      expect($(plan, '.strip').getAttribute('aria-label')).to.equal(en.strip);
      plan.date = inDays(20);
      await plan.updateComplete;
      const [day = ''] = numbers(20);
      expect(strip(plan)).to.deep.equal([`[${first}]`, '…', ...numbers(15, 16, 17, 18, 19), `(${day})`]);
      plan.date = inDays(0);
      await plan.updateComplete;
      expect(strip(plan)[0]).to.equal(`[(${first})]`);
    });

    it('that is past says so kindly, has only what comes after, and what is over last', async () => {
      const plan = await show(tag, { procedure: 'microneedling', date: inDays(-8) });
      expect(words(plan, '.passed')).to.equal(squeeze(en.passed));
      expect(words(plan, '.lead')).to.contain('8 days ago');
      expect(parts(plan)).to.deep.equal([en.parts.now, en.parts.past]);
      expect($$(plan, '.step')).to.have.length(of('microneedling').after.length);
      const week = row(plan, stepOf('microneedling', 'week').what.en);
      expect($(plan, '.past').contains(week)).to.be.true;
      expect(week.getBoundingClientRect().height).to.be.above(20);
    });

    it('is today: the day itself comes first', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(0) });
      expect(words(plan, '.lead')).to.contain('Today');
      const { day, now, after, past } = en.parts;
      expect(parts(plan)).to.deep.equal([day, now, after, past]);
      expect(squeeze($(plan, '.stop').textContent)).to.contain(squeeze(stepOf('laser', 'day').what.en));
      expect(words(plan, '.passed')).to.equal('');
    });

    it('becomes the next day in a page that was left open overnight', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(1) });
      expect(words(plan, '.lead')).to.contain('Tomorrow');
      const RealDate = Date;
      class Tomorrow extends RealDate {
        constructor(...given: [] | [number | string] | [number, number, number]) {
          if (given.length) super(...(given as [number]));
          else super(RealDate.now() + 86_400_000);
        }
      }
      try {
        window.Date = Tomorrow as DateConstructor;
        document.dispatchEvent(new Event('visibilitychange'));
        await plan.updateComplete;
        expect(words(plan, '.lead')).to.contain('Today');
        plan.remove();
        document.dispatchEvent(new Event('visibilitychange')); // nobody listens any more
      } finally {
        window.Date = RealDate;
      }
    });

    it('becomes the next day at midnight in a page that is being looked at, and only while it is there', async () => {
      const RealDate = Date;
      const { setTimeout } = window;
      let now = +new RealDate(new RealDate().setHours(12, 0, 0, 0));
      class Set extends RealDate {
        constructor(...given: [] | [number | string] | [number, number, number]) {
          if (given.length) super(...(given as [number]));
          else super(now);
        }
      }
      const due: (() => void)[] = [];
      window.setTimeout = ((act: () => void, after?: number) =>
        after && after > 10 * 3_600_000 ? due.push(act) : setTimeout(act, after)) as typeof window.setTimeout;
      try {
        window.Date = Set as DateConstructor;
        const plan = await show(tag, { procedure: 'laser', date: inDays(1) });
        expect(words(plan, '.lead')).to.contain('Tomorrow');
        expect(due).not.to.be.empty;
        now = +new RealDate(new RealDate().setHours(24, 0, 0, 0));
        due.at(-1)?.();
        await plan.updateComplete;
        expect(words(plan, '.lead')).to.contain('Today');
        expect(squeeze($(plan, '.stop').textContent)).to.contain(en.parts.day);
      } finally {
        window.Date = RealDate;
        window.setTimeout = setTimeout;
      }
    });
  });

  describe('what a visitor enters', () => {
    it('is asked for: all procedures, none chosen, and a date that may stay empty', async () => {
      for (const lang of languages) {
        const plan = await show(tag, { lang });
        expect($$(plan, 'fieldset label').map((label) => squeeze(label.textContent))).to.deep.equal(
          data.entries.map(({ name }) => name[lang]),
        );
        expect($$<HTMLInputElement>(plan, '[type=radio]').filter(({ checked }) => checked)).to.be.empty;
        expect(field(plan).value).to.equal('');
        expect(field(plan).labels?.[0]?.textContent).to.equal(text[lang].date);
        expect(words(plan)).to.contain(text[lang].choose).and.contain(text[lang].private);
        expect($$(plan, '.plan')).to.be.empty;
        plan.remove();
      }
    });

    it('may be entered by the keyboard alone', async () => {
      const plan = await show(tag);
      put('<button id="before">Before</button>');
      page.prepend(document.getElementById('before')?.parentElement as Node);
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($$(plan, '[type=radio]')[0]);
      await sendKeys({ press: 'ArrowDown' });
      await plan.updateComplete;
      expect(words(plan, '.lead')).to.contain('Laser');
      expect(focused(), 'the focus stays where the visitor is').to.equal($$(plan, '[type=radio]')[1]);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(field(plan));
      const year = new Date().getFullYear() + 1;
      // The same day in every order but that with the year first. In WebKit the visitor goes from part to part.
      for (const part of ['11', '11', String(year)]) {
        await sendKeys({ type: part });
        if (isWebKit) await sendKeys({ press: 'ArrowRight' });
      }
      await plan.updateComplete;
      expect(field(plan).value).to.equal(`${year}-11-11`);
      const on = `${year}-11-11`;
      expect(words(plan, '.lead')).to.contain(squeeze(en.dates(on, on)));
      expect(problem(plan)).to.equal('');
    });

    it('is not wiped while it is half typed', async () => {
      const plan = await show(tag, { procedure: 'laser', date: '2027-11-11' });
      await change(plan);
      field(plan).focus();
      await sendKeys({ press: 'Backspace' }); // takes away the first part of the date
      await plan.updateComplete;
      expect(field(plan).value).to.equal('');
      expect($$(plan, '.strip'), 'no plan for a date that is not there').to.be.empty;
      await sendKeys({ type: '11' });
      await until(() => field(plan).value === '2027-11-11');
    });

    it('changes the plan at once, and again', async () => {
      const plan = await show(tag);
      await choose(plan, 'prp');
      expect(words(plan, '.lead')).to.equal(of('prp').name.en);
      await enter(plan, inDays(20));
      expect(words(plan, '.lead')).to.contain('In 20 days');
      await choose(plan, 'microneedling');
      expect(words(plan, '.lead')).to.contain('Microneedling').and.contain('In 20 days');
      await enter(plan, '');
      expect(words(plan, '.lead')).to.equal('Microneedling');
      expect(problem(plan)).to.equal('');
    });

    for (const lang of languages)
      it(`may be a date that can’t be: said when the visitor leaves the field, not while it is half typed: ${lang}`, async () => {
        const t = text[lang];
        const plan = await show(tag, { procedure: 'laser', lang });
        const shift = (years: number, days: number) => {
          const at = new Date();
          return isoDay(Date.UTC(at.getFullYear() + years, at.getMonth(), at.getDate()) / 86_400_000 + days);
        };
        const { date } = base[lang];
        for (const [value, says] of [
          [shift(-1, 0), ''],
          [shift(-1, -1), t.problem.early(date(shift(-1, 0)), '')],
          [shift(2, 0), ''],
          [shift(2, 1), t.problem.late('', date(shift(2, 0)))],
          ['0002-12-01', t.problem.early(date(shift(-1, 0)), '')],
        ] as const) {
          await enter(plan, value);
          expect(problem(plan), value).to.equal('');
          await leave(plan);
          expect(problem(plan), value).to.equal(says);
          expect(field(plan).getAttribute('aria-invalid')).to.equal(String(Boolean(says)));
          expect($$(plan, '.strip'), value).to.have.length(says ? 0 : 1);
          const shown = value === shift(-1, 0) ? of('laser').after : stepsOf('laser');
          expect($$(plan, '.step'), 'the plan stays, in relative words').to.have.length(shown.length);
        }
        expect(field(plan).min).to.equal(shift(-1, 0));
        expect(field(plan).max).to.equal(shift(2, 0));
      });

    it('may be 30 February: the browser can’t read it, and the widget says so', async () => {
      const plan = await show(tag, { procedure: 'laser' });
      Object.defineProperty(field(plan), 'validity', { value: { badInput: true }, configurable: true });
      await enter(plan, '');
      expect(problem(plan)).to.equal('');
      field(plan).dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
      await plan.updateComplete;
      expect(problem(plan)).to.equal('');
      field(plan).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
      await plan.updateComplete;
      expect(problem(plan)).to.equal(en.problem.impossible('', ''));
      expect($(plan, '#problem').getAttribute('role')).to.equal('alert');
      expect(field(plan).getAttribute('aria-describedby')).to.contain('problem');
    });

    it('stays on a move and in another language', async () => {
      const plan = await show(tag);
      await choose(plan, 'laser');
      await enter(plan, inDays(5));
      put('<section></section>').append(plan);
      await plan.updateComplete;
      await turn();
      expect(field(plan).value).to.equal(inDays(5));
      plan.lang = 'ko';
      await until(() => words(plan, '.lead').includes(of('laser').name.ko));
      expect(words(plan, '.lead')).to.contain('5일 뒤');
      expect(field(plan).value).to.equal(inDays(5));
      expect($$<HTMLInputElement>(plan, '[type=radio]').find(({ checked }) => checked)?.value).to.equal('laser');
    });

    it('is forgotten by a copy', async () => {
      const plan = await show(tag);
      await choose(plan, 'laser');
      await enter(plan, inDays(5));
      const copy = plan.cloneNode(true) as GutSkinCarePlan;
      page.append(copy);
      await ready(copy);
      expect(field(copy).value).to.equal('');
      expect($$(copy, '.plan')).to.be.empty;
    });
  });

  describe('the questions', () => {
    it('are out of the way of a plan that was given with its day, until somebody wants to change it', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(5) });
      expect($$(plan, '.asking')).to.be.empty;
      const press = button(plan, en.change);
      const described = press?.getAttribute('aria-describedby') ?? '';
      expect(squeeze($(plan, `#${described}`).textContent)).to.contain(of('laser').name.en);
      press?.click();
      await until(() => $$(plan, '.asking').length);
      await until(() => focused() === field(plan));
      expect(field(plan).value).to.equal(inDays(5));
      await enter(plan, inDays(6));
      expect(button(plan, en.change), 'twice the same').to.equal(undefined);
      button(plan, en.show)?.click();
      await until(() => !$$(plan, '.asking').length);
      expect(focused()).to.equal($(plan, '[data-focus]'));
      expect(words(plan, '.lead')).to.contain('In 6 days');
    });

    it('stay while they are answered, with a way to the plan as soon as there is one', async () => {
      const plan = await show(tag);
      await choose(plan, 'prp');
      expect(button(plan, en.show)).to.equal(undefined);
      await enter(plan, inDays(5));
      expect($$(plan, '.asking')).to.have.length(1);
      button(plan, en.show)?.click();
      await until(() => !$$(plan, '.asking').length);
      button(plan, en.change)?.click();
      await until(() => $$(plan, '.asking').length);
      await until(() => focused() === $(plan, ':checked'));
      expect($<HTMLInputElement>(plan, ':checked').value).to.equal('prp');
      await enter(plan, '');
      expect($$(plan, '.asking'), 'without a day there is something to ask').to.have.length(1);
    });

    it('are there again when the page takes the procedure or the day away', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(5) });
      plan.removeAttribute('date');
      await plan.updateComplete;
      expect($$(plan, '.asking')).to.have.length(1);
      plan.date = inDays(5);
      await plan.updateComplete;
      expect($$(plan, '.asking')).to.be.empty;
      plan.removeAttribute('procedure');
      await plan.updateComplete;
      expect($$(plan, '[type=radio]')).to.have.length(data.entries.length);
    });
  });

  describe('the reason of a step', () => {
    it('is one tap away, under a name that says which, with what its grade means and its sources', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(9) });
      const names = $$(plan, '.reason summary').map((summary) => squeeze(summary.textContent));
      expect(new Set(names).size).to.equal(names.length);
      expect($$(plan, '.step .sources'), 'what nobody sees is not drawn').to.be.empty;
      const reason = $<HTMLDetailsElement>(plan, '.reason');
      expect(squeeze(reason.querySelector('p')?.textContent)).to.equal(squeeze(stepOf('laser', 'smoking').why.en));
      reason.open = true;
      await until(() => reason.querySelector('.sources'));
      expect($$(plan, '.step .sources')).to.have.length(1);
      expect(squeeze(reason.textContent)).to.contain(baseEn.certaintyMeans.low);
    });

    it('does not stand open under another step', async () => {
      const plan = await show(tag, { date: inDays(9) });
      await choose(plan, 'laser');
      await unfold(plan);
      await choose(plan, 'prp');
      expect($$(plan, '.reason[open]')).to.be.empty;
    });
  });

  describe('attributes', () => {
    it('name the procedure, so that the visitor is not asked, and the date, which the visitor may change', async () => {
      const plan = await show(tag, { procedure: ' prp ', date: ` ${inDays(2)} ` });
      expect(words(plan, '.lead')).to.contain(of('prp').name.en).and.contain('In 2 days');
      expect($$(plan, '[type=date]'), 'nothing is asked that is known').to.be.empty;
      await change(plan);
      expect($$(plan, '[type=radio]')).to.be.empty;
      expect(field(plan).value).to.equal(inDays(2));
      await enter(plan, inDays(4));
      expect(words(plan, '.lead')).to.contain('In 4 days');
      plan.date = inDays(6);
      await plan.updateComplete;
      expect(words(plan, '.lead')).to.contain('In 6 days');
      expect(field(plan).value).to.equal(inDays(6));
      plan.removeAttribute('procedure');
      await plan.updateComplete;
      expect($$(plan, '[type=radio]')).to.have.length(data.entries.length);
    });

    it('fall back to asking when they are bad, with one line each', async () => {
      let plan!: GutSkinCarePlan;
      const lines = await warningsOf(
        async () => void (plan = await show(tag, { procedure: 'lazer', date: '2026-02-30' })),
      );
      expect(lines).to.have.length(2);
      expect(lines.join('\n')).to.contain('procedure="lazer"').and.contain('Nearest: "laser"');
      expect(lines.join('\n')).to.contain('date="2026-02-30"').and.contain('YYYY-MM-DD');
      expect($$(plan, '[type=radio]')).to.have.length(data.entries.length);
      expect(field(plan).value).to.equal('');
      expect(problem(plan)).to.equal('');
    });

    it('with a date outside the limits say which dates are fine', async () => {
      const plan = await show(tag, { procedure: 'laser', date: '2199-01-01' });
      expect(problem(plan)).to.match(/^Please enter a date up to/);
      expect($$(plan, '.step')).to.have.length(stepsOf('laser').length);
    });

    it('work as properties before the tag is known', async () => {
      const late = document.createElement('late-care-plan') as GutSkinCarePlan;
      Object.assign(late, { procedure: 'laser', date: inDays(7) });
      page.append(late);
      customElements.define('late-care-plan', class extends (customElements.get(tag) as CustomElementConstructor) {});
      await ready(late);
      expect(words(late, '.lead')).to.contain('In 7 days');
      expect(late.getAttributeNames()).to.deep.equal([]);
    });
  });

  describe('what a visitor enters stays inside', () => {
    it('is in no event, attribute, address, title, storage or request, nor on the console', async () => {
      // The sources come with the first move, whatever is chosen: not to be taken for a request of the choice.
      await onPaper(await show(tag, { procedure: 'prp' }));
      const plan = await show(tag);
      const heard: string[] = [];
      const types = ['click', 'input', 'change', 'keydown', 'keyup', 'toggle', 'submit', 'gut-skin-toggle'];
      for (const type of types) document.addEventListener(type, (event) => heard.push(event.type));
      const { href } = location;
      const { title } = document;
      const before = performance.getEntriesByType('resource').length;
      const light = document.documentElement.outerHTML;
      const lines = await warningsOf(async () => {
        await choose(plan, 'laser');
        await enter(plan, inDays(5));
        field(plan).dispatchEvent(new Event('change', { bubbles: true, composed: true }));
        await enter(plan, '1999-01-01');
        await leave(plan);
        await enter(plan, inDays(5));
      });
      expect(heard).to.deep.equal([]);
      expect(lines).to.deep.equal([]);
      expect(document.documentElement.outerHTML).to.equal(light);
      expect([location.href, document.title]).to.deep.equal([href, title]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
      const asked = performance.getEntriesByType('resource').slice(before);
      expect(asked.filter(({ name }) => !name.includes('complaint')).map(({ name }) => name)).to.deep.equal([]);
      expect(Object.keys(plan).join()).not.to.match(/chosen|typed|day/);
      for (const value of Object.values(plan)) expect(value).not.to.equal(inDays(5));
    });

    it('carries the marks by which session recorders leave it alone', async () => {
      const plan = await show(tag);
      expect($(plan, '[part=body]').matches('.ph-no-capture.rr-block.fs-exclude[data-sentry-block]')).to.be.true;
    });
  });

  describe('the calendar file', () => {
    const save = async (plan: GutSkinCarePlan, label: string = en.calendar) =>
      caught(async () => {
        button(plan, label)?.click();
        await until(() => notice(plan));
      });

    for (const lang of languages)
      it(`is handed over in the language of the widget, by a link that stands in no tree: ${lang}`, async () => {
        const plan = await show(tag, { procedure: 'laser', date: '2027-03-01', lang });
        const clicks = record(window, 'click');
        const [link, ...others] = await save(plan, text[lang].calendar);
        expect(others).to.deep.equal([]);
        expect(link?.download).to.equal('care-plan.ics');
        expect(link?.isConnected).to.be.false;
        expect(link?.href).to.match(/^blob:/);
        const response = await fetch(link?.href ?? '');
        expect(response.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
        const file = (await response.text()).replaceAll('\r\n ', '');
        expect(file)
          .to.match(/^BEGIN:VCALENDAR\r\n/)
          .and.contain('DTSTART;VALUE=DATE:20270301');
        expect(file).to.contain(of('laser').name[lang]);
        expect(notice(plan)).to.equal(squeeze(text[lang].made('care-plan.ics')));
        expect(clicks.every((event) => !event.composedPath().includes(link as EventTarget))).to.be.true;
      });

    it('reminds of nothing, unless a visitor wants it to', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(5) });
      const alarms = async () => {
        const [link] = await save(plan);
        const text = await (await fetch(link?.href ?? '')).text();
        return (text.match(/BEGIN:VALARM/g) ?? []).length;
      };
      const box = $<HTMLInputElement>(plan, '.remind input');
      expect(box.checked).to.be.false;
      expect(squeeze(box.labels?.[0]?.textContent)).to.equal(en.remind);
      expect(await alarms()).to.equal(0);
      box.click();
      await plan.updateComplete;
      expect(notice(plan), 'of another file').to.equal('');
      expect(await alarms()).to.be.above(1);
      box.click();
      await plan.updateComplete;
      expect(await alarms()).to.equal(0);
    });

    it('is revoked afterwards', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(5) });
      const { setTimeout } = window;
      const due: (() => void)[] = [];
      window.setTimeout = ((act: () => void, after?: number) =>
        after === 60_000 ? due.push(act) : setTimeout(act, after)) as typeof window.setTimeout;
      try {
        const [link] = await save(plan);
        expect(due).to.have.length(1);
        due[0]?.();
        const gone = await fetch(link?.href ?? '').catch(() => 'gone');
        expect(gone).to.equal('gone');
      } finally {
        window.setTimeout = setTimeout;
      }
    });

    it('that can’t be made is said in words, once on the console, and may be tried again', async () => {
      const plan = await show(tag, { procedure: 'laser', date: inDays(5) });
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        throw new Error('not allowed here');
      };
      const lines = await warningsOf(async () => {
        try {
          await save(plan);
        } finally {
          URL.createObjectURL = createObjectURL;
        }
      });
      expect(notice(plan)).to.equal(en.lost);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.not.contain(inDays(5)).and.not.contain('laser');
      await caught(async () => {
        button(plan, en.calendar)?.click();
        await until(() => notice(plan).includes('.ics'));
      });
    });

    it('is of the plan that is shown: the notice goes with another date or procedure', async () => {
      const plan = await show(tag);
      await choose(plan, 'prp');
      await enter(plan, inDays(5));
      await save(plan);
      expect(notice(plan)).to.contain('care-plan.ics');
      await enter(plan, inDays(6));
      expect(notice(plan)).to.equal('');
      await save(plan);
      await choose(plan, 'laser');
      expect(notice(plan)).to.equal('');
    });
  });

  describe('print', () => {
    const { print } = window;
    let printed: boolean[] = [];
    beforeEach(() => {
      printed = [];
      window.print = () => {
        dispatchEvent(new Event('beforeprint')); // as a browser does
        printed.push(Boolean(document.querySelector(`${tag}:state(printing)`)));
      };
    });
    afterEach(() => {
      window.print = print;
    });

    for (const lang of languages)
      it(`prints the plan alone, with all its sources, the date and the clinic: ${lang}`, async () => {
        const plan = await planIn(
          `<div><gut-skin-settings clinic="Dr. Kim’s clinic"><gut-skin-care-plan procedure="laser" lang="${lang}"></gut-skin-care-plan></gut-skin-settings></div>`,
        );
        button(plan, text[lang].print)?.click();
        await until(() => printed.length);
        await plan.updateComplete;
        expect(printed).to.deep.equal([true]);
        dispatchEvent(new Event('afterprint'));
        expect(plan.matches(':state(printing)')).to.be.false;
        const paper = $$(plan, '.print')
          .map((each) => squeeze(each.textContent))
          .join(' ');
        expect(paper).to.contain('Dr. Kim’s clinic').and.contain('doi.org/10.').and.contain(text[lang].sources);
        const cited = new Set([
          ...of('laser').evidenceSources,
          ...of('laser').unknownSources,
          ...stepsOf('laser').flatMap(({ sources }) => sources),
          ...of('laser').hazards.flatMap((id) => hazards.entries.find((one) => one.id === id)?.sources ?? []),
          ...of('laser').flags.flatMap((id) => flagData.entries.find((flag) => flag.id === id)?.sources ?? []),
        ]);
        expect($$(plan, '.print li')).to.have.length(cited.size);
      });
  });

  describe('the bar', () => {
    const seen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    const bare = 'margin: 0; padding: 16px';
    beforeEach(() => page.setAttribute('style', bare));
    afterEach(async () => {
      page.removeAttribute('style');
      await setViewport({ width: 800, height: 6000 });
    });

    for (const lang of languages)
      it(`is on the first screen of a phone, below the title, the strip and what to do first: ${lang}`, async () => {
        await setViewport({ width: 390, height: 740 });
        page.replaceChildren();
        const plan = await show(tag, { procedure: 'laser', date: inDays(7), lang });
        plan.scrollIntoView();
        for (const selector of ['.lead', '.strip', '.stop .title', '.step'])
          expect(seen($(plan, selector)), selector).to.be.true;
        const [save, print] = $$(plan, '.bar button') as [HTMLElement, HTMLElement];
        expect([squeeze(save.textContent), squeeze(print.textContent)]).to.deep.equal([
          text[lang].calendar,
          text[lang].print,
        ]);
        expect([save, print].map(seen)).to.deep.equal([true, true]);
        const { bottom } = $(plan, '.bar').getBoundingClientRect();
        expect($(plan, '.step').getBoundingClientRect().bottom, 'and what to do is not under it').to.be.below(bottom);
        const before = $(plan, '.bar').compareDocumentPosition($(plan, '.line'));
        expect(before, 'for voices and keys it stands before the steps').to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
        for (const step of $$(plan, '.step')) {
          step.scrollIntoView({ block: 'center' });
          expect([save, print].map(seen), squeeze(step.textContent)).to.deep.equal([true, true]);
        }
        plan.remove();
      });

    it('lies over nothing that has the focus', async () => {
      await setViewport({ width: 390, height: 740 });
      const plan = await show(tag, { procedure: 'laser', date: inDays(7) });
      put('<button>After</button>'); // past the page lies the browser itself, and no page after it would have the focus
      await unfold(plan);
      const bar = $(plan, '.bar');
      $<HTMLButtonElement>(plan, '.bar button:last-child').focus();
      const passed = new Set<Element>();
      for (;;) {
        await sendKeys({ press: 'Tab' });
        const at = focused();
        if (!at || passed.has(at) || !$(plan, '.sides').contains(at)) break;
        passed.add(at);
        const over = bar.getBoundingClientRect().top;
        expect(at.getBoundingClientRect().bottom, squeeze(at.textContent)).to.be.at.most(over + 0.5);
      }
      expect(passed.size).to.be.above(stepsOf('laser').length);
    });

    it('takes no room from a low window or a sidebar, and then stands before the steps', async () => {
      // There while the window changes: of one that comes later, WebKit keeps the answer that an earlier one got to its query.
      const plan = await show(tag, { procedure: 'laser', date: inDays(7) });
      const bar = $(plan, '.bar');
      expect(getComputedStyle(bar).position).to.equal('sticky');
      for (const [width, height] of [
        [844, 390],
        [230, 740], // below 15em even where a scrollbar takes no room
      ] as const) {
        await setViewport({ width, height });
        expect(getComputedStyle(bar).position).to.equal('static');
        expect(bar.getBoundingClientRect().bottom).to.be.below($(plan, '.line').getBoundingClientRect().top);
      }
    });
  });

  describe('the clinic’s link', () => {
    it('is the same for everybody, and there before anything is chosen', async () => {
      const plan = await planIn(
        '<div><gut-skin-settings consult-href="https://clinic.example/book"><gut-skin-care-plan></gut-skin-care-plan></gut-skin-settings></div>',
      );
      const link = $<HTMLAnchorElement>(plan, '[part=cta] a');
      expect(link.href).to.equal('https://clinic.example/book');
      expect(words(plan, '[part=cta]')).to.contain(en.consult).and.contain(en.sells);
      const events = record(document, 'gut-skin-consult');
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(GutSkinConsultEvent);
      await choose(plan, 'laser');
      expect($<HTMLAnchorElement>(plan, '[part=cta] a').href).to.equal('https://clinic.example/book');
    });
  });

  it('has targets of 44 px, on a narrow card and with small type too', async () => {
    const holder = put('<div style="inline-size: 208px; --gut-skin-font-size: 13px"></div>');
    const plan = await show(tag, { date: inDays(5), 'heading-level': 4 });
    holder.append(plan);
    await choose(plan, 'laser');
    for (const target of $$(plan, '.answer, [type=date]')) {
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
      expect(target.getBoundingClientRect().right).to.be.at.most(holder.getBoundingClientRect().right);
    }
  });

  it('speaks its own language to each of two on a page', async () => {
    const both = await Promise.all(
      languages.map((lang: Language) => show(tag, { procedure: 'prp', date: inDays(1), lang })),
    );
    languages.forEach((lang, i) => expect(words(both[i] as GutSkinCarePlan, '.lead')).to.contain(of('prp').name[lang]));
  });
});
