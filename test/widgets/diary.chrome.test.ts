/** The diary on paper and in the visitor's own colours; only the DevTools protocol can set these. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { enter, pick, press, save, shelfOf, showApart, text, written } from './diary-driver.js';
import { contrast, painted } from './colours.js';
import { $, $$, dataOf, everything, page, squeeze, still, turn } from './support.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}
const filled = async (attributes = {}) => {
  const diary = await showApart(() => Promise.resolve(shelfOf(written, 'acne')), attributes);
  await enter(diary);
  return diary;
};
const seen = (diary: GutSkinDiary, selector: string) => $$(diary, selector).filter((each) => each.checkVisibility());

describe('gut-skin-diary on paper', () => {
  afterEach(() => emulate());

  for (const lang of ['en', 'ko'] as const)
    it(`shows the chart, every number and the notes, and nothing to press: ${lang}`, async () => {
      const diary = await filled({ lang });
      dispatchEvent(new Event('beforeprint')); // as a browser does
      await emulate({ media: 'print' });
      const pressed = seen(diary, 'button, input, select, textarea, form').map((each) => each.outerHTML);
      expect(pressed, 'nothing to press').to.deep.equal([]);
      expect(seen(diary, '.chart svg').length).to.be.above(6);
      expect(seen(diary, 'tbody tr')).to.have.length(written.length);
      expect(
        seen(diary, 'td.note')
          .map((note) => squeeze(note.textContent))
          .filter(Boolean),
      ).not.to.be.empty;
      const lines = seen(diary, 'p, caption, li').map((line) => squeeze(line.textContent));
      const date = dataOf(diary).words.date(new Date().toLocaleDateString('sv')) ?? '';
      expect(lines).to.include(`${document.title} · ${text[lang].printed(date)}`);
      expect(lines).to.include(text[lang].limits).and.include(text[lang].doctorAlso);
      expect(squeeze($(diary, 'tbody th').innerText)).to.contain(dataOf(diary).words.date(written[0]?.day ?? ''));
      expect(painted(getComputedStyle($(diary, '.run')).stroke)).to.deep.equal([0, 0, 0, 255]);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      dispatchEvent(new Event('afterprint'));
    });

  it('prints alone, and leaves no trace', async () => {
    const { print } = window;
    const sheets = document.adoptedStyleSheets.length;
    let printed = 0;
    window.print = () => void printed++;
    try {
      const diary = await filled();
      await press(diary, text.en.print);
      await turn();
      for (let i = 0; i < 100 && !printed; i++) await turn();
      expect(printed).to.equal(1);
      expect(diary.matches(':state(printing)')).to.be.true;
      dispatchEvent(new Event('afterprint'));
      expect(document.adoptedStyleSheets).to.have.length(sheets);
      expect(diary.matches(':state(printing)')).to.be.false;
    } finally {
      window.print = print;
    }
  });
});

describe('gut-skin-diary in colours', () => {
  afterEach(() => emulate());

  it('draws with the visitor’s own where they are forced', async () => {
    const diary = await filled();
    await emulate({ 'forced-colors': 'active' });
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    page.append(probe);
    const own = painted(getComputedStyle(probe).color);
    for (const [selector, property] of [
      ['.run', 'stroke'],
      ['.dots', 'stroke'],
      ['svg.bars .fill', 'fill'],
    ] as const)
      expect(painted(getComputedStyle($(diary, selector))[property]), selector).to.deep.equal(own);
    await pick(diary, 'skin', 4);
    const look = (selector: string) => getComputedStyle($(diary, selector));
    const [step, face] = ['.cells .cell', '.faces .cell'];
    expect(look(`${step}:has(:checked)`).backgroundColor).not.to.equal(
      look(`${step}:not(:has(:checked))`).backgroundColor,
    );
    expect(look(`${face}:has(:checked)`).borderTopWidth).not.to.equal(
      look(`${face}:not(:has(:checked))`).borderTopWidth,
    );
    const [day, other] = ['true', 'false'].map((pressed) => look(`.week [aria-pressed=${pressed}]`).borderTopWidth);
    expect(day).not.to.equal(other);
  });

  for (const theme of ['light', 'dark'])
    it(`draws lines and bars that can be told from the card, with any accent: ${theme}`, async () => {
      const diary = await filled({ theme });
      const poor: string[] = [];
      for (const accent of ['#fff', '#000', '#808080', '#ff0', '#39ff14', '#0ff', '#f0f', '#00f', '#f00', '#ffe4e1']) {
        page.style.setProperty('--gut-skin-accent', accent);
        still();
        const card = getComputedStyle($(diary, '[part=base]')).backgroundColor;
        for (const [selector, property] of [
          ['.run', 'stroke'],
          ['svg.bars .fill', 'fill'],
        ] as const) {
          const ratio = contrast(getComputedStyle($(diary, selector))[property], card);
          if (ratio < 3) poor.push(`${accent} ${selector}: ${ratio.toFixed(2)}`);
        }
      }
      page.style.removeProperty('--gut-skin-accent');
      expect(poor).to.deep.equal([]);
    });

  it('answers with 150 to 200 ms of motion, and with none where the visitor wants none', async () => {
    const diary = await filled();
    await press(diary, text.en.showTable);
    await pick(diary, 'skin', 4);
    await save(diary);
    const times = () =>
      everything(diary.shadowRoot as ShadowRoot)
        .filter((each) => !each.matches('.quiet')) // tells its look in 1 ms
        .flatMap((each) => {
          const { animationDuration, animationName, transitionDuration } = getComputedStyle(each);
          return [...(animationName === 'none' ? [] : [animationDuration]), transitionDuration].map(parseFloat);
        })
        .filter(Boolean);
    expect(times()).to.have.length.above(2);
    for (const time of times()) expect(time).to.be.within(0.15, 0.2);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    expect(times()).to.deep.equal([]);
  });

  it('comes to rest', async () => {
    const diary = await filled();
    // Not handed to the assertion: an animation leads to the whole page.
    const moving = () => everything(diary.shadowRoot as ShadowRoot).flatMap((each) => each.getAnimations());
    await Promise.all(moving().map(({ finished }) => finished));
    expect(moving()).to.have.length(0);
  });
});
