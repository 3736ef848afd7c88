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
      ['psoriasis', 'joint-signs'],
      ['psoriasis', 'psoriasis-gut'],
      ['psoriasis', 'pregnant-on-retinoid'],
      ['hidradenitis', 'psoriasis-gut'],
      ['acne', 'pregnant-on-retinoid'],
      ['acne', 'trying-on-retinoid'],
      ['acne', 'breastfeeding-on-retinoid'],
      ['acne', 'acne-fulminans'],
      ['melasma', 'pregnant-on-retinoid'],
      ['slow-healing', 'infection-after'],
      ['slow-healing', 'severe-skin-infection'],
      ['melasma', 'mole'],
      ['dark-marks', 'mole'],
      ['urticaria', 'airway'],
    ] as const)
      assert.ok(flags[id]?.includes(flag), `${id}: ${flag}`);
  });

  it('the grades are those that the same claims have elsewhere', () => {
    const grades = Object.fromEntries(
      data.conditions.entries.map(({ id, linkCertainty, gutCareCertainty }) => [id, [linkCertainty, gutCareCertainty]]),
    );
    assert.equal(grades['acne']?.[1], 'low', 'probiotics, acne');
    assert.deepEqual(grades['eczema'], ['low', 'low'], 'bowel disease, probiotics');
    assert.equal(grades['dry-dull-ageing']?.[1], 'very-low', 'probiotics, ageing');
  });

  it('numbers that differ between reviews are both given', () => {
    const link = (id: string) => data.conditions.entries.find((entry) => entry.id === id)?.link ?? assert.fail(id);
    for (const text of Object.values(link('eczema'))) assert.match(text, /48%[\s\S]*1\.35/);
    for (const text of Object.values(link('hidradenitis'))) assert.match(text, /2\.12[\s\S]*1\.79/);
  });

  it('urticaria rests on the guideline of 2022', () => {
    const entry = data.conditions.entries.find(({ id }) => id === 'urticaria');
    assert.deepEqual(entry?.firstLineSources, ['zuberbier-2022']);
    assert.equal(data.references.entries.find(({ id }) => id === 'zuberbier-2022')?.doi, '10.1111/all.15090');
  });

  for (const [id, field, ko] of [
    ['urticaria', 'link', /어떻게 영향을 주는지는 밝혀지지 않았어요/],
    ['psoriasis', 'link', /오즈비 1\.70[\s\S]*건선 환자의 0\.7%/],
    ['acne', 'what', /주로[\s\S]*화이트헤드/],
    ['dry-dull-ageing', 'time', /몇 년에 걸쳐 측정/],
    ['psoriasis', 'time', /언제 효과를 판단할지/],
    ['rosacea', 'time', /언제 효과를 판단할지/],
    ['dark-marks', 'name', /염증 후 색소침착/],
    ['hidradenitis', 'what', /누관\(피부밑 통로\)/],
    ['urticaria', 'firstLine', /2세대 항히스타민제/],
  ] as const)
    it(`the Korean says it whole: ${id}, ${field}`, () => {
      const entry = data.conditions.entries.find((one) => one.id === id);
      assert.match(entry?.[field]?.['ko'] ?? '', ko);
    });

  it('no diet before the tests for coeliac disease', () => {
    const entry = data.conditions.entries.find(({ id }) => id === 'dermatitis-herpetiformis');
    assert.match(entry?.instead.en ?? '', /do not start a gluten-free diet before the tests/i);
    assert.match(entry?.instead['ko'] ?? '', /검사 전에 글루텐을 끊지 마세요/);
    assert.match(entry?.firstLine.en ?? '', /while you still eat gluten/);
  });

  it('eczema: that probiotics may make little or no difference, at the grade that all collections give it', () => {
    const entry = data.conditions.entries.find(({ id }) => id === 'eczema');
    assert.match(entry?.gutCare.en ?? '', /^Probiotics may make little or no difference/);
    assert.equal(entry?.gutCareCertainty, 'low');
  });
});
