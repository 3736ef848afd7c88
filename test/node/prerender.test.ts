/** What `npm run prerender` takes and how it writes it; what it draws is the built widget's own. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { howToWrite, read, root, write, type Tag } from '../../tools/prerender-tag.js';

const attribute = (name: string, text = 'string') => ({ name, type: { text } });
const tags: Tag[] = [
  {
    tagName: 'gut-skin-faq',
    attributes: [attribute('ids'), attribute('heading'), attribute('single', 'boolean'), attribute('lang')],
    cssParts: ['base'],
  },
  { tagName: 'gut-skin-settings', attributes: [attribute('lang')] },
];
const refused = (words: string[], message: RegExp) =>
  assert.throws(() => read(words, tags), { message }, words.join(' '));

describe('the command line of the prerenderer', () => {
  test('is a tag and its attributes, with a language in any case', () => {
    const faq = { tag: 'gut-skin-faq', attributes: { lang: 'en' } };
    assert.deepEqual(read(['faq'], tags), faq);
    assert.deepEqual(read(['gut-skin-faq'], tags), faq);
    assert.deepEqual(read(['faq', '--single', '--ids', 'a b', '--lang=ko'], tags).attributes, {
      lang: 'ko',
      single: '',
      ids: 'a b',
    });
  });

  test('names what is wrong, and the nearest that is right', () => {
    refused([], /"" is no widget\. Known: faq\./);
    refused(['fak'], /"fak" is no widget\. Nearest: "faq"/);
    refused(['settings'], /shows nothing of its own/);
    refused(['faq', '--idz', 'a'], /no setting "idz"\. Nearest: "ids"\. Known: ids, heading/);
    refused(['faq', '--onclick', 'a'], /no setting "onclick"/);
    refused(['faq', '--constructor', 'a'], /no setting "constructor"/);
    refused(['faq', '--style=a'], /no setting "style"/);
    refused(['faq', '--ids'], /--ids needs a value/);
    refused(['faq', '--single=yes'], /--single takes no value/);
    refused(['faq', 'stray'], /"stray" belongs to no setting/);
  });
});

test('--as says how it is written, and the rest is the widget’s', () => {
  assert.deepEqual(howToWrite(['faq', '--ids', 'a']), { as: 'root', words: ['faq', '--ids', 'a'] });
  assert.deepEqual(howToWrite(['faq', '--as', 'tag', '--single']), { as: 'tag', words: ['faq', '--single'] });
  assert.deepEqual(howToWrite(['--as=article', 'faq']), { as: 'article', words: ['faq'] });
  assert.throws(() => howToWrite(['faq', '--as', 'placeholdr']), {
    message: /Nearest: "placeholder"\. Known: root, tag/,
  });
  assert.throws(() => howToWrite(['faq', '--as']), { message: /"" is no form/ });
});

test('what is given can’t leave its attribute', () => {
  const html = write('gut-skin-faq', { heading: '"><script>&quot;', single: '' }, root('p{}', '<p>Words</p>'));
  assert.equal(
    html,
    '<gut-skin-faq heading="&#34;&#62;&#60;script&#62;&#38;quot;" single><template shadowrootmode="open"><style data-prerendered>p{}</style><p>Words</p></template></gut-skin-faq>',
  );
});
