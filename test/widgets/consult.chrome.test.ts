/** The consultation card on paper and in forced colours; both can be set by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import data from '../../data/red-flags.json';
import meta from '../../data/meta.json';
import { $, $$, show, turn } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}
const visible = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

describe('gut-skin-consult, by the visitor’s settings', () => {
  afterEach(() => emulate());

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

  it('keeps the mark of the emergencies in forced colours', async () => {
    const card = await show('gut-skin-consult');
    await emulate({ 'forced-colors': 'active' });
    expect(getComputedStyle($(card, '.notice')).borderInlineStartWidth).to.equal('4px');
  });
});
