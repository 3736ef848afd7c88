/** The consultation card on a phone, without colour, on paper and in forced colours: the DevTools protocol sets most of it. */
import { expect } from 'chai';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import data from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import { painted } from './colours.js';
import { $, $$, languages, page, put, ready, show, turn, type AnyWidget } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}
const visible = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
const bands = (card: Element) => $$(card, '.ladder > .notice');
/** What tells a band from the others where there is no colour: its edge, its icon, its word. */
const shapes = (card: Element) =>
  bands(card).map((band) => {
    const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(band);
    const icon = band.querySelector('.when > .icon') as Element;
    return {
      edge: `${borderInlineStartWidth} ${borderInlineStartStyle}`,
      icon: `${icon.innerHTML} ${getComputedStyle(icon).clipPath}`,
      word: band.querySelector('.word')?.textContent,
      bullet: getComputedStyle(band.querySelector('.signs') as Element).listStyleType,
    };
  });
/** As bright as a grey, of 255. */
function grey(colour: string) {
  const [red, green, blue] = painted(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('gut-skin-consult, by the visitor’s settings', () => {
  afterEach(() => emulate());

  for (const lang of languages)
    for (const country of [lang === 'ko' ? 'KR' : 'GB', 'ZZ'])
      it(`has the link and the call on the first screen of a phone: ${lang}, ${country}`, async () => {
        await setViewport({ width: 390, height: 844 });
        page.replaceChildren();
        const card = put(
          `<gut-skin-settings clinic="Seoul Skin" country="${country}" consult-href="https://clinic.example/book" consult-tel="+82 2-000-0000"><gut-skin-consult lang="${lang}"></gut-skin-consult></gut-skin-settings>`,
        ).firstElementChild as AnyWidget;
        await ready(card);
        const top = card.getBoundingClientRect().top;
        const call = $(card, country === 'ZZ' ? '.emergency .anywhere > summary' : '.emergency > .call > .strong');
        for (const target of [...$$(card, '[part=cta] a'), call])
          expect(target.getBoundingClientRect().bottom - top).to.be.below(844);
        const { width } = call.getBoundingClientRect();
        expect(width, 'as wide as its band').to.be.above(0.85 * $(card, '.emergency').getBoundingClientRect().width);
        await setViewport({ width: 800, height: 600 });
      });

  it('tells now, today and soon apart without colour', async () => {
    const card = await show('gut-skin-consult', { country: 'GB' });
    const all = shapes(card);
    expect(all.map(({ edge }) => edge)).to.deep.equal(['8px solid', '8px double', '2px solid']);
    for (const what of ['icon', 'word', 'bullet'] as const)
      expect(new Set(all.map((one) => one[what])).size, what).to.equal(3);
    const [now] = $$(card, '.when > .icon');
    const { backgroundColor, stroke } = getComputedStyle(now as Element);
    expect(grey(stroke) - grey(backgroundColor), 'the full octagon stays one in grey').to.be.above(100);
  });

  it('keeps them apart in forced colours', async () => {
    const card = await show('gut-skin-consult', { country: 'GB' });
    await emulate({ 'forced-colors': 'active' });
    expect(shapes(card).map(({ edge }) => edge)).to.deep.equal(['8px solid', '8px double', '2px solid']);
    const [now] = $$(card, '.when > .icon');
    const { backgroundColor, stroke } = getComputedStyle(now as Element);
    expect(Math.abs(grey(stroke) - grey(backgroundColor))).to.be.above(100);
    const call = getComputedStyle($(card, '.emergency > .call > .strong'));
    expect(parseFloat(call.borderTopWidth), 'still a button').to.be.above(0);
  });

  it('is printed whole: every sign and number, and the clinic’s address to read', async () => {
    const card = await show('gut-skin-consult', {
      href: 'https://clinic.example/book',
      tel: '02 123 4567',
      country: 'KR',
    });
    const shown = () => $$(card, '.signs > li').filter(visible).length;
    expect(shown(), 'on the screen some are closed').to.be.below(data.entries.length);
    await emulate({ media: 'print' });
    expect(shown()).to.equal(data.entries.filter((entry) => !('context' in entry)).length);
    expect($$(card, '.visit li').filter(visible)).to.have.length($$(card, '.visit li').length);
    expect($$(card, '.numbers a').filter(visible)).to.have.length(meta.emergency.length - 1);
    const [link, tel] = $$(card, '[part=cta] a');
    expect(visible(link as Element) && visible(tel as Element)).to.be.true;
    expect(getComputedStyle(link as Element, '::after').content).to.contain('https://clinic.example/book');
    expect(getComputedStyle(tel as Element, '::after').content).to.equal('none');
    // Black on white: nothing that looks like a button, which nobody can press on paper.
    for (const each of $$(card, '.button')) {
      const { backgroundColor, color, borderTopWidth } = getComputedStyle(each);
      expect([backgroundColor, color, borderTopWidth]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgb(0, 0, 0)', '0px']);
    }
  });

  it('is printed with each sign on one page, its word beside it, and nothing in colour', async () => {
    const card = await show('gut-skin-consult', { country: 'KR' });
    await emulate({ media: 'print' });
    for (const sign of $$(card, '.signs > li, .emergency > .call'))
      expect(getComputedStyle(sign).breakInside).to.equal('avoid');
    for (const head of $$(card, '.when')) expect(getComputedStyle(head).breakAfter).to.equal('avoid');
    for (const text of $$(card, '.word, .act, .signs > li')) {
      const { color } = getComputedStyle(text);
      expect(painted(color).slice(0, 3), text.className).to.deep.equal([0, 0, 0]);
    }
    for (const band of bands(card)) {
      const { backgroundColor, borderInlineStartColor } = getComputedStyle(band);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      expect(painted(borderInlineStartColor).slice(0, 3)).to.deep.equal([0, 0, 0]);
    }
  });
});
