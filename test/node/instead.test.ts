/** What the check of the data tells somebody to type. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { jsonPath } from '../../src/dataset/paths.js';
import { instead, stepsOf } from '../../tools/editorial/instead.js';
import { data } from './helpers/data.js';

type Faq = Record<string, unknown>;
/** The advice where the first question of the FAQ is harmed. */
function advice(harm: (entry: Faq) => void): string[] {
  const faq = structuredClone(data.faq) as unknown as { entries: Faq[] };
  harm(faq.entries[0] ?? {});
  return compile({ ...data, faq }).problems.map((problem) => instead(problem, faq));
}
const given = (key: string, value: unknown) => advice((entry) => void (entry[key] = value));
const text = (en: string | undefined) => given('question', { ...data.faq.entries[0]?.question, en });

describe('what to type instead', () => {
  it('is the text as it would be right', () => {
    assert.deepEqual(text(' What? '), ['"What?"']);
    assert.deepEqual(text('<b>What</b>?'), ['"What?"']);
    assert.deepEqual(text('What\nis it?'), ['"What is it?"']);
    assert.deepEqual(text(''), ['"en": "the text in English"']);
    assert.deepEqual(given('question', { en: 'What?' }), ['"ko": "the text in Korean"']);
  });

  it('is a value that is allowed', () => {
    assert.deepEqual(given('topic', 'foood'), [
      'one of "basics", "food", "probiotics", "conditions", "treatment", "safety"',
    ]);
    assert.ok(given('id', 'What Is It?').includes('"what-is-it"'));
    assert.deepEqual(given('updated', '2026/1/31'), ['"2026-01-31"']);
    assert.deepEqual(given('updated', '31.1.2026'), ['"2026-01-31"']);
    assert.match(given('updated', '1/2/2026').join(), /as year-month-day/);
    assert.match(given('colour', 'red').join(), /take "colour" out/);
    assert.match(given('sources', ['weis-202']).join(), /^$|"/);
  });

  it('is nothing where only a person can know', () => {
    assert.equal(instead({ file: '', path: '$', message: 'more than 100 per cent' }, {}), '');
  });

  it('finds its way back along a path', () => {
    const path = ['entries', 3, 'diet-tip', 'ko'];
    assert.deepEqual(stepsOf(jsonPath(path)), path);
  });
});
