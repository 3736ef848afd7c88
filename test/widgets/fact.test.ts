import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import file from '../../data/facts.json';
import base_en from '../../src/i18n/base/en.js';
import base_ko from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/fact/en.js';
import ko from '../../src/i18n/fact/ko.js';
import { GutSkinToggleEvent } from '../../src/core/events.js';
import type { GutSkinFact } from '../../src/widgets/fact/fact-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  focused,
  languages,
  make,
  openSources,
  page,
  put,
  ready,
  record,
  show,
  squeeze,
  until,
  warningsOf,
  words,
  type Attributes,
} from './support.js';

const data = graded(file);

const base = { en: base_en, ko: base_ko };
const own = { en, ko };
type Verdict = keyof typeof en.verdict;
const verdicts = Object.keys(en.verdict) as Verdict[];
const entry = (id: string) => data.entries.find((one) => one.id === id) as (typeof data.entries)[number];

const visible = (element: HTMLElement) => element.checkVisibility();
/** What a visitor can read. */
const seen = (widget: GutSkinFact) => squeeze($(widget, '[part=base]').innerText);
const statement = (widget: GutSkinFact) => squeeze($(widget, '.now .statement > :last-child').textContent);
const button = (widget: GutSkinFact, text: string) => {
  const found = $$(widget, 'button').find((one) => visible(one) && squeeze(one.textContent) === text);
  if (!found) throw new Error(`no button "${text}"`);
  return found;
};
const press = async (widget: GutSkinFact, text: string) => {
  button(widget, text).click();
  await widget.updateComplete;
};
/** Those of the card's own play; a link to it can always be copied. */
const buttons = (widget: GutSkinFact) =>
  $$(widget, 'button:not(.onward *)')
    .filter(visible)
    .map((one) => squeeze(one.textContent));
const questions = [...Object.values(en.verdict), en.show];

/** Runs an act on another day. */
async function on<Result>(day: string, act: () => Promise<Result>): Promise<Result> {
  const Real = Date;
  class Then extends Real {
    constructor(...given: unknown[]) {
      super(...((given.length ? given : [`${day}T12:00:00`]) as [string]));
    }
  }
  globalThis.Date = Then as DateConstructor;
  try {
    return await act();
  } finally {
    globalThis.Date = Real;
  }
}

describe('gut-skin-fact', () => {
  keepsTheContract('gut-skin-fact', {
    title: { en: en.title, ko: ko.title },
    methods: ['reveal'],
    inner: '.statement > :is(h2, h3, h4, h5, h6)',
  });

  describe('a statement', () => {
    for (const lang of languages)
      it(`asks first, then tells the verdict, why, how sure that is, and where it is from: ${lang}`, async () => {
        for (const fact of data.entries) {
          const widget = await show('gut-skin-fact', { fact: fact.id, lang });
          expect(seen(widget), fact.id).to.contain(squeeze(fact.statement[lang])).and.contain(own[lang].ask);
          expect(seen(widget), fact.id).not.to.contain(squeeze(fact.why[lang]));
          expect($$(widget, '.certainty, .sources, .verdict').filter(visible)).to.be.empty;

          await press(widget, own[lang].show);
          const verdict = fact.verdict as Verdict;
          expect(words(widget, '.verdict'), fact.id)
            .to.contain(own[lang].verdict[verdict])
            .and.contain(own[lang].means[verdict]);
          expect(seen(widget), fact.id)
            .to.contain(squeeze(fact.why[lang]))
            .and.contain(base[lang].certainty[fact.certainty as 'low'])
            .and.contain(base[lang].sources(fact.sources.length));
          expect(seen(widget)).not.to.contain(own[lang].ask);
          expect($$(widget, '.reply'), 'no guess, no word on it').to.be.empty;
          widget.remove();
        }
      });

    it('has an icon of its own for each verdict, besides the word', async () => {
      const icons = new Set<string>();
      for (const verdict of verdicts) {
        const id = data.entries.find((one) => one.verdict === verdict)?.id ?? '';
        const widget = await show('gut-skin-fact', { fact: id });
        await press(widget, en.show);
        const icon = $(widget, '.verdict svg');
        expect(icon.getAttribute('aria-hidden')).to.equal('true');
        expect(visible(icon)).to.be.true;
        icons.add(icon.innerHTML);
      }
      expect(icons.size).to.equal(verdicts.length);
    });

    it('opens its sources', async () => {
      const widget = await show('gut-skin-fact', { fact: 'collagen' });
      await press(widget, en.show);
      const list = await openSources(widget);
      expect(list.querySelectorAll('li')).to.have.length(entry('collagen').sources.length);
    });
  });

  describe('a guess', () => {
    for (const lang of languages)
      it(`is answered kindly, right or not: ${lang}`, async () => {
        for (const guess of verdicts) {
          const widget = await show('gut-skin-fact', { fact: 'leaky', lang });
          await press(widget, own[lang].verdict[guess]);
          const reply = words(widget, '.reply');
          expect(reply).to.equal(guess === 'myth' ? own[lang].same : own[lang].other(own[lang].verdict[guess]));
          expect(words(widget, '.verdict')).to.contain(own[lang].verdict.myth);
          expect(reply).not.to.match(/wrong|correct|\d|틀|정답|오답|점/);
          widget.remove();
        }
      });

    it('can be made once', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky' });
      await press(widget, en.verdict.fact);
      expect(buttons(widget)).to.deep.equal([]);
      widget.reveal('leaky');
      await widget.updateComplete;
      expect(words(widget, '.reply')).to.equal(en.other(en.verdict.fact));
    });

    it('of a statement that is not there reveals nothing, and one line says so', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky' });
      const events = record(widget, 'gut-skin-toggle');
      const lines = await warningsOf(() => widget.reveal('leeky'));
      expect(events).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('reveal("leeky") is not known').and.contain('Nearest: "leaky"');
    });

    it('moves the focus to the verdict, which is not read out twice; before that nothing has it', async () => {
      const widget = await show('gut-skin-fact', { fact: 'milk' });
      const status = $(widget, '[data-focus=verdict]');
      expect(focused()).to.equal(document.body);
      expect(squeeze(status.innerText), 'there, with nothing to say yet').to.equal('');
      expect(status.ariaLive).to.equal('polite');
      expect(visible(status)).to.be.true;
      await press(widget, en.verdict.fact);
      expect($(widget, '[data-focus=verdict]')).to.equal(status);
      expect(status.ariaLive, 'the focus says it').to.equal('off');
      expect(focused()).to.equal($(widget, '[data-focus=verdict]'));
      expect(focused()).to.have.property('innerText').that.contains(en.verdict['not-known']);
      expect(focused()).to.have.property('innerText').that.contains(en.other(en.verdict.fact));
    });

    it('moves no focus when a script reveals', async () => {
      const widget = await show('gut-skin-fact', { fact: 'milk' });
      const status = $(widget, '[data-focus=verdict]');
      widget.reveal('milk');
      await widget.updateComplete;
      expect($(widget, '[data-focus=verdict]'), 'the same element speaks').to.equal(status);
      expect(status.ariaLive).to.equal('polite');
      expect(words(widget, '[aria-live] .verdict')).to.contain(en.verdict['not-known']);
      expect(visible($(widget, '.verdict'))).to.be.true;
      expect(focused()).to.equal(document.body);
    });

    it('is made by the keyboard', async () => {
      put('<button id="before">Before</button>');
      const widget = await show('gut-skin-fact', { fact: 'milk' });
      document.getElementById('before')?.focus();
      for (const text of questions) {
        await sendKeys({ press: 'Tab' });
        expect(focused()).to.equal(button(widget, text));
      }
      await sendKeys({ press: ' ' });
      await widget.updateComplete;
      expect(focused()).to.equal($(widget, '[data-focus=verdict]'));
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($(widget, '.certainty summary'));
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal($(widget, '.sources summary'));
    });

    it('has a question and buttons of at least 44 px, at any text size', async () => {
      for (const size of ['', '10px']) {
        page.style.setProperty('--gut-skin-font-size', size);
        const widget = await show('gut-skin-fact', { count: 2 });
        expect($(widget, '.now [role=group]').getAttribute('aria-labelledby')).to.equal($(widget, '.now .ask > p').id);
        for (const each of $$(widget, 'button').filter(visible)) {
          const { width, height } = each.getBoundingClientRect();
          expect(height, each.textContent ?? '').to.be.at.least(44);
          expect(width, each.textContent ?? '').to.be.at.least(44);
        }
      }
      page.style.removeProperty('--gut-skin-font-size');
    });
  });

  describe('privacy', () => {
    const types = ['click', 'keydown', 'keyup', 'input', 'change'] as const;

    it('tells the page that an answer was opened, and the same whatever was guessed', async () => {
      const told: object[] = [];
      for (const text of questions) {
        const widget = await show('gut-skin-fact', { fact: 'leaky' });
        const events = record(document, 'gut-skin-toggle', ...types);
        const before = widget.outerHTML;
        button(widget, text).focus();
        await sendKeys({ press: 'Enter' });
        await widget.updateComplete;
        expect(visible($(widget, '.verdict'))).to.be.true;
        expect(widget.outerHTML).to.equal(before);
        expect(events).to.have.length(1);
        const [event] = events as [GutSkinToggleEvent];
        expect(event).to.be.instanceOf(GutSkinToggleEvent);
        expect([event.item, event.open, event.bubbles, event.composed]).to.deep.equal(['leaky', true, true, true]);
        told.push(Object.entries(event));
        widget.remove();
      }
      expect(new Set(told.map((one) => JSON.stringify(one))).size).to.equal(1);
    });

    it('leaves no guess in an attribute, a property, storage or on the console', async () => {
      const traces: string[] = [];
      for (const guess of ['fact', 'not-known'] as const) {
        const widget = await show('gut-skin-fact', { fact: 'leaky' });
        const lines = await warningsOf(() => press(widget, en.verdict[guess]));
        expect(lines).to.deep.equal([]);
        const attributes = $$(widget, '*').flatMap((each) =>
          [...each.attributes].map(({ name, value }) => name + value),
        );
        const fields = Object.entries(widget).filter(([, value]) => Object(value) !== value);
        traces.push(JSON.stringify([attributes, fields, location.href]));
        widget.remove();
      }
      expect(traces[0]).to.equal(traces[1]);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
    });
  });

  describe('statement of the day', () => {
    it('is the same all day for everybody, and another one the next day', async () => {
      const today = await on('2026-03-01', () => show('gut-skin-fact'));
      const again = await on('2026-03-01', () => show('gut-skin-fact', { lang: 'ko' }));
      const tomorrow = await on('2026-03-02', () => show('gut-skin-fact'));
      const id = data.entries.find((one) => squeeze(one.statement.en) === statement(today))?.id ?? '';
      expect(statement(again)).to.equal(squeeze(entry(id).statement.ko));
      expect(statement(tomorrow)).not.to.equal(statement(today));
      expect(words(today, '.eyebrow')).to.equal(en.today);
      expect(words(again, '.eyebrow')).to.equal(ko.today);
    });

    it('stays while it is read past midnight', async () => {
      const widget = await on('2026-03-01', () => show('gut-skin-fact'));
      const before = statement(widget);
      await on('2026-03-02', () => press(widget, en.show));
      expect(statement(widget)).to.equal(before);
      expect(visible($(widget, '.now .verdict'))).to.be.true;
    });
  });

  describe('another statement', () => {
    it('is there once the one of the day is answered, again and again, until there is none', async () => {
      const widget = await show('gut-skin-fact');
      expect(buttons(widget), 'first things first').to.deep.equal(questions);
      const seenSoFar = new Set<string>();
      for (let i = 0; i < data.entries.length; i++) {
        seenSoFar.add(statement(widget));
        expect($$(widget, '.now .eyebrow').map((one) => squeeze(one.textContent))).to.deep.equal(i ? [] : [en.today]);
        await press(widget, en.show);
        const last = i === data.entries.length - 1;
        expect(buttons(widget)).to.deep.equal([...(i ? [en.back] : []), ...(last ? [] : [en.another])]);
        if (!last) await press(widget, en.another);
        expect(focused()).to.equal($(widget, last ? '.now [data-focus=verdict]' : '.now .statement'));
      }
      expect(seenSoFar.size).to.equal(data.entries.length);
    });

    it('leads back to those before, with their answers, and on again', async () => {
      const widget = await show('gut-skin-fact');
      const first = statement(widget);
      await press(widget, en.verdict.myth);
      await press(widget, en.another);
      const second = statement(widget);
      await press(widget, en.back);
      expect(statement(widget)).to.equal(first);
      expect($(widget, '.now .verdict').checkVisibility()).to.be.true;
      expect(buttons(widget)).to.deep.equal([en.next]);
      await press(widget, en.next);
      expect(statement(widget)).to.equal(second);
    });

    it('is not offered where the page says how many, or which', async () => {
      for (const attributes of [{ count: 1 }, { fact: 'milk' }] as Attributes[]) {
        const widget = await show('gut-skin-fact', attributes);
        await press(widget, en.show);
        expect(buttons(widget)).to.deep.equal([]);
        widget.remove();
      }
    });

    it('begins anew when the page asks for something else', async () => {
      const widget = await show('gut-skin-fact');
      const first = statement(widget);
      await press(widget, en.show);
      await press(widget, en.another);
      widget.fact = 'milk';
      await widget.updateComplete;
      expect($$(widget, '[part=item]')).to.have.length(1);
      widget.fact = undefined as never;
      await widget.updateComplete;
      expect(statement(widget)).to.equal(first);
    });
  });

  describe('motion', () => {
    const moving = (widget: GutSkinFact, selector: string) => getComputedStyle($(widget, selector)).animationName;

    it('answers the visitor, and nothing else', async () => {
      const widget = await show('gut-skin-fact', { count: 2 });
      expect(moving(widget, '.now .statement')).to.equal('none');
      await press(widget, en.show);
      expect(moving(widget, '.now .verdict')).to.equal('rise');
      expect(moving(widget, '.now .answer')).to.equal('appear');
      await press(widget, en.next);
      expect(moving(widget, '.now .statement')).to.equal('rise');
      for (const part of ['.verdict', '.answer', '.turned .statement']) {
        const seconds = parseFloat(getComputedStyle($(widget, part)).animationDuration);
        expect(seconds, part).to.be.within(0.15, 0.2);
      }
    });
  });

  describe('fact', () => {
    it('is one, or several in this order', async () => {
      const widget = await show('gut-skin-fact', { fact: ' milk\n' });
      expect(statement(widget)).to.equal(entry('milk').statement.en);
      expect($$(widget, '.eyebrow'), 'it is not of the day').to.be.empty;
      expect(buttons(widget)).to.deep.equal(questions);
      widget.setAttribute('fact', 'water, leaky dh');
      await widget.updateComplete;
      expect(words(widget, '.now .eyebrow')).to.equal(en.progress(1, 3));
      for (const id of ['water', 'leaky', 'dh']) {
        expect(statement(widget)).to.equal(squeeze(entry(id).statement.en));
        if (id !== 'dh') await press(widget, en.next);
      }
    });

    it('that is not there means the statement of the day, and one line names the nearest', async () => {
      let widget!: GutSkinFact;
      const expected = statement(await show('gut-skin-fact'));
      const lines = await warningsOf(async () => void (widget = await show('gut-skin-fact', { fact: 'waters' })));
      expect(statement(widget)).to.equal(expected);
      expect(words(widget, '.eyebrow')).to.equal(en.today);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-fact> fact="waters"').and.contain('Nearest: "water"').and.contain('leaky');
    });

    it('starts again at the first card when it changes, with the answers kept', async () => {
      const widget = await show('gut-skin-fact', { fact: 'milk water' });
      await press(widget, en.verdict.myth);
      await press(widget, en.next);
      widget.fact = 'dh milk';
      await widget.updateComplete;
      expect(statement(widget)).to.equal(entry('dh').statement.en);
      await press(widget, en.next);
      expect(words(widget, '.now .reply')).to.equal(en.other(en.verdict.myth));
    });
  });

  describe('count', () => {
    it('makes a deck: one card at a time, forwards and back', async () => {
      const widget = await show('gut-skin-fact', { count: 3 });
      const order: string[] = [];
      for (const at of [1, 2, 3]) {
        expect($$(widget, '[part=item]').filter(visible)).to.have.length(1);
        expect(words(widget, '.now .eyebrow')).to.equal(en.progress(at, 3));
        expect(buttons(widget)).to.deep.equal([
          ...questions,
          ...(at > 1 ? [en.back] : []),
          ...(at < 3 ? [en.next] : []),
        ]);
        order.push(statement(widget));
        if (at < 3) await press(widget, en.next);
      }
      expect(new Set(order).size).to.equal(3);
      await press(widget, en.back);
      await press(widget, en.back);
      expect(statement(widget)).to.equal(order[0]);
    });

    it('keeps the answers when going back, and moves the focus to the statement', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky milk' });
      await press(widget, en.verdict.myth);
      await press(widget, en.next);
      expect(focused()).to.equal($(widget, '.now .statement'));
      expect(statement(widget)).to.equal(entry('milk').statement.en);
      expect(buttons(widget)).to.deep.equal([...questions, en.back]);
      await press(widget, en.back);
      expect(focused()).to.equal($(widget, '.now .statement'));
      expect(words(widget, '.now .reply')).to.equal(en.same);
      expect(visible($(widget, '.now .verdict'))).to.be.true;
      expect(buttons(widget)).to.deep.equal([en.next]);
    });

    it('counts no right answers', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky natural' });
      await press(widget, en.verdict.myth);
      await press(widget, en.next);
      await press(widget, en.verdict.myth);
      expect(seen(widget).match(/\d of \d/g)).to.deep.equal(['2 of 2']);
      expect($$(widget, 'progress, meter')).to.be.empty;
    });

    it('may be 1 to 12, as an attribute or a property; one line says when it makes no sense', async () => {
      for (const count of [1, 12]) {
        const widget = make('gut-skin-fact');
        widget.count = count;
        page.append(widget);
        await ready(widget);
        expect($$(widget, '[part=item]')).to.have.length(count);
        widget.remove();
      }
      for (const count of ['0', '13', '2.5', 'three']) {
        let widget!: GutSkinFact;
        const lines = await warningsOf(async () => void (widget = await show('gut-skin-fact', { count })));
        expect($$(widget, '[part=item]')).to.have.length(1);
        expect(lines).to.have.length(1);
        expect(lines[0])
          .to.contain(`<gut-skin-fact> count="${count}"`)
          .and.contain('1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12');
        widget.remove();
      }
    });
  });

  describe('keeps what the visitor did', () => {
    it('on a move', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky milk' });
      await press(widget, en.verdict.fact);
      await press(widget, en.next);
      await press(widget, en.show);
      put('<section></section>').append(widget);
      await widget.updateComplete;
      expect(statement(widget)).to.equal(entry('milk').statement.en);
      expect(visible($(widget, '.now .verdict'))).to.be.true;
      await press(widget, en.back);
      expect(words(widget, '.now .reply')).to.equal(en.other(en.verdict.fact));
    });

    it('on a change of language', async () => {
      const widget = await show('gut-skin-fact', { fact: 'milk leaky' });
      await press(widget, en.next);
      await press(widget, en.verdict.fact);
      widget.lang = 'ko';
      await until(() => statement(widget) === squeeze(entry('leaky').statement.ko));
      expect(words(widget, '.now .reply')).to.equal(ko.other(ko.verdict.fact));
      expect(words(widget, '.now .eyebrow')).to.equal(ko.progress(2, 2));
      await press(widget, ko.back);
      expect(buttons(widget)).to.contain(ko.show);
    });

    it('but not in a clone: that is somebody else’s card', async () => {
      const widget = await show('gut-skin-fact', { fact: 'leaky' });
      await press(widget, en.verdict.fact);
      const clone = widget.cloneNode(true) as GutSkinFact;
      page.append(clone);
      await ready(clone);
      expect(buttons(clone)).to.deep.equal(questions);
    });
  });
});
