/** The fact card on paper; the media type can be set by the DevTools protocol only. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import data from '../../data/facts.json';
import en from '../../src/i18n/fact/en.js';
import { $, $$, expectAccessible, show, squeeze, turn } from './support.js';

const entry = (id: string) => data.entries.find((one) => one.id === id) as (typeof data.entries)[number];
const visible = (element: Element) => element.checkVisibility();

describe('gut-skin-fact on paper', () => {
  afterEach(() => executeServerCommand('emulate', {}));

  it('is whole: every statement with its verdict and why, nothing to press, no guess', async () => {
    const widget = await show('gut-skin-fact', { fact: 'leaky milk dh' });
    $(widget, '.now .guesses button').click();
    await widget.updateComplete;
    expect($$(widget, '[part=item]').filter(visible), 'on screen').to.have.length(1);
    await executeServerCommand('emulate', { media: 'print' });
    await turn();

    const text = squeeze($(widget, '[part=base]').innerText);
    for (const id of ['leaky', 'milk', 'dh'])
      expect(text)
        .to.contain(squeeze(entry(id).statement.en))
        .and.contain(en.verdict[entry(id).verdict as 'fact'])
        .and.contain(squeeze(entry(id).why.en));
    expect($$(widget, '.certainty summary').filter(visible)).to.have.length(3);
    // Nobody has opened the lists: a number that leads nowhere is no source.
    expect($$(widget, '.sources summary').filter(visible)).to.be.empty;
    expect($$(widget, 'button').filter(visible)).to.be.empty;
    expect(text).not.to.contain(en.ask).and.not.contain(en.other(en.verdict.fact));
    for (const verdict of $$(widget, '.verdict'))
      expect(getComputedStyle(verdict).opacity, 'not half faded').to.equal('1');
    await expectAccessible('the fact card on paper');
  });
});
