import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FEW, patternOf, withSecondTry } from '../../tools/second-try.mjs';

const part = (name: string, passed: number, failed: number) => ({ name, passed, failed });
/** A suite that comes to this, one run after the other; `asked` is what it was asked for. */
function suite(...runs: { ended: boolean; parts: ReturnType<typeof part>[] }[]) {
  const asked: (string[] | undefined)[] = [];
  return {
    asked,
    run: (names?: string[]) => {
      asked.push(names);
      const next = runs.shift();
      return next ? Promise.resolve(next) : Promise.reject(new Error('a third try'));
    },
  };
}

describe('a second try', () => {
  it('is not made where all passed, nor by a run that came to nothing', async () => {
    for (const first of [
      { ended: true, parts: [part('a', 3, 0)] },
      { ended: false, parts: [] },
      { ended: false, parts: [part('a', 1, 0)] },
    ]) {
      const { asked, run } = suite(first);
      assert.deepEqual(await withSecondTry(run), { ...first, again: [] });
      assert.deepEqual(asked, [undefined]);
    }
  });

  it('is named where it passes', async () => {
    const { asked, run } = suite(
      { ended: false, parts: [part('a', 3, 0), part('b', 1, 1)] },
      { ended: true, parts: [part('b', 2, 0)] },
    );
    assert.deepEqual(await withSecondTry(run), {
      ended: true,
      parts: [part('a', 3, 0), part('b', 2, 0)],
      again: ['b'],
    });
    assert.deepEqual(asked, [undefined, ['b']]);
  });

  it('leaves a failure where something fails twice, does not run, or runs in half', async () => {
    const first = { ended: false, parts: [part('a', 1, 1), part('a', 2, 0), part('b', 0, 1)] };
    for (const ofA of [[part('a', 2, 1), part('a', 2, 0)], [], [part('a', 2, 0)], [part('a', 0, 0), part('a', 2, 0)]]) {
      const { run } = suite(first, { ended: false, parts: [...ofA, part('b', 1, 0)] });
      assert.deepEqual(await withSecondTry(run), {
        ended: false,
        parts: [part('a', 1, 1), part('a', 2, 0), part('b', 1, 0)],
        again: ['b'],
      });
    }
  });

  it('does not end well where the second run does not', async () => {
    const { run } = suite({ ended: false, parts: [part('a', 0, 1)] }, { ended: false, parts: [part('a', 1, 0)] });
    assert.equal((await withSecondTry(run)).ended, false);
  });

  it('is for a few only', async () => {
    const many = (count: number) => ({
      ended: false,
      parts: Array.from({ length: count }, (_, i) => part(`${i}`, 0, 1)),
    });
    const few = suite(many(FEW), { ended: false, parts: [] });
    await withSecondTry(few.run);
    assert.equal(few.asked.length, 2);
    const tooMany = suite(many(FEW + 1));
    assert.deepEqual((await withSecondTry(tooMany.run)).again, []);
    assert.equal(tooMany.asked.length, 1);
  });

  it('asks for exactly these names', () => {
    const pattern = new RegExp(patternOf(['csp.html (one-file) in webkit', 'Widgets/FAQ: A [b]?']));
    for (const name of ['csp.html (one-file) in webkit', 'Widgets/FAQ: A [b]?']) assert.match(name, pattern);
    for (const name of [
      'strict-csp.html (one-file) in webkit',
      'csp.html (one-file) in webkit, too',
      'cspxhtml one-file in webkit',
    ])
      assert.doesNotMatch(name, pattern);
  });
});
