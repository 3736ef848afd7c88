import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import file from '../../data/conditions.json';
import flagData from '../../data/red-flags.json';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/condition/en.js';
import ko from '../../src/i18n/condition/ko.js';
import type { GutSkinCondition } from '../../src/widgets/condition/condition-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  calls,
  focused,
  languages,
  openSources,
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
} from './support.js';

const data = graded(file);

const text = { en, ko };
const base = { en: baseEn, ko: baseKo };
const ids = data.entries.map((entry) => entry.id);
const urgencies = ['emergency', 'urgent', 'soon'];
const flag = (id: string) => {
  const found = flagData.entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`no sign "${id}"`);
  return found;
};
const rows = (widget: GutSkinCondition) => $$<HTMLDetailsElement>(widget, '.row-item');
const openIds = (widget: GutSkinCondition) => rows(widget).flatMap((row) => (row.open ? row.dataset['id'] : []));
const headings = ':is(h2, h3, h4, h5, h6)';

async function open(widget: GutSkinCondition, id: string) {
  const row = $<HTMLDetailsElement>(widget, `[data-id="${id}"]`);
  const toggled = new Promise((resolve) => row.addEventListener('toggle', resolve, { once: true }));
  row.querySelector('summary')?.click();
  await toggled;
}
/** Where each of some texts begins in the card; fails when one is missing. */
function places(widget: GutSkinCondition, ...parts: string[]): number[] {
  const all = words(widget);
  return parts.map((part) => {
    const at = all.indexOf(squeeze(part));
    if (at < 0) throw new Error(`The card does not say “${part}”`);
    return at;
  });
}

describe('gut-skin-condition', () => {
  keepsTheContract('gut-skin-condition', {
    title: { en: en.title, ko: ko.title },
    inner: `.row-item > summary ${headings}`,
  });

  describe('one condition', () => {
    for (const lang of languages)
      it(`says what it is, what treats it, what the gut has to do with it, and when to see a doctor: ${lang}`, async () => {
        const t = text[lang];
        for (const entry of data.entries) {
          const card = await show('gut-skin-condition', { condition: entry.id, lang });
          expect(squeeze($(card, '[part=heading]').textContent)).to.equal(entry.name[lang]);
          const said = words(card);
          for (const part of [entry.what, entry.instead, ...entry.seeDoctor])
            expect(said, entry.id).to.contain(squeeze(part[lang]));
          const first = words(card, '.first');
          expect(first)
            .to.contain(t.firstLine)
            .and.contain(squeeze(entry.firstLine[lang]))
            .and.contain(base[lang].sources(entry.firstLineSources.length));
          expect(first).to.contain(t.time).and.contain(squeeze(entry.time[lang]));
          expect(words(card, '.care:not(.stack)')).to.equal(`${t.instead}: ${squeeze(entry.instead[lang])}`);
          card.remove();
        }
      });

    for (const lang of languages)
      it(`grades the link and the gut care apart, each under its own label: ${lang}`, async () => {
        const t = text[lang];
        for (const entry of data.entries) {
          const card = await show('gut-skin-condition', { condition: entry.id, lang });
          const both = $$(card, '.grade').map((each) => squeeze(each.textContent));
          const grade = (key: string) => base[lang].certainty[key as 'low'];
          expect(both, entry.id).to.have.length(2);
          for (const [i, title, how, statement, sure] of [
            [0, t.link, t.linkSure, entry.link[lang], entry.linkCertainty ?? ''],
            [1, t.gutCare, t.gutCareSure, entry.gutCare[lang], entry.gutCareCertainty ?? ''],
          ] as const)
            expect(both[i]?.startsWith(`${title} ${squeeze(statement)} ${how} ${grade(sure)}`), both[i]).to.be.true;
          card.remove();
        }
      });

    it('puts treatment before the gut, the notice before the doctor', async () => {
      const card = await show('gut-skin-condition', { condition: 'eczema' });
      const order = places(card, en.firstLine, en.link, en.gutCare, en.instead, en.doctor);
      expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    });

    it('stands side by side where there is room, and one below the other where there is none', async () => {
      const card = await show('gut-skin-condition', { condition: 'eczema' });
      const tops = () => $$(card, '.grade').map((each) => Math.round(each.getBoundingClientRect().top));
      card.style.inlineSize = '800px';
      await turn();
      expect(new Set(tops()).size, 'wide').to.equal(1);
      const chips = $$(card, '.grade .certainty').map((each) => Math.round(each.getBoundingClientRect().top));
      expect(new Set(chips).size, 'the grades on one line').to.equal(1);
      card.style.inlineSize = '300px';
      await turn();
      expect(new Set(tops()).size, 'narrow').to.equal(2);
    });

    for (const lang of languages)
      it(`names its warning signs with their urgency, the most urgent first: ${lang}`, async () => {
        for (const entry of data.entries) {
          const card = await show('gut-skin-condition', { condition: entry.id, lang });
          const known = entry.flags.map(flag);
          const bands = urgencies.filter((urgency) => known.some((one) => one.urgency === urgency));
          expect(
            $$(card, '.ladder > .notice').map((band) => squeeze(band.querySelector('.when')?.textContent)),
            entry.id,
          ).to.deep.equal(
            bands.map((urgency) => `${base[lang].when[urgency as 'soon']} ${base[lang].act[urgency as 'soon']}`),
          );
          for (const urgency of bands)
            expect(
              $$(card, `.${urgency} .signs > li`).map((each) => squeeze(each.textContent)),
              entry.id,
            ).to.deep.equal(
              known
                .filter((one) => one.urgency === urgency)
                .map(({ sign, action }) => `${squeeze(sign[lang])}. ${squeeze(action[lang])}`),
            );
          card.remove();
        }
      });

    it('shows the number to call where one of its signs speaks of it, and no number where none does', async () => {
      for (const entry of data.entries) {
        const card = await show('gut-skin-condition', { condition: entry.id, lang: 'en-GB' });
        const speaks = entry.flags.some((id) => 'numbers' in flag(id));
        expect(await calls(card), entry.id).to.deep.equal(speaks ? ['tel:999'] : []);
        card.remove();
      }
      const card = await show('gut-skin-condition', { condition: 'urticaria', lang: 'en' });
      expect(await calls(card), 'no country is guessed').to.deep.equal([]);
      expect(words(card, '.emergency')).to.contain(baseEn.help.callThere);
    });

    it('lists the sources of treatment, of the gut, and of the warning signs', async () => {
      const card = await show('gut-skin-condition', { condition: 'psoriasis' });
      const entry = data.entries.find(({ id }) => id === 'psoriasis');
      expect((await openSources(card, '.first')).children).to.have.length(entry?.firstLineSources.length ?? -1);
      expect((await openSources(card, '.grades + .foot')).children).to.have.length(entry?.sources.length ?? -1);
      const signs = new Set(entry?.flags.flatMap((id) => flag(id).sources));
      expect((await openSources(card, '.doctor')).children).to.have.length(signs.size);
    });

    it('says what a grade means on tap, each for itself', async () => {
      const card = await show('gut-skin-condition', { condition: 'psoriasis' });
      const [link, care] = $$<HTMLDetailsElement>(card, '.certainty');
      link?.querySelector('summary')?.click();
      await until(() => link?.open);
      expect(care?.open).to.be.false;
      expect(squeeze(link?.textContent)).to.contain(baseEn.certaintyMeans.moderate);
    });

    it('has its name as the heading; what is inside is one deeper', async () => {
      for (const level of [2, 3, 6]) {
        const card = await show('gut-skin-condition', { condition: 'acne', 'heading-level': level });
        expect($(card, '[part=heading] > *').localName).to.equal(`h${level}`);
        const inner = $$(card, `[part=body] ${headings}`);
        expect(inner).to.have.length(5);
        for (const each of inner)
          expect(each.localName).to.equal(`h${Math.min(level + (each.closest('.when') ? 2 : 1), 6)}`);
        card.remove();
      }
    });

    it("stands one deeper under the author's heading, and all of it with it", async () => {
      const card = await show('gut-skin-condition', { condition: 'acne', heading: 'Often asked' });
      expect($(card, '[part=heading] > h3').textContent).to.equal('Often asked');
      expect($(card, 'h4.title').textContent).to.equal('Acne');
      for (const each of $$(card, `[part=body] ${headings}`))
        expect(each.localName).to.equal(each.closest('.when') ? 'h6' : 'h5');
      const slotted = await show('gut-skin-condition', { condition: 'acne' }, '<h2 slot="heading">Ours</h2>');
      expect($$(slotted, '[part=heading]')).to.be.empty;
      expect($(slotted, 'h4.title').getClientRects()).to.have.length(1);
    });

    it('still says its name when the heading is empty', async () => {
      const card = await show('gut-skin-condition', { condition: 'acne', heading: '' });
      expect($$(card, '[part=heading]')).to.be.empty;
      expect(words(card, 'p.title')).to.equal('Acne');
    });

    it('is trimmed, follows its attribute and its property', async () => {
      const card = await show('gut-skin-condition', { condition: ' acne\n' });
      expect(words(card, '[part=heading]')).to.equal('Acne');
      card.condition = 'rosacea';
      await card.updateComplete;
      expect(words(card, '[part=heading]')).to.equal('Rosacea');
      card.condition = undefined as never;
      await card.updateComplete;
      expect(rows(card)).to.have.length(ids.length);
    });

    it('may be a property that was set before the tag was known', async () => {
      const card = document.createElement('late-condition') as GutSkinCondition;
      card.condition = 'psoriasis';
      page.append(card);
      const Known = customElements.get('gut-skin-condition') as CustomElementConstructor;
      customElements.define('late-condition', class extends Known {});
      await ready(card);
      expect(words(card, '[part=heading]')).to.equal('Psoriasis');
    });

    it('that is not there means the browser, and one line names the nearest', async () => {
      let card!: GutSkinCondition;
      const lines = await warningsOf(
        async () => void (card = await show('gut-skin-condition', { condition: 'psoriosis' })),
      );
      expect(rows(card)).to.have.length(ids.length);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-condition> condition="psoriosis"').and.contain('Nearest: "psoriasis"');
      for (const id of ids) expect(lines[0]).to.contain(id);
    });
  });

  describe('browser', () => {
    for (const lang of languages)
      it(`lists all conditions by name, closed, with how sure the link and gut care are: ${lang}`, async () => {
        const browser = await show('gut-skin-condition', { lang });
        expect(rows(browser).map((row) => row.dataset['id'])).to.deep.equal(ids);
        expect(
          rows(browser).map((row) => squeeze(row.querySelector(`summary ${headings}`)?.textContent)),
        ).to.deep.equal(data.entries.map((entry) => entry.name[lang]));
        rows(browser).forEach((row, i) => {
          const { linkCertainty, gutCareCertainty } = data.entries[i] as {
            linkCertainty: 'low';
            gutCareCertainty: 'low';
          };
          const [link, care, ...more] = [...row.querySelectorAll('summary .why')];
          expect([squeeze(link?.textContent), squeeze(care?.textContent), more]).to.deep.equal([
            `${base[lang].certainty[linkCertainty]} · ${text[lang].ofLink}`,
            `${base[lang].certainty[gutCareCertainty]} · ${text[lang].ofGutCare}`,
            [],
          ]);
          const filled = (why?: Element) => why?.querySelectorAll('.dots .on').length;
          const order = ['very-low', 'low', 'moderate', 'high'];
          expect([filled(link), filled(care)]).to.deep.equal([
            order.indexOf(linkCertainty) + 1,
            order.indexOf(gutCareCertainty) + 1,
          ]);
        });
        expect(openIds(browser)).to.deep.equal([]);
      });

    it('holds in each row what the card says', async () => {
      const [browser, card] = await Promise.all([
        show('gut-skin-condition'),
        show('gut-skin-condition', { condition: 'urticaria' }),
      ]);
      const body = $(browser, '[data-id=urticaria] > .stack');
      expect(body.childElementCount, 'nothing that nobody sees').to.equal(0);
      await open(browser, 'urticaria');
      await browser.updateComplete;
      expect(squeeze(body.textContent)).to.equal(words(card, '[part=body]'));
    });

    it('tells the page what was opened and closed', async () => {
      const browser = await show('gut-skin-condition');
      const events = record(document, 'gut-skin-toggle');
      await open(browser, 'acne');
      await open(browser, 'acne');
      expect(events.map(({ item, open: now, bubbles, composed }) => [item, now, bubbles, composed])).to.deep.equal([
        ['acne', true, true, true],
        ['acne', false, true, true],
      ]);
    });

    it('says nothing of what is opened inside a row: a grade, a list of sources', async () => {
      const browser = await show('gut-skin-condition');
      await open(browser, 'acne');
      const events = record(document, 'gut-skin-toggle');
      await openSources(browser, '[data-id=acne]');
      $(browser, '[data-id=acne] .certainty summary').click();
      await turn();
      expect(events).to.deep.equal([]);
    });

    it('is worked by the keyboard, with rows of 44 px', async () => {
      put('<button id="before">Before</button>');
      const browser = await show('gut-skin-condition');
      document.getElementById('before')?.focus();
      const [first, second] = rows(browser);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(first?.querySelector('summary'));
      for (const row of rows(browser))
        expect(row.querySelector('summary')?.getBoundingClientRect().height).to.be.at.least(44);
      await sendKeys({ press: 'Enter' });
      await until(() => first?.open);
      await sendKeys({ press: ' ' });
      await until(() => first && !first.open);
      await sendKeys({ press: 'Tab' });
      expect(focused(), 'a closed row holds no stop').to.equal(second?.querySelector('summary'));
    });

    it('keeps what is open when it is moved and when the language changes', async () => {
      const browser = await show('gut-skin-condition');
      await open(browser, 'eczema');
      put('<section lang="ko"></section>').append(browser);
      await until(() => $(browser, '[part=base]').lang === 'ko');
      await turn();
      expect(openIds(browser)).to.deep.equal(['eczema']);
      expect(words(browser, '[data-id=eczema]')).to.contain(ko.firstLine);
    });
  });
});
