/** The figures of the nutrients: how they are drawn, and that each one is really in its source. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slice } from '../../src/dataset/slice.js';
import {
  amount,
  bodiesOf,
  figureSources,
  inShort,
  marks,
  roundUp,
  scaleOf,
  spanOf,
  type Figure,
} from '../../src/widgets/nutrient/nutrient-logic.js';
import en from '../../src/i18n/nutrient/en.js';
import ko from '../../src/i18n/nutrient/ko.js';
import { data, textsIn } from './helpers/data.js';

const figure = (value: number, unit: Figure['unit'], more: Partial<Figure> = {}): Figure => ({
  value,
  unit,
  authority: 'EFSA',
  sources: ['a'],
  ...more,
});

describe('the end of a scale', () => {
  it('is a round number whose half is round too, and never below the value', () => {
    for (const [value, end] of [
      [40, 40],
      [35, 40],
      [255, 300],
      [400, 400],
      [3000, 3000],
      [1000, 1000],
      [2.5, 3],
      [0.83, 1],
      [0.3, 0.3],
      [120, 120],
      [121, 160],
      [9.2, 10],
      [1, 1],
    ] as const)
      assert.equal(roundUp(value), end, String(value));
    for (let value = 0.01; value < 10_000; value *= 1.07) {
      assert.ok(roundUp(value) >= value - 1e-9 && roundUp(value) < value * 1.51, String(value));
      assert.ok(String(roundUp(value) / 2).length <= 6, String(roundUp(value)));
    }
  });
});

describe('the scale of a nutrient', () => {
  it('starts at 0 and is linear, however far a limit lies above an intake', () => {
    const scale = scaleOf({ intakes: [figure(15, 'mg')], limits: [figure(300, 'mg'), figure(1000, 'mg')] });
    assert.equal(scale?.end, 1000);
    assert.deepEqual(
      [15, 300, 1000].map((value) => scale.share(value, 'mg')),
      [1.5, 30, 100],
    );
    assert.equal(scale.share(0, 'mg'), 0);
  });

  it('reads weights in any unit, and leaves out what is no weight', () => {
    const scale = scaleOf({ intakes: [figure(250, 'mg'), figure(600, 'IU')], limits: [figure(5, 'g')] });
    assert.deepEqual([scale?.end, scale?.unit], [5000, 'mg']);
    assert.deepEqual([scale?.share(5, 'g'), scale?.share(250_000, 'µg')], [100, 5]);
    assert.equal(scale?.share(600, 'IU'), undefined);
    assert.equal(scale?.share(undefined, 'mg'), undefined);
    assert.equal(scaleOf({ intakes: [figure(0.83, 'g/kg')], limits: [figure(50, 'g')] }), undefined);
  });

  it('has room for the upper end of a range', () => {
    const scale = scaleOf({ intakes: [figure(25, 'g', { to: 38 }), figure(30, 'g')], limits: [] });
    assert.equal(scale?.end, 40);
    assert.equal(scale.share(38, 'g'), 95);
  });

  it('is not there for one figure or none', () => {
    assert.equal(scaleOf({ intakes: [figure(30, 'µg')], limits: [] }), undefined);
    assert.equal(scaleOf({ intakes: [], limits: [] }), undefined);
    assert.ok(scaleOf({ intakes: [], limits: [figure(1, 'mg'), figure(2, 'mg')] }));
  });

  it('is marked at its start, half and end', () => {
    const scale = scaleOf({ intakes: [figure(900, 'µg')], limits: [figure(3000, 'µg')] });
    assert.ok(scale);
    assert.deepEqual(marks(scale, 'en'), ['0', '1,500', '3,000\u00a0µg']);
    assert.deepEqual(marks(scale, 'de'), ['0', '1.500', '3.000\u00a0µg']);
  });

  it('holds every figure of the dataset', () => {
    for (const entry of slice(data, 'nutrients', 'en').entries) {
      const scale = scaleOf(entry);
      if (scale)
        for (const { value, to, unit } of [...entry.intakes, ...entry.limits] as Figure[]) {
          const share = scale.share(to ?? value, unit);
          assert.ok(share !== undefined && share > 0 && share <= 100, entry.id);
        }
      else assert.ok(entry.intakes.length + entry.limits.length < 2, entry.id);
    }
  });
});

describe('a figure', () => {
  it('is written as the language writes it, on one line, and not rounded', () => {
    assert.equal(amount({ value: 3000, unit: 'µg' }, 'en'), '3,000\u00a0µg');
    assert.equal(amount({ value: 0.83, unit: 'g/kg' }, 'ko'), '0.83\u00a0g/kg');
    assert.equal(amount({ value: 2.5, unit: 'L' }, 'de'), '2,5\u00a0L');
    assert.equal(amount({ value: 25, to: 38, unit: 'g' }, 'en'), '25–38\u00a0g');
    assert.equal(amount({ value: 1234.56, unit: 'mg' }, 'en'), '1,234.56\u00a0mg');
  });

  it('names its body, also one that only a note names, each once', () => {
    const places = { KDRI: 'Korea', EFSA: 'Europe', WHO: 'worldwide' };
    const intakes = [figure(1, 'g'), figure(2, 'g', { authority: 'KDRI 2025' }), figure(3, 'g')];
    assert.deepEqual(bodiesOf({ intakes, limits: [] }, places), ['KDRI:\u00a0Korea', 'EFSA:\u00a0Europe']);
    assert.deepEqual(bodiesOf({ intakes: [], limits: [], limitNote: 'WHO set none.' }, places), [
      'WHO:\u00a0worldwide',
    ]);
    assert.deepEqual(bodiesOf({ intakes: [figure(1, 'g', { authority: 'Clinic' })], limits: [] }, places), []);
  });

  it('has its sources, each once', () => {
    const figures = { intakes: [figure(1, 'g'), figure(2, 'g', { sources: ['b', 'a'] })], limits: [figure(3, 'g')] };
    assert.deepEqual(figureSources(figures), ['a', 'b']);
  });
});

describe('a closed row', () => {
  const said = (intakes: (Figure & { who?: string })[], limits: Figure[], words: typeof en = en, language = 'en') =>
    inShort({ intakes, limits }, words, language)
      .join(' · ')
      .replace(/\u00a0/g, ' ');
  const men = { ...figure(11, 'mg'), who: 'Men' };
  const women = { ...figure(8, 'mg'), who: 'Women' };

  it('gives each of two groups its intake, and more of them what they come to', () => {
    assert.equal(said([men, women], [figure(40, 'mg')]), 'Men 11 mg · Women 8 mg · limit 40 mg');
    assert.equal(said([men, women, { ...men, value: 9 }], []), 'Men 9–11 mg · Women 8 mg · no limit set');
    assert.equal(said([men, women, { ...women, who: 'Women 50+', value: 5 }], []), '5–11 mg a day · no limit set');
    assert.equal(said([men, figure(10, 'mg')], []), '10–11 mg a day · no limit set', 'one group is everybody');
    assert.equal(said([figure(25, 'g', { to: 38 })], []), '25–38 g a day · no limit set');
    assert.equal(said([], []), 'no intake set · no limit set');
  });

  it('says the lower limit first, each once, and of many what they come to', () => {
    const limits = (...values: number[]) =>
      said(
        [],
        values.map((value) => figure(value, 'mg')),
      );
    assert.equal(limits(40, 25), 'no intake set · limit 25 or 40 mg');
    assert.equal(limits(100, 100), 'no intake set · limit 100 mg');
    assert.equal(limits(3000, 1500, 2000), 'no intake set · limit 1,500–3,000 mg');
  });

  it('mixes no units, and is said in the language of the page', () => {
    assert.equal(
      said([figure(15, 'µg'), figure(600, 'IU')], [figure(1, 'g'), figure(5, 'mg')]),
      '15 µg a day · limit 1 g',
    );
    assert.equal(
      said([figure(8, 'mg')], [figure(25, 'mg'), figure(40, 'mg')], ko, 'ko'),
      '하루 8 mg · 상한 25 또는 40 mg',
    );
  });

  it('shows where figures lie on the scale, and not those that are on none', () => {
    const limits = [figure(40, 'mg'), figure(25, 'mg')];
    const scale = scaleOf({ intakes: [men, women], limits });
    assert.ok(scale);
    assert.deepEqual(spanOf([men, women], scale), [20, 27.5]);
    assert.deepEqual(spanOf(limits, scale), [62.5, 100]);
    assert.deepEqual(spanOf([figure(10, 'mg', { to: 20 })], scale), [25, 50]);
    assert.equal(spanOf([figure(600, 'IU')], scale), undefined);
    assert.equal(spanOf([], scale), undefined);
  });
});

describe('the nutrients', () => {
  const { entries } = data.nutrients;
  const references = new Map(data.references.entries.map((reference) => [reference.id, reference]));
  const numbers = (text: string) =>
    [...text.replace(/(\d),(?=\d{3})/g, '$1').matchAll(/\d+(?:\.\d+)?/g)].map(([one]) => Number(one));
  const entryOf = (id: string) => {
    const entry = entries.find((one) => one.id === id);
    assert.ok(entry, id);
    return entry;
  };

  it('are nineteen', () => {
    assert.equal(entries.length, 19);
  });

  it('give no intake and no limit that its own source does not hold', () => {
    assert.deepEqual(numbers('3000 / 2.5 and 1,000'), [3000, 2.5, 1000]);
    for (const { id, intakes, limits } of entries)
      for (const { value, sources } of [...intakes, ...limits])
        for (const source of sources)
          assert.ok(numbers(references.get(source)?.findings ?? '').includes(value), `${id}: ${value} in ${source}`);
  });

  it('give the limits of today and not those of before', () => {
    const limit = (id: string, authority: string) =>
      entryOf(id).limits.find((one) => one.authority === authority)?.value;
    assert.equal(limit('selenium', 'EFSA'), 255);
    assert.equal(limit('vitamin-b12-b6', 'EFSA'), 12);
    assert.equal(limit('zinc', 'EFSA'), 25);
    assert.equal(limit('vitamin-a', 'EFSA'), 3000);
  });

  it('say of whom signs are known where they come from people after weight-loss surgery', () => {
    const chart = entries.filter(({ sources }) => sources.includes('abd-2015-deficiency-chart'));
    assert.ok(chart.length);
    for (const { id, lack } of chart) {
      assert.match(lack.en, /^After weight-loss surgery: /, id);
      assert.match(lack['ko'] ?? '', /^비만대사수술 뒤: /, id);
    }
  });

  it('put what may harm first, and never say that a supplement makes skin better', () => {
    assert.match(entryOf('vitamin-a').warnings[0]?.en ?? '', /pregnan/);
    assert.match(entryOf('vitamin-a').warnings[1]?.en ?? '', /isotretinoin/);
    assert.match(entryOf('biotin').warnings[0]?.en ?? '', /blood tests/);
    assert.match(entryOf('vitamin-k').warnings[0]?.en ?? '', /warfarin/);
    assert.match(entryOf('iron').warnings[0]?.en ?? '', /children/);
    for (const { id, certainty } of entries) assert.match(certainty, /^(low|very-low)$/, id);
    for (const { path, text } of textsIn(entries, 'nutrients'))
      assert.doesNotMatch(text.en, /\b(improves?|clearer|prevents?|protects?)\b/, path);
  });

  it('have Korean and Western foods, and the Korean ones first where the card reads them', () => {
    for (const { id, foods } of entries) {
      assert.deepEqual(Object.keys(foods), ['korean', 'western'], id);
      assert.ok(foods.korean.length && foods.western.length, id);
    }
  });
});
