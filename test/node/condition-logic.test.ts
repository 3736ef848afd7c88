/** The warning signs of a condition: which, and in what order. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signsOf } from '../../src/widgets/condition/condition-logic.js';
import type { Condition, RedFlag, Urgency } from '../../src/dataset/types.js';
import { data } from './helpers/data.js';

const sign = (id: string, urgency: Urgency) => ({ id, urgency }) as RedFlag;
const all = [
  sign('later', 'soon'),
  sign('now', 'emergency'),
  sign('today', 'urgent'),
  sign('other', 'emergency'),
  sign('later-too', 'soon'),
];
const of = (...flags: string[]) => signsOf({ flags } as Condition, all).map(({ id }) => id);

describe('the warning signs of a condition', () => {
  it('come with the most urgent first, otherwise as the entry names them', () => {
    assert.deepEqual(of('later-too', 'today', 'later', 'now'), ['now', 'today', 'later-too', 'later']);
  });

  it('are those of the entry alone', () => {
    assert.deepEqual(of('now'), ['now']);
    assert.deepEqual(of(), []);
    assert.deepEqual(signsOf({} as Condition, all), []);
  });

  it('leave out what nobody describes, such as an entry that was hidden', () => {
    assert.deepEqual(of('gone', 'today'), ['today']);
  });

  it('change neither list', () => {
    const before = structuredClone(all);
    of('later', 'now');
    assert.deepEqual(all, before);
  });
});

describe('what a condition must say', () => {
  it('the link and the gut care have a grade each, and what is known of care stands on other sources', () => {
    assert.ok(
      data.conditions.entries.some((entry) => entry.linkCertainty !== entry.gutCareCertainty),
      'otherwise nobody would see that they are two',
    );
    for (const entry of data.conditions.entries) {
      assert.ok(entry.sources.length && entry.firstLineSources.length, entry.id);
      assert.notDeepEqual(entry.sources, entry.firstLineSources, entry.id);
    }
  });

  it('what must not be missed is named: signs that need help at once, by condition', () => {
    const flags = Object.fromEntries(data.conditions.entries.map(({ id, flags = [] }) => [id, flags]));
    for (const [id, flag] of [
      ['eczema', 'eczema-herpeticum'],
      ['eczema', 'child-diet'],
      ['psoriasis', 'red-all-over'],
      ['psoriasis', 'psoriasis-gut'],
      ['hidradenitis', 'psoriasis-gut'],
      ['acne', 'pregnancy-retinoid'],
      ['slow-healing', 'infection-after'],
      ['melasma', 'mole'],
      ['dark-marks', 'mole'],
      ['urticaria', 'airway'],
    ] as const)
      assert.ok(flags[id]?.includes(flag), `${id}: ${flag}`);
  });

  it('no diet before the tests for coeliac disease', () => {
    const entry = data.conditions.entries.find(({ id }) => id === 'dermatitis-herpetiformis');
    assert.match(entry?.instead.en ?? '', /do not start a gluten-free diet before the tests/i);
    assert.match(entry?.instead['ko'] ?? '', /검사 전에 글루텐을 끊지 마세요/);
    assert.match(entry?.firstLine.en ?? '', /while you still eat gluten/);
  });

  it('eczema: that probiotics probably make little or no difference', () => {
    const entry = data.conditions.entries.find(({ id }) => id === 'eczema');
    assert.match(entry?.gutCare.en ?? '', /^Probiotics probably make little or no difference/);
    assert.equal(entry?.gutCareCertainty, 'low');
  });
});
