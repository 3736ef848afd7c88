/** The warning signs: which there are, what each must say, and that none is promised and not shown. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile } from '../../src/dataset/compile.js';
import { copy, data, indexOf, put, textsIn, type Json } from './helpers/data.js';

const flags = data['red-flags'].entries;
const sign = (id: string) => flags.find((flag) => flag.id === id) ?? assert.fail(`there is no sign "${id}"`);
const said = (id: string, language: string) =>
  textsIn(sign(id), id)
    .map(({ text }) => text[language])
    .join('\n');

describe('the warning signs', () => {
  for (const [urgency, ids] of Object.entries({
    emergency: [
      'airway',
      'purple-rash',
      'blistering-mucosa',
      'severe-skin-infection',
      'red-all-over',
      'heavy-bleed',
      'vomiting-blood',
      'severe-belly-pain',
      'infant-fever',
      'infant-unwell',
    ],
    urgent: [
      'black-stool',
      'eczema-herpeticum',
      'infection-after',
      'eye-infection',
      'drug-reaction',
      'jaundice',
      'acne-fulminans',
      'pregnant-on-retinoid',
      'trying-on-retinoid',
      'breastfeeding-on-retinoid',
    ],
    soon: [
      'rectal-bleed',
      'bowel-change',
      'weight-loss',
      'anaemia',
      'night-symptoms',
      'trouble-swallowing',
      'family-history',
      'mole',
      'joint-signs',
      'psoriasis-gut',
      'eating-disorder',
      'child-diet',
      'immune-probiotic',
    ],
  }))
    it(`that are ${urgency}: these, and the list is in this order`, () => {
      assert.deepEqual(
        flags.filter((flag) => flag.urgency === urgency).map(({ id }) => id),
        ids,
      );
    });

  for (const [id, en, ko] of [
    [
      'airway',
      [/tight throat/, /[Ff]aint/, /[Bb]lue or grey/, /floppy/, /adrenaline pen/],
      [/목 안\(목구멍\)/, /쓰러지/, /잿빛/, /축 늘어/, /자가주사기/],
    ],
    [
      'severe-skin-infection',
      [/far more than it looks/, /black, purple or grey/, /without a cut/],
      [/훨씬 심한/, /검은색/],
    ],
    ['eye-infection', [/eyelid/, /when it moves/, /hospital/], [/눈꺼풀/, /눈을 움직일 때/, /응급실/]],
    ['drug-reaction', [/fever/, /swollen glands/, /weeks after/], [/열/, /림프절/, /몇 주/]],
    [
      'eczema-herpeticum',
      [/treatment at once/, /same day/, /near the eye, go to hospital/],
      [/서둘러 치료/, /눈 가까이/],
    ],
    ['infant-fever', [/under 3 months/, /38 °C/], [/3개월/, /38도/]],
    ['infant-unwell', [/floppy/, /not feeding/], [/축 늘어/, /먹지 않/]],
    ['acne-fulminans', [/suddenly/, /within a day/], [/갑자기/, /하루 안에/]],
    ['joint-signs', [/[Pp]soriasis/, /stiff/], [/건선/, /뻣뻣/]],
    ['night-symptoms', [/soon/], [/되도록 빨리/]],
    ['purple-rash', [/very ill/], [/몸 상태가 몹시 나쁜/]],
  ] as const)
    it(`${id} says the whole of it, in both languages`, () => {
      for (const word of en) assert.match(said(id, 'en'), word);
      for (const word of ko) assert.match(said(id, 'ko'), word);
    });

  it('pregnant on a retinoid: stop now and call today; the other two are told what fits them', () => {
    const { title, action, sign: seen } = sign('pregnant-on-retinoid');
    assert.match(`${title.en} ${action.en}`, /Stop the capsules or the cream now[\s\S]*today/);
    assert.match(`${title['ko']} ${action['ko']}`, /지금 바로 끊고, 오늘/);
    assert.match(seen.en, /isotretinoin or acitretin capsules[\s\S]*shop-bought retinol/);
    assert.match(sign('trying-on-retinoid').action.en, /1 month after isotretinoin and for 3 years after acitretin/);
    assert.match(sign('trying-on-retinoid').action['ko'] ?? '', /이소트레티노인은 끊고 1개월, 아시트레틴은 끊고 3년/);
    for (const id of ['pregnant-on-retinoid', 'trying-on-retinoid', 'breastfeeding-on-retinoid'])
      assert.doesNotMatch(said(id, 'en'), /do not stop|tablets/i, id);
  });

  it('is told so wherever isotretinoin is met before a procedure', () => {
    for (const { id, before } of data.procedures.entries)
      for (const step of before.filter((one) => one.id === 'isotretinoin')) {
        assert.match(step.what.en, /Do not stop it on your own\. Only if you are or may be pregnant: stop it now/, id);
        assert.match(step.what['ko'] ?? '', /임신했거나 임신했을 수 있다면 지금 바로 끊고/, id);
        assert.match(step.what.en, /NHS says[\s\S]*6 months/, id);
      }
  });

  it('tells of moods on the card of acne, and of tetracyclines in pregnancy where they are first', () => {
    const card = (id: string) => data.conditions.entries.find((entry) => entry.id === id) ?? assert.fail(id);
    assert.ok(card('acne').seeDoctor.some(({ en }) => /mood[\s\S]*isotretinoin/.test(en)));
    assert.ok(card('acne').seeDoctor.some(({ ko = '' }) => /이소트레티노인[\s\S]*기분/.test(ko)));
    for (const id of ['acne', 'rosacea', 'hidradenitis']) {
      assert.match(
        card(id).firstLine.en,
        /not for use in pregnancy or by small children|not in pregnancy or for small children/,
        id,
      );
      assert.match(card(id).firstLine['ko'] ?? '', /임신 중이거나 어린아이라면/, id);
    }
  });

  it('are said on a condition’s card by their id, and not once more in its own words', () => {
    for (const { id, seeDoctor } of data.conditions.entries)
      for (const { en } of seeDoctor) assert.ok(!flags.some(({ sign: seen }) => seen.en.includes(en)), `${id}: ${en}`);
    assert.ok(
      !data.conditions.entries.some(({ seeDoctor }) => seeDoctor.some(({ en }) => /joints/.test(en))),
      'joints are a sign of their own',
    );
  });
});

describe('a promise that no screen keeps', () => {
  const problems = (...breaks: [file: string, path: string, value: Json | undefined][]) => {
    const files = copy();
    for (const [file, path, value] of breaks) put(files, file, path, value);
    return compile(files).problems.map(({ file, path, message }) => `${file} ${path}: ${message}`);
  };
  const at = (file: 'faq' | 'diet-tips' | 'axis' | 'red-flags' | 'facts', id: string, rest: string) =>
    `$.entries[${indexOf(file, id)}].${rest}`;

  it('is not in the data', () => {
    assert.deepEqual(problems(), []);
  });

  for (const [what, file, id, field, kind] of [
    ['an answer', 'faq', 'when-doctor', 'answer.en', 'emergency'],
    ['a tip', 'diet-tips', 'stress', 'caution.en', 'crisis'],
    ['a same-day sign', 'red-flags', 'infection-after', 'action.en', 'emergency'],
  ] as const)
    it(`${what} that speaks of a number and does not show it`, () => {
      const found = problems([file, at(file, id, 'numbers'), undefined]);
      assert.ok(found.length, 'it is refused');
      assert.ok(
        found.some(
          (line) =>
            line.startsWith(`data/${file}.json ${at(file, id, field)}: "`) &&
            line.includes(`"numbers": ["${kind}"]`) &&
            line.endsWith(`(in "${id}")`),
        ),
        found.join('\n'),
      );
    });

  it('one kind of number does not stand for the other', () => {
    const found = problems(['diet-tips', at('diet-tips', 'stress', 'numbers'), ['emergency']]);
    assert.ok(found.length && found.every((line) => line.includes('["crisis"]')), found.join('\n'));
  });

  for (const [language, text] of [
    ['en', 'If you faint, call the emergency number.'],
    ['en', 'If you faint, call 911.'],
    ['en', 'A crisis line can help.'],
    ['ko', '쓰러지면 119에 전화하세요.'],
    ['ko', '힘들면 자살예방 상담전화에 전화하세요.'],
  ] as const)
    it(`a card that shows no number speaks of one: ${text}`, () => {
      const [first = '', ...others] = problems(['axis', at('axis', 'stress', `summary.${language}`), text]);
      assert.deepEqual(others, []);
      assert.ok(first.startsWith(`data/axis.json ${at('axis', 'stress', `summary.${language}`)}: `), first);
      assert.match(first, /no card of axis shows one: say it in a warning sign/);
    });

  it('an emergency without its number', () => {
    const found = problems(
      ['red-flags', at('red-flags', 'heavy-bleed', 'numbers'), undefined],
      ['red-flags', at('red-flags', 'heavy-bleed', 'action'), { en: 'Go to hospital.', ko: '응급실로 가세요.' }],
    );
    assert.deepEqual(found, [
      `data/red-flags.json ${at('red-flags', 'heavy-bleed', 'numbers')}: an emergency shows the number to call: "numbers": ["emergency"] (in "heavy-bleed")`,
    ]);
  });

  it('a sign for a context, in none', () => {
    const named = data.quiz.combinations.findIndex(({ flags }) => flags?.includes('immune-probiotic'));
    const [line = '', ...others] = problems(
      ['red-flags', at('red-flags', 'immune-probiotic', 'context'), true],
      ['quiz', `$.combinations[${named}].flags`, undefined],
    );
    assert.deepEqual(others, []);
    assert.match(line, /no screen shows "immune-probiotic"[\s\S]*names it in "flags" \(in "immune-probiotic"\)$/);
    assert.deepEqual(
      problems(['red-flags', at('red-flags', 'psoriasis-gut', 'context'), true]),
      [],
      'a card names that one',
    );
  });

  it('a number of a kind that nobody knows', () => {
    const [line = ''] = problems(['red-flags', at('red-flags', 'airway', 'numbers'), ['police']]);
    assert.match(line, /expected one of "emergency"\|"crisis"/);
  });

  it('a country in two places, and a member that is none', () => {
    const group = data.meta.emergency.findIndex(({ members }) => members);
    assert.deepEqual(problems(['meta', '$.emergency[0].country', 'FR']).length, 1);
    assert.match(problems(['meta', '$.emergency[0].country', 'FR'])[0] ?? '', /"FR" stands in the list twice/);
    assert.match(
      problems(['meta', `$.emergency[${group}].national[0].country`, 'KR'])[0] ?? '',
      /"KR" is no member of "EU"/,
    );
  });
});
