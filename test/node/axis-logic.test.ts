/** How a line of the axis is drawn, the way through its tabs, and what its stories say. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineOf, tabAfter } from '../../src/widgets/axis/axis-logic.js';
import { data } from './helpers/data.js';

describe('a line of the axis', () => {
  it('is drawn by its certainty', () => {
    assert.deepEqual((['high', 'moderate', 'low', 'very-low', 'not-graded'] as const).map(lineOf), [
      'sure',
      'sure',
      'low',
      'unsure',
      'unsure',
    ]);
  });
});

describe('the tabs', () => {
  it('lead around in a circle, and to both ends', () => {
    assert.equal(tabAfter('ArrowDown', 7, 8), 0);
    assert.equal(tabAfter('ArrowUp', 0, 8), 7);
    assert.equal(tabAfter('ArrowRight', 3, 8), 4);
    assert.equal(tabAfter('ArrowLeft', 3, 8), 2);
    assert.equal(tabAfter('Home', 5, 8), 0);
    assert.equal(tabAfter('End', 5, 8), 7);
    for (const key of ['Enter', ' ', 'a', 'Tab']) assert.equal(tabAfter(key, 1, 8), undefined);
  });
});

describe('what a pathway says', () => {
  const of = (id: string) => data.axis.entries.find((entry) => entry.id === id) ?? assert.fail(id);

  it('keeps its hedges in Korean', () => {
    assert.match(of('stress').summary['ko'] ?? '', /배탈이 날 수 있어요/);
    assert.match(of('hormones').summary['ko'] ?? '', /돌려보낼 수 있어요/);
    assert.match(of('barrier-inflammation').name['ko'] ?? '', /^장 장벽/);
  });

  it('lists what nobody knows as bare phrases, as the heading above says the rest', () => {
    for (const { id, unknown } of data.axis.entries)
      for (const { ko = '' } of unknown) assert.doesNotMatch(ko, /(지예요|이에요|예요)\.?$/, id);
  });

  it('gives both reviews where they differ', () => {
    const known = of('immune').known;
    for (const language of data.meta.languages) {
      assert.ok(
        known.some((text) => /48%[\s\S]*1\.35/.test(text[language] ?? '')),
        language,
      );
      assert.ok(
        known.some((text) => /2\.12[\s\S]*1\.79/.test(text[language] ?? '')),
        language,
      );
    }
  });
});
