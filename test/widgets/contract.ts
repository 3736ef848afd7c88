/** What every widget promises, whatever it shows. Each widget's own file runs this first. */
import { expect } from 'chai';
import fc from '../chance.js';
import { ReactiveElement } from 'lit';
import meta from '../../data/meta.json';
import { GutSkinErrorEvent, GutSkinReadyEvent } from '../../src/core/events.js';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import apology from 'virtual:gut-skin/apology';
import type { Apology } from '../../src/i18n/apology/en.js';
import { build, states } from './states.js';
import {
  $,
  $$,
  bringOf,
  expectAccessible,
  focused,
  hushed,
  inside,
  languages,
  lost,
  make,
  never,
  once,
  page,
  put,
  ready,
  record,
  rig,
  show,
  showFailed,
  turn,
  until,
  warningsOf,
  words,
  type AnyWidget,
  type Attributes,
  type Language,
  type WidgetTag,
  type Widgets,
} from './support.js';

export interface Facts<Tag extends WidgetTag> {
  /** The attributes with which the widget shows a title of its own. */
  titled?: Attributes;
  title: Record<Language, string>;
  /** Selector of the headings one level below that title. */
  inner: string;
  /** Names of the public methods. */
  methods?: readonly string[];
  /** What to do first, to have such headings. */
  act?(widget: Widgets[Tag]): Promise<unknown>;
}

const inFirefox = navigator.userAgent.includes('Firefox');
const base = { en, ko };
/** What is said when nothing else is there. */
const sorry = (lang: Language) => apology[lang] as Apology;
const spoken = (widget: AnyWidget) => $(widget, '[part=base]').lang;
const own = '<h3>Our own words</h3><p>Call us.</p>';
const shown = (element: Element | null) => Boolean(element?.getClientRects().length);
let made = 0;
interface Declared {
  elementProperties: Map<string, { attribute?: string | boolean }>;
}
/** What Lit itself puts on an element. */
class Plain extends ReactiveElement {}
customElements.define('plain-element', Plain);

export function keepsTheContract<Tag extends WidgetTag>(
  tag: Tag,
  { titled = {}, title, inner, methods = [], act }: Facts<Tag>,
) {
  describe('accessibility: no finding of axe', () => {
    // What axe judges hangs on neither the language nor the engine, but for what an engine lays out its own way: one of each.
    for (const state of states[tag])
      for (const lang of inFirefox ? (['en'] as const) : languages)
        it(`${state.name}, ${lang}`, async () => {
          const widget = await build(state, lang);
          await expectAccessible(`${tag}, ${state.name}, ${lang}`);
          // The other theme changes nothing but colours, and those are the same in any language and engine (accents.test.ts).
          if (lang !== 'en' || inFirefox) return;
          widget.theme = 'dark';
          await widget.updateComplete;
          await turn();
          await expectAccessible(`${tag}, ${state.name}, ${lang}, dark`, 'colours');
        });
  });

  describe('language', () => {
    it('is the nearest of the page, and follows it', async () => {
      const section = put('<section lang="ko"></section>');
      const widget = make(tag, titled);
      section.append(widget);
      await ready(widget);
      expect(spoken(widget)).to.equal('ko');
      expect(words(widget)).to.contain(title.ko);

      section.lang = 'en-GB';
      await until(() => spoken(widget) === 'en');
      expect(words(widget)).to.contain(title.en);
      document.documentElement.lang = 'ko'; // farther away than the section
      await turn();
      expect(spoken(widget)).to.equal('en');
      section.removeAttribute('lang');
      await until(() => spoken(widget) === 'ko');
    });

    it('is inherited across a shadow host', async () => {
      const host = put('<div lang="ko"></div>');
      const widget = make(tag, titled);
      host.attachShadow({ mode: 'open' }).append(widget);
      await ready(widget);
      expect(spoken(widget)).to.equal('ko');
      host.lang = 'en';
      await until(() => spoken(widget) === 'en');
    });

    it('is negotiated: exact tag, base language, then English that is marked as such', async () => {
      for (const [lang, expected] of [
        ['ko-KR', 'ko'],
        ['KO', 'ko'],
        [' ko ', 'ko'],
        ['en-AU', 'en'],
        ['fr', 'en'],
        ['x', 'en'],
      ] as const) {
        const widget = await show(tag, { ...titled, lang });
        expect(spoken(widget), lang).to.equal(expected);
        expect(words(widget), lang).to.contain(title[expected]);
        widget.remove();
      }
    });

    it('may differ between two widgets on one page, and by property', async () => {
      const [one, other] = await Promise.all([
        show(tag, { ...titled, lang: 'en' }),
        show(tag, { ...titled, lang: 'ko' }),
      ]);
      expect(words(one)).to.contain(title.en);
      expect(words(other)).to.contain(title.ko);
      one.lang = 'ko';
      await until(() => spoken(one) === 'ko');
      other.lang = 'en';
      await until(() => spoken(other) === 'en');
      expect(words(one)).to.contain(title.ko);
    });
  });

  describe('heading', () => {
    it('is the title, three levels down, and those inside are one deeper', async () => {
      const widget = await show(tag, titled);
      await act?.(widget);
      const heading = $(widget, '[part=heading] > *');
      expect(heading.localName).to.equal('h3');
      expect(heading.textContent).to.equal(title.en);
      const below = $$(widget, inner);
      expect(below).not.to.be.empty;
      for (const each of below) expect(each.localName).to.equal('h4');
    });

    for (const level of [2, 3, 4, 5, 6])
      it(`is an h${level} when asked`, async () => {
        const widget = await show(tag, { ...titled, 'heading-level': level });
        await act?.(widget);
        expect($(widget, '[part=heading] > *').localName).to.equal(`h${level}`);
        for (const each of $$(widget, inner)) expect(each.localName).to.equal(`h${Math.min(level + 1, 6)}`);
      });

    it("is the author's text", async () => {
      const widget = await show(tag, { ...titled, heading: 'Gut & skin <b>' });
      expect($(widget, '[part=heading] > *').textContent).to.equal('Gut & skin <b>');
      expect(words(widget)).not.to.contain(title.en);
    });

    it('is left out when empty', async () => {
      const widget = await show(tag, { ...titled, heading: '' });
      expect($$(widget, '[part=heading]')).to.be.empty;
      expect(words(widget)).not.to.contain(title.en);
    });

    it('gives way to the slot, as the footer has one', async () => {
      const widget = await show(tag, titled, '<h2 slot="heading">Ours</h2><p slot="footer">Open on weekdays</p>');
      expect(shown(widget.querySelector('h2'))).to.be.true;
      expect(shown(widget.querySelector('p'))).to.be.true;
      expect(shown($(widget, '[part=heading]')), 'our own').to.be.false;
      const [top, bottom] = [widget.querySelector('h2'), widget.querySelector('p')].map(
        (e) => e?.getBoundingClientRect().top ?? 0,
      );
      expect(bottom).to.be.above(top ?? 0);
    });
  });

  describe('byline', () => {
    for (const lang of languages)
      it(`says that no clinician's review is recorded, or whose: ${lang}`, async () => {
        const widget = await show(tag, { lang });
        const line = () => words(widget, '[part=byline]');
        expect(line()).to.contain(meta.review[lang]);
        expect(line()).to.contain(base[lang].updated('').trim().slice(0, 4)).and.contain('2026');

        widget.setAttribute('reviewed-by', 'Dr. Kim');
        await widget.updateComplete;
        expect(line()).to.contain(base[lang].reviewed('Dr. Kim', '')).and.not.contain(meta.review[lang]);
        widget.reviewedOn = '2026-11-01';
        await widget.updateComplete;
        expect(line()).to.contain(base[lang].reviewed('Dr. Kim', base[lang].date('2026-11-01')));
      });
  });

  describe('settings', () => {
    it('are trimmed', async () => {
      let widget!: AnyWidget;
      const lines = await warningsOf(
        async () =>
          void (widget = await show(tag, {
            ...titled,
            'heading-level': ' 5\n',
            theme: ' dark ',
            'reviewed-by': 'Dr. Kim',
            'reviewed-on': ' 2026-11-01 ',
          })),
      );
      expect(lines).to.deep.equal([]);
      expect($(widget, '[part=heading] > *').localName).to.equal('h5');
      expect(getComputedStyle($(widget, '[part=base]')).colorScheme).to.equal('dark');
      expect(words(widget, '[part=byline]')).to.contain('1 November 2026');
    });

    it('fall back to the default when bad, with one line each that helps', async () => {
      let widget!: AnyWidget;
      const lines = await warningsOf(async () => {
        widget = await show(tag, {
          ...titled,
          'heading-level': 7,
          theme: 'drak',
          'reviewed-by': 'Dr. Kim',
          'reviewed-on': '2026-02-30',
        });
        await show(tag, { ...titled, 'heading-level': 7 }); // the same fault again is not told again
        widget.setAttribute('heading-level', '7');
        await widget.updateComplete;
      });
      expect($(widget, '[part=heading] > *').localName).to.equal('h3');
      expect($(widget, '[part=base]').dataset['theme']).to.equal(undefined);
      expect(words(widget, '[part=byline]')).to.contain('Dr. Kim').and.not.contain('February').and.not.contain('March');
      expect(lines).to.have.length(3);
      for (const line of lines) expect(line).to.contain(`<${tag}>`);
      const about = (attribute: string) => lines.find((line) => line.includes(attribute));
      expect(about('heading-level')).to.contain('"7"').and.contain('2, 3, 4, 5, 6');
      expect(about('theme')).to.contain('"drak"').and.contain('"dark"').and.contain('light, dark, auto');
      expect(about('reviewed-on')).to.contain('"2026-02-30"').and.contain('YYYY-MM-DD');
    });

    it('may be properties, set before the tag is known', async () => {
      const late = `late-${tag}-${(made += 1)}`;
      const widget = document.createElement(late) as Widgets[Tag];
      Object.assign(widget, titled, {
        headingLevel: 4,
        reviewedBy: 'Dr. Lee',
        heading: 'Early',
        theme: 'light',
        lang: 'ko',
      });
      page.append(widget);
      await turn();
      expect(widget.shadowRoot).to.equal(null);
      const Known = customElements.get(tag) as CustomElementConstructor;
      customElements.define(late, class extends Known {});
      await ready(widget);
      expect($(widget, '[part=heading] > h4').textContent).to.equal('Early');
      expect(words(widget, '[part=byline]')).to.contain('Dr. Lee');
      expect($(widget, '[part=base]').dataset['theme']).to.equal('light');
      expect(spoken(widget)).to.equal('ko');
    });

    it('may be properties at any time, checked like attributes and never reflected', async () => {
      const widget = await show(tag);
      const lines = await warningsOf(async () => {
        Object.assign(widget, titled, {
          headingLevel: 2,
          heading: 'Now',
          reviewedBy: 'Dr. Lee',
          theme: 'drak by property',
        });
        await widget.updateComplete;
      });
      expect($(widget, '[part=heading] > h2').textContent).to.equal('Now');
      expect(words(widget, '[part=byline]')).to.contain('Dr. Lee');
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('drak by property');
      expect(widget.theme).to.equal(undefined);
      expect(widget.getAttributeNames()).to.deep.equal([]);
      Object.assign(widget, { heading: undefined, headingLevel: undefined, reviewedBy: undefined });
      await widget.updateComplete;
      expect($(widget, '[part=heading] > h3').textContent).to.equal(title.en);
    });
  });

  describe('whatever a page assigns', () => {
    /** The settings as the class declares them. */
    const settingsOf = () => [...(customElements.get(tag) as unknown as Declared).elementProperties.keys()] as string[];
    const thrower = new Proxy(() => 1, {
      get() {
        throw new Error('touched');
      },
    });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const odd: readonly unknown[] = [
      ['a', 'b'],
      [],
      [[]],
      {},
      { toString: null },
      Object.create(null),
      Symbol('s'),
      5,
      -77,
      NaN,
      Infinity,
      10n,
      true,
      false,
      null,
      undefined,
      () => 'x',
      class {},
      new Date(NaN),
      new URL('https://example.test/'),
      document.body,
      thrower,
      revoked.proxy,
      '',
      ' ',
      '\0',
      '\ud800',
      '__proto__',
      'constructor',
      '<img src=x onerror=alert(1)>',
      'javascript:odd',
      'x'.repeat(20_000),
    ];
    const sound = (widget: AnyWidget, what: string) => {
      expect(widget.matches(':state(error)'), what).to.be.false;
      expect(words(widget), what).not.to.equal('');
      expect($$(widget, '[href^="javascript"],[href$="/false"],[href$="/null"],[href$="/undefined"]'), what).to.be
        .empty;
    };

    it('to a setting, it shows its content and throws nothing', async () => {
      await hushed(async () => {
        const widget = await show(tag);
        for (const name of settingsOf())
          for (const value of odd) {
            (widget as unknown as Record<string, unknown>)[name] = value;
            await widget.updateComplete;
            sound(widget, `${name} = ${typeof value}`);
          }
      });
    });

    it('to any attribute, before and after upgrade', async () => {
      await hushed(async () => {
        const properties = (customElements.get(tag) as unknown as Declared).elementProperties;
        for (const value of odd.filter((each) => typeof each === 'string')) {
          const widget = make(tag);
          for (const [name, { attribute }] of properties)
            widget.setAttribute(typeof attribute === 'string' ? attribute : name, value);
          page.append(widget);
          await ready(widget);
          sound(widget, value.slice(0, 40));
          widget.remove();
        }
        const early = document.createElement(`early-${tag}-${(made += 1)}`) as Widgets[Tag];
        for (const [i, name] of settingsOf().entries()) Object.assign(early, { [name]: odd[i % odd.length] });
        page.append(early);
        const Class = customElements.get(tag) as CustomElementConstructor;
        customElements.define(early.localName, class extends Class {});
        await ready(early);
        sound(early, 'before upgrade');
      });
    });

    it('of ten thousand values that nobody thought of', async () => {
      await hushed(async () => {
        const widget = await show(tag);
        const { elementProperties } = customElements.get(tag) as unknown as Declared;
        const anything = fc.anything({
          withBigInt: true,
          withDate: true,
          withNullPrototype: true,
          withTypedArray: true,
        });
        const given = fc.tuple(
          fc.constantFrom(...settingsOf()),
          fc.oneof(anything, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        );
        for (const [i, [name, value]] of fc.sample(given, { numRuns: 10_000, seed: 20261128 }).entries()) {
          (widget as unknown as Record<string, unknown>)[name] = value;
          const attribute = elementProperties.get(name)?.attribute ?? name;
          if (typeof value === 'string' && i % 2) widget.setAttribute(String(attribute), value);
          if (i % 100) continue; // not every one is drawn
          await widget.updateComplete;
          sound(widget, `${name}, number ${i}`);
        }
        await widget.updateComplete;
        sound(widget, 'the last of them');
      });
    });

    it('to a name that is no setting: nothing of the library is one', async () => {
      const before = await show(tag, titled);
      const shownBefore = words(before);
      // Every name that is `in` the element and in no element of the page, and those that were ours once.
      const plain = document.createElement('div');
      const names = new Set([
        'level',
        'load',
        'ids',
        'data',
        'view',
        'mark',
        'setting',
        'failed',
        'stageOf',
        'door',
        'clinic',
        'overlay',
        'consultHref',
        'renderRoot',
        'shadowRoot',
        'styles',
        'toggle',
        'restart',
        'choose',
        'reveal',
        'render',
        'update',
        'requestUpdate',
        'performUpdate',
        'willUpdate',
        'updated',
        'createRenderRoot',
      ]);
      for (const settled of settingsOf()) names.delete(settled);
      await hushed(async () => {
        for (const value of ['3', 5, null, {}]) {
          const widget = make(tag, titled);
          for (const name of names) if (!(name in plain)) Object.assign(widget, { [name]: value });
          page.append(widget);
          await ready(widget);
          for (const name of names) if (!(name in plain)) Object.assign(widget, { [name]: value });
          widget.headingLevel = 5;
          await widget.updateComplete;
          expect(words(widget)).to.equal(shownBefore);
          expect($(widget, '[part=heading] > h5').textContent).to.equal(title.en);
          sound(widget, String(value));
          widget.remove();
        }
      });
    });

    it('there is nothing public but the settings and what the visitor may be helped with, and nothing begins with “on”', () => {
      const listed = [...settingsOf(), ...methods, 'adoptedCallback'].filter(
        (name) => !(name in ReactiveElement.prototype),
      );
      const found = new Set<string>();
      for (
        let from = (customElements.get(tag) as CustomElementConstructor).prototype as object;
        from !== ReactiveElement.prototype;
        from = Object.getPrototypeOf(from) as object
      )
        for (const name of Object.getOwnPropertyNames(from)) if (!(name in ReactiveElement.prototype)) found.add(name);
      for (const name of Object.getOwnPropertyNames(make(tag))) if (!(name in new Plain())) found.add(name);
      expect([...found].sort()).to.deep.equal(listed.sort());
      const attributes = (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;
      for (const name of [...listed, ...attributes]) expect(name).not.to.match(/^on/i);
    });

    it('in markup as a framework lowers it, one line names the right spelling', async () => {
      const lines = await warningsOf(async () => void (await show(tag, { headinglevel: '4', reviewedby: 'Dr. Kim' })));
      expect(lines).to.have.length(2);
      expect(lines.join()).to.contain('heading-level').and.contain('reviewed-by');
    });
  });

  describe('on the page', () => {
    it('says once that it is ready, and takes no focus', async () => {
      const events = record(document, 'gut-skin-ready');
      const widget = await show(tag, { lang: 'ko-KR' });
      widget.lang = 'en';
      await until(() => spoken(widget) === 'en');
      const [event] = events;
      expect(events).to.have.length(1);
      expect(event).to.be.instanceOf(GutSkinReadyEvent);
      expect(event?.target).to.equal(widget);
      expect([event?.tag, event?.lang, event?.bubbles, event?.composed]).to.deep.equal([tag, 'ko', true, true]);
      expect(focused()).to.equal(document.body);
    });

    it('is heard outside the shadow root it stands in', async () => {
      const host = put('<div></div>');
      const events = record(document, 'gut-skin-ready');
      const widget = make(tag);
      host.attachShadow({ mode: 'open' }).append(widget);
      await ready(widget);
      expect(events.map((event) => event.target)).to.deep.equal([host]);
    });

    it('can be moved: nothing is loaded or rendered anew', async () => {
      const widget = await show(tag, titled);
      const events = record(document, 'gut-skin-ready', 'gut-skin-error');
      const card = $(widget, '[part=base]');
      put('<section></section>').append(widget);
      await widget.updateComplete;
      await turn();
      expect($(widget, '[part=base]')).to.equal(card);
      expect(events).to.deep.equal([]);
      const korean = put('<section lang="ko"></section>');
      korean.append(widget);
      await until(() => spoken(widget) === 'ko');
    });

    it('can be taken away and put back later', async () => {
      const widget = await show(tag, titled);
      widget.remove();
      await turn();
      document.documentElement.lang = 'ko'; // not heard while it is away
      await turn();
      page.append(widget);
      await until(() => spoken(widget) === 'ko');
    });

    it('can be cloned', async () => {
      const widget = await show(tag, { ...titled, lang: 'ko', 'heading-level': 5 }, own);
      const clone = widget.cloneNode(true) as Widgets[Tag];
      page.append(clone);
      await ready(clone);
      expect(words(clone)).to.equal(words(widget));
      expect($(clone, '[part=heading] > h5').textContent).to.equal(title.ko);
    });
  });

  describe('fallback', () => {
    it("is the author's own content until the data is there", async () => {
      const widget = make(tag, titled, own);
      let arrive!: () => void;
      const bring = bringOf(widget);
      rig(widget, async (language) => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return bring(language);
      });
      page.append(widget);
      await widget.updateComplete;
      expect(shown(widget.querySelector('p'))).to.be.true;
      expect(widget.matches(':state(loading)')).to.be.true;
      arrive();
      await ready(widget);
      await until(() => !widget.matches(':state(loading)'));
      expect(shown(widget.querySelector('p'))).to.be.false;
      expect(words(widget)).to.contain(title.en);
    });

    it('without such content keeps the place with its title and rows, in the right theme', async () => {
      const waits = languages.map((lang) => {
        const widget = rig(make(tag, { lang, theme: 'dark' }), never);
        page.append(widget);
        return { lang, widget };
      });
      const heights = await Promise.all(
        waits.map(async ({ widget }) => {
          await widget.updateComplete;
          // Who has it at once sees nothing of the wait, but the place is kept.
          const due = $(widget, '[part=base]');
          expect([due.childNodes.length, getComputedStyle(due).visibility]).to.deep.equal([0, 'hidden']);
          return due.getBoundingClientRect().height;
        }),
      );
      for (const [i, { lang, widget }] of waits.entries()) {
        await until(() => $$(widget, '.late').length);
        const card = $(widget, '[part=base]');
        expect(card.getBoundingClientRect().height).to.be.above(100).and.equal(heights[i]);
        expect($(widget, 'h3').textContent).to.equal(title[lang]);
        expect(words(widget)).to.equal(`${title[lang]}${sorry(lang).wait}`);
        expect($(widget, '.bones').getBoundingClientRect().height, 'rows').to.be.above(100);
        expect(card.ariaBusy).to.equal('true');
        expect(getComputedStyle(card).colorScheme).to.equal('dark');
      }
    });

    it('has the heading that was asked for, too', async () => {
      const waits = async (attributes: Attributes, content = '') => {
        const widget = rig(make(tag, attributes, content), never);
        page.append(widget);
        await until(() => $$(widget, '.late').length);
        return widget;
      };
      const [ours, none, slotted] = await Promise.all([
        waits({ heading: 'Ours', 'heading-level': 2 }),
        waits({ heading: '' }),
        waits({}, '<h2 slot="heading">Ours</h2>'),
      ]);
      expect($(ours, 'h2').textContent).to.equal('Ours');
      expect($$(none, '.title')).to.be.empty;
      expect([shown(slotted.querySelector('h2')), shown($(slotted, '.title'))]).to.deep.equal([true, false]);
    });

    it('comes back when loading fails: one line, one event, one state', async () => {
      const widget = rig(make(tag, {}, own), lost);
      const events = record(document, 'gut-skin-error', 'gut-skin-ready');
      const lines = await warningsOf(async () => {
        page.append(widget);
        await once(widget, 'gut-skin-error');
        await widget.updateComplete;
      });
      expect(shown(widget.querySelector('p'))).to.be.true;
      expect(widget.matches(':state(error)')).to.be.true;
      expect(widget.matches(':state(loading)')).to.be.false;
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain(`<${tag}>`).and.contain('no such file');
      const [event] = events;
      expect(events).to.have.length(1);
      expect(event).to.be.instanceOf(GutSkinErrorEvent);
      expect(event).to.deep.include({ code: 'load', bubbles: true, composed: true });
      expect((event as GutSkinErrorEvent).message).to.contain('no such file');
    });

    it('is an apology in the right language when the author wrote none, with a number to call', async () => {
      for (const lang of languages) {
        const widget = await showFailed(tag, { lang: `${lang}-KR`, theme: 'dark' });
        const { lost, check, numbers } = sorry(lang);
        expect($(widget, 'h3').textContent).to.equal(title[lang]);
        expect(words(widget)).to.contain(lost).and.contain(check);
        const calls = $$<HTMLAnchorElement>(widget, '.alarm a');
        expect(calls.map((call) => call.getAttribute('href'))).to.deep.equal(numbers.map((number) => `tel:${number}`));
        for (const call of calls) expect(call.getBoundingClientRect().height).to.be.at.least(24);
        expect(spoken(widget)).to.equal(lang);
        expect(getComputedStyle($(widget, '[part=base]')).colorScheme).to.equal('dark');
      }
    });

    it('has a way on: another try keeps the focus while it fails, and brings the content when it does not', async () => {
      const widget = await showFailed(tag, titled);
      const button = $<HTMLButtonElement>(widget, 'button.again');
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      await hushed(async () => {
        button.focus();
        const failed = once(widget, 'gut-skin-error');
        button.click();
        await failed;
        await widget.updateComplete;
      });
      expect(focused()).to.equal(button);
      rig(widget, bringOf(make(tag)));
      button.click();
      await ready(widget);
      expect(words(widget)).to.contain(title.en);
      expect(widget.matches(':state(error)')).to.be.false;
    });

    it('is an apology too where there is only a footer', async () => {
      const widget = await showFailed(tag, {}, '\n<p slot="footer">Open on weekdays</p>\n');
      expect(words(widget)).to.contain(sorry('en').lost);
      expect(shown(widget.querySelector('p'))).to.be.true;
    });

    it('goes when the browser is online again', async () => {
      const widget = make(tag, titled, own);
      const bring = bringOf(widget);
      const lines = await warningsOf(async () => {
        rig(widget, lost);
        page.append(widget);
        await once(widget, 'gut-skin-error');
        rig(widget, bring);
        dispatchEvent(new Event('online'));
        await ready(widget);
      });
      expect(lines).to.have.length(1);
      expect(words(widget)).to.contain(title.en);
      expect(widget.matches(':state(error)')).to.be.false;
      expect(shown(widget.querySelector('p'))).to.be.false;
    });

    it('goes when the browser is online again after the widget was moved', async () => {
      const widget = make(tag, titled, own);
      const bring = bringOf(widget);
      await warningsOf(async () => {
        rig(widget, lost);
        page.append(widget);
        await once(widget, 'gut-skin-error');
        put('<section></section>').append(widget);
        await widget.updateComplete;
        await turn();
        expect(shown(widget.querySelector('p'))).to.be.true;
        rig(widget, bring);
        const events = record(widget, 'gut-skin-ready');
        dispatchEvent(new Event('online'));
        await turn();
        await until(() => events.length || !widget.matches(':state(loading)'));
      });
      expect($$(widget, '[part=base]')).to.have.length(1);
      expect(words(widget)).to.contain(title.en);
    });

    it('goes when the widget is seen anew', async () => {
      const widget = make(tag, titled, own);
      const bring = bringOf(widget);
      await warningsOf(async () => {
        rig(widget, lost);
        page.append(widget);
        await once(widget, 'gut-skin-error');
        const seen = (wanted: boolean) =>
          new Promise<void>((resolve) => {
            const observer = new IntersectionObserver(
              ([entry]) => entry?.isIntersecting === wanted && (observer.disconnect(), resolve()),
            );
            observer.observe(widget);
          });
        await seen(true);
        const tall = document.createElement('div');
        tall.style.height = '500vh';
        const away = seen(false);
        page.prepend(tall);
        await away;
        await turn();
        rig(widget, bring);
        tall.remove();
        await ready(widget);
      });
      expect(words(widget)).to.contain(title.en);
    });

    it('is there for a fault of our own, and for that widget alone', async () => {
      const [broken, sound] = await Promise.all([show(tag, titled, own), show(tag, titled)]);
      const { work } = inside(broken);
      const { view } = work;
      const events = record(document, 'gut-skin-error');
      const lines = await warningsOf(async () => {
        work.view = () => {
          throw new Error('a bug');
        };
        broken.requestUpdate();
        await broken.updateComplete;
      });
      expect(shown(broken.querySelector('p'))).to.be.true;
      expect(broken.matches(':state(error)')).to.be.true;
      expect(events.map(({ code, target }) => [code, target])).to.deep.equal([['render', broken]]);
      expect(lines).to.have.length(1);
      sound.heading = 'Goes on';
      await sound.updateComplete;
      expect($(sound, '[part=heading]').textContent).to.contain('Goes on');

      work.view = view;
      broken.headingLevel = 4; // another setting may render
      await broken.updateComplete;
      expect(words(broken)).to.contain(title.en);
    });

    it('is not shown over content in another language: that stays', async () => {
      const widget = await show(tag, { ...titled, lang: 'en' });
      const events = record(widget, 'gut-skin-error');
      const lines = await warningsOf(async () => {
        rig(widget, lost);
        widget.lang = 'ko';
        await until(() => widget.matches(':not(:state(loading))'));
        await turn();
      });
      expect(lines).to.have.length(1);
      expect(events).to.deep.equal([]);
      expect(words(widget)).to.contain(title.en);
      expect(spoken(widget)).to.equal('en');
    });
  });
}
