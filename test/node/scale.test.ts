import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assumptions, costOf, monthOf, prices } from '../../stories/support/scale.js';

const first = { requests: 5, bytes: 30_000 };
const few = { ...assumptions, sites: 1, viewsPerDay: 1_000, returning: 0, fresh: 0 };

describe('what the page on scale reckons', () => {
  it('a month of first views is every file each time', () => {
    const month = monthOf(few, first);
    assert.deepEqual([month.views, month.requests, month.bytes], [30_000, 150_000, 900_000_000]);
  });

  it('who returns asks once, and within ten minutes not at all', () => {
    assert.equal(monthOf({ ...few, returning: 100 }, first).requests, 30_000);
    assert.equal(monthOf({ ...few, returning: 100, fresh: 100 }, first).requests, 0);
    assert.equal(monthOf({ ...few, returning: 50, fresh: 50 }, first).requests, 15_000 * 5 + 15_000 / 2);
  });

  it('a CDN that hardly anybody asks answers nothing by itself, and a busy one nearly all', () => {
    assert.equal(monthOf({ ...few, viewsPerDay: 1 }, first).hitRatio, 0);
    const busy = monthOf(assumptions, first);
    assert.equal(busy.origin, 500 * (4_320 + 4 * 4));
    assert.ok(busy.hitRatio > 0.9999 && busy.hitRatio < 1);
  });

  it('each tier has its price', () => {
    const price = { name: '', unit: 1e9, tiers: [[10, 2], [20, 1], [Infinity, 0.5]] as [number, number][], requests: 3 }; // prettier-ignore
    const month = { views: 2e6, requests: 20_000, bytes: 24e9, origin: 0, hitRatio: 1 };
    assert.deepEqual(costOf(price, month), { egress: 10 * 2 + 10 * 1 + 4 * 0.5, asking: 6, all: 38, perMillion: 19 });
  });

  it('no list of tiers ends or falls back', () => {
    for (const { name, tiers } of prices) {
      assert.equal(tiers.at(-1)?.[0], Infinity, name);
      assert.deepEqual(
        tiers,
        [...tiers].sort(([a], [b]) => a - b),
        name,
      );
    }
  });
});
