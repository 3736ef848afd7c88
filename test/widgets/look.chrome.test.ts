/** Looks that depend on the visitor's own settings, and print: these can be set by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import faqData from '../../data/faq.json';
import data from '../../data/quiz.json';
import { painted } from './colours.js';
import { finish, run, start } from './quiz-driver.js';
import { build, states } from './states.js';
import {
  $,
  $$,
  everything,
  expectAccessible,
  page,
  put,
  show,
  squeeze,
  turn,
  until,
  type AnyWidget,
} from './support.js';

/** Media features such as `prefers-color-scheme`; `media` is the media type. All others are reset. */
async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}
/** The colours an element is painted in, with how often each stands there. */
async function coloursOf(element: Element): Promise<Map<string, number>> {
  element.scrollIntoView({ block: 'center' });
  await turn();
  const { x, y, width, height } = element.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/png;base64,${await executeServerCommand<string, unknown>('pixels', { x: x + scrollX, y: y + scrollY, width, height })}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const found = new Map<string, number>();
  const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
  for (let i = 0; i < bytes.length; i += 4) {
    const colour = bytes.slice(i, i + 3).join();
    found.set(colour, (found.get(colour) ?? 0) + 1);
  }
  return found;
}
const visible = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

describe('the visitor’s settings', () => {
  afterEach(() => emulate());

  it('prefers-color-scheme counts with theme="auto", and only then', async () => {
    const [auto, host] = await Promise.all([
      show('gut-skin-faq', { theme: 'auto', ids: 'what-is' }),
      show('gut-skin-faq', { ids: 'what-is' }),
    ]);
    const light = (widget: Element) => painted(getComputedStyle($(widget, '[part=base]')).backgroundColor)[0] > 128;
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect([light(auto), light(host)]).to.deep.equal([false, true]);
    await expectAccessible('dark by the visitor’s setting');
    await emulate({ 'prefers-color-scheme': 'light' });
    expect([light(auto), light(host)]).to.deep.equal([true, true]);
  });

  /** What would move in a widget, and what opens in it. */
  const moving = (widget: AnyWidget) =>
    everything(widget.shadowRoot as ShadowRoot)
      .filter((element) => visible(element) && !element.matches('.quiet')) // its transition is a signal: nothing moves
      .flatMap((element) => [
        [element.localName, getComputedStyle(element)] as const,
        ...(element.localName === 'details'
          ? [['what opens', getComputedStyle(element, '::details-content')] as const]
          : []),
      ])
      .filter(([, { animationName, transitionDuration }]) => animationName !== 'none' || parseFloat(transitionDuration))
      .map(([name]) => name);

  it('prefers-reduced-motion ends every animation and transition, in every state', async () => {
    const faq = (await show('gut-skin-faq', { open: 'what-is' })) as unknown as AnyWidget;
    expect(moving(faq), 'otherwise').to.include.members(['div', 'svg', 'what opens']);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    for (const [tag, all] of Object.entries(states))
      for (const state of all) {
        const widget = await build(state, 'en');
        expect(moving(widget), `${tag}, ${state.name}`).to.deep.equal([]);
        page.querySelectorAll('h2 ~ *').forEach((element) => element.remove());
      }
  });

  it('what opens comes in, and is just there where it was open before', async () => {
    const tip = await show('gut-skin-diet-tip', { tip: 'fibre' });
    const [details, before] = [0, 1].map(() => $<HTMLDetailsElement>(tip, '.certainty').cloneNode(true)) as [
      HTMLDetailsElement,
      HTMLDetailsElement,
    ];
    const look = (one: Element) => getComputedStyle(one, '::details-content');
    before.open = true;
    $(tip, '[part=base]').append(details, before);
    expect(look(before).opacity).to.equal('1');
    expect(look(details).opacity).to.equal('0');
    details.open = true;
    expect(parseFloat(look(details).opacity), 'on its way').to.be.below(1);
    await until(() => look(details).opacity === '1');
    expect(look(details).transitionDuration).to.equal('0.18s, 0.18s');
  });

  it('forced colours keep every mark: what is chosen, how far, how sure', async () => {
    const quiz = await show('gut-skin-quiz');
    await run(quiz, {}, 'f1');
    const result = await show('gut-skin-quiz');
    await finish(result, { d1: 'd1-4', d2: 'd2-4' });
    const tip = await show('gut-skin-diet-tip', { tip: 'low-gl-meals' });
    await emulate({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    for (const [what, element] of [
      ['progress', $(quiz, 'progress')],
      ['steps', $(result, '.steps')],
      ['dots', $(tip, '.dots')],
      ['radio', $(quiz, 'input')],
    ] as const) {
      const counts = [...(await coloursOf(element)).values()];
      const area = counts.reduce((sum, count) => sum + count, 0);
      expect(Math.max(...counts) / area, `${what}: something stands out`).to.be.below(0.98);
    }
    const picture = async (element: Element | undefined) => [...(await coloursOf(element as Element))].sort().join(';');
    const [mark, other] = $(result, '.steps').children;
    expect(await picture(mark)).not.to.equal(await picture(other));
    const radio = $<HTMLInputElement>(quiz, 'input');
    const unchecked = await picture(radio);
    radio.click();
    await quiz.updateComplete;
    expect(await picture(radio)).not.to.equal(unchecked);
  });
});

describe('print', () => {
  afterEach(() => emulate());

  it('the result is black on white, with all its words and nothing to press', async () => {
    const { print } = window;
    let asked = false;
    window.print = () => void (asked = true);
    const other = put('<p>Another part of the page</p>');
    const before = put('<div><header>Menu</header><section></section></div>');
    const quiz = await show('gut-skin-quiz', { theme: 'dark' });
    before.querySelector('section')?.append(quiz);
    await finish(quiz, { s3: 's3-9', d1: 'd1-3' });
    const button = $$(quiz, '.row.screen button')[0];
    button?.click();
    await until(() => asked);
    await emulate({ media: 'print' });
    try {
      const card = getComputedStyle($(quiz, '[part=base]'));
      expect([painted(card.backgroundColor), painted(card.color)]).to.deep.equal([
        [255, 255, 255, 255],
        [0, 0, 0, 255],
      ]);
      expect(visible(other), 'the rest of the page').to.be.false;
      expect(visible(before.querySelector('header') as Element)).to.be.false;
      const everyone = everything(quiz.shadowRoot as ShadowRoot);
      expect(
        everyone
          .filter((element) => element.matches('button, select, input') && visible(element))
          .map((element) => element.textContent),
      ).to.deep.equal([]);
      const paper = squeeze(($(quiz, '[part=base]') as HTMLElement).innerText);
      for (const item of data.items.filter(({ id }) => id !== 's6' && id !== 'j1'))
        expect(paper).to.contain(squeeze(item.question.en));
      for (const line of data.unknown) expect(paper).to.contain(squeeze(line.en));
      expect(paper).to.contain('doi.org/10.');
      for (const part of $$(quiz, '.print')) expect(visible(part)).to.be.true;
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
    expect(visible(other), 'after').to.be.true;
  });

  it("keeps the author's own heading and footer", async () => {
    const { print } = window;
    let asked = false;
    window.print = () => void (asked = true);
    const quiz = await show(
      'gut-skin-quiz',
      {},
      '<h2 slot="heading"><b>Seoul Skin</b></h2><p slot="footer">Call 02-000-0000</p>',
    );
    await finish(quiz);
    $$(quiz, '.row.screen button')[0]?.click();
    await until(() => asked);
    await emulate({ media: 'print' });
    const shown = [...quiz.children].map(visible);
    window.print = print;
    dispatchEvent(new Event('afterprint'));
    expect(shown).to.deep.equal([true, true]);
  });

  for (const [name, hide] of [
    ['', () => undefined],
    // As a browser reads it that knows no "until-found".
    [', in a browser that can’t look into closed ones', (answer: HTMLElement) => answer.setAttribute('hidden', '')],
  ] as const)
    it(`the FAQ is printed with all its answers, open or not${name}`, async () => {
      const faq = (await show('gut-skin-faq', { open: 'proven' })) as unknown as AnyWidget;
      $$(faq, '.answer[hidden]').forEach(hide);
      dispatchEvent(new Event('beforeprint'));
      await emulate({ media: 'print' });
      const answers = $$(faq, '.answer');
      expect(answers).to.have.length(faqData.entries.length);
      for (const answer of answers) {
        expect(answer.getBoundingClientRect().height).to.be.above(20);
        expect(getComputedStyle(answer).opacity).to.equal('1');
        expect(visible(answer.querySelector('p') as Element)).to.be.true;
      }
      for (const question of $$(faq, '.question')) expect(visible(question)).to.be.true;
    });

  for (const [tag, all] of Object.entries(states))
    it(`${tag} leaves nothing to press, and nothing cut off or faded, in any state, by the browser’s own menu`, async () => {
      const faults: string[] = [];
      for (const state of all.filter(({ name }) => name !== 'waiting')) {
        const widget = await build(state, 'en');
        dispatchEvent(new Event('beforeprint'));
        await widget.updateComplete;
        await emulate({ media: 'print' });
        const fault = (what: string, element: Element) =>
          faults.push(
            `${state.name}: ${what} <${element.localName} ${element.className}> ${squeeze(element.textContent)}`,
          );
        for (const element of everything(widget.shadowRoot as ShadowRoot).filter(visible)) {
          const { overflowX, clipPath, opacity } = getComputedStyle(element);
          // A name that opens something is still a name, and a box to tick is one on paper, too.
          if (element.matches('button:not(.question, th button, [role=tab]), select, textarea'))
            fault('to press', element);
          if (element.matches('.sources') && !element.querySelector('li')) fault('no sources in', element);
          const unseen = clipPath !== 'none' || element instanceof SVGElement;
          if (!unseen && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
            fault('cut off', element);
          if (element.matches('p, li') && opacity !== '1') fault('faded', element);
        }
        for (const opens of $$<HTMLDetailsElement>(widget, '.row-item').filter(visible))
          if (getComputedStyle(opens, '::details-content').contentVisibility === 'hidden') fault('closed', opens);
        dispatchEvent(new Event('afterprint'));
        await emulate();
        page.querySelectorAll('h2 ~ *').forEach((element) => element.remove());
      }
      expect([...new Set(faults)].slice(0, 12)).to.deep.equal([]);
    });

  it('the axis is printed as a picture with all its stories below', async () => {
    const axis = (await show('gut-skin-axis', { pathway: 'immune' })) as unknown as AnyWidget;
    await emulate({ media: 'print' });
    const seen = (selector: string) => $$(axis, selector).filter(visible).length;
    expect(seen('.map')).to.equal(1);
    expect(seen('.story > p')).to.equal(2 * $$(axis, '[role=tab]').length);
    const bottom = (selector: string) => Math.max(...$$(axis, selector).map((e) => e.getBoundingClientRect().bottom));
    expect($(axis, '.story').getBoundingClientRect().top).to.be.at.least(bottom('[role=tab], .wall, .end'));
    expect(seen('.choose, .about')).to.equal(0);
  });

  it('nothing of the screen stays on paper before the result', async () => {
    const quiz = await show('gut-skin-quiz');
    await start(quiz);
    await emulate({ media: 'print' });
    expect($$(quiz, 'button').filter(visible)).to.have.length(0);
    expect(page.contains(quiz)).to.be.true;
  });
});
