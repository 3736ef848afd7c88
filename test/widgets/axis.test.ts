import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import file from '../../data/axis.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/axis/en.js';
import ko from '../../src/i18n/axis/ko.js';
import { lineOf } from '../../src/widgets/axis/axis-logic.js';
import type { GutSkinAxis } from '../../src/widgets/axis/axis-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  focused,
  languages,
  make,
  page,
  ready,
  record,
  show,
  squeeze,
  turn,
  warningsOf,
  type Attributes,
} from './support.js';

const data = graded(file);

const words = { en, ko };
const base = { en: baseEn, ko: baseKo };
const ids = data.entries.map((entry) => entry.id);
const [first = '', second = ''] = ids;
const last = ids.at(-1) ?? '';

const tabs = (axis: GutSkinAxis) => $$(axis, '[role=tab]');
const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
/** Id of the story that can be read; '' is the introduction that stands in its place beside the picture. */
const told = (axis: GutSkinAxis) =>
  $$(axis, '.intro, .story')
    .filter((story) => seen(story.firstElementChild as Element))
    .map((story) => story.id.replace('story-', ''));
/** The axis on a card of some width: from 960 px on, the stories stand beside the picture. */
async function wide(attributes: Attributes = {}, width = 1100) {
  const axis = make('gut-skin-axis', attributes);
  axis.style.inlineSize = `${String(width)}px`;
  page.append(axis);
  await ready(axis);
  return axis;
}
const narrow = (attributes: Attributes = {}, width = 300) => wide(attributes, width);
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
/** As a finger or a mouse does; `tap` is the click that a key or a script makes. */
async function touch(axis: GutSkinAxis, id: string) {
  $(axis, `#tab-${id}`).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
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
        for (const entry of data.entries) {
          await tap(axis, entry.id);
          const text = squeeze($(axis, `#story-${entry.id}`).textContent);
          for (const part of [entry.name, entry.summary, entry.twoWay, ...entry.known, ...entry.unknown])
            expect(text, entry.id).to.contain(squeeze(part[lang]));
          expect(text)
            .to.contain(base[lang].certainty[entry.certainty as 'low'])
            .and.contain(base[lang].sources(entry.sources.length))
            .and.contain(words[lang].way[entry.way as 'both']);
        }
      });

    it('draws each line with its directions and its certainty, by attributes alone', async () => {
      const axis = await show('gut-skin-axis');
      data.entries.forEach((entry, i) => {
        const ends = [...(tabs(axis)[i]?.querySelectorAll('.reach') ?? [])];
        // An arrow head is two strokes, and a dot is one.
        const leads = ends.map((end) => end.querySelectorAll('.head').length === 2);
        expect(leads, entry.id).to.deep.equal([entry.way !== 'gut-to-skin', entry.way !== 'skin-to-gut']);
        for (const end of ends) {
          expect(end.classList.contains(lineOf(entry.certainty as 'low')), entry.id).to.be.true;
          expect(end.namespaceURI).to.equal('http://www.w3.org/2000/svg');
        }
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

  describe('choosing beside the picture', () => {
    it('begins with an introduction and nothing chosen', async () => {
      const axis = await wide();
      expect([told(axis), chosen(axis), lit(axis)]).to.deep.equal([[''], [], []]);
      expect(squeeze($(axis, '.intro').textContent)).to.contain(en.intro);
    });

    it('by tap lights the line up and tells its story', async () => {
      const axis = await wide();
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

    it('by a second tap closes it again', async () => {
      const axis = await wide();
      const events = record(axis, 'gut-skin-toggle');
      await touch(axis, last);
      await touch(axis, last);
      expect([told(axis), chosen(axis), lit(axis)]).to.deep.equal([[''], [], []]);
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        [last, true],
        [last, false],
      ]);
    });

    it('that is not there lights nothing up, and one line says so', async () => {
      const axis = await wide({ pathway: first });
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
        const axis = await wide({ pathway: 'no-such-way' });
        axis.choose(second);
      });
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([[second, true]]);
    });

    it('by mouse shows a story while the pointer is there, and what was chosen after', async () => {
      const axis = await wide({ pathway: first });
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
      const axis = await wide();
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
      const axis = await wide();
      for (const tab of tabs(axis)) {
        const story = $(axis, `#${tab.getAttribute('aria-controls') ?? ''}`);
        expect(story.getAttribute('role')).to.equal('tabpanel');
        expect(story.getAttribute('aria-labelledby')).to.equal(tab.id);
      }
    });

    it('never moves the page: the stories share one cell', async () => {
      const axis = await wide();
      const height = axis.getBoundingClientRect().height;
      for (const id of ids) {
        await tap(axis, id);
        expect(axis.getBoundingClientRect().height, id).to.be.closeTo(height, 1);
      }
    });

    it('survives a move and a change of language', async () => {
      const axis = await wide();
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
      const axis = await wide({ pathway: ` ${second}\n` });
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
      const lines = await warningsOf(async () => void (axis = await wide({ pathway: 'imune' })));
      expect(told(axis)).to.deep.equal(['']);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-axis> pathway="imune"').and.contain('Nearest: "immune"');
    });
  });

  describe('choosing in place, on a narrow card', () => {
    const box = (axis: GutSkinAxis, selector: string) => $(axis, selector).getBoundingClientRect();

    for (const lang of languages)
      for (const width of [240, 280, 320, 360, 400, 440, 480])
        it(`shows both organs and all lanes in 640 px: ${lang}, ${String(width)}`, async () => {
          const axis = await narrow({ lang }, width);
          const { top, right } = axis.getBoundingClientRect();
          const shown = [...$$(axis, '.shape'), ...tabs(axis), $(axis, '.lead')];
          expect(shown).to.have.length(data.entries.length + 3);
          for (const each of shown) {
            expect(seen(each)).to.be.true;
            const place = each.getBoundingClientRect();
            expect(place.height).to.be.above(0);
            expect(place.bottom - top, each.textContent).to.be.at.most(640);
            expect(place.right, each.textContent).to.be.at.most(right);
          }
          for (const tab of tabs(axis)) expect(tab.getBoundingClientRect().height).to.be.at.least(48);
          for (const end of $$(axis, '.reach')) expect(end.getBoundingClientRect().width).to.be.at.least(16);
          expect(axis.scrollWidth).to.be.at.most(width);
        });

    it('unfolds a story between its own lane and the next', async () => {
      const axis = await narrow();
      for (const [i, id] of ids.entries()) {
        await tap(axis, id);
        const story = box(axis, `#story-${id}`);
        expect(story.height, id).to.be.above(100);
        expect(story.top, id).to.be.at.least(box(axis, `#tab-${id}`).bottom - 0.1);
        const next = ids[i + 1];
        if (next) expect(story.bottom, id).to.be.at.most(box(axis, `#tab-${next}`).top + 0.1);
        expect(told(axis), id).to.deep.equal(['', id]);
      }
    });

    it('opens one at a time, closes it by a second tap, and tells the page', async () => {
      const axis = await narrow();
      const closed = axis.getBoundingClientRect().height;
      const events = record(axis, 'gut-skin-toggle');
      for (const id of [first, second, second]) await touch(axis, id);
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        [first, true],
        [first, false],
        [second, true],
        [second, false],
      ]);
      expect([told(axis), chosen(axis)]).to.deep.equal([[''], []]);
      expect(axis.getBoundingClientRect().height).to.equal(closed);
    });

    it('has the tab stops of the wide card', async () => {
      const stops = async (axis: GutSkinAxis) => {
        const before = document.createElement('button');
        axis.before(before);
        before.focus();
        const found: string[] = [];
        for (;;) {
          await press(axis, 'Tab');
          const at = focused() as HTMLElement;
          if (!axis.shadowRoot?.contains(at)) return found;
          found.push(at.id || squeeze(at.textContent));
        }
      };
      const [on, off] = [await wide({ pathway: second }), await narrow({ pathway: second })];
      for (const axis of [on, off]) {
        const after = document.createElement('button');
        axis.after(after);
      }
      const expected = await stops(on);
      on.remove(); // the second of two has a button in place of its byline
      expect(expected[0]).to.equal(`tab-${second}`);
      expect(expected).to.have.length.above(1);
      expect(await stops(off)).to.deep.equal(expected);
    });

    it('is lit by a mouse, and not told', async () => {
      const axis = await narrow({ pathway: first });
      await hover(axis, last, 'pointerenter');
      expect([told(axis), lit(axis)]).to.deep.equal([['', first], [last]]);
    });

    it('tells what a search in the page has found', async () => {
      const axis = await narrow();
      $(axis, `#story-${last}`).dispatchEvent(new Event('beforematch'));
      await axis.updateComplete;
      expect([told(axis), chosen(axis)]).to.deep.equal([['', last], [last]]);
    });

    it('keeps a tab in sight when the story above it closes', async () => {
      const axis = await narrow();
      page.append(document.createElement('footer'));
      (page.lastElementChild as HTMLElement).style.blockSize = '3000px';
      await tap(axis, first);
      $(axis, `#tab-${last}`).scrollIntoView({ block: 'start' });
      await tap(axis, last);
      await turn();
      expect(box(axis, `#tab-${last}`).top).to.be.within(0, innerHeight);
    });
  });

  it('leaves no void at 768 px: the closed picture fills its card', async () => {
    const axis = await wide({}, 768);
    const body = $(axis, '[part=body]').getBoundingClientRect();
    const lanes = $(axis, '.lanes').getBoundingClientRect();
    expect(lanes.width).to.equal(body.width);
    expect(body.height - lanes.height).to.be.below(200);
  });
});
