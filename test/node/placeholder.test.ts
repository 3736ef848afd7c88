/** What a placeholder may set, and what its site owner hears of the rest. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import fc from '../chance.js';
import { strays } from '../../src/core/lazy/complaint.js';
import { settingsOf } from '../../src/embed/placeholder.js';

describe('a placeholder', () => {
  it('may set what its tag declares, its language, and that it can wait', () => {
    assert.deepEqual(settingsOf(['topic', 'with-search']), ['topic', 'with-search', 'lang', 'loading']);
    assert.deepEqual(settingsOf(), ['lang', 'loading']);
  });

  it('may never set what runs, looks or moves an element, whatever a tag declares', () => {
    const bad = ['style', 'is', 'slot', 'part', 'on', 'onfocus', 'onclick', 'on-click', 'once', 'only'];
    assert.deepEqual(settingsOf([...bad, 'open', 'styles', 'parts', 'isolated']), [
      'open',
      'styles',
      'parts',
      'isolated',
      'lang',
      'loading',
    ]);
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.string().map((end) => `on${end}`),
            fc.constantFrom(...bad),
          ),
        ),
        (list) => {
          for (const name of settingsOf(list)) {
            assert.doesNotMatch(name, /^on|^(style|is|slot|part)$/);
            assert.ok(['lang', 'loading'].includes(name) || list.includes(name));
          }
        },
      ),
    );
  });
});

describe('of a data attribute that is no setting', () => {
  beforeEach(() => void mock.method(console, 'warn', () => {}));
  afterEach(() => mock.restoreAll());
  const lines = () =>
    (console.warn as unknown as ReturnType<typeof mock.fn>).mock.calls.map((call) => call.arguments[0] as string);

  it('the site owner hears when one was meant, once, with the nearest and all that are known', () => {
    strays('x-one', ['headinglevel', 'withsearch', 'gut-skin-open'], ['heading-level', 'open', 'with-search']);
    strays('x-one', ['headinglevel'], ['heading-level', 'open', 'with-search']);
    const known = 'Known: heading-level, open, with-search.';
    assert.deepEqual(
      lines(),
      [
        ['headinglevel', 'heading-level'],
        ['withsearch', 'with-search'],
        ['gut-skin-open', 'open'],
      ].map(
        ([given, near]) =>
          `<x-one> has no setting "${given}", so data-${given} is ignored. Nearest: "${near}". ${known}`,
      ),
    );
  });

  it('hears in one line of those that could have run a script', () => {
    strays('x-two', ['onfocus', 'tabindex', 'style', 'on-click'], ['lang', 'open']);
    assert.deepEqual(lines(), [
      '<x-two> takes no scripts and no styles from a placeholder, so it ignores data-onfocus, data-style, data-on-click.',
    ]);
  });
});
