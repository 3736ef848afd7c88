/** `npm run report`: it says what was measured, and of the rest that it was not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gather, promises, resultOf, suites, type Result } from '../../tools/proof/gather.js';

const promise = (name: string, ...results: Result[]) =>
  gather(results).promises.find((row) => row.name === name) ?? assert.fail(name);
const suite = (name: string, ...results: Result[]) =>
  gather(results).suites.find((row) => row.name === name) ?? assert.fail(name);

describe('the report', () => {
  it('takes nothing to hold because nobody looked', () => {
    const { promises: told, suites: run, others } = gather([]);
    assert.equal(told.length, promises.length);
    assert.equal(run.length, suites.length);
    assert.deepEqual(others, []);
    for (const row of [...told, ...run]) assert.deepEqual([row.state, row.passed], ['not measured', undefined]);
  });

  it('does not take a result without a test for one that holds', () => {
    for (const odd of [
      { suite: 'endurance' },
      { suite: 'endurance', passed: 0, failed: 0 },
      { suite: 'endurance', passed: '12' },
      { suite: 'endurance', passed: NaN, failed: null },
    ])
      assert.equal(promise('endurance', odd).state, 'not measured', JSON.stringify(odd));
    assert.equal(suite('node', { suite: 7, passed: 3 }).state, 'not measured');
  });

  it('says what holds and what is broken, with the oldest day of several results', () => {
    const [one, other] = [
      { suite: 'a11y-stories', passed: 300, failed: 0, on: '2026-11-29' },
      { suite: 'access-trees', passed: 26, failed: 0, on: '2026-11-01' },
    ];
    const row = promise('accessible', one, other);
    assert.deepEqual([row.state, row.passed, row.failed, row.on], ['holds', 326, 0, '2026-11-01']);
    assert.equal(promise('accessible', one, { ...other, failed: 1 }).state, 'broken');
  });

  it('counts by browser, as a suite says or as its tests are called', () => {
    const widgets = { suite: 'suite-widgets', passed: 5, failed: 1, browsers: { chrome: { passed: 5, failed: 1 } } };
    assert.deepEqual(suite('widgets', widgets).browsers, widgets.browsers);
    assert.deepEqual(suite('widgets', { ...widgets, again: ['faq'] }).again, ['faq']);
    assert.equal(suite('widgets', { ...widgets, again: [] }).again, undefined);
    const tests = [
      { name: 'a.html (chunks) in chrome', passed: true },
      { name: 'a.html (chunks) in firefox', passed: false },
      { name: 'a.html (one-file) in firefox', passed: true },
    ];
    assert.deepEqual(suite('embed', { suite: 'suite-embed', passed: 2, failed: 1, tests }).browsers, {
      chrome: { passed: 1, failed: 0 },
      firefox: { passed: 1, failed: 1 },
    });
  });

  it('knows the pages about privacy among all pages', () => {
    const run = (passed: boolean) => ({
      suite: 'suite-embed',
      passed: 3,
      failed: 0,
      tests: [
        { name: 'recorder-quiz.html (chunks) in chrome', passed },
        { name: 'answers-stay-inside.html (one-file) in webkit', passed: true },
        { name: 'lazy.html (chunks) in chrome', passed: true },
      ],
    });
    assert.deepEqual([promise('private', run(true)).state, promise('private', run(true)).passed], ['holds', 2]);
    assert.equal(promise('private', run(false)).state, 'broken');
    assert.equal(promise('private', { ...run(true), tests: [] }).state, 'not measured');
  });

  it('knows the pages on which something fails', () => {
    const tests = [
      'every-tag-data-hangs',
      'chunk-empty',
      'deploy-late',
      'sources-fail-offline',
      'network-cut',
      'lazy',
      'host-css',
    ];
    const run = {
      suite: 'suite-embed',
      tests: tests.map((name) => ({ name: `${name}.html (chunks) in chrome`, passed: true })),
    };
    assert.deepEqual([promise('faults', run).state, promise('faults', run).passed], ['holds', 5]);
  });

  it('reads a list of tests as well, and nothing out of a file that is none', () => {
    const list = [
      { page: 'reset.html', browser: 'chrome', passed: true },
      { page: 'reset.html', browser: 'firefox', passed: 'yes' },
    ];
    const result = resultOf('hosts', '2026-11-29', list) ?? assert.fail();
    assert.deepEqual([promise('hosts', result).state, promise('hosts', result).passed], ['broken', 1]);
    assert.deepEqual(promise('hosts', result).browsers?.['firefox'], { passed: 0, failed: 1 });
    assert.deepEqual(resultOf('x', '2026-11-29', { suite: 'y' }), { suite: 'y', on: '2026-11-29' });
    for (const odd of [undefined, null, 7, 'text']) assert.equal(resultOf('x', '2026-11-29', odd), undefined);
  });

  it('shows a result that nobody planned for, too', () => {
    assert.deepEqual(gather([{ suite: 'print', passed: 1, failed: 2, on: '2026-11-29' }]).others, [
      { name: 'print', title: 'print', state: 'broken', passed: 1, failed: 2, on: '2026-11-29' },
    ]);
  });
});
