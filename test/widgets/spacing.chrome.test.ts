/** What a visitor does to the spacing of text, as WCAG 1.4.12 has it, in every state of every widget. */
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import { clipped, label, visible } from './roles.js';
import { build, states } from './states.js';
import { $, everything, languages, page, show, still, turn, type AnyWidget, type WidgetTag } from './support.js';

const spaced = new CSSStyleSheet();
spaced.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`);
/** A visitor’s own style sheet reaches into every root. */
function space(widget: AnyWidget) {
  const roots = everything(page).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const root of new Set([widget.shadowRoot as ShadowRoot, ...roots]))
    if (!root.adoptedStyleSheets.includes(spaced)) root.adoptedStyleSheets.push(spaced);
}
/** Boxes that hold text, and are lower than their text. */
const cut = (widget: AnyWidget) =>
  everything(widget.shadowRoot as ShadowRoot)
    .filter((element) => visible(element) && element.textContent?.trim())
    .filter((element) => {
      const { overflowY, clipPath, display } = getComputedStyle(element);
      if (overflowY === 'visible' || overflowY === 'auto' || clipPath !== 'none' || display === 'inline') return false;
      return element.scrollHeight > element.clientHeight + 1;
    })
    .map(label);

describe('text that a visitor spaces', () => {
  for (const tag of Object.keys(states) as WidgetTag[])
    for (const lang of languages)
      it(`${tag} loses nothing when a visitor spaces its text: ${lang}`, async () => {
        await setViewport({ width: 320, height: 800 });
        const faults: string[] = [];
        for (const state of states[tag]) {
          const widget = await build(state, lang);
          space(widget);
          await turn();
          still();
          if (widget.shadowRoot?.querySelector('[part=base]'))
            faults.push(...[...clipped(widget), ...cut(widget)].map((fault) => `${state.name}: ${fault}`));
          page.querySelectorAll('h2 ~ *').forEach((element) => element.remove());
        }
        await setViewport({ width: 800, height: 600 });
        expect([...new Set(faults)].slice(0, 12)).to.deep.equal([]);
      });

  it('a box that does not grow is found', async () => {
    const tip = (await show('gut-skin-diet-tip', { tip: 'fibre' })) as unknown as AnyWidget;
    expect(cut(tip)).to.deep.equal([]);
    const paragraph = $(tip, '[part=base] p');
    paragraph.style.cssText = 'block-size: 1.2em; overflow: hidden';
    space(tip);
    expect(cut(tip)).to.have.length(1);
  });
});
