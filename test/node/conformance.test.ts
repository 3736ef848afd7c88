/** What the report on accessibility claims: each claim names a test that is there, and what nobody looked at is not claimed. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { conformance, faultsOf, titlesOf } from '../../tools/conformance.js';
import { criteria } from '../../tools/conformance/criteria.js';
import { evidence } from '../../tools/conformance/evidence.js';

describe('the report on conformance', () => {
  it('has every criterion of WCAG 2.2, A and AA, for every component', () => {
    assert.deepEqual(
      ['A', 'AA'].map((level) => criteria.filter((one) => one.level === level).length),
      [31, 24],
    );
    const { components } = conformance();
    assert.deepEqual(
      components.map(({ name }) => name),
      readdirSync(new URL('../../src/widgets/', import.meta.url)).sort(),
    );
    for (const { rows } of components) assert.equal(rows.length, criteria.length);
  });

  it('claims nothing without a test', () => {
    for (const { name, rows } of conformance().components)
      for (const { number, verdict, tests, remarks } of rows) {
        assert.ok(verdict === 'Not Evaluated' || tests.length, `${name}, ${number}`);
        assert.notEqual(remarks, '');
      }
  });

  it('says "Not Evaluated" of what is not in the evidence', () => {
    const { components } = conformance({});
    const verdicts = components.filter(({ name }) => name !== 'settings').flatMap(({ rows }) => rows);
    assert.deepEqual([...new Set(verdicts.map(({ verdict }) => verdict))], ['Not Evaluated']);
  });
});

describe('evidence that does not hold', () => {
  const code = "it('is there', () => 1); it(`of ${tag}`, () => 1); it(entry.title, look); it(name, look);";
  const sound = {
    verdict: 'Supports',
    remarks: 'So',
    tests: ['a.ts: is there', 'a.ts: of ${tag}', 'a.ts: name'],
  } as const;

  it('is told from what does', () => {
    assert.deepEqual(titlesOf(code), ['is there', 'of ${tag}', 'name']);
    assert.deepEqual(
      faultsOf({ '1.1.1': sound }, () => code),
      [],
    );
  });
  for (const [what, given, expected] of [
    ['a test that is gone', { '1.1.1': { ...sound, tests: ['a.ts: is gone'] } }, /there is no test "a.ts: is gone"/],
    ['a claim without a test', { '1.1.1': { ...sound, tests: [] } }, /"Supports" names no test/],
    [
      'one of those it does not hold for',
      { '1.1.1': { ...sound, of: ['faq'], otherwise: { ...sound, tests: ['b.ts: x'] } } },
      /"b.ts: x"/,
    ],
    ['a criterion that is none', { '9.9.9': sound }, /9\.9\.9 is no criterion/],
  ] as const)
    it(what, () => assert.match(faultsOf(given, (path) => (path === 'a.ts' ? code : '')).join(), expected));

  it('makes the command fail', () => {
    const broken = { ...evidence, '2.5.8': { ...sound, tests: ['test/widgets/look.test.ts: is gone'] } };
    assert.throws(() => conformance(broken), /The evidence does not hold:\n2\.5\.8: there is no test/);
  });
});
