/** The geometry of the axis and the way through its tabs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { curveOf, lineOf, size, tabAfter } from '../../src/widgets/axis/axis-logic.js';
import { data } from './helpers/data.js';

const points = (d: string) =>
  [...d.matchAll(/(-?\d+(?:\.\d+)?) (-?\d+(?:\.\d+)?)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const heads = (d: string) => d.split('M').length - 1;

describe('a line of the axis', () => {
  for (const count of [1, 2, 6, 8, 12])
    it(`stays inside the drawing and runs level behind its label: ${count}`, () => {
      const middle = (count * size.row) / 2;
      for (let i = 0; i < count; i++) {
        const { line, heads } = curveOf(i, count, 'both');
        for (const [x, y] of [...points(line), ...points(heads)]) {
          assert.ok(x >= 0 && x <= size.width, `x ${x}`);
          assert.ok(y >= Math.min(0, middle - 80) && y <= Math.max(count * size.row, middle + 80), `y ${y}`);
        }
        const level = (i + 0.5) * size.row;
        const [, , , left, right] = points(line);
        assert.deepEqual(left, [(size.width - size.pill) / 2, level]);
        assert.deepEqual(right, [(size.width + size.pill) / 2, level]);
      }
    });

  it('is the same from both sides', () => {
    const mirror = (d: string) => points(d).map(([x, y]) => [Math.round((size.width - x) * 10) / 10, y]);
    const { line } = curveOf(2, 8, 'both');
    assert.deepEqual(mirror(line).reverse(), points(line));
  });

  it('has an arrow head at each end it leads to', () => {
    assert.equal(heads(curveOf(0, 8, 'both').heads), 2);
    const [toSkin, toGut] = [curveOf(0, 8, 'gut-to-skin').heads, curveOf(0, 8, 'skin-to-gut').heads];
    assert.ok(points(toSkin).every(([x]) => x > size.width / 2) && heads(toSkin) === 1);
    assert.ok(points(toGut).every(([x]) => x < size.width / 2) && heads(toGut) === 1);
  });

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
