import { expect } from 'chai';
import file from '../../data/{{collection}}.json';
import en from '../../src/i18n/{{name}}/en.js';
import ko from '../../src/i18n/{{name}}/ko.js';
import { keepsTheContract } from './contract.js';
import { $$, languages, show, squeeze, warningsOf, words } from './support.js';

const [first] = file.entries;

describe('gut-skin-{{name}}', () => {
  keepsTheContract('gut-skin-{{name}}', {
    title: { en: en.title, ko: ko.title },
    inner: '[part=item] :is(h2, h3, h4, h5, h6)',
  });

  for (const lang of languages)
    it(`shows every entry: ${lang}`, async () => {
      const text = words(await show('gut-skin-{{name}}', { lang }));
      for (const entry of file.entries) expect(text).to.contain(squeeze(entry.{{title}}[lang]));
    });

  it('shows those it is asked for; where an id is not known, a line names the nearest', async () => {
    const one = await show('gut-skin-{{name}}', { ids: first?.id ?? '' });
    expect($$(one, '[part=item]')).to.have.length(1);
    const lines = await warningsOf(async () => {
      const all = await show('gut-skin-{{name}}', { ids: `${first?.id}x` });
      expect($$(all, '[part=item]')).to.have.length(file.entries.length);
    });
    expect(lines.join()).to.contain(`Nearest: "${first?.id}"`);
  });
});
