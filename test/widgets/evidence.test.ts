import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import base from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/evidence/en.js';
import ko from '../../src/i18n/evidence/ko.js';
import type { GutSkinEvidence } from '../../src/widgets/evidence/evidence-element.js';
import file from '../../data/strains.json';
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
  turn,
  until,
  warningsOf,
  words,
  type Language,
} from './support.js';

type Text = Record<Language, string>;
interface Study {
  condition: string;
  people: Text;
  ages?: string[];
  count: number | null;
  trials: number;
  direction: string;
  certainty: string;
  result: Text;
}
const entries = graded(file).entries as unknown as { id: string; studies: Study[]; safety: Text }[];
const own = { en, ko };
const shared = { en: base, ko: baseKo };
const rows = (widget: GutSkinEvidence) => $$(widget, '.strain');
const rowIds = (widget: GutSkinEvidence) => rows(widget).map((row) => row.dataset['id']);
const has = (test: (study: Study) => unknown) =>
  entries
    .filter(({ studies }) => studies.some(test))
    .map(({ id }) => id)
    .sort();
/** What is said of one study, to everybody. */
const sentence = ({ direction, trials, count }: Study, lang: Language) =>
  own[lang].found(
    shared[lang].strain.direction[direction as 'benefit'],
    trials,
    count ? new Intl.NumberFormat(lang).format(count) : '',
  );

async function choose(widget: GutSkinEvidence, which: 0 | 1, value: string) {
  const select = $$<HTMLSelectElement>(widget, 'select')[which] as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}
async function press(widget: GutSkinEvidence, id: string) {
  $(widget, `[data-id="${id}"] button`).click();
  await widget.updateComplete;
  return $(widget, `#more-${id}`);
}
const openWhole = async (widget: GutSkinEvidence) => press(widget, 'lrh-gg');
/** A box in which the widget has some room, whatever the window. */
async function showIn(inlineSize: string, attributes = {}) {
  await setViewport({ width: 1280, height: 900 });
  const box = put(`<div style="inline-size: ${inlineSize}"></div>`);
  const widget = make('gut-skin-evidence', attributes);
  box.append(widget);
  await ready(widget);
  return widget;
}

describe('gut-skin-evidence', () => {
  keepsTheContract('gut-skin-evidence', {
    title: { en: en.title, ko: ko.title },
    inner: '.more:not(.away) :is(h2, h3, h4, h5, h6)',
    act: openWhole,
  });

  describe('the table', () => {
    for (const lang of languages)
      it(`says of every study what it found, in how many people and how sure that is: ${lang}`, async () => {
        const widget = await show('gut-skin-evidence', { lang });
        expect(rowIds(widget).sort()).to.deep.equal(entries.map(({ id }) => id).sort());
        for (const { id, studies } of entries) {
          const row = squeeze($(widget, `[data-id="${id}"]`).textContent);
          for (const study of studies)
            expect(row, id)
              .to.contain(squeeze(sentence(study, lang)))
              .and.contain(shared[lang].certainty[study.certainty as 'low']);
        }
      });

    for (const width of ['20em', '40em', '72em'])
      it(`is a table with a header to each row and column, and words in every empty cell: ${width}`, async () => {
        const widget = await showIn(width);
        const table = $<HTMLTableElement>(widget, 'table');
        expect(table.getAttribute('role')).to.equal('table');
        expect(squeeze(table.caption?.textContent)).to.equal(`${en.caption} ${en.notNoEffect}`);
        const columns = [...(table.tHead?.rows[0]?.cells ?? [])];
        expect(columns.every((cell) => cell.scope === 'col' && cell.role === 'columnheader')).to.be.true;
        for (const row of rows(widget) as HTMLTableRowElement[]) {
          expect(row.cells).to.have.length(columns.length);
          const [head, ...cells] = [...row.cells];
          expect([head?.localName, head?.scope, head?.role]).to.deep.equal(['th', 'row', 'rowheader']);
          for (const cell of cells) {
            expect(cell.role).to.equal('cell');
            const aloud = cell.cloneNode(true) as HTMLElement;
            aloud.querySelectorAll('[aria-hidden=true]').forEach((part) => part.remove());
            expect(squeeze(aloud.textContent)).not.to.equal('');
            if (cell.matches('.none')) expect(squeeze(aloud.textContent)).to.equal(en.noTrial);
            else expect(cell.checkVisibility()).to.be.true;
          }
        }
      });

    it('stands in columns where there is room, and otherwise stacks what was found', async () => {
      const wide = await showIn('72em');
      const [head] = $$(wide, 'thead th:nth-child(2)');
      const cell = $(wide, '[data-id="lrh-cect30031"] td:not(.none)');
      expect(getComputedStyle($(wide, 'table')).display).to.equal('table');
      expect(Math.round(cell.getBoundingClientRect().x)).to.equal(
        Math.round((head as Element).getBoundingClientRect().x),
      );
      expect($(wide, '.legend').checkVisibility()).to.be.true;
      const narrow = await showIn('20em');
      expect($(narrow, '.legend').checkVisibility()).to.be.false;
      const found = $(narrow, '[data-id="lrh-cect30031"] .said');
      expect(found.getBoundingClientRect().height).to.be.above(16);
      for (const none of $$(narrow, '.none')) expect(none.getBoundingClientRect().height).to.be.at.most(1);
    });

    it('stacks, too, what would stick out of the card: in longer words, or in letters that stand further apart', async () => {
      const display = (widget: GutSkinEvidence) => getComputedStyle($(widget, 'table')).display;
      const card = await showIn('120em', { lang: 'en-XA' });
      const box = card.parentElement as HTMLElement;
      const table = $(card, 'table');
      // How much room words need hangs on the fonts of a machine; this far apart it is in each more than columns ask for.
      table.style.letterSpacing = '0.1em';
      table.style.inlineSize = 'min-content';
      const needed = box.clientWidth - $(card, '[part=body]').clientWidth + table.getBoundingClientRect().width;
      table.style.inlineSize = '';
      const give = (room: number) => (box.style.inlineSize = `${needed + room}px`);
      give(-8);
      await until(() => display(card) === 'block');
      expect($(card, '.legend').checkVisibility()).to.be.false;
      give(8);
      await until(() => display(card) === 'table');
      give(-8);
      await until(() => display(card) === 'block');
      card.lang = 'en';
      await until(() => display(card) === 'table');
      table.style.letterSpacing = '1em';
      await choose(card, 1, '');
      expect(display(card)).to.equal('block');
      box.remove();
      await turn();
      table.style.letterSpacing = '';
      page.append(box); // put back
      await until(() => display(card) === 'table');
    });

    it('tells one direction from another by its shape, and gives all the same room', async () => {
      const widget = await showIn('72em');
      const icons = $$<SVGElement & HTMLElement>(widget, '.legend .icon');
      expect(icons).to.have.length(4);
      expect(new Set(icons.map((icon) => icon.innerHTML)).size).to.equal(4);
      expect(new Set(icons.map((icon) => icon.getBoundingClientRect().width)).size).to.equal(1);
    });
  });

  describe('the filters', () => {
    it('narrow the table, and say how much is left', async () => {
      const widget = await show('gut-skin-evidence');
      await choose(widget, 0, 'eczema');
      expect(rowIds(widget).sort()).to.deep.equal(has(({ condition }) => condition === 'eczema'));
      expect($$(widget, 'thead th')).to.have.length(2);
      await choose(widget, 1, 'babies');
      const left = has(({ condition, ages }) => condition === 'eczema' && ages?.includes('babies'));
      expect(rowIds(widget).sort()).to.deep.equal(left);
      expect(words(widget, '[role=status]')).to.equal(`${en.shown(left.length, entries.length)}. ${en.noAge}`);
      await choose(widget, 0, '');
      await choose(widget, 1, '');
      expect(rows(widget)).to.have.length(entries.length);
    });

    it('say that there is no trial where there is none, and what that means', async () => {
      const widget = await show('gut-skin-evidence', { condition: 'psoriasis', age: 'babies' });
      expect($$(widget, 'table')).to.be.empty;
      expect(words(widget)).to.contain(en.noTrialAtAge).and.contain(en.notNoEffect).and.contain(en.shown(0, 33));
    });

    it('start with the attributes, and follow them', async () => {
      const widget = await show('gut-skin-evidence', { condition: ' acne ', age: 'adults' });
      const [condition, age] = $$<HTMLSelectElement>(widget, 'select');
      expect([condition?.value, age?.value]).to.deep.equal(['acne', 'adults']);
      widget.age = undefined as never;
      widget.condition = 'rosacea';
      await widget.updateComplete;
      expect([condition?.value, age?.value]).to.deep.equal(['rosacea', '']);
      expect(rowIds(widget)).to.deep.equal(['eco-nissle']);
    });

    it('of an age say in each empty cell that nothing was found at it', async () => {
      const widget = await show('gut-skin-evidence', { age: 'adults' });
      for (const none of $$(widget, '.none .said')) expect(none.textContent).to.equal(en.noTrialAtAge);
    });

    it('take no unknown value: all is shown, and a line names the nearest', async () => {
      let widget!: GutSkinEvidence;
      const lines = await warningsOf(
        async () => void (widget = await show('gut-skin-evidence', { condition: 'ecsema', age: 'adult' })),
      );
      expect(rows(widget)).to.have.length(entries.length);
      expect(lines).to.have.length(2);
      const all = lines.join();
      expect(all).to.contain('condition="ecsema"').and.contain('Nearest: "eczema"');
      expect(all).to.contain('age="adult"').and.contain('Nearest: "adults"').and.contain('babies, children, adults');
    });
  });

  describe('a strain', () => {
    it('opens to who took part, what happened, safety and sources, by keyboard too', async () => {
      const widget = await show('gut-skin-evidence', { condition: 'acne' });
      const events = record(widget, 'gut-skin-toggle');
      const button = $(widget, '[data-id="lrh-sp1"] button');
      const more = $(widget, '#more-lrh-sp1');
      expect([button.getAttribute('aria-expanded'), more.checkVisibility()]).to.deep.equal(['false', false]);
      button.focus();
      await sendKeys({ press: 'Enter' });
      await widget.updateComplete;
      expect([button.getAttribute('aria-expanded'), more.checkVisibility()]).to.deep.equal(['true', true]);
      expect(focused()).to.equal(button);
      const strain = entries.find(({ id }) => id === 'lrh-sp1');
      const [study] = strain?.studies ?? [];
      for (const text of [study?.people.en, study?.result.en, strain?.safety.en])
        expect(squeeze(more.textContent)).to.contain(squeeze(text));
      expect((await openSources(widget, '#more-lrh-sp1')).children).to.have.length(1);
      await press(widget, 'lrh-sp1');
      expect(more.checkVisibility()).to.be.false;
      expect(events.map(({ item, open }) => [item, open])).to.deep.equal([
        ['lrh-sp1', true],
        ['lrh-sp1', false],
      ]);
    });

    it('has no way to a card where there is none on the page, or none that shows it', async () => {
      const widget = await show('gut-skin-evidence');
      expect((await press(widget, 'lrh-sp1')).querySelector('.card')).to.be.null;
      await show('gut-skin-strain', { strain: 'lrh-gg' });
      const hidden = await show('gut-skin-strain');
      hidden.hidden = true;
      widget.requestUpdate();
      await widget.updateComplete;
      expect($$(widget, '.card')).to.be.empty;
    });

    it('leads to its row in a browser of strains, filtered or not', async () => {
      const browser = await show('gut-skin-strain', { condition: 'psoriasis' });
      const widget = await show('gut-skin-evidence');
      (await press(widget, 'lrh-sp1')).querySelector<HTMLElement>('.card')?.click();
      const row = $<HTMLDetailsElement>(browser, '[data-id="lrh-sp1"]');
      await until(() => row.open && focused() === row.querySelector('summary'));
      expect(row.hidden).to.be.false;
    });

    it('leads to its own card rather than to a browser', async () => {
      await show('gut-skin-strain');
      const card = await show('gut-skin-strain', { strain: 'lrh-sp1' });
      const widget = await show('gut-skin-evidence');
      (await press(widget, 'lrh-sp1')).querySelector<HTMLElement>('.card')?.click();
      await until(() => focused() === $(card, '[part=body]'));
    });

    it('loses the way when the card has gone', async () => {
      const card = await show('gut-skin-strain');
      const widget = await show('gut-skin-evidence');
      const more = await press(widget, 'lrh-sp1');
      card.remove();
      more.querySelector<HTMLElement>('.card')?.click();
      await widget.updateComplete;
      expect($$(widget, '.card')).to.be.empty;
    });

    it('finds a card beside it in a shadow root', async () => {
      const host = put('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      const card = make('gut-skin-strain', { strain: 'lrh-sp1' });
      const widget = make('gut-skin-evidence');
      root.append(card, widget);
      await Promise.all([ready(card), ready(widget)]);
      expect((await press(widget, 'lrh-sp1')).querySelector('.card')).not.to.be.null;
      page.append(host);
      await turn();
    });
  });
});
