/** What a source measured, drawn: wherever a widget shows it, it is true, said in words, and leans on a source that is shown. */
import { expect } from 'chai';
import '../../src/overlay/content.js';
import tips from '../../data/diet-tips.json';
import facts from '../../data/facts.json';
import strains from '../../data/strains.json';
import en from '../../src/i18n/base/en.js';
import ko from '../../src/i18n/base/ko.js';
import { $, $$, languages, put, ready, show, squeeze, turn, words, type AnyWidget, type Language } from './support.js';

type Text = Record<Language, string>;
interface Figure {
  kind: string;
  title: Text;
  groups: { name: Text; value: number }[];
  unit?: Text;
  n: number;
  sentence: Text;
}
type Pictured = { id: string; figure?: Figure };
const base = { en, ko };
const withFigure = (entries: readonly object[]) => (entries as Pictured[]).filter(({ figure }) => figure);
const pictured = withFigure(tips.entries);
const figureOf = (id: string) => pictured.find((tip) => tip.id === id)?.figure as Figure;
const tip = (id: string, lang: string = 'en') => show('gut-skin-diet-tip', { tip: id, lang });
const svg = 'http://www.w3.org/2000/svg';

/** How far a bar reaches, as a part of its place. */
const reach = (bar: Element) => parseFloat(bar.firstElementChild?.getAttribute('width') ?? '') / 100;

describe('a picture of what a source measured', () => {
  for (const lang of languages)
    it(`has a sentence in its place for who can’t see it, and its words for who can: ${lang}`, async () => {
      expect(pictured.length).to.be.above(2);
      for (const { id, figure } of pictured as Required<Pictured>[]) {
        const widget = await tip(id, lang);
        const picture = $(widget, '[role=img]');
        expect(squeeze(picture.getAttribute('aria-label'))).to.equal(figure.sentence[lang]);
        const text = squeeze(picture.textContent);
        for (const part of [figure.title, ...figure.groups.map(({ name }) => name), figure.unit])
          if (part) expect(text, id).to.contain(part[lang]);
        expect(text).to.contain(base[lang].picture.people(String(figure.n)));
        for (const { value } of figure.groups) expect(text).to.contain(String(value));
        widget.remove();
      }
    });

  it('draws per cent as twenty people, filled to the nearest one', async () => {
    for (const [id, filled] of [
      ['no-elimination-eczema', [10, 8]],
      ['mediterranean', [9, 0]],
    ] as const) {
      const widget = await tip(id);
      const rows = $$(widget, '.picture > svg').map((row) =>
        [...row.querySelectorAll('path')].map((path) => (path.getAttribute('d') ?? '').split('M').length - 1),
      );
      expect(rows).to.deep.equal(filled.map((some) => [some, 20 - some]));
      expect(words(widget, '.picture')).to.contain(en.picture.drawn);
    }
  });

  it('draws means as bars on one scale from 0, the second told from the first without its colour', async () => {
    const widget = await tip('low-gl-meals');
    const { groups, unit } = figureOf('low-gl-meals');
    const [first, second] = $$(widget, '.picture > svg');
    const [most, less] = groups.map(({ value }) => value);
    expect(reach(first as Element)).to.be.closeTo(1, 0.005);
    expect(reach(second as Element)).to.be.closeTo((less as number) / (most as number), 0.005);
    expect(first?.querySelectorAll('path'), 'hatching').to.have.length(0);
    expect(second?.querySelectorAll('path'), 'hatching').to.have.length(1);
    expect(words(widget, '.picture')).to.contain('23.5').and.contain('12.0').and.contain(unit?.en);
    expect(words(widget, '.picture')).not.to.contain('%').and.not.contain(en.picture.drawn);
  });

  it('is made of attributes alone, small, and for the eye alone', async () => {
    for (const { id } of pictured)
      for (const drawing of $$(await tip(id), '.picture > svg')) {
        expect(drawing.ariaHidden).to.equal('true');
        expect(drawing.outerHTML.length, id).to.be.below(1500);
        for (const part of [drawing, ...drawing.querySelectorAll('*')]) {
          expect(part.namespaceURI).to.equal(svg);
          expect(part.hasAttribute('style') || part.hasAttribute('id')).to.be.false;
        }
      }
  });

  it('starts where reading starts', async () => {
    for (const [lang, begin] of [
      ['en', 'left'],
      ['ar-XB', 'right'],
    ] as const) {
      const widget = await tip('low-gl-meals', lang);
      await turn();
      const [, bar] = $$(widget, '.picture > svg');
      expect(bar?.querySelector('rect')?.getBoundingClientRect()[begin], lang).to.be.closeTo(
        bar?.getBoundingClientRect()[begin] ?? 0,
        2, // Firefox counts the stroke in
      );
    }
  });

  it('stands beside its certainty on a wide card, and above it on a narrow one', async () => {
    const widget = await tip('low-gl-meals');
    const place = (selector: string) => $(widget, selector).getBoundingClientRect();
    widget.style.inlineSize = '1000px';
    await turn();
    expect(place('.picture').left).to.be.above(place('.steps').right);
    expect(place('.certainty').left).to.be.closeTo(place('.picture').left, 1);
    widget.style.inlineSize = '320px';
    await turn();
    expect(place('.picture').top).to.be.above(place('.steps').bottom);
    expect(place('.certainty').top).to.be.above(place('.picture').bottom);
    expect(place('.picture').right).to.be.at.most(place('[part=base]').right);
  });

  it('comes with the answer of a fact', async () => {
    for (const { id, figure } of withFigure(facts.entries)) {
      const widget = await show('gut-skin-fact', { fact: id });
      expect($(widget, '.picture').checkVisibility()).to.be.false;
      widget.reveal(id);
      await widget.updateComplete;
      expect($(widget, '.picture').checkVisibility()).to.be.true;
      expect(squeeze($(widget, '.picture').getAttribute('aria-label'))).to.equal(figure?.sentence.en);
    }
  });

  it('stands below the result of a strain’s study, on its card and in the table', async () => {
    const studied = strains.entries.find(({ id }) => id === 'lpl-cjlp133');
    const { figure } = studied?.studies[0] as unknown as { figure: Figure };
    const card = await show('gut-skin-strain', { strain: 'lpl-cjlp133' });
    expect($$(card, '.picture').map((one) => squeeze(one.getAttribute('aria-label')))).to.deep.equal([
      figure.sentence.en,
    ]);
    const table = await show('gut-skin-evidence');
    $(table, '[data-id=lpl-cjlp133] button').click();
    await table.updateComplete;
    expect(squeeze($(table, '#more-lpl-cjlp133 .picture').getAttribute('aria-label'))).to.equal(figure.sentence.en);
    expect($(table, '#more-lpl-cjlp133 .picture').checkVisibility()).to.be.true;
  });

  it('goes where a site owner’s words take the place of what its source says', async () => {
    const own = { 'diet-tips': [{ id: 'low-gl-meals', why: 'Because we say so.' }] };
    const settings = put(
      `<gut-skin-settings><script type="application/json">${JSON.stringify(own)}</script><gut-skin-diet-tip tip="low-gl-meals"></gut-skin-diet-tip></gut-skin-settings>`,
    );
    const widget = settings.querySelector('gut-skin-diet-tip') as AnyWidget;
    await ready(widget);
    expect(words(widget)).to.contain('Because we say so.');
    expect($$(widget, '.picture')).to.be.empty;
  });
});
