/** What a card must tell, in both languages: places where a text could harm somebody who acts on it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { oneLine } from '../../src/dataset/characters.js';
import { slice } from '../../src/dataset/slice.js';
import { data } from './helpers/data.js';

type Name = 'diet-tips' | 'faq' | 'nutrients' | 'conditions' | 'procedures';
/** All that a visitor reads on the card, warnings and all. */
function card(name: Name, id: string, language: 'en' | 'ko'): string {
  const { entries, hazards } = slice(data, name, language);
  const entry = (entries as { id: string; hazards?: string[] }[]).find((one) => one.id === id);
  assert.ok(entry, `${name} has no ${id}`);
  return oneLine(JSON.stringify([entry, (entry.hazards ?? []).map((key) => hazards[key]?.warning)]));
}

const rows: readonly (readonly [name: Name, id: string, en: RegExp, ko: RegExp])[] = [
  ['diet-tips', 'alcohol', /trying for a baby: do not drink at all/, /임신했을 수 있거나 준비 중이라면 한 잔도/],
  ['diet-tips', 'alcohol', /If you drink, keep/, /술을 마신다면/],
  ['diet-tips', 'zinc', /well-cooked oysters/, /완전히 익힌 굴/],
  ['nutrients', 'zinc', /Oysters \(gul\), well cooked/, /완전히 익힌 굴/],
  ['nutrients', 'zinc', /liver disease, diabetes.*weak immunity.*pregnancy/, /간 질환, 당뇨병.*면역력이 약하.*임신/],
  ['nutrients', 'iron', /tetracycline.*2–3 hours/, /테트라사이클린.*2~3시간/],
  ['nutrients', 'iron', /In pregnancy you need more/, /임신 중에는 더 필요/],
  ['nutrients', 'calcium', /tetracycline.*2–3 hours/, /테트라사이클린.*2~3시간/],
  ['conditions', 'rosacea', /Not in pregnancy, while breastfeeding or under age 8/, /임신부.*8세 미만/],
  ['conditions', 'hidradenitis', /Not in pregnancy, while breastfeeding or under age 8/, /임신부.*8세 미만/],
  ['conditions', 'acne', /stop it now and call your prescriber today/, /바로 복용을 멈추고 오늘/],
  ['conditions', 'acne', /Tell them of low mood/, /기분이 가라앉으면/],
  ['procedures', 'laser', /stop it now and call your prescriber today/, /바로 복용을 멈추고 오늘/],
  ['diet-tips', 'fermented', /blood pressure dangerously high/, /혈압이 위험하게/],
  ['diet-tips', 'fermented', /unpasteurised milk/, /살균하지 않은 우유/],
  ['diet-tips', 'kimchi-salt', /kidney disease/, /콩팥병/],
  ['nutrients', 'fibre', /thyroid/, /갑상샘/],
  ['nutrients', 'niacin', /900 mg of the other form, nicotinamide/, /니코틴아마이드는 EFSA가 900mg/],
  ['nutrients', 'niacin', /386 adults.*23% fewer new skin cancers/, /386명.*23% 적었어요/],
  ['diet-tips', 'sleep', /teenagers need 8 to 10/, /청소년은 8~10시간/],
  ['diet-tips', 'sugary-drinks', /added sugar within 10%/, /첨가당은 하루 열량의 10% 이내/],
  ['diet-tips', 'stress', /109.*988.*116 123/, /109.*988.*116 123/],
  ['diet-tips', 'oily-fish', /blood thinner/i, /항혈전제\(피를 묽게 하는 약\)/],
  ['faq', 'isotretinoin-laser', /about 6 months.*too little proof/, /6개월쯤.*근거가 부족/],
  ['faq', 'isotretinoin-gut', /stop it and call them today/, /복용을 멈추고 오늘 바로/],
  ['faq', 'when-doctor', /throat swells/, /목 안\(목구멍\)이 붓/],
  [
    'faq',
    'which-probiotic',
    /one early trial saw less, but five trials together did not/,
    /다섯 건을 합치면 줄지 않았/,
  ],
];

describe('what a card must tell', () => {
  for (const [name, id, en, ko] of rows)
    it(`${name} ${id}: ${en.source}`, () => {
      assert.match(card(name, id, 'en'), en);
      assert.match(card(name, id, 'ko'), ko);
    });

  it('limits of today: selenium and niacin by the papers that set them, iron in the USA', () => {
    const limits = (id: string) => data.nutrients.entries.find((entry) => entry.id === id)?.limits ?? [];
    const of = (id: string, authority: string) => limits(id).find((limit) => limit.authority === authority);
    assert.deepEqual([of('selenium', 'EFSA')?.value, of('selenium', 'EFSA')?.sources], [255, ['efsa-selenium-2023']]);
    assert.equal(of('iron', 'NASEM')?.value, 45);
    assert.match(of('niacin', 'NASEM')?.who?.en ?? '', /Both forms/);
  });
});
