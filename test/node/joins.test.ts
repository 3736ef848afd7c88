/** What a line must not part. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clear, oneLine } from '../../src/dataset/characters.js';
import { joined } from '../../src/dataset/joins.js';

/** With the joined blank as `_` and the joiner as `|`. */
const seen = (text: string) => joined(text).replaceAll('\u00a0', '_').replaceAll('\u2060', '|');

describe('a text of a slice', () => {
  for (const [typed, said] of [
    ['take vitamin D with food', 'take vitamin_D with food'],
    ['Vitamins B6 and B12, vitamin Details', 'Vitamins_B6 and B12, vitamin Details'],
    ['for 2–6 months', 'for 2–|6_months'],
    ['a 10-week trial of 5 g a day', 'a 10-|week trial of 5_g a day'],
    ['1,000 mg, 10 billion CFU, 30 grams', '1,000_mg, 10_billion CFU, 30 grams'],
    ['SPF 30 on day 3', 'SPF_30 on day_3'],
    ['gut–skin axis, low-fat, Bl-04', 'gut–skin axis, low-fat, Bl-04'],
    ['비타민 D는 하루 두 번 드세요', '비타민_D는 하루 두_번 드세요'],
    ['비타민 D 결핍, 한 임상시험에서는', '비타민_D 결핍, 한 임상시험에서는'],
    ['약 봉투, 여러 번', '약 봉투, 여러 번'],
  ] as const)
    it(`joins what belongs together: ${typed}`, () => {
      assert.equal(seen(typed), said);
      assert.equal(oneLine(joined(typed)), typed, 'and is plain again in a file');
      assert.equal(joined(joined(typed)), joined(typed), 'and the same when it is joined twice');
    });

  it('is written plainly in the data', () => assert.ok(!clear.test('2–\u20606')));
});
