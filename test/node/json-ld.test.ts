/** `npm run prerender -- … --json-ld`: says what the cards say, and no more. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLd, written } from '../../tools/json-ld.js';
import { data, indexOf } from './helpers/data.js';

const of = (widget: string, settings: Record<string, string> = {}) => jsonLd(data, { widget, settings }, 'Title');
const faq = data.faq.entries[indexOf('faq', 'sugar-acne')];

describe('the words for search engines', () => {
  it('are of the cards that the tag shows, and of all where it names none', () => {
    const one = of('faq', { ids: 'sugar-acne' }) as { citation: { url: string }[]; dateModified: string };
    assert.deepEqual(
      one.citation.map(({ url }) => url).sort(),
      data.references.entries
        .filter(({ id }) => faq?.sources.includes(id))
        .map(({ doi, url }) => (doi ? `https://doi.org/${doi}` : url))
        .sort(),
    );
    assert.equal(one.dateModified, faq?.updated);
    assert.ok((of('faq') as typeof one).citation.length > one.citation.length);
    assert.deepEqual(of('condition', { condition: 'acne', lang: 'ko' })['about'], [
      { '@type': 'MedicalCondition', name: '여드름' },
    ]);
    assert.deepEqual([of('faq')['name'], of('faq', { heading: 'Ours' })['name']], ['Title', 'Ours']);
    assert.deepEqual(
      [of('faq', { lang: 'ko-KR' })['inLanguage'], of('faq', { lang: 'fr' })['inLanguage']],
      ['ko', 'en'],
    );
  });

  it('name a reviewer only where the tag names a person', () => {
    assert.deepEqual(
      ['reviewedBy', 'lastReviewed'].filter((key) => key in of('faq')),
      [],
    );
    assert.deepEqual(
      ['reviewedBy', 'lastReviewed'].filter(
        (key) => key in of('faq', { 'reviewed-on': '2027-01-01', 'reviewed-by': '' }),
      ),
      [],
    );
    const { reviewedBy, lastReviewed } = of('faq', { 'reviewed-by': 'Dr Kim', 'reviewed-on': '2027-01-01' });
    assert.deepEqual([reviewedBy, lastReviewed], [{ '@type': 'Person', name: 'Dr Kim' }, '2027-01-01']);
  });

  it('are refused where there is no card', () => {
    for (const [widget, settings] of [
      ['diary', {}],
      ['settings', {}],
      ['faq', { ids: 'nothing' }],
    ] as const)
      assert.throws(() => of(widget, settings), /shows none that it names/);
  });

  it('can’t leave their block', () => {
    const html = written(of('faq', { heading: '</script><script>alert(1)//<!--' }));
    assert.equal(html.match(/</g)?.length, 2);
    assert.equal(
      (JSON.parse(html.replace(/^<[^>]*>|<\/script>$/g, '')) as { name: string }).name,
      '</script><script>alert(1)//<!--',
    );
  });
});
