import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import file from '../../data/nutrients.json';
import base from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/nutrient/en.js';
import ko from '../../src/i18n/nutrient/ko.js';
import type { GutSkinNutrient } from '../../src/widgets/nutrient/nutrient-element.js';
import { keepsTheContract } from './contract.js';
import { graded } from './graded.js';
import {
  $,
  $$,
  focused,
  languages,
  openSources,
  put,
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
interface Figure {
  who?: Text;
  value: number;
  unit: string;
  authority: string;
  kind?: 'recommended' | 'adequate' | 'goal';
  why?: Text;
  sources: string[];
}
interface Entry {
  id: string;
  name: Text;
  role: Text;
  lack: Text;
  foods: { korean: { name: Text }[]; western: { name: Text }[] };
  intakes: Figure[];
  intakeNote?: Text;
  limits: Figure[];
  limitNote?: Text;
  supplement: Text;
  warnings: Text[];
  interactions: Text[];
  certainty: keyof typeof base.certainty;
  sources: string[];
}
const entries = graded(file).entries as unknown as Entry[];
const ids = entries.map((entry) => entry.id);
const entryOf = (id: string) => entries.find((entry) => entry.id === id) as Entry;
const own = { en, ko };
const shared = { en: base, ko: baseKo };
const plain = (value: number, lang: Language) => new Intl.NumberFormat(lang).format(value);
const rows = (widget: GutSkinNutrient) => $$<HTMLDetailsElement>(widget, '.row-item');
const openIds = (widget: GutSkinNutrient) =>
  rows(widget)
    .filter((row) => row.open)
    .map((row) => row.dataset['id']);
const headings = ':is(h2, h3, h4, h5, h6)';

async function toggle(widget: GutSkinNutrient, id: string) {
  const row = $<HTMLDetailsElement>(widget, `[data-id="${id}"]`);
  const toggled = new Promise((resolve) => row.addEventListener('toggle', resolve, { once: true }));
  row.querySelector('summary')?.click();
  await toggled;
}
/** The texts stand one after the other. */
function inOrder(text: string, parts: readonly string[], what: string) {
  let from = 0;
  for (const part of parts.map(squeeze)) {
    const at = text.indexOf(part, from);
    expect(at, `${what}: "${part}" after "${text.slice(Math.max(0, from - 30), from)}"`).to.be.at.least(0);
    from = at + part.length;
  }
}

describe('gut-skin-nutrient', () => {
  keepsTheContract('gut-skin-nutrient', {
    title: { en: en.title, ko: ko.title },
    inner: `.row-item > summary ${headings}`,
  });

  describe('one nutrient', () => {
    for (const lang of languages)
      it(`says all there is, warnings first and Korean foods before Western ones: ${lang}`, async () => {
        const t = own[lang];
        for (const entry of entries) {
          const widget = await show('gut-skin-nutrient', { nutrient: entry.id, lang });
          const texts = (list: readonly Text[]) => list.map((text) => text[lang]);
          const figures = (list: readonly Figure[]) =>
            list.flatMap((one) => [
              one.authority,
              ...(one.who ? [one.who[lang]] : []),
              ...(one.kind ? [t.kind[one.kind]] : []),
              ...(one.why ? [t.tooMuch(one.why[lang])] : []),
              `${plain(one.value, lang)}\u00a0${one.unit}`,
            ]);
          inOrder(
            words(widget),
            [
              entry.name[lang],
              ...(entry.warnings.length ? [t.first] : []),
              ...texts(entry.warnings),
              entry.role[lang],
              t.foods,
              t.korean,
              ...texts(entry.foods.korean.map(({ name }) => name)),
              t.western,
              ...texts(entry.foods.western.map(({ name }) => name)),
              t.intake,
              ...(entry.intakes.length ? figures(entry.intakes) : [t.none]),
              ...(entry.intakeNote ? [entry.intakeNote[lang]] : []),
              t.limit,
              ...(entry.limits.length ? figures(entry.limits) : [t.none]),
              ...(entry.limitNote ? [entry.limitNote[lang]] : []),
              ...(entry.intakes.length + entry.limits.length ? [t.health] : []),
              t.extra,
              entry.supplement[lang],
              shared[lang].certainty[entry.certainty],
              t.lack,
              entry.lack[lang],
              ...(entry.interactions.length ? [t.medicines] : []),
              ...texts(entry.interactions),
              shared[lang].sources(entry.sources.length),
            ],
            entry.id,
          );
          if (!entry.warnings.length) expect(words(widget)).not.to.contain(t.first);
          if (!entry.interactions.length) expect(words(widget)).not.to.contain(t.medicines);
          widget.remove();
        }
      });

    for (const lang of languages)
      it(`carries the warnings that must never be missed on the card itself: ${lang}`, async () => {
        for (const [id, says] of [
          ['vitamin-a', { en: /pregnant[\s\S]*isotretinoin/, ko: /임신[\s\S]*이소트레티노인/ }],
          ['biotin', { en: /blood tests/, ko: /혈액검사/ }],
          ['vitamin-k', { en: /warfarin/, ko: /와파린/ }],
          ['iron', { en: /children/, ko: /어린이/ }],
          ['niacin', { en: /rosacea/, ko: /주사\(로사세아\)/ }],
        ] as const) {
          const widget = await show('gut-skin-nutrient', { nutrient: id, lang });
          const box = $(widget, '[part=body] > :first-child');
          expect(box.matches('.care'), id).to.be.true;
          expect(squeeze(box.textContent), id).to.match(says[lang]);
        }
      });

    it('lists its foods by name, each with a picture that says nothing', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      const { foods } = entryOf('zinc');
      const lists = $$(widget, '.foods ul');
      expect(lists.map((list) => [...list.children].map((food) => squeeze(food.textContent)))).to.deep.equal(
        [foods.korean, foods.western].map((list) => list.map(({ name }) => name.en)),
      );
      await until(() => $$(widget, '.foods .pictogram svg').length);
      for (const food of $$(widget, '.foods li')) {
        expect(food.localName).to.equal('li');
        expect(food.querySelectorAll('svg[aria-hidden=true]')).to.have.length(1);
      }
    });

    it('names the places of the bodies it cites, and of no other', async () => {
      const zinc = words(await show('gut-skin-nutrient', { nutrient: 'zinc' }), '.numbers');
      expect(zinc).to.contain('EFSA: Europe').and.contain('NASEM: USA').and.not.contain('NHS').and.not.contain('WHO');
      // Named in a note alone.
      expect(words(await show('gut-skin-nutrient', { nutrient: 'protein' }), '.numbers')).to.contain('KDRI: Korea');
    });

    it('lists the sources of its figures beside them, and those of its words at the end', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      const { intakes, limits, sources } = entryOf('zinc');
      const figures = await openSources(widget, '.numbers');
      expect(figures.children).to.have.length(new Set([...intakes, ...limits].flatMap((one) => one.sources)).size);
      const rest = await openSources(widget, '[part=body] >');
      expect(rest.children).to.have.length(sources.length);
      const bare = await show('gut-skin-nutrient', { nutrient: 'collagen' });
      expect($$(bare, '.numbers .sources'), 'no figure, no source').to.be.empty;
    });

    it('has no target below 24 px, links of its sources among them', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      for (const details of $$<HTMLDetailsElement>(widget, 'details')) details.open = true;
      await until(() => $$(widget, '.sources a').length);
      for (const target of $$(widget, 'a, summary'))
        expect(target.getBoundingClientRect().height, squeeze(target.textContent)).to.be.at.least(24);
    });

    it('has its name as the heading; what is inside is one deeper', async () => {
      for (const level of [2, 3, 6]) {
        const widget = await show('gut-skin-nutrient', { nutrient: 'vitamin-a', 'heading-level': level });
        expect($(widget, '[part=heading] > *').localName).to.equal(`h${level}`);
        const inner = $$(widget, `[part=body] ${headings}`);
        expect(inner.length).to.be.above(4);
        for (const each of inner) expect(each.localName).to.equal(`h${Math.min(level + 1, 6)}`);
        widget.remove();
      }
    });

    it("stands one deeper under the author's heading, and all of it with it", async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc', heading: 'This week' });
      expect($(widget, '[part=heading] > h3').textContent).to.equal('This week');
      expect($(widget, 'h4.name').textContent).to.equal('Zinc');
      for (const each of $$(widget, `[part=body] ${headings}`)) expect(each.localName).to.equal('h5');
    });

    it('keeps its name when it has no heading, and stands below a slotted one', async () => {
      const bare = await show('gut-skin-nutrient', { nutrient: 'zinc', heading: '' });
      expect($$(bare, '[part=heading]')).to.be.empty;
      expect(words(bare, 'p.name')).to.equal('Zinc');
      const slotted = await show('gut-skin-nutrient', { nutrient: 'zinc' }, '<h2 slot="heading">Ours</h2>');
      expect(slotted.querySelector('h2')?.getClientRects().length).to.equal(1);
      expect(words(slotted, 'h4.name')).to.equal('Zinc');
    });

    it('that is not there means the list, and one line names the nearest', async () => {
      let widget!: GutSkinNutrient;
      const lines = await warningsOf(
        async () => void (widget = await show('gut-skin-nutrient', { nutrient: 'vitamine-c' })),
      );
      expect(rows(widget)).to.have.length(ids.length);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-nutrient> nutrient="vitamine-c"').and.contain('Nearest: "vitamin-c"');
      for (const id of ids) expect(lines[0]).to.contain(id);
    });

    it('is trimmed, and follows the attribute and the property', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: ' iron\n' });
      expect(words(widget, '.name')).to.equal('Iron');
      widget.nutrient = 'water';
      await widget.updateComplete;
      expect(words(widget, '.name')).to.equal('Water');
      widget.removeAttribute('nutrient');
      widget.nutrient = undefined as never;
      await widget.updateComplete;
      expect(rows(widget)).to.have.length(ids.length);
    });

    it('may be a property before the tag is known', async () => {
      const late = document.createElement('late-nutrient') as GutSkinNutrient;
      late.nutrient = 'zinc';
      put('<section></section>').append(late);
      const Known = customElements.get('gut-skin-nutrient') as CustomElementConstructor;
      customElements.define('late-nutrient', class extends Known {});
      await until(() => late.shadowRoot?.querySelector('.name'));
      expect(words(late, '.name')).to.equal('Zinc');
    });
  });

  describe('the picture', () => {
    const svgs = (widget: GutSkinNutrient) => $$<SVGSVGElement & HTMLElement>(widget, 'svg.bar');
    /** How far the drawing of a row reaches, as a part of its own width. */
    const reach = (svg: Element) => {
      const whole = svg.getBoundingClientRect();
      const drawn = svg.querySelector(':scope > :last-child') as SVGGraphicsElement;
      const ctm = drawn.getCTM() as DOMMatrix;
      const box = drawn.getBBox();
      return ((box.x + box.width) * ctm.a) / whole.width;
    };

    it('has a bar for every figure, true to one linear scale from 0', async () => {
      const ends: Record<string, number> = {};
      for (const entry of entries) {
        const figures = [...entry.intakes, ...entry.limits];
        if (figures.length < 2) continue;
        const widget = await show('gut-skin-nutrient', { nutrient: entry.id });
        const drawn = svgs(widget);
        expect(drawn, entry.id).to.have.length(figures.length);
        const last = $$(widget, '.scale span').at(-1)?.textContent ?? '';
        const end = Number(last.replace(',', '').replace(/\s.*/, ''));
        ends[entry.id] = end;
        expect(last).to.contain(figures[0]?.unit);
        expect(squeeze($$(widget, '.scale span')[0]?.textContent)).to.equal('0');
        expect(squeeze($$(widget, '.scale span')[1]?.textContent)).to.equal(plain(end / 2, 'en'));
        figures.forEach((one, i) => {
          const svg = drawn[i] as Element;
          for (const part of [svg, ...svg.querySelectorAll('*')])
            expect(part.namespaceURI).to.equal('http://www.w3.org/2000/svg');
          expect(reach(svg), `${entry.id} ${one.value}`).to.be.closeTo(one.value / end, 0.002);
        });
        widget.remove();
      }
      expect(ends).to.include({ 'vitamin-a': 3000, 'vitamin-e': 1000, zinc: 40, selenium: 400, niacin: 40, water: 3 });
    });

    it('draws a limit otherwise than an intake, and not by colour alone', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      const kinds = svgs(widget).map((svg) => [svg.matches('.stop'), Boolean(svg.querySelector('rect'))]);
      expect(kinds).to.deep.equal([
        [false, true],
        [false, true],
        [true, false],
        [true, false],
      ]);
    });

    it('is for the eye alone: every number stands in the text', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      for (const part of [...svgs(widget), $(widget, '.scale')]) expect(part.ariaHidden).to.equal('true');
      expect($$(widget, '.figures > li').map((row) => squeeze(row.textContent))).to.deep.equal([
        'NASEM Men, recommended11 mg',
        'NASEM Women, recommended8 mg',
        'EFSA too much: low copper25 mg',
        'NASEM too much: low copper40 mg',
      ]);
    });

    it('is left out where there is nothing to compare', async () => {
      for (const nutrient of ['biotin', 'protein', 'omega-3', 'collagen']) {
        const widget = await show('gut-skin-nutrient', { nutrient });
        expect(svgs(widget), nutrient).to.be.empty;
        expect($$(widget, '.scale'), nutrient).to.be.empty;
      }
    });

    it('starts where reading starts', async () => {
      const page = put('<div dir="rtl"></div>');
      for (const [lang, begin] of [
        ['en', 'left'],
        ['ar-XB', 'right'],
      ] as const) {
        const widget = await show('gut-skin-nutrient', { nutrient: 'vitamin-e', lang });
        page.append(widget);
        await turn();
        const [svg] = svgs(widget);
        const bar = svg?.querySelector('rect:last-child')?.getBoundingClientRect();
        expect(bar?.[begin], lang).to.be.closeTo(svg?.getBoundingClientRect()[begin] ?? 0, 1);
      }
    });

    it('stands exactly above its scale at any width', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'niacin' });
      for (const width of [240, 800, 1200]) {
        await setViewport({ width, height: 800 });
        await turn();
        const scale = $(widget, '.scale').getBoundingClientRect();
        for (const svg of svgs(widget)) {
          const { left, right } = svg.getBoundingClientRect();
          expect([left, right], `${width}`).to.deep.equal([scale.left, scale.right]);
        }
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('is legible in a sidebar: bars at full width, label and value beside each other', async () => {
      await setViewport({ width: 240, height: 800 });
      const widget = await show('gut-skin-nutrient', { nutrient: 'vitamin-a', lang: 'ko' });
      await turn();
      for (const row of $$(widget, '.figures > li')) {
        const { left, right } = row.getBoundingClientRect();
        const value = row.querySelector('.amount')?.getBoundingClientRect();
        expect(value?.right).to.be.closeTo(right, 1);
        expect(value?.height, 'one line').to.be.below(40);
        expect(row.querySelector('svg')?.getBoundingClientRect().width).to.be.closeTo(right - left, 1);
      }
      await setViewport({ width: 800, height: 600 });
    });
  });

  describe('list', () => {
    for (const lang of languages)
      it(`holds all nutrients, closed: ${lang}`, async () => {
        const widget = await show('gut-skin-nutrient', { lang });
        expect(rows(widget).map((row) => row.dataset['id'])).to.deep.equal(ids);
        expect(openIds(widget)).to.deep.equal([]);
        for (const entry of entries) {
          expect(words(widget, `[data-id="${entry.id}"] > summary ${headings}`)).to.equal(entry.name[lang]);
          expect(words(widget, `[data-id="${entry.id}"] > .stack`), 'drawn when it opens').to.equal('');
        }
      });

    it('says intake and limit in a closed row, the lower limit first where authorities differ', async () => {
      for (const [lang, said] of [
        [
          'en',
          {
            zinc: 'Zinc Men 11 mg · Women 8 mg · limit 25 or 40 mg',
            selenium: 'Selenium 55 µg a day · limit 255 or 400 µg',
            fibre: 'Fibre 25–30 g a day · no limit set',
            collagen: 'Collagen peptides no intake set · no limit set',
          },
        ],
        [
          'ko',
          {
            zinc: '아연 남성 11 mg · 여성 8 mg · 상한 25 또는 40 mg',
            biotin: '비타민 B7(비오틴) 하루 30 µg · 정해진 상한 없음',
          },
        ],
      ] as const) {
        const widget = await show('gut-skin-nutrient', { lang });
        for (const [id, text] of Object.entries(said))
          expect(words(widget, `[data-id="${id}"] > summary`).replace(/\u00a0/g, ' ')).to.equal(text);
      }
    });

    it('has closed rows of 96 px at most on a phone, each with its scale', async () => {
      await setViewport({ width: 390, height: 740 });
      for (const lang of languages) {
        const widget = await show('gut-skin-nutrient', { lang });
        widget.style.margin = '0 16px';
        await turn();
        for (const [i, row] of rows(widget).entries()) {
          const figures = [...(entries[i]?.intakes ?? []), ...(entries[i]?.limits ?? [])];
          expect(row.getBoundingClientRect().height, `${lang} ${ids[i] ?? ''}`).to.be.at.most(96);
          expect(row.querySelectorAll('summary > .mini'), ids[i]).to.have.length(figures.length > 1 ? 1 : 0);
        }
        widget.remove();
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('draws in a closed row where intakes lie and limits begin, on the scale of the card', async () => {
      const widget = await show('gut-skin-nutrient');
      const mini = $(widget, '[data-id=zinc] .mini');
      const intake = mini.querySelector('rect') as SVGRectElement;
      expect([intake.x, intake.width].map(({ baseVal }) => baseVal.value)).to.deep.equal([20, 7.5]);
      expect([...mini.querySelectorAll('path')].map((path) => path.getAttribute('d'))).to.deep.equal([
        'M0 5H100M0 1V9',
        'M62.5 5H100',
        'M62.5 0V10M100 0V10',
      ]);
      expect(mini.ariaHidden).to.equal('true');
      expect(mini.outerHTML.length).to.be.below(1500);
    });

    it('is drawn whole for paper', async () => {
      const widget = await show('gut-skin-nutrient');
      dispatchEvent(new Event('beforeprint'));
      await widget.updateComplete;
      for (const { id, role } of entries) expect(words(widget, `[data-id="${id}"] > .stack`)).to.contain(role.en);
    });

    it('shows in a row what the card shows', async () => {
      const widget = await show('gut-skin-nutrient');
      for (const nutrient of ['vitamin-a', 'collagen']) {
        const card = await show('gut-skin-nutrient', { nutrient });
        await toggle(widget, nutrient);
        await widget.updateComplete;
        expect(words(widget, `[data-id="${nutrient}"] > .stack`)).to.equal(words(card, '[part=body]'));
      }
    });

    it('has rows of at least 44 px, which are targets as a whole', async () => {
      for (const width of [240, 1200]) {
        await setViewport({ width, height: 800 });
        const widget = await show('gut-skin-nutrient');
        for (const row of rows(widget)) {
          const box = row.querySelector('summary')?.getBoundingClientRect();
          expect(box?.height).to.be.at.least(44);
          expect(box?.width).to.be.closeTo(row.getBoundingClientRect().width, 1);
        }
        widget.remove();
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('tells the page what was opened and closed', async () => {
      const widget = await show('gut-skin-nutrient');
      const events = record(document, 'gut-skin-toggle');
      await toggle(widget, 'zinc');
      await toggle(widget, 'zinc');
      expect(events.map(({ item, open, bubbles, composed }) => [item, open, bubbles, composed])).to.deep.equal([
        ['zinc', true, true, true],
        ['zinc', false, true, true],
      ]);
    });

    it('says nothing of what is opened inside a nutrient', async () => {
      const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
      const events = record(document, 'gut-skin-toggle');
      await openSources(widget, '.numbers');
      await turn();
      expect(events).to.deep.equal([]);
    });

    it('is worked by the keyboard', async () => {
      put('<button id="before">Before</button>');
      const widget = await show('gut-skin-nutrient');
      document.getElementById('before')?.focus();
      const [first, second] = rows(widget);
      await sendKeys({ press: 'Tab' });
      expect(focused()).to.equal(first?.querySelector('summary'));
      await sendKeys({ press: 'Enter' });
      await until(() => first?.open);
      await sendKeys({ press: 'Tab' });
      expect(focused()?.closest('.care'), 'the sources of the warning').not.to.equal(null);
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
      await sendKeys({ press: ' ' });
      await until(() => first && !first.open);
      await sendKeys({ press: 'Tab' });
      expect(focused(), 'a closed row holds no stop').to.equal(second?.querySelector('summary'));
    });

    it('keeps what is open when it is moved, and when the language changes', async () => {
      const widget = await show('gut-skin-nutrient');
      await toggle(widget, 'iron');
      const korean = put('<section lang="ko"></section>');
      korean.append(widget);
      await until(() => $(widget, '[part=base]').lang === 'ko');
      await turn();
      expect(openIds(widget)).to.deep.equal(['iron']);
    });
  });
});
