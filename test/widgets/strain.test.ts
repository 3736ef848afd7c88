import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import conditionData from '../../data/conditions.json';
import subjectData from '../../data/subjects.json';
import file from '../../data/strains.json';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import type { GutSkinStrain } from '../../src/widgets/strain/strain-element.js';
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
} from './support.js';

const data = graded(file);
/** What a study or a tip may be about. */
const conditions = [...conditionData.entries, ...subjectData.entries];
const base = { en, ko };
const ids = data.entries.map((entry) => entry.id);
const topical = data.entries.filter((entry) => entry.route === 'topical');
const rows = (widget: GutSkinStrain) => $$<HTMLDetailsElement>(widget, '.row-item:not([hidden])');
const rowIds = (widget: GutSkinStrain) => rows(widget).map((row) => row.dataset['id']);
const openIds = (widget: GutSkinStrain) =>
  rows(widget)
    .filter((row) => row.open)
    .map((row) => row.dataset['id']);
const studiedFor = (condition: string) =>
  data.entries.filter((entry) => entry.studies.some((study) => study.condition === condition)).map((entry) => entry.id);
const nameOf = (id: string, lang: 'en' | 'ko') => conditions.find((condition) => condition.id === id)?.name[lang] ?? '';

async function filter(widget: GutSkinStrain, value: string) {
  const select = $<HTMLSelectElement>(widget, 'select');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}
async function open(widget: GutSkinStrain, id: string) {
  const row = $<HTMLDetailsElement>(widget, `[data-id="${id}"]`);
  const toggled = new Promise((resolve) => row.addEventListener('toggle', resolve, { once: true }));
  row.querySelector('summary')?.click();
  await toggled;
  return row;
}

describe('gut-skin-strain', () => {
  keepsTheContract('gut-skin-strain', {
    title: { en: en.strain.title, ko: ko.strain.title },
    inner: '.row-item > summary :is(h2, h3, h4, h5, h6)',
    methods: ['show'],
  });

  describe('one strain', () => {
    for (const lang of languages)
      it(`says what was studied, in whom, how much, how long, what happened, how sure it is and what nobody knows: ${lang}`, async () => {
        const t = base[lang].strain;
        for (const strain of data.entries) {
          const widget = await show('gut-skin-strain', { strain: strain.id, lang });
          const text = words(widget);
          expect($$(widget, '.study'), strain.id).to.have.length(strain.studies.length);
          strain.studies.forEach((study, i) => {
            const block = squeeze($$(widget, '.study')[i]?.textContent);
            for (const part of [study.people, study.result, study.unknown])
              expect(block, strain.id).to.contain(squeeze(part[lang]));
            expect(block)
              .to.contain(nameOf(study.condition, lang))
              .and.contain(t.direction[study.direction as 'benefit']);
            expect(block)
              .to.contain(base[lang].certainty[(study as { certainty?: string }).certainty as 'low'])
              .and.contain(base[lang].sources(study.sources.length));
            if (study.weeks) expect(block).to.contain(t.weeksOf(study.weeks));
          });
          expect(text)
            .to.contain(squeeze(strain.safety[lang]))
            .and.contain(t.form[strain.form as 'live']);
          for (const { formerly } of strain.organisms as { formerly?: string }[])
            if (formerly) expect(text).to.contain(t.formerly).and.contain(formerly);
          widget.remove();
        }
      });

    it('sets the name like a specimen label: genus and species in italics, the strain code upright', async () => {
      for (const strain of data.entries) {
        const widget = await show('gut-skin-strain', { strain: strain.id });
        const name = $(widget, '.name');
        const italic = [...name.querySelectorAll('em')];
        for (const organism of strain.organisms as {
          genus: string;
          species: string;
          subspecies?: string;
          strain?: string;
        }[]) {
          expect(italic.map((e) => e.textContent)).to.include(`${organism.genus} ${organism.species}`);
          if (organism.subspecies) expect(italic.map((e) => e.textContent)).to.include(organism.subspecies);
          if (organism.strain)
            expect($$(widget, '.name .code').map((e) => squeeze(e.textContent))).to.include(organism.strain);
        }
        for (const each of italic) expect(getComputedStyle(each).fontStyle).to.equal('italic');
        for (const each of $$(widget, '.name .code')) expect(getComputedStyle(each).fontStyle).to.equal('normal');
        expect(name.querySelectorAll('em .code')).to.have.length(0);
        widget.remove();
      }
    });

    it('says the name of the species as the language does, and marks what is Latin', async () => {
      for (const lang of languages)
        for (const strain of data.entries) {
          const widget = await show('gut-skin-strain', { strain: strain.id, lang });
          const name = $(widget, '.name');
          for (const each of name.querySelectorAll('em')) expect(each.lang).to.equal('la');
          for (const { genus, species, name: said } of strain.organisms) {
            const latin = `${genus} ${species}`;
            expect(squeeze(name.textContent)).to.contain(lang === 'en' ? latin : `${said.ko} (${latin}`);
          }
          for (const { formerly } of strain.organisms as { formerly?: string }[])
            if (formerly) {
              expect(words(widget, 'p [lang=la]')).to.contain(formerly);
              const set = $$(widget, 'p [lang=la] em').map((each) => squeeze(each.textContent));
              expect(set).to.include(formerly.split(' ').slice(0, 2).join(' '));
            }
          widget.remove();
        }
    });

    it('has no blank alone in its name, which the name of a heading would lose', async () => {
      for (const lang of languages)
        for (const strain of data.entries) {
          const widget = await show('gut-skin-strain', { strain: strain.id, lang });
          const texts = document.createNodeIterator($(widget, '.name'), NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode())
            expect(text.textContent, `${strain.id}: "${$(widget, '.name').textContent}"`).to.not.match(/^\s+$/);
          expect(squeeze($(widget, '.name').textContent)).to.equal($(widget, '.name').textContent?.trim());
          widget.remove();
        }
    });

    it('says so where the strain code is not known', async () => {
      const unnamed = data.entries.find(
        (entry) => entry.organisms.length === 1 && !(entry.organisms[0] as { strain?: string }).strain,
      );
      const widget = await show('gut-skin-strain', { strain: unnamed?.id ?? '' });
      expect(words(widget, '.name .code')).to.equal(`(${en.strain.noCode})`);
    });

    it('has its name as the heading; what is inside is one deeper', async () => {
      for (const level of [2, 3, 6]) {
        const widget = await show('gut-skin-strain', { strain: 'lrh-sp1', 'heading-level': level });
        expect($(widget, '[part=heading] > *').localName).to.equal(`h${level}`);
        for (const each of $$(widget, '.study :is(h2, h3, h4, h5, h6)'))
          expect(each.localName).to.equal(`h${Math.min(level + 1, 6)}`);
        widget.remove();
      }
    });

    it("stands one deeper under the author's heading, and all of it with it", async () => {
      const widget = await show('gut-skin-strain', { strain: 'lrh-sp1', heading: 'Strain of the month' });
      expect($(widget, '[part=heading] > h3').textContent).to.equal('Strain of the month');
      expect($(widget, 'h4.name').textContent).to.contain('rhamnosus');
      for (const each of $$(widget, '.study :is(h2, h3, h4, h5, h6)')) expect(each.localName).to.equal('h5');
    });

    it('shows no heading when that is empty, and gives way to the slot', async () => {
      const bare = await show('gut-skin-strain', { strain: 'lrh-sp1', heading: '' });
      expect($$(bare, '[part=heading]')).to.be.empty;
      const slotted = await show('gut-skin-strain', { strain: 'lrh-sp1' }, '<h2 slot="heading">Ours</h2>');
      expect(slotted.querySelector('h2')?.getClientRects().length).to.equal(1);
      expect($$(slotted, '[part=heading]'), 'the name stands below it, one deeper').to.be.empty;
      expect($(slotted, 'h4.name').getClientRects().length).to.equal(1);
    });

    it('that is not there means the browser, and one line names the nearest', async () => {
      let widget!: GutSkinStrain;
      const lines = await warningsOf(async () => void (widget = await show('gut-skin-strain', { strain: 'lrh-sp2' })));
      expect(rowIds(widget)).to.have.members(ids);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.contain('<gut-skin-strain> strain="lrh-sp2"').and.contain('Nearest: "lrh-sp1"');
      for (const id of ids) expect(lines[0]).to.contain(id);
    });

    it('is trimmed, and follows', async () => {
      const widget = await show('gut-skin-strain', { strain: ' lrh-gg\n' });
      expect(words(widget, '.name')).to.contain('GG');
      widget.strain = 'lrh-sp1';
      await widget.updateComplete;
      expect(words(widget, '.name')).to.contain('SP1');
      widget.removeAttribute('strain');
      await widget.updateComplete;
      expect(rowIds(widget)).to.have.length(ids.length);
    });

    it('shows first what was studied for the condition that was asked for', async () => {
      const strain = data.entries.find(
        (entry) => entry.studies.length > 1 && entry.studies[0]?.condition !== entry.studies[1]?.condition,
      );
      const wanted = strain?.studies[1]?.condition ?? '';
      const widget = await show('gut-skin-strain', { strain: strain?.id ?? '', condition: wanted });
      expect(squeeze($$(widget, '.study .chip')[0]?.textContent)).to.equal(nameOf(wanted, 'en'));
    });

    it('lists the sources of a study, and those of its safety', async () => {
      const widget = await show('gut-skin-strain', { strain: 'lrh-sp1' });
      const strain = data.entries.find((entry) => entry.id === 'lrh-sp1');
      const ofStudy = await openSources(widget, '.study');
      expect(ofStudy.children).to.have.length(strain?.studies[0]?.sources.length ?? -1);
      const ofSafety = await openSources(widget, '.care');
      expect(ofSafety.children).to.have.length(strain?.safetySources.length ?? -1);
    });

    it('marks each source with the language it is written in, so that a Korean voice reads English as English', async () => {
      const widget = await show('gut-skin-strain', { strain: 'lrh-sp1', lang: 'ko' });
      const cites = [...(await openSources(widget, '.care')).querySelectorAll('cite')];
      expect(cites.map((cite) => /\p{Script=Hangul}/u.test(cite.textContent ?? ''))).to.include.members([true, false]);
      for (const cite of cites)
        expect(cite.closest<HTMLElement>('[lang]')?.lang).to.equal(
          /\p{Script=Hangul}/u.test(cite.textContent ?? '') ? 'ko' : 'en',
        );
    });
  });

  describe('what was put on the skin', () => {
    it('is in the data', () => {
      expect(topical).not.to.be.empty;
    });

    for (const lang of languages)
      it(`is marked as such wherever it stands and never described as swallowed: ${lang}`, async () => {
        const t = base[lang].strain;
        const browser = await show('gut-skin-strain', { lang });
        for (const { id } of topical) {
          const card = await show('gut-skin-strain', { strain: id, lang });
          const row = $(browser, `[data-id="${id}"]`);
          expect(squeeze(row.querySelector('summary')?.textContent), 'in the closed row').to.contain(t.topical);
          for (const place of [$(card, '[part=base]'), row]) {
            const text = squeeze(place.textContent);
            expect(text).to.contain(t.topical);
            // The mark itself says "not swallowed"; apart from it the word for swallowing must not stand here.
            expect(text.replaceAll(t.topical, '')).not.to.contain(t.oral);
            expect(text).not.to.contain('CFU');
          }
          for (const study of $$(card, '.study'))
            expect(squeeze(study.querySelector('.skin-only')?.textContent)).to.equal(t.topical);
        }
      });

    it('is no mark on what was swallowed, and comes last', async () => {
      const browser = await show('gut-skin-strain');
      const marked = rows(browser)
        .filter((row) => row.querySelector('.skin-only'))
        .map((row) => row.dataset['id']);
      expect(marked).to.have.members(topical.map(({ id }) => id));
      expect(rowIds(browser).slice(-topical.length)).to.have.members(marked);
    });
  });

  describe('browser', () => {
    for (const lang of languages)
      it(`lists all strains with what they were studied for: ${lang}`, async () => {
        const widget = await show('gut-skin-strain', { lang });
        expect(rowIds(widget)).to.have.members(ids);
        expect(openIds(widget)).to.deep.equal([]);
        expect(words(widget, '[role=status]')).to.equal(base[lang].strain.shown(ids.length));
        for (const strain of data.entries) {
          const why = squeeze($(widget, `[data-id="${strain.id}"] summary .why`).textContent);
          for (const { condition } of strain.studies)
            expect(why, strain.id).to.contain(nameOf(condition, lang).replace(/ \(.*/, ''));
        }
      });

    it('offers only conditions that something was studied for, and narrows the list', async () => {
      const widget = await show('gut-skin-strain');
      const options = [...$<HTMLSelectElement>(widget, 'select').options].map((option) => option.value);
      expect(options).to.have.members([
        '',
        ...new Set(data.entries.flatMap((entry) => entry.studies.map((study) => study.condition))),
      ]);
      expect($<HTMLSelectElement>(widget, 'select').labels?.[0]?.textContent).to.contain(en.strain.filter);
      for (const condition of options.filter(Boolean)) {
        await filter(widget, condition);
        expect(rowIds(widget), condition).to.have.members(studiedFor(condition));
        expect(words(widget, '[role=status]')).to.equal(en.strain.shown(studiedFor(condition).length));
      }
      await filter(widget, '');
      expect(rowIds(widget)).to.have.length(ids.length);
    });

    it('starts with the condition that was asked for; a visitor may choose another', async () => {
      const widget = await show('gut-skin-strain', { condition: ' psoriasis ' });
      expect($<HTMLSelectElement>(widget, 'select').value).to.equal('psoriasis');
      expect(rowIds(widget)).to.have.members(studiedFor('psoriasis'));
      await filter(widget, 'acne');
      expect(rowIds(widget)).to.have.members(studiedFor('acne'));
      widget.condition = 'eczema';
      await widget.updateComplete;
      expect(rowIds(widget)).to.have.members(studiedFor('eczema'));
      expect($<HTMLSelectElement>(widget, 'select').value).to.equal('eczema');
    });

    it('shows all for a condition that is not there, and one line names the nearest', async () => {
      let widget!: GutSkinStrain;
      const lines = await warningsOf(
        async () => void (widget = await show('gut-skin-strain', { condition: 'psoriosis' })),
      );
      expect(rowIds(widget)).to.have.length(ids.length);
      expect($<HTMLSelectElement>(widget, 'select').value).to.equal('');
      expect(lines).to.have.length(1);
      expect(lines[0])
        .to.contain('<gut-skin-strain> condition="psoriosis"')
        .and.contain('Nearest: "psoriasis"')
        .and.contain('acne');
    });

    it('tells the page what was opened and closed', async () => {
      const widget = await show('gut-skin-strain');
      const events = record(document, 'gut-skin-toggle');
      await open(widget, 'lrh-gg');
      await open(widget, 'lrh-gg');
      expect(events.map(({ item, open: now, bubbles, composed }) => [item, now, bubbles, composed])).to.deep.equal([
        ['lrh-gg', true, true, true],
        ['lrh-gg', false, true, true],
      ]);
    });

    it('is worked by the keyboard', async () => {
      put('<button id="before">Before</button>');
      const widget = await show('gut-skin-strain');
      document.getElementById('before')?.focus();
      await sendKeys({ press: 'Tab' });
      const select = $<HTMLSelectElement>(widget, 'select');
      expect(focused()).to.equal(select);
      for (const group of $$(widget, '.groups button')) {
        await sendKeys({ press: 'Tab' });
        expect(focused()).to.equal(group);
      }
      await sendKeys({ press: 'Tab' });
      const [first, second] = rows(widget);
      expect(focused()).to.equal(first?.querySelector('summary'));
      await sendKeys({ press: 'Enter' });
      await until(() => first?.open);
      await sendKeys({ press: ' ' });
      await until(() => first && !first.open);
      await sendKeys({ press: 'Tab' });
      expect(focused(), 'a closed strain holds no stop').to.equal(second?.querySelector('summary'));
    });

    it('keeps the filter and what is open when it is moved, and when the language changes', async () => {
      const widget = await show('gut-skin-strain');
      await filter(widget, 'eczema');
      await open(widget, 'lrh-gg');
      const korean = put('<section lang="ko"></section>');
      korean.append(widget);
      await until(() => $(widget, '[part=base]').lang === 'ko');
      await turn();
      expect($<HTMLSelectElement>(widget, 'select').value).to.equal('eczema');
      expect(rowIds(widget)).to.have.members(studiedFor('eczema'));
      expect(openIds(widget)).to.deep.equal(['lrh-gg']);
    });
  });

  describe('show()', () => {
    it('opens a strain in the browser, whatever the filter, and puts the focus there', async () => {
      const widget = await show('gut-skin-strain', { condition: 'psoriasis' });
      const events = record(widget, 'gut-skin-toggle');
      widget.show('lrh-sp1');
      await until(() => events.length);
      expect(openIds(widget)).to.deep.equal(['lrh-sp1']);
      expect(focused()).to.equal($(widget, '[data-id="lrh-sp1"] > summary'));
      expect(rows(widget)).to.have.length(ids.length);
    });

    it('of a strain that is not there does nothing, and a line names the nearest', async () => {
      const widget = await show('gut-skin-strain');
      const events = record(widget, 'gut-skin-toggle');
      const lines = await warningsOf(() => {
        widget.show('lrh-sp9');
        widget.show(undefined as never);
      });
      expect(lines.join()).to.contain('show("lrh-sp9")').and.contain('Nearest: "lrh-sp1"');
      expect([openIds(widget), events]).to.deep.equal([[], []]);
    });
  });
});
