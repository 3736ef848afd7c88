/** The condition card on paper and in forced colours; both can be set by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import data from '../../data/conditions.json';
import { $, $$, show, turn } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}
const visible = (element: Element) =>
  element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });

describe('gut-skin-condition, by the visitor’s settings', () => {
  afterEach(() => emulate());

  it('is printed whole: every condition of the browser, open or not', async () => {
    const browser = await show('gut-skin-condition');
    const bodies = () => $$(browser, '.row-item .points').filter(visible);
    expect(bodies(), 'closed on the screen').to.be.empty;
    dispatchEvent(new Event('beforeprint')); // as a browser does
    await emulate({ media: 'print' });
    expect(bodies()).to.have.length(data.entries.length);
    expect($$(browser, '.row-item .care').every(visible)).to.be.true;
  });

  it('keeps its boxes and the marks of its urgencies in forced colours', async () => {
    const card = await show('gut-skin-condition', { condition: 'psoriasis' });
    const line = (selector: string) => getComputedStyle($(card, selector)).borderInlineEndColor;
    const clear = line('.first');
    await emulate({ 'forced-colors': 'active' });
    expect(line('.first')).not.to.equal(clear);
    const edges = $$(card, '.ladder > .notice').map((band) => getComputedStyle(band));
    expect(edges.map((one) => `${one.borderInlineStartWidth} ${one.borderInlineStartStyle}`)).to.deep.equal([
      '8px solid',
      '8px double',
      '2px solid',
    ]);
  });
});
