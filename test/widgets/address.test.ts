/** A link to one card: `#gut-skin=faq/sugar-acne` opens it, and a button at the end of the card copies it. */
import { expect } from 'chai';
import en from '../../src/i18n/base/en.js';
import { $, $$, focused, put, show, turn, until, warningsOf, words } from './support.js';

const go = (hash: string) => {
  location.hash = hash;
};
const expanded = (faq: Element, id: string) => $(faq, `#q-${id}`).getAttribute('aria-expanded');

describe('a link to one card', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens a question, and the focus is there', async () => {
    const faq = await show('gut-skin-faq');
    go('#gut-skin=faq/sugar-acne');
    await until(() => focused() === $(faq, '#q-sugar-acne'));
    expect(expanded(faq, 'sugar-acne')).to.equal('true');
    await until(
      () => faq.getBoundingClientRect().top < 0 || $(faq, '#q-sugar-acne').getBoundingClientRect().top < innerHeight,
    );
    expect(expanded(faq, 'milk-acne')).to.equal('false');
  });

  it('opens what comes after the address, in the first of two', async () => {
    go('#gut-skin=strain/lrh-sp1');
    const [first, second] = [await show('gut-skin-strain'), await show('gut-skin-strain')];
    const rowOf = (widget: Element) => $<HTMLDetailsElement>(widget, "[data-id='lrh-sp1']");
    await until(() => rowOf(first).open);
    await until(() => focused() === $(first, "[data-id='lrh-sp1'] > summary"));
    expect(rowOf(second).open).to.be.false;
  });

  it('opens one card of every kind', async () => {
    for (const [tag, id, place] of [
      ['gut-skin-condition', 'eczema', "[data-id='eczema'] > summary"],
      ['gut-skin-nutrient', 'zinc', "[data-id='zinc'] > summary"],
      ['gut-skin-axis', 'immune', ''],
    ] as const) {
      const widget = await show(tag);
      go(`#gut-skin=${tag.replace('gut-skin-', '')}/${id}`);
      await until(() => widget.matches(':focus-within') || focused()?.getRootNode() === widget.shadowRoot);
      if (place) await until(() => focused() === $(widget, place));
      widget.remove();
    }
  });

  it('moves nothing and says so where there is no such card', async () => {
    const faq = await show('gut-skin-faq');
    // Here already, so that the lines come at once.
    await Promise.all([import('../../src/core/lazy/neighbours.js'), import('../../src/core/lazy/complaint.js')]);
    const { scrollIntoView } = Element.prototype;
    let moved = 0;
    Element.prototype.scrollIntoView = () => void moved++;
    const lines = await warningsOf(async () => {
      for (const hash of ['#gut-skin=faq/suger-acne', '#gut-skin=quiz/start', '#gut-skin=<img>', '#gut-skin=faq/'])
        await Promise.all([new Promise((heard) => addEventListener('hashchange', heard, { once: true })), go(hash)]);
      await turn();
      await turn();
    });
    expect(lines.join('\n')).to.contain('#gut-skin="suger-acne" is not known, so nothing opens. Nearest: "sugar-acne"');
    expect(lines).to.have.length(3);
    expect(focused()).not.to.equal($(faq, '#q-sugar-acne'));
    expect(moved).to.equal(0);
    Element.prototype.scrollIntoView = scrollIntoView;
    expect($$(faq, '[aria-expanded=true]')).to.have.length(0);
  });

  it('is not opened for what the page’s own anchors name', async () => {
    const faq = await show('gut-skin-faq');
    put('<p id="sugar-acne">The page’s own</p>');
    go('#sugar-acne');
    await turn();
    expect(expanded(faq, 'sugar-acne')).to.equal('false');
  });

  it('is copied by a button at the end of the card, with an announcement', async () => {
    const faq = await show('gut-skin-faq', { open: 'sugar-acne' });
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => (copied.push(text), Promise.resolve()) };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    const button = $$<HTMLButtonElement>(faq, '.onward button').find((one) => one.textContent?.includes(en.link.copy));
    button?.click();
    await until(() => words(faq, '.onward [role=status]') === en.link.copied);
    expect(copied.map((address) => new URL(address).hash)).to.deep.equal(['#gut-skin=faq/sugar-acne']);
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    button?.click();
    await until(() => words(faq, '.onward [role=status]').startsWith(en.link.byHand));
    expect(words(faq, '.onward [role=status]')).to.contain('#gut-skin=faq/sugar-acne');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
