/** The rows of the strains' browser: what they answer before anybody opens one. */
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import conditionData from '../../data/conditions.json';
import subjectData from '../../data/subjects.json';
import file from '../../data/strains.json';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import '../../src/overlay/content.js';
import type { GutSkinStrain } from '../../src/widgets/strain/strain-element.js';
import { graded } from './graded.js';
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
  until,
  warningsOf,
  words,
} from './support.js';

type Lang = (typeof languages)[number];
type Age = 'babies' | 'children' | 'adults';
interface Study {
  condition: string;
  ages?: Age[];
  pregnancy?: boolean;
  place?: Record<Lang, string>;
  count: number | null;
  direction: keyof typeof en.strain.direction;
  certainty: keyof typeof en.certainty;
}
const data = graded(file);
const studiesOf = (id: string) => (data.entries.find((entry) => entry.id === id)?.studies ?? []) as unknown as Study[];
const base = { en, ko };
const peopleOf = ({ count, ages = [] }: Study, lang: Lang) => {
  const { ages: whom } = base[lang].strain;
  return base[lang].strain.tookPart(`${count}`, whom[ages.join('-') as keyof typeof whom]);
};
const nameOf = (id: string, lang: Lang) =>
  [...conditionData.entries, ...subjectData.entries].find((one) => one.id === id)?.name[lang] ?? '';
const tested = [...new Set(data.entries.flatMap(({ studies }) => studies.map(({ condition }) => condition)))];

const rows = (widget: GutSkinStrain) => $$<HTMLDetailsElement>(widget, '.row-item:not([hidden])');
const rowIds = (widget: GutSkinStrain) => rows(widget).map((row) => row.dataset['id'] ?? '');
const part = (row: Element, selector: string) => squeeze(row.querySelector(`summary ${selector}`)?.textContent);
const groups = (widget: GutSkinStrain) => $$<HTMLButtonElement>(widget, '.groups button');
const pressed = (widget: GutSkinStrain) =>
  groups(widget)
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map(({ value }) => value);
async function press(widget: GutSkinStrain, group: string) {
  groups(widget)
    .find(({ value }) => value === group)
    ?.click();
  await widget.updateComplete;
}
async function choose(widget: GutSkinStrain, condition: string) {
  const select = $<HTMLSelectElement>(widget, 'select');
  select.value = condition;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}
/** Opens a row as a visitor does, and waits for what it holds. */
async function open(widget: GutSkinStrain, id: string) {
  const row = $<HTMLDetailsElement>(widget, `[data-id="${id}"]`);
  row.querySelector('summary')?.click();
  await until(() => row.querySelector(':scope > .stack > *'));
  return row;
}
const bodies = (widget: GutSkinStrain) => $$(widget, '.row-item > .stack > *');

describe('gut-skin-strain, its rows', () => {
  for (const lang of languages)
    it(`answer a question about a child with eczema before one is opened: ${lang}`, async () => {
      const t = base[lang];
      const widget = await show('gut-skin-strain', { lang });
      await choose(widget, 'eczema');
      await press(widget, 'children');
      const ofChildren = (study: Study) => study.condition === 'eczema' && study.ages?.includes('children');
      const wanted = data.entries.filter(({ id }) => studiesOf(id).some(ofChildren)).map(({ id }) => id);
      expect(wanted).to.have.length.above(5);
      expect(rowIds(widget)).to.have.members(wanted);
      for (const row of rows(widget)) {
        const id = row.dataset['id'] ?? '';
        const [study, ...more] = studiesOf(id).filter(ofChildren);
        if (!study || more.length) throw new Error(`${id}: the test knows strains with one study`);
        expect(part(row, '.verdict'), id).to.equal(t.strain.direction[study.direction]);
        const why = part(row, '.why');
        expect(why, id).to.contain(t.certainty[study.certainty]).and.contain(t.sure[study.certainty]);
        expect(why, id).to.contain(peopleOf(study, lang));
        if (study.place) expect(why, id).to.contain(study.place[lang]);
        expect(row.querySelectorAll('summary .verdict .icon'), id).to.have.length(1);
        expect(squeeze(row.querySelector('summary')?.textContent), 'what the filter says').not.to.contain(
          nameOf('eczema', lang),
        );
      }
      expect(bodies(widget), 'nothing that nobody sees').to.be.empty;
      expect(rows(widget).some((row) => row.open)).to.be.false;
    });

  for (const lang of languages)
    it(`are at most 96 px high on a phone, whatever they are narrowed to: ${lang}`, async () => {
      await setViewport({ width: 390, height: 740 });
      page.style.padding = '0 16px';
      const widget = await show('gut-skin-strain', { lang });
      for (const condition of ['', ...tested]) {
        await choose(widget, condition);
        for (const row of rows(widget))
          expect(row.getBoundingClientRect().height, `${condition}: ${row.dataset['id']}`).to.be.within(44, 96);
      }
      page.removeAttribute('style');
      await setViewport({ width: 800, height: 600 });
    });

  it('say whose statement it is where a site changed the study, and show no grade of the project’s', async () => {
    const [study] = data.entries.find(({ id }) => id === 'lpl-cjlp133')?.studies ?? [];
    const own: Record<string, unknown> = { ...study, direction: 'mixed' };
    delete own['certainty'];
    delete own['sources'];
    delete own['figure']; // which is its source's
    const content = { strains: [{ id: 'lpl-cjlp133', studies: [own] }] };
    const settings = put(`<gut-skin-settings clinic="Harbour Clinic">
      <script type="application/json">${JSON.stringify(content)}</script>
      <gut-skin-strain condition="eczema"></gut-skin-strain></gut-skin-settings>`);
    const widget = settings.querySelector('gut-skin-strain') as GutSkinStrain;
    await ready(widget);
    const row = $(widget, '[data-id=lpl-cjlp133]');
    await until(() => part(row, '.verdict') === en.strain.direction.mixed);
    expect(part(row, '.why')).to.contain('Own statement of Harbour Clinic').and.not.contain('Low');
    expect(row.querySelectorAll('summary .dots')).to.be.empty;
  });

  it('say mixed where the studies on one condition disagree, and count the least certain one', async () => {
    const widget = await show('gut-skin-strain', { condition: 'eczema' });
    const row = $(widget, '[data-id=lsal-ls01]');
    expect(new Set(studiesOf('lsal-ls01').map(({ direction }) => direction)).size).to.equal(2);
    expect(part(row, '.verdict')).to.equal(en.strain.direction.mixed);
    expect(part(row, '.why')).to.contain(en.certainty['very-low']).and.contain('86 adults');
  });

  it('say that a strain differs by condition only while no condition is chosen', async () => {
    const widget = await show('gut-skin-strain');
    const row = $(widget, '[data-id=lrh-gg]');
    expect(part(row, '.verdict')).to.equal(en.strain.differs);
    await choose(widget, 'eczema-prevention');
    expect(part(row, '.verdict')).to.equal(en.strain.direction['no-clear-benefit']);
    expect(part(row, '.why')).to.contain('889 babies');
  });

  it('shorten the genus with a blank after it, and say the whole name when they open', async () => {
    const widget = await show('gut-skin-strain');
    expect(part($(widget, '[data-id=lpl-cjlp133]'), 'h4')).to.equal('L. plantarum CJLP133');
    expect(part($(widget, '[data-id=bla-hn019]'), 'h4')).to.equal('B. animalis subsp. lactis HN019');
    const row = await open(widget, 'lpl-cjlp133');
    expect(squeeze(row.querySelector('.whole')?.textContent)).to.equal('Lactiplantibacillus plantarum CJLP133');
    for (const each of row.querySelectorAll('em')) expect(each.closest<HTMLElement>('[lang]')?.lang).to.equal('la');
    await open(widget, 'lrh-lock-mix');
    expect(words(widget, '[data-id=lrh-lock-mix] .whole')).to.contain('ŁOCK 0900 + ').and.contain('ŁOCK 0918');
  });

  it('are read out as one line with blanks between its parts: name, verdict, certainty, people, place', async () => {
    const widget = await show('gut-skin-strain', { condition: 'eczema' });
    const summary = $(widget, '[data-id=lpl-cjlp133] > summary').cloneNode(true) as HTMLElement;
    for (const mute of summary.querySelectorAll('[aria-hidden=true]')) mute.remove();
    expect(squeeze(summary.textContent)).to.equal(
      'L. plantarum CJLP133 Better than the comparison Low certainty · 118 babies and children · Korea',
    );
    for (const lang of languages) {
      const browser = await show('gut-skin-strain', { lang });
      for (const name of $$(browser, 'summary h4')) {
        const texts = document.createNodeIterator(name, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode())
          expect(text.textContent, `a blank alone is lost in “${name.textContent}”`).to.not.match(/^\s+$/);
      }
      browser.remove();
    }
  });

  it('call the species as Koreans do, and a mix by how many are in it', async () => {
    const widget = await show('gut-skin-strain', { lang: 'ko' });
    expect(part($(widget, '[data-id=lpl-cjlp133]'), 'h4')).to.equal('플란타룸 CJLP133');
    const mix = $(widget, '[data-id=lrh-lock-mix]');
    expect(part(mix, 'h4')).to.equal(ko.strain.together(3));
    expect(part(mix, '.small')).to.equal('ŁOCK 0900, ŁOCK 0908, ŁOCK 0918');
  });

  it('are drawn inside when they open, and stay so', async () => {
    const widget = await show('gut-skin-strain');
    expect(bodies(widget)).to.be.empty;
    const row = await open(widget, 'lrh-sp1');
    expect(row.querySelectorAll('.study')).to.have.length(1);
    expect($$(widget, '.study'), 'of this one alone').to.have.length(1);
    row.querySelector('summary')?.click();
    await until(() => !row.open);
    expect(row.querySelectorAll('.study')).to.have.length(1);
  });

  it('are drawn inside when something else than a click opens them: a script, a search of the browser', async () => {
    const widget = await show('gut-skin-strain');
    const row = $<HTMLDetailsElement>(widget, '[data-id=lrh-hn001]');
    const events = record(widget, 'gut-skin-toggle');
    row.open = true;
    await until(() => row.querySelector('.study'));
    expect(events.map(({ item, open: now }) => [item, now])).to.deep.equal([['lrh-hn001', true]]);
    widget.show('lrh-sp1');
    await until(() => $$(widget, '[data-id=lrh-sp1] .study').length);
    expect(focused()).to.equal($(widget, '[data-id=lrh-sp1] > summary'));
  });

  it('name the condition of a study inside only where the filter does not', async () => {
    const widget = await show('gut-skin-strain', { condition: 'eczema' });
    const row = await open(widget, 'lrh-gg');
    const chips = [...row.querySelectorAll('.study .chip')].map((chip) => squeeze(chip.textContent));
    expect(chips).to.deep.equal([nameOf('eczema-prevention', 'en')]);
    await choose(widget, '');
    expect(row.querySelectorAll('.study .chip')).to.have.length(2);
  });

  describe('the groups', () => {
    it('narrow the list one at a time, and give it back when pressed again', async () => {
      const widget = await show('gut-skin-strain');
      expect(groups(widget).map(({ value }) => value)).to.deep.equal(['babies', 'children', 'adults', 'pregnancy']);
      for (const group of ['babies', 'children', 'adults'] as const) {
        await press(widget, group);
        expect(pressed(widget)).to.deep.equal([group]);
        expect(rowIds(widget)).to.have.members(
          data.entries.filter(({ id }) => studiesOf(id).some(({ ages }) => ages?.includes(group))).map(({ id }) => id),
        );
        expect(words(widget, '[role=status]')).to.contain(en.strain.noAge);
      }
      await press(widget, 'pregnancy');
      const pregnant = data.entries.filter(({ id }) => studiesOf(id).some(({ pregnancy }) => pregnancy));
      expect(rowIds(widget)).to.have.members(pregnant.map(({ id }) => id));
      expect(words(widget, '[role=status]')).to.equal(en.strain.shown(pregnant.length));
      await press(widget, 'pregnancy');
      expect(pressed(widget)).to.be.empty;
      expect(rowIds(widget)).to.have.length(data.entries.length);
    });

    it('say who is asked about, in a group with a name', async () => {
      const widget = await show('gut-skin-strain');
      const named = $(widget, '.groups');
      expect(named.getAttribute('role')).to.equal('group');
      expect(words(widget, `#${named.getAttribute('aria-labelledby')}`)).to.equal(en.strain.whom);
      for (const button of groups(widget)) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    });

    it('say that nothing was found, and that this is not “no effect”', async () => {
      for (const lang of languages) {
        const widget = await show('gut-skin-strain', { lang, condition: 'psoriasis', group: 'babies' });
        expect(rows(widget)).to.be.empty;
        expect(words(widget, '[role=status]')).to.contain(base[lang].strain.noStudy);
        widget.remove();
      }
    });

    it('start with the one that was asked for, follow it, and a bad one narrows nothing', async () => {
      const widget = await show('gut-skin-strain', { group: ' adults ' });
      expect(pressed(widget)).to.deep.equal(['adults']);
      widget.group = 'pregnancy';
      await widget.updateComplete;
      expect(pressed(widget)).to.deep.equal(['pregnancy']);
      const lines = await warningsOf(async () => {
        widget.setAttribute('group', 'seniors');
        await widget.updateComplete;
      });
      expect(pressed(widget)).to.be.empty;
      expect(lines.join()).to.contain('group="seniors"').and.contain('babies, children, adults, pregnancy');
    });

    it('are all let go by show(), which finds any strain', async () => {
      const widget = await show('gut-skin-strain', { condition: 'psoriasis', group: 'babies' });
      widget.show('lrh-sp1');
      await until(() => focused() === $(widget, '[data-id=lrh-sp1] > summary'));
      expect(pressed(widget)).to.be.empty;
      expect(rowIds(widget)).to.have.length(data.entries.length);
    });
  });
});
