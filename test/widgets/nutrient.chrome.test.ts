/** The nutrient on paper and in forced colours: only the DevTools protocol can set these. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import file from '../../data/nutrients.json';
import { painted } from './colours.js';
import { $, $$, show, squeeze, turn } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}

describe('gut-skin-nutrient', () => {
  afterEach(() => emulate());

  it('is printed whole, black on white, open or not', async () => {
    const widget = await show('gut-skin-nutrient', { theme: 'dark' });
    dispatchEvent(new Event('beforeprint')); // as a browser does
    await widget.updateComplete;
    await emulate({ media: 'print' });
    const card = $(widget, '[part=base]');
    expect(painted(getComputedStyle(card).backgroundColor)).to.deep.equal([255, 255, 255, 255]);
    const paper = squeeze((card as HTMLElement).innerText);
    for (const entry of file.entries) {
      for (const { en } of [entry.name, ...entry.warnings, entry.role, entry.supplement, entry.lack])
        expect(paper).to.contain(squeeze(en));
      for (const { authority, unit } of [...entry.intakes, ...entry.limits])
        expect(paper).to.contain(authority).and.contain(unit);
    }
    for (const bar of $$(widget, 'svg.bar')) expect(bar.checkVisibility({ contentVisibilityAuto: true })).to.be.true;
    for (const mark of $$(widget, '.row-item > summary .icon')) expect(mark.checkVisibility()).to.be.false;
  });

  it('keeps its bars in the visitor’s own colours', async () => {
    const widget = await show('gut-skin-nutrient', { nutrient: 'zinc' });
    const [bar] = $$(widget, 'svg.bar rect:last-child');
    const fill = () => painted(getComputedStyle(bar as Element).fill);
    const before = fill();
    await emulate({ 'forced-colors': 'active' });
    const text = painted(getComputedStyle($(widget, '[part=base]')).color);
    expect(fill()).to.deep.equal(text).and.not.deep.equal(before);
  });
});
