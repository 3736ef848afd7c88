/** Own content of any size is worked on in portions: between two of them the page has its turn. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nearest } from '../../src/core/lazy/complaint.js';
import { checkOverlay, most } from '../../src/overlay/check.js';
import { namedBy } from '../../src/overlay/named.js';
import { atOnce, inPortions, type Steps } from '../../src/overlay/portions.js';
import { check, known, overlay, bundled } from './helpers/overlay.js';

/** A clock that goes on by so many milliseconds at each look, and counts the turns of the page. */
function pace(by: number) {
  let time = 0;
  let turns = 0;
  return {
    now: () => (time += by),
    turn: () => Promise.resolve((turns += 1)),
    turns: () => turns,
  };
}
function* counted(steps: number): Steps<number> {
  for (let i = 0; i < steps; i++) yield;
  return steps;
}
const question = (i: number) => ({ id: `own-${i}`, topic: 'basics', question: `Why ${i}?`, answer: 'Because.' });
const faq = Array.from({ length: 5_000 }, (_, i) => question(i));

describe('work in portions', () => {
  it('gives the page a turn each time that a portion is over, and no sooner', async () => {
    for (const [by, turns] of [
      [0, 0],
      [1, 3],
      [10, 33],
      [30, 100],
    ] as const) {
      const clock = pace(by);
      assert.equal(await inPortions(counted(100), clock), 100);
      assert.equal(clock.turns(), turns, `${by} ms a step`);
    }
  });

  it('ends with the same as at once, in a page too', async () => {
    assert.equal(atOnce(counted(7)), 7);
    assert.equal(await inPortions(counted(7)), 7);
  });

  it('fails as the work fails', async () => {
    const broken = function* (): Steps<void> {
      throw new Error('broken');
    };
    await assert.rejects(inPortions(broken()), /broken/);
  });

  it('lets others have their turn while it lasts', async () => {
    const clock = { now: pace(30).now, turn: () => new Promise((done) => setTimeout(done)) };
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    await inPortions(counted(50), clock);
    clearInterval(timer);
    assert.ok(others > 0);
  });
});

describe('own content of 5,000 entries', () => {
  it('is checked, looked through and merged an entry a step', async () => {
    const clock = pace(1);
    const { own, problems } = await inPortions(checkOverlay({ faq }, known()), clock);
    assert.deepEqual(problems, []);
    assert.equal(own?.faq?.length, 5_000);
    // 5,000 ms of an entry a millisecond are not one task.
    assert.ok(clock.turns() > 150, `${clock.turns()} turns`);
    const looking = pace(1);
    await inPortions(namedBy({ faq }), looking);
    assert.ok(looking.turns() > 150, `${looking.turns()} turns`);
    assert.equal(overlay({ faq })(bundled('faq')).entries.length, bundled('faq').entries.length + 5_000);
  });

  it('is held against what is bundled without walking the lists for each entry', () => {
    const against = known();
    let walks = 0;
    const watched = <List extends object>(list: List): List =>
      new Proxy(list, {
        get(of, key, self) {
          walks += Number(key === '0');
          return Reflect.get(of, key, self) as unknown;
        },
      });
    const { problems } = check(
      { faq },
      {
        ...against,
        entries: { ...against.entries, faq: watched(against.entries['faq'] ?? []) },
        sources: { ...against.sources, faq: watched(against.sources['faq'] ?? []) },
        conditions: watched(against.conditions),
      },
    );
    assert.deepEqual(problems, []);
    assert.ok(walks < 50, `the lists were walked ${walks} times`);
  });

  it('is refused fault by fault, and the nearest word is looked for only where the line is told', () => {
    let asked = 0;
    const against = {
      ...known(),
      nearest: (...given: Parameters<typeof nearest>) => ((asked += 1), nearest(...given)),
    };
    const { problems } = check({ faq: faq.map((one) => ({ ...one, sources: ['nobody-knows'] })) }, against);
    assert.equal(problems.length, 5_000);
    assert.equal(asked, most);
    assert.match(problems[0]?.message ?? '', /^"nobody-knows" is not known; nearest: "[^"]+"/);
    assert.match(problems[4_999]?.message ?? '', /^"nobody-knows" is not known/);
    assert.equal(problems[4_999]?.path, '$.faq[4999].sources[0]');
  });
});

describe('the nearest word', () => {
  it('is the first of those that are equally near, and nothing where there is none', () => {
    assert.equal(nearest('fqa', ['axis', 'faq', 'fab']), 'faq');
    assert.equal(nearest('aa', ['ab', 'ba']), 'ab');
    assert.equal(nearest('a', []), '');
  });
});
