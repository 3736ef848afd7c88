import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import file from '../../data/axis.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/axis/en.js';
import ko from '../../src/i18n/axis/ko.js';
import { curveOf, lineOf } from '../../src/widgets/axis/axis-logic.js';
import type { GutSkinAxis } from '../../src/widgets/axis/axis-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import { $, $$, focused, languages, page, record, show, squeeze, turn, warningsOf } from './support.js';

const data = graded(file);

const words = { en, ko };
const base = { en: baseEn, ko: baseKo };
const ids = data.entries.map((entry) => entry.id);
const [first = '', second = ''] = ids;
const last = ids.at(-1) ?? '';

const tabs = (axis: GutSkinAxis) => $$(axis, '[role=tab]');
const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
/** Id of the story that can be read beside the picture; '' is the introduction. */
const told = (axis: GutSkinAxis) =>
  $$(axis, '.story')
    .filter(seen)
    .map((story) => story.id.replace('story-', ''));
const chosen = (axis: GutSkinAxis) =>
  tabs(axis)
    .filter((tab) => tab.ariaSelected === 'true')
    .map((tab) => tab.dataset['id']);
const lit = (axis: GutSkinAxis) => $$(axis, '[role=tab].on').map((tab) => tab.dataset['id']);
async function hover(axis: GutSkinAxis, id: string, type: 'pointerenter' | 'pointerleave', pointerType = 'mouse') {
  $(axis, `#tab-${id}`).dispatchEvent(new PointerEvent(type, { pointerType }));
  await axis.updateComplete;
}
async function tap(axis: GutSkinAxis, id: string) {
  $(axis, `#tab-${id}`).click();
  await axis.updateComplete;
}
async function press(axis: GutSkinAxis, key: string) {
  await sendKeys({ press: key });
  await axis.updateComplete;
}

describe('gut-skin-axis', () => {
  keepsTheContract('gut-skin-axis', {
    title: { en: en.title, ko: ko.title },
    methods: ['choose'],
    inner: '.story > :is(h2, h3, h4, h5, h6)',
  });

  describe('content', () => {
    for (const lang of languages)
      it(`tells of every pathway what is known, what is not, which way, how sure and by which sources: ${lang}`, async () => {
        const axis = await show('gut-skin-axis', { lang });
        expect(tabs(axis)).to.have.length(data.entries.length);
        for (const entry of data.entries)
          for (const place of [`#story-${entry.id}`, `.row-item[data-id="${entry.id}"]`]) {
            const text = squeeze($(axis, place).textContent);
            for (const part of [entry.name, entry.summary, entry.twoWay, ...entry.known, ...entry.unknown])
              expect(text, place).to.contain(squeeze(part[lang]));
            expect(text)
              .to.contain(base[lang].certainty[entry.certainty as 'low'])
              .and.contain(base[lang].sources(entry.sources.length))
              .and.contain(words[lang].way[entry.way as 'both']);
          }
      });

    it('draws each line with its directions and its certainty, by attributes alone', async () => {
      const axis = await show('gut-skin-axis');
      data.entries.forEach((entry, i) => {
        const way = $$(axis, '.way')[i] as Element;
        const { line, heads } = curveOf(i, data.entries.length, entry.way as 'both');
        expect(way.querySelector('.line')?.getAttribute('d')).to.equal(line);
        expect(way.querySelector('.head')?.getAttribute('d')).to.equal(heads);
        expect(way.classList.contains(lineOf(entry.certainty as 'low'))).to.be.true;
        expect(way.namespaceURI).to.equal('http://www.w3.org/2000/svg');
      });
      const dashes = (kind: string) => getComputedStyle($(axis, `.sample.${kind} .line`)).strokeDasharray;
      expect(new Set(['sure', 'low', 'unsure'].map(dashes)).size).to.equal(3);
      expect($$(axis, '[style]')).to.be.empty;
    });

    it('says the certainty to those who do not see the dots', async () => {
      const axis = await show('gut-skin-axis');
      data.entries.forEach((entry, i) =>
        expect(tabs(axis)[i]?.getAttribute('aria-label')).to.equal(
          `${entry.label.en}, ${baseEn.certainty[entry.certainty as 'low']}`,
        ),
      );
    });
  });

  describe('choosing', () => {
    it('begins with an introduction and nothing chosen', async () => {
      const axis = await show('gut-skin-axis');
      expect([told(axis), chosen(axis), lit(axis)]).to.deep.equal([[''], [], []]);
      expect(squeeze($(axis, '.story').textContent)).to.contain(en.intro);
    });

    it('by tap lights the line up and tells its story', async () => {
      const axis = await show('gut-skin-axis');
      const events = record(axis, 'gut-skin-toggle');
      const line = $(axis, `#tab-${second} .line`);
      const before = getComputedStyle(line).strokeWidth;
      await tap(axis, second);
      expect([told(axis), chosen(axis), lit(axis)]).to.deep.equal([[second], [second], [second]]);
      expect(getComputedStyle(line).strokeWidth).not.to.equal(before);
      await tap(axis, last);
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        [second, true],
        [second, false],
        [last, true],
      ]);
      await tap(axis, last);
      expect(events, 'nothing new').to.have.length(3);
    });

    it('that is not there lights nothing up, and one line says so', async () => {
      const axis = await show('gut-skin-axis', { pathway: first });
      const events = record(axis, 'gut-skin-toggle');
      const lines = await warningsOf(() => axis.choose('imune'));
      await axis.updateComplete;
      expect([told(axis), chosen(axis)]).to.deep.equal([[first], [first]]);
      expect(events).to.deep.equal([]);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('choose("imune") is not known').and.contain('Nearest: "immune"');
    });

    it('after a `pathway` that is not there tells of no end of that one', async () => {
      const events = record(document, 'gut-skin-toggle');
      await warningsOf(async () => {
        const axis = await show('gut-skin-axis', { pathway: 'no-such-way' });
        axis.choose(second);
      });
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([[second, true]]);
    });

    it('by mouse shows a story while the pointer is there, and what was chosen after', async () => {
      const axis = await show('gut-skin-axis', { pathway: first });
      const events = record(axis, 'gut-skin-toggle');
      await hover(axis, last, 'pointerenter');
      expect([told(axis), lit(axis), chosen(axis)]).to.deep.equal([[last], [last], [first]]);
      await hover(axis, last, 'pointerleave');
      expect([told(axis), lit(axis)]).to.deep.equal([[first], [first]]);
      await hover(axis, last, 'pointerenter', 'touch');
      expect(told(axis), 'a finger does not hover').to.deep.equal([first]);
      expect(events).to.be.empty;
    });

    it('by keyboard follows the tabs pattern: one stop, arrows, Home and End', async () => {
      const axis = await show('gut-skin-axis');
      const before = document.createElement('button');
      page.prepend(before);
      before.focus();
      await press(axis, 'Tab');
      expect((focused() as HTMLElement).dataset['id']).to.equal(first);
      expect(told(axis), 'nothing is chosen by passing').to.deep.equal(['']);
      for (const [key, id] of [
        ['ArrowDown', second],
        ['ArrowUp', first],
        ['ArrowUp', last],
        ['ArrowRight', first],
        ['ArrowLeft', last],
        ['Home', first],
        ['End', last],
      ] as const) {
        await press(axis, key);
        expect((focused() as HTMLElement).dataset['id'], key).to.equal(id);
        expect([told(axis), chosen(axis)], key).to.deep.equal([[id], [id]]);
      }
      expect(tabs(axis).filter((tab) => tab.tabIndex === 0)).to.have.length(1);
      await press(axis, 'Tab');
      expect($(axis, `#story-${last}`).contains(focused()), 'into the story').to.be.true;
      await press(axis, 'a');
      expect(told(axis)).to.deep.equal([last]);
    });

    it('keeps tabs and stories tied to each other', async () => {
      const axis = await show('gut-skin-axis');
      for (const tab of tabs(axis)) {
        const story = $(axis, `#${tab.getAttribute('aria-controls') ?? ''}`);
        expect(story.getAttribute('role')).to.equal('tabpanel');
        expect(story.getAttribute('aria-labelledby')).to.equal(tab.id);
      }
    });

    it('never moves the page: the stories share one cell', async () => {
      const axis = await show('gut-skin-axis');
      const height = axis.getBoundingClientRect().height;
      for (const id of ids) {
        await tap(axis, id);
        expect(axis.getBoundingClientRect().height, id).to.be.closeTo(height, 1);
      }
    });

    it('survives a move and a change of language', async () => {
      const axis = await show('gut-skin-axis');
      await tap(axis, last);
      const section = document.createElement('section');
      page.append(section);
      section.append(axis);
      axis.lang = 'ko';
      await turn();
      await turn();
      expect(told(axis)).to.deep.equal([last]);
    });
  });

  describe('pathway', () => {
    it('opens one, is trimmed, and follows the attribute', async () => {
      const axis = await show('gut-skin-axis', { pathway: ` ${second}\n` });
      expect(told(axis)).to.deep.equal([second]);
      axis.setAttribute('pathway', first);
      await axis.updateComplete;
      expect(told(axis)).to.deep.equal([first]);
      axis.removeAttribute('pathway');
      await axis.updateComplete;
      expect(told(axis)).to.deep.equal(['']);
    });

    it('that is not known is told, with the nearest; the picture stands', async () => {
      let axis!: GutSkinAxis;
      const lines = await warningsOf(async () => void (axis = await show('gut-skin-axis', { pathway: 'imune' })));
      expect(told(axis)).to.deep.equal(['']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-axis> pathway="imune"').and.contain('Nearest: "immune"');
    });
  });

  describe('on a narrow card', () => {
    const narrow = async () => {
      const axis = await show('gut-skin-axis');
      axis.style.inlineSize = '300px';
      await turn();
      return axis;
    };

    it('is a list with the same content', async () => {
      const axis = await narrow();
      expect(seen($(axis, '.picture'))).to.be.false;
      const rows = $$<HTMLDetailsElement>(axis, '.row-item');
      expect(rows.filter(seen).map((row) => row.dataset['id'])).to.deep.equal(ids);
      expect(squeeze($(axis, '.list').textContent)).to.contain(en.intro);
    });

    it('opens one at a time, and tells the page', async () => {
      const axis = await narrow();
      const events = record(axis, 'gut-skin-toggle');
      const row = (id: string) => $<HTMLDetailsElement>(axis, `.row-item[data-id="${id}"]`);
      const toggle = async (id: string) => {
        row(id).querySelector('summary')?.click();
        await turn();
        await turn();
      };
      await toggle(first);
      await toggle(second);
      expect($$<HTMLDetailsElement>(axis, '.row-item[open]').map((r) => r.dataset['id'])).to.deep.equal([second]);
      await toggle(second);
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        [first, true],
        [first, false],
        [second, true],
        [second, false],
      ]);
      expect(chosen(axis)).to.deep.equal([]);
    });
  });
});
