/** The table of trials on paper and in forced colours: only the DevTools protocol can set these. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import file from '../../data/strains.json';
import { painted } from './colours.js';
import { $, $$, show, squeeze, turn } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}

describe('gut-skin-evidence', () => {
  afterEach(() => emulate());

  it('is printed whole, black on white, open or not', async () => {
    const widget = await show('gut-skin-evidence', { theme: 'dark' });
    expect($$(widget, '.more .stack'), 'drawn for nobody').to.have.length(0);
    dispatchEvent(new Event('beforeprint')); // as a browser does
    await emulate({ media: 'print' });
    const card = $(widget, '[part=base]');
    expect(painted(getComputedStyle(card).backgroundColor)).to.deep.equal([255, 255, 255, 255]);
    const paper = squeeze((card as HTMLElement).innerText);
    for (const { studies, safety, organisms } of file.entries) {
      for (const { people, result } of studies)
        expect(paper).to.contain(squeeze(people.en)).and.contain(squeeze(result.en));
      expect(paper).to.contain(squeeze(safety.en));
      for (const { strain } of organisms) expect(paper).to.contain(strain ?? '');
    }
    for (const away of $$(widget, 'select, th .icon')) expect(away.checkVisibility()).to.be.false;
  });

  it('keeps its marks in the visitor’s own colours', async () => {
    const widget = await show('gut-skin-evidence');
    const stroke = () => painted(getComputedStyle($(widget, '.finding .icon')).stroke);
    const before = stroke();
    await emulate({ 'forced-colors': 'active' });
    expect(stroke())
      .to.deep.equal(painted(getComputedStyle($(widget, '[part=base]')).color))
      .and.not.deep.equal(before);
  });
});
