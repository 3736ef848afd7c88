/** The handout of a card: one sheet beside the page, for as long as it prints. */
import { expect } from 'chai';
import jsQR from 'jsqr';
import base from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/handout/en.js';
import ko from '../../src/i18n/handout/ko.js';
import { finish } from './quiz-driver.js';
import {
  $,
  $$,
  languages,
  page,
  put,
  ready,
  show,
  squeeze,
  turn,
  until,
  warningsOf,
  words,
  type AnyWidget,
} from './support.js';
import { handOut, sheet, stub } from './handout-driver.js';

const t = { en, ko };
const label = { en: base.link, ko: baseKo.link };
const told = () => squeeze(sheet().textContent);

/** What a phone would read off the paper: the code, drawn as large as a camera sees it. */
function scanned(): string | undefined {
  const svg = sheet().querySelector('svg') as SVGSVGElement;
  const [x = 0, y = 0, size = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const canvas = Object.assign(document.createElement('canvas'), { width: size * 6, height: size * 6 });
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.setTransform(6, 0, 0, 6, -x * 6, -y * 6);
  pen.fillStyle = 'black';
  pen.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height)?.data;
}

describe('the handout of a card', () => {
  const before = location.pathname + location.search;
  let printer: ReturnType<typeof stub>;
  beforeEach(() => void (printer = stub()));
  afterEach(() => {
    dispatchEvent(new Event('afterprint'));
    printer.restore();
    history.replaceState(null, '', before);
    document.querySelector('link[rel=canonical]')?.remove();
  });

  for (const lang of languages)
    it(`says what is known, what is not, what to ask, when to see a doctor, and who says so: ${lang}`, async () => {
      for (const [tag, name, id] of [
        ['gut-skin-condition', 'condition', 'acne'],
        ['gut-skin-strain', 'strain', 'lrh-gg'],
        ['gut-skin-nutrient', 'nutrient', 'zinc'],
        ['gut-skin-diet-tip', 'tip', 'stress'],
      ] as const) {
        const holder =
          put(`<gut-skin-settings clinic="Clinic of Dr Kim" consult-tel="+82 2 123 4567" reviewed-by="Dr Kim"
          reviewed-on="2026-11-01"><${tag} lang="${lang}" ${name}="${id}"></${tag}></gut-skin-settings>`);
        const widget = holder.firstElementChild as AnyWidget;
        await ready(widget);
        await handOut(widget);
        expect(sheet().lang).to.equal(lang);
        const heads = [...sheet().querySelectorAll('h2')].filter((one) => one.checkVisibility());
        const { known, unknown, ask, doctor, sources } = t[lang];
        expect(heads.map(({ textContent }) => textContent)).to.include.members([known, unknown, ask, doctor, sources]);
        expect(sheet().querySelectorAll('.ask li')).to.have.length(3);
        expect(sheet().querySelectorAll('.sources li')).to.have.length.above(1);
        expect(told()).to.contain('Clinic of Dr Kim · +82 2 123 4567');
        expect(squeeze(sheet().querySelector('footer')?.textContent)).to.contain('Dr Kim');
        expect(squeeze(sheet().querySelector('footer')?.textContent)).to.contain(String(new Date().getFullYear()));
        expect(scanned()).to.match(new RegExp(`#gut-skin=${tag.replace('gut-skin-', '')}/${id}$`));
        dispatchEvent(new Event('afterprint'));
        holder.remove();
      }
    });

  it('leads back by a code, to the card and with nothing of who reads it', async () => {
    history.replaceState(null, '', '/clinic/acne?token=1a2b3c&name=Kim#top');
    await handOut(await show('gut-skin-condition', { condition: 'acne' }));
    const address = `${location.origin}/clinic/acne#gut-skin=condition/acne`;
    expect(scanned()).to.equal(address);
    expect(sheet().querySelector('.address')?.textContent).to.equal(address);
    expect(sheet().innerHTML).not.to.match(/1a2b3c|Kim/);
    expect(sheet().querySelector('svg')?.getAttribute('aria-label')).to.equal(en.way.scan);
  });

  it('leads where the page says its own place is', async () => {
    const link = Object.assign(document.createElement('link'), { rel: 'canonical', href: '/acne?topic=1' });
    document.head.append(link);
    await handOut(await show('gut-skin-condition', { condition: 'acne' }));
    expect(scanned()).to.equal(`${location.origin}/acne?topic=1#gut-skin=condition/acne`);
  });

  it('has no code for an address that is too long, but says so, and the address', async () => {
    history.replaceState(null, '', `/${'long-'.repeat(60)}`);
    await handOut(await show('gut-skin-condition', { condition: 'acne' }));
    expect(sheet().querySelector('svg')).to.equal(null);
    expect(told()).to.contain(en.way.long);
    expect(told()).to.contain(`${location.href}#gut-skin=condition/acne`);
  });

  it('is of the row in which the button stands', async () => {
    const widget = await show('gut-skin-nutrient');
    $<HTMLDetailsElement>(widget, "[data-id='zinc']").open = true;
    await until(() => $$(widget, "[data-id='zinc'] .onward button").length);
    await handOut(widget, "[data-id='zinc'] ");
    expect(sheet().querySelector('h1')?.textContent).to.equal('Zinc');
  });

  it('has nothing of what a visitor answered, and no card in the quiz offers one', async () => {
    const card = await show('gut-skin-condition', { condition: 'acne' });
    await handOut(card);
    const plain = told();
    dispatchEvent(new Event('afterprint'));
    const quiz = await show('gut-skin-quiz');
    await finish(quiz, { d1: 'd1-3', m1: ['m1-2', 'm1-7'], p1: 'p1-3' });
    await handOut(card);
    expect(told()).to.equal(plain);
    await until(() => $$(quiz, 'gut-skin-diet-tip').length);
    const tips = $$<AnyWidget>(quiz, 'gut-skin-diet-tip');
    for (const tip of tips) {
      await until(() => tip.shadowRoot?.querySelector('[part=item]'));
      expect($$(tip, '.onward')).to.have.length(0);
    }
  });

  it('is there for print alone, and leaves nothing behind', async () => {
    const sheets = document.adoptedStyleSheets.length;
    const card = await show('gut-skin-condition', { condition: 'acne' });
    for (const end of ['afterprint', 'pointerdown', 'keydown']) {
      await handOut(card);
      expect(getComputedStyle(sheet()).visibility).to.equal('hidden');
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      dispatchEvent(new Event(end));
      expect(document.getElementById('gut-skin-handout')).to.equal(null);
      expect(document.adoptedStyleSheets).to.have.length(sheets);
    }
    await handOut(card);
    await handOut(card);
    expect(document.querySelectorAll('#gut-skin-handout')).to.have.length(1);
    dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(page.isConnected).to.be.true;
  });

  it('says so where it can’t be made, and works the next time', async () => {
    const card = await show('gut-skin-condition', { condition: 'acne', lang: 'ko' });
    printer.fail = true;
    const lines = await warningsOf(async () => {
      $$<HTMLButtonElement>(card, '.onward button')
        .find((one) => one.textContent?.includes(label.ko.handout))
        ?.click();
      await until(() => words(card, '.onward [role=status]') === label.ko.handoutLost);
    });
    expect(lines.join('\n')).to.contain('<gut-skin-condition> could not pass a card on');
    expect(document.getElementById('gut-skin-handout')).to.equal(null);
    printer.fail = false;
    await handOut(card);
    expect(words(card, '.onward [role=status]')).to.equal('');
  });

  it('is offered by the cards that a doctor hands out, and by no other', async () => {
    for (const [tag, attributes, offered] of [
      ['gut-skin-fact', {}, false],
      ['gut-skin-faq', { open: 'sugar-acne' }, false],
      ['gut-skin-diet-tip', { count: 2 }, true],
    ] as const) {
      const widget = await show(tag, attributes);
      await turn();
      const buttons = $$(widget, '.onward button').filter((one) => one.textContent?.includes(base.link.handout));
      expect(buttons.length > 0, tag).to.equal(offered);
    }
  });
});
