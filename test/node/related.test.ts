/** What leads from entry to entry: links that resolve, once a pair. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { cardsOf } from '../../src/dataset/related.js';
import { slice } from '../../src/dataset/slice.js';
import { data, indexOf, written } from './helpers/data.js';
import { faults as ownFaults } from './helpers/overlay.js';

/** What the compiler says when an entry of the FAQ names these. */
function faults(id: string, related: unknown) {
  const files = written();
  const { entries } = files['faq'] as unknown as { entries: { related?: unknown }[] };
  (entries[indexOf('faq', id)] as { related?: unknown }).related = related;
  return compile(files).problems.map(({ file, path, message }) => `${file} ${path}: ${message}`);
}
const one = (id: string, related: unknown) => {
  const problems = faults(id, related);
  assert.equal(problems.length, 1, problems.join('\n'));
  return problems[0] ?? '';
};

describe('related entries', () => {
  it('may be of any collection that has cards, and of the same', () => {
    assert.deepEqual(faults('when-doctor', ['conditions/acne', 'faq/candida', 'strains/lrh-gg', 'axis/immune']), []);
  });

  it('are there, or the nearest are named', () => {
    const line = one('when-doctor', ['faq/milk-acen']);
    assert.match(line, /data\/faq\.json \$\.entries\[\d+\]\.related\[0\]: "faq\/milk-acen" is not an id of cards/);
    assert.match(line, /did you mean "facts\/milk" or "faq\/milk-acne"/);
    assert.match(one('when-doctor', ['quiz/acne']), /"quiz\/acne" is not an id of cards/);
    assert.match(one('when-doctor', ['claims/leaky']), /is not an id of cards/);
  });

  it('say their collection', () => {
    assert.match(one('when-doctor', ['milk-acne']), /a card is its collection and its id, such as "faq\/milk-acne"/);
    assert.match(one('when-doctor', []), /at least one is needed/);
  });

  it('are others', () => {
    assert.match(one('when-doctor', ['faq/when-doctor']), /an entry is not related to itself \(in "when-doctor"\)/);
  });

  it('are named once, on one side', () => {
    assert.match(one('when-doctor', ['faq/candida', 'faq/candida']), /"faq\/candida" is named twice/);
    assert.match(
      one('chocolate-acne', ['faq/milk-acne']),
      /"faq\/milk-acne" names this one already: once is enough, it leads both ways/,
    );
  });

  it('go into the page as they are', () => {
    const [entry] = slice(data, 'faq', 'ko').entries.filter(({ id }) => id === 'milk-acne');
    assert.ok(entry?.related?.includes('facts/milk'));
    for (const card of entry?.related ?? []) assert.ok(cardsOf(data).has(card));
  });

  it('of a site owner’s are held against what there is, theirs included', () => {
    const own = (card: string) =>
      ownFaults({
        faq: [{ id: 'milk-acne', related: [card] }],
        facts: [{ id: 'our-fact', statement: 'S', verdict: 'myth', why: 'W' }],
      });
    assert.deepEqual(own('facts/our-fact'), []);
    assert.deepEqual(own('nutrients/zinc'), []);
    const [line = ''] = own('facts/our-fcat');
    assert.match(line, /"facts\/our-fcat" is not known; nearest: "facts\/our-fact"/);
    assert.match(own('zinc').join(), /a card is its collection and its id/);
  });
});
