/** What changed between two datasets: every kind by a small one, the words for it, and what a page's snippets show of it. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { kinds, type Change, type ChangesFile, type Kind } from '../../src/changes/changes.js';
import { changesOn, shelves, shows } from '../../src/changes/of-cards.js';
import { feed } from '../../src/changes/feed.js';
import { lines, say } from '../../src/changes/say.js';
import { collections } from '../../src/dataset/slice.js';
import { diff } from '../../tools/changes/diff.js';
import { editionOf, isShown } from '../../tools/changes/print.js';
import { changesFile, namesIn, releaseLines, told, wordsIn } from '../../tools/changes/tell.js';
import { at, copy, data, put, textsIn, type Files, type Json } from './helpers/data.js';

const both = (en: string, ko: string) => ({ en, ko });
/** A dataset of a few entries: what a diff reads, and nothing else. */
const small = (): Files => ({
  meta: {
    version: '1.0.0',
    updated: '2027-01-01',
    languages: ['en', 'ko'],
    grading: both('Grades.', '등급이에요.'),
    emergency: [{ country: 'KR', number: '119', name: both('South Korea', '대한민국') }],
  },
  faq: {
    entries: [
      {
        id: 'sugar',
        topic: 'food',
        question: both('Does sugar cause acne?', '설탕이 여드름을 일으키나요?'),
        answer: both('In a trial of 43 men, spots fell by 23.5.', '남성 43명의 임상시험에서 23.5개 줄었어요.'),
        limits: both('A small trial.', '소규모 임상시험이에요.'),
        search: both('sweets', '단것'),
        certainty: 'low',
        sources: ['smith', 'jones'],
        hazards: ['insulin'],
        updated: '2027-01-01',
        reviewBy: '2028-01-01',
        reviewed: null,
      },
      {
        id: 'milk',
        topic: 'food',
        question: both('And milk?', '우유는요?'),
        answer: both('Perhaps.', '아마도요.'),
        certainty: 'very-low',
        sources: ['jones'],
      },
    ],
  },
  conditions: {
    entries: [
      {
        id: 'acne',
        name: both('Acne', '여드름'),
        what: both('Spots.', '뾰루지예요.'),
        linkCertainty: 'low',
        gutCareCertainty: 'very-low',
        sources: ['smith'],
        seeDoctor: [both('It hurts.', '아파요.'), both('It scars.', '흉터가 져요.')],
        flags: ['fever'],
      },
    ],
  },
  strains: {
    entries: [
      {
        id: 'lgg',
        organisms: [{ genus: 'L.', species: 'rhamnosus', strain: 'GG' }],
        form: 'live',
        route: 'oral',
        safety: both('Ask first.', '먼저 물어보세요.'),
        studies: [
          {
            condition: 'acne',
            count: 20,
            trials: 1,
            direction: 'benefit',
            certainty: 'low',
            sources: ['smith'],
            result: both('Better.', '나았어요.'),
          },
        ],
      },
    ],
  },
  hazards: {
    entries: [
      {
        id: 'insulin',
        name: both('Insulin', '인슐린'),
        words: both('insulin', '인슐린'),
        warning: both('Ask first.', '먼저 물어보세요.'),
        sources: ['jones'],
      },
    ],
  },
  'red-flags': {
    entries: [
      {
        id: 'fever',
        urgency: 'urgent',
        title: both('A fever', '열이 날 때'),
        sign: both('Hot.', '뜨거워요.'),
        action: both('Call.', '전화하세요.'),
        sources: ['jones'],
      },
    ],
  },
  claims: {
    entries: [
      {
        id: 'one',
        claim: both('Sugar causes acne', '설탕이 여드름을 일으켜요'),
        verdict: 'limited',
        certainty: 'low',
        wording: both('A little.', '조금요.'),
        sources: ['smith'],
      },
    ],
  },
  references: {
    entries: [
      {
        id: 'smith',
        title: 'Low glycaemic load',
        authors: ['Smith RN'],
        year: 2007,
        people: both('43 men', '남성 43명'),
        findings: 'x',
      },
      { id: 'jones', title: 'Milk', authors: ['Jones A'], year: 2020, people: both('Adults', '성인'), findings: 'x' },
    ],
  },
});
const entriesOf = (file: string) => at(small(), file, '$.entries') as Json[];
const edition = (files: Files, version = '1.0.0') => ({ ...editionOf(files, '2027-01-01'), version });
/** What a change of one place of the small dataset comes to. */
function after(...places: [file: string, path: string, value: Json | undefined][]) {
  const next = small();
  for (const place of places) put(next, ...place);
  return diff(edition(small()), edition(next));
}
const only = (entry: string, ...changes: Change[]) => [[entry, changes]];
const brief = (changed: ReturnType<typeof after>) => changed.map(({ entry, changes }) => [entry, changes]);
const q = '$.entries[0]';
const [en, ko] = [await wordsIn('en'), await wordsIn('ko')];
const nameOf = (language: string) => namesIn(language, edition(small()));

describe('a diff', () => {
  const cases: [
    what: string,
    place: Parameters<typeof after>[0],
    entry: string,
    change: Change,
    words: string,
    inKorean: string,
  ][] = [
    [
      'a grade that fell',
      ['faq', `${q}.certainty`, 'very-low'],
      'faq/sugar',
      { kind: 'certainty-fell', fields: ['certainty'], from: ['low'], to: ['very-low'] },
      'Certainty fell: Low → Very low',
      '근거 수준이 내려갔어요: 낮음 → 매우 낮음',
    ],
    [
      'a grade that rose',
      ['conditions', `${q}.gutCareCertainty`, 'moderate'],
      'conditions/acne',
      { kind: 'certainty-rose', fields: ['gutCareCertainty'], from: ['very-low'], to: ['moderate'] },
      'Certainty rose: Very low → Moderate',
      '근거 수준이 올라갔어요: 매우 낮음 → 중간',
    ],
    [
      'a grade that was given up',
      ['faq', `${q}.certainty`, 'not-graded'],
      'faq/sugar',
      { kind: 'certainty-gone', fields: ['certainty'], from: ['low'], to: ['not-graded'] },
      'No longer graded: Low → Not graded',
      '근거 수준을 더는 매기지 않아요: 낮음 → 등급 없음',
    ],
    [
      'a caution',
      ['faq', `${q}.seeDoctor`, both('If it hurts.', '아프면요.')],
      'faq/sugar',
      { kind: 'caution-new', fields: ['seeDoctor'] },
      'Caution added',
      '주의 사항이 추가됐어요',
    ],
    [
      'a caution in other words',
      ['conditions', `${q}.seeDoctor[1]`, both('It leaves scars.', '흉터가 남아요.')],
      'conditions/acne',
      { kind: 'caution-changed', fields: ['seeDoctor'] },
      'Caution reworded',
      '주의 사항의 표현이 바뀌었어요',
    ],
    [
      'a caution that went',
      ['conditions', `${q}.seeDoctor`, [both('It scars.', '흉터가 져요.')]],
      'conditions/acne',
      { kind: 'caution-gone', fields: ['seeDoctor'] },
      'Caution taken out',
      '주의 사항이 빠졌어요',
    ],
    [
      'a warning sign',
      ['conditions', `${q}.flags`, ['fever', 'rash']],
      'conditions/acne',
      { kind: 'sign-new', to: ['red-flags/rash'] },
      'Warning added: red-flags/rash',
      '경고가 추가됐어요: red-flags/rash',
    ],
    [
      'a warning that went',
      ['faq', `${q}.hazards`, undefined],
      'faq/sugar',
      { kind: 'sign-gone', from: ['hazards/insulin'] },
      'Warning taken out: Insulin',
      '경고가 빠졌어요: 인슐린',
    ],
    [
      'a source',
      ['faq', '$.entries[1].sources', ['jones', 'smith']],
      'faq/milk',
      { kind: 'source-new', to: ['smith'] },
      'Source added: Smith RN 2007',
      '출처가 추가됐어요: Smith RN 2007',
    ],
    [
      'a source that was withdrawn',
      ['faq', `${q}.sources`, ['jones']],
      'faq/sugar',
      { kind: 'source-gone', from: ['smith'] },
      'Source withdrawn: Smith RN 2007',
      '출처가 빠졌어요: Smith RN 2007',
    ],
    [
      'a figure of a text',
      [
        'faq',
        `${q}.answer`,
        both('In a trial of 43 men, spots fell by 21.', '남성 43명의 임상시험에서 21개 줄었어요.'),
      ],
      'faq/sugar',
      { kind: 'number-changed', fields: ['answer'], from: ['23.5'], to: ['21'] },
      'Number changed: 23.5 → 21',
      '숫자가 바뀌었어요: 23.5 → 21',
    ],
    [
      'a figure in one language',
      ['faq', `${q}.answer.ko`, '남성 34명의 임상시험에서 23.5개 줄었어요.'],
      'faq/sugar',
      { kind: 'number-changed', fields: ['answer'], to: ['34'] },
      'Number changed: 34',
      '숫자가 바뀌었어요: 34',
    ],
    [
      'a number',
      ['strains', `${q}.studies[0].count`, 24],
      'strains/lgg',
      { kind: 'number-changed', fields: ['studies.acne.count'], from: ['20'], to: ['24'] },
      'Number changed: people, 20 → 24',
      '숫자가 바뀌었어요: 참여자 수, 20 → 24',
    ],
    [
      'a number to call',
      ['meta', '$.emergency[0].number', '112'],
      'meta',
      { kind: 'number-changed', fields: ['emergency.KR.number'], from: ['119'], to: ['112'] },
      'Number changed: number to call, 119 → 112',
      '숫자가 바뀌었어요: 전화번호, 119 → 112',
    ],
    [
      'what studies saw',
      ['strains', `${q}.studies[0].direction`, 'mixed'],
      'strains/lgg',
      { kind: 'detail-changed', fields: ['studies.acne.direction'], from: ['benefit'], to: ['mixed'] },
      'Changed: what the studies saw, Better than the comparison → Mixed results',
      '바뀌었어요: 연구에서 본 방향, 비교군보다 나았어요 → 결과가 엇갈려요',
    ],
    [
      'a detail without a word',
      ['strains', `${q}.route`, 'topical'],
      'strains/lgg',
      { kind: 'detail-changed', fields: ['route'], from: ['oral'], to: ['topical'] },
      'Changed: another detail',
      '바뀌었어요: 다른 세부 내용',
    ],
    [
      'a text',
      ['conditions', `${q}.gutCare`, both('Nothing.', '없어요.')],
      'conditions/acne',
      { kind: 'text-new', fields: ['gutCare'] },
      'Text added',
      '설명이 추가됐어요',
    ],
    [
      'a text that went',
      ['faq', `${q}.limits`, undefined],
      'faq/sugar',
      { kind: 'text-gone', fields: ['limits'] },
      'Text taken out',
      '설명이 빠졌어요',
    ],
    [
      'other words',
      ['conditions', `${q}.what`, both('Pimples.', '여드름이에요.')],
      'conditions/acne',
      { kind: 'wording-changed', fields: ['what'] },
      'Wording changed',
      '표현이 바뀌었어요',
    ],
    [
      'other words in one language',
      ['conditions', `${q}.what.ko`, '여드름이에요.'],
      'conditions/acne',
      { kind: 'wording-changed', fields: ['what'], languages: ['ko'] },
      'Wording changed (Korean)',
      '표현이 바뀌었어요 (한국어)',
    ],
    [
      'an entry that went',
      ['faq', '$.entries', [entriesOf('faq')[0]] as Json],
      'faq/milk',
      { kind: 'entry-gone' },
      'Taken out',
      '삭제됐어요',
    ],
    [
      'a review',
      ['faq', `${q}.reviewed`, { by: 'Dr Kim', on: '2027-02-01' }],
      'faq/sugar',
      { kind: 'review-new', to: ['Dr Kim, 2027-02-01'] },
      'Reviewed: Dr Kim, 2027-02-01',
      '검토를 받았어요: Dr Kim, 2027-02-01',
    ],
    [
      'the record of a source',
      ['references', `${q}.title`, 'Low glycemic load'],
      'references/smith',
      { kind: 'detail-changed', fields: ['record'], from: ['#'], to: ['#'] },
      'Changed: the record of the source',
      '바뀌었어요: 출처 정보',
    ],
  ];
  for (const [what, place, entry, change, words, inKorean] of cases)
    it(`tells of ${what}`, () => {
      const bare = (list?: string[]) => list?.map((one) => one.replace(/^#.*/, '#'));
      const [[name, [found, ...others]] = ['', []], ...more] = brief(after(place)) as [string, Change[]][];
      assert.deepEqual([name, others, more], [entry, [], []]);
      assert.deepEqual(
        { ...found, ...(found?.from && { from: bare(found.from) }), ...(found?.to && { to: bare(found.to) }) },
        change,
      );
      assert.equal(say(found as Change, en, nameOf('en')), words);
      assert.equal(say(found as Change, ko, nameOf('ko')), inKorean);
    });

  it('tells of what came, and of a language', () => {
    const grown = small();
    put(grown, 'faq', '$.entries[2]', { id: 'new', question: both('New?', '새로운가요?'), sources: ['jones'] });
    assert.deepEqual(brief(diff(edition(small()), edition(grown))), only('faq/new', { kind: 'entry-new' }));
    const third = small();
    put(third, 'meta', '$.languages', ['en', 'ko', 'ja']);
    for (const { file, path, text } of Object.entries(third).flatMap(([file, all]) => textsIn(all, file)))
      assert.ok(Object.assign(text, { ja: `${file} ${path}` }));
    assert.deepEqual(
      brief(diff(edition(small()), edition(third))),
      only('meta', { kind: 'language-new', languages: ['ja'] }),
    );
    assert.deepEqual(
      brief(diff(edition(third), edition(small()))),
      only('meta', { kind: 'language-gone', languages: ['ja'] }),
    );
    // Half a language, entry by entry.
    const half = small();
    put(half, 'meta', '$.languages', ['en', 'ko', 'ja']);
    const more = structuredClone(half);
    for (const field of ['question', 'answer']) put(more, 'faq', `$.entries[1].${field}.ja`, 'ミルク');
    assert.deepEqual(
      brief(diff(edition(half), edition(more))),
      only('faq/milk', { kind: 'language-new', languages: ['ja'] }),
    );
    assert.deepEqual(
      brief(diff(edition(more), edition(half))),
      only('faq/milk', { kind: 'language-gone', languages: ['ja'] }),
    );
  });

  it('every kind has been told of', () => {
    const seen = new Set<Kind>([
      'entry-new',
      'language-new',
      'language-gone',
      ...cases.map(([, , , { kind }]) => kind),
    ]);
    assert.deepEqual(
      kinds.filter((kind) => !seen.has(kind)),
      ['certainty-new', 'review-gone'],
      'the way back of two others',
    );
    const graded = small();
    put(graded, 'faq', `${q}.certainty`, 'not-graded');
    put(graded, 'faq', `${q}.reviewed`, { by: 'Dr Kim', on: '2027-02-01' });
    assert.deepEqual(
      diff(edition(graded), edition(small()))[0]?.changes.map(({ kind }) => kind),
      ['certainty-new', 'review-gone'],
    );
  });

  it('is not misled by order, by neighbours, or by what nobody reads', () => {
    const next = small();
    put(next, 'faq', '$.entries', entriesOf('faq').reverse());
    put(next, 'conditions', `${q}.seeDoctor`, [both('It scars.', '흉터가 져요.'), both('It hurts.', '아파요.')]);
    put(next, 'faq', '$.entries[1].search', both('cake', '케이크'));
    put(next, 'faq', '$.entries[1].updated', '2027-02-01');
    put(next, 'faq', '$.entries[1].sources', ['jones', 'smith']);
    put(next, 'references', `${q}.findings`, 'y');
    put(next, 'meta', '$.version', '2.0.0');
    assert.deepEqual(diff(edition(small()), edition(next)), []);
    const studied = small();
    const study = at(studied, 'strains', `${q}.studies[0]`) as Record<string, Json>;
    put(studied, 'strains', `${q}.studies`, [{ ...study, condition: 'eczema', count: 7 }, study]);
    assert.deepEqual(
      [
        ...new Set(
          after(['strains', `${q}.studies`, [{ ...study, condition: 'eczema', count: 7 }, study]])[0]
            ?.changes.flatMap(({ fields = [] }) => fields)
            .map((field) => field.split('.')[1]),
        ),
      ],
      ['eczema'],
    );
  });

  it('names the cards that show a source or a warning', () => {
    assert.deepEqual(after(['hazards', `${q}.warning`, both('Ask.', '물어보세요.')])[0]?.on, ['faq/sugar']);
    assert.deepEqual(after(['red-flags', `${q}.action`, both('Ring.', '전화하세요.')])[0]?.on, ['conditions/acne']);
    assert.deepEqual(after(['references', `${q}.year`, 2008])[0]?.on, ['conditions/acne', 'faq/sugar', 'strains/lgg']);
  });

  it('has a word for each kind in every language, and those in Korean are Korean', () => {
    for (const { own } of [en, ko]) assert.deepEqual(Object.keys(own.says).sort(), [...kinds].sort());
    assert.deepEqual(Object.keys(ko.own.fields), Object.keys(en.own.fields));
    for (const word of [...Object.values(ko.own.says), ...Object.values(ko.own.fields), ko.own.title, ko.own.about])
      assert.match(word, /\p{Script=Hangul}/u);
    assert.deepEqual(data.meta.languages, [en.language, ko.language], 'a further language has words of its own, too');
  });

  it('puts first what weighs most', () => {
    const many = after(
      ['faq', `${q}.certainty`, 'very-low'],
      ['conditions', `${q}.what.en`, 'Pimples.'],
      ['faq', '$.entries[1].seeDoctor', both('Ask.', '물어보세요.')],
    );
    assert.deepEqual(
      many.map(({ entry }) => entry),
      ['faq/sugar', 'faq/milk', 'conditions/acne'],
    );
    assert.deepEqual(lines(many, en, nameOf('en')), [
      'Does sugar cause acne? (faq/sugar): Certainty fell: Low → Very low',
      'And milk? (faq/milk): Caution added',
      'Wording only: conditions/acne',
    ]);
    const call = after(['meta', '$.emergency[0].number', '112']);
    assert.deepEqual(lines(call, ko, nameOf('ko')), ['전체 내용 (meta): 숫자가 바뀌었어요: 전화번호, 119 → 112']);
  });
});

describe('the hash of an entry', () => {
  const places = textsIn(data.faq.entries, 'faq').filter(({ path }) => !path.endsWith('search'));
  const whole = editionOf(copy(), '2027-01-01');
  it('is there for every entry, each its own', () => {
    const hashes = Object.values(whole.entries).map(({ hash }) => hash);
    assert.equal(new Set(hashes).size, hashes.length);
    for (const [name, content] of Object.entries(data))
      if ('entries' in content)
        for (const { id } of content.entries)
          assert.match(whole.entries[`${name}/${id}`]?.hash ?? '', /^[\w-]{16}$/, id);
    for (const { id } of data.quiz.items) assert.ok(whole.entries[`quiz/items/${id}`], id);
  });

  it('changes with any text of any language, and a change is told of that entry alone', () => {
    fc.assert(
      fc.property(
        fc.nat(places.length - 1),
        fc.constantFrom('en', 'ko'),
        fc.string({ minLength: 1 }),
        (i, language, text) => {
          const { path } = places[i] as (typeof places)[number];
          const [id = '', ...rest] = path.split('.');
          const all = copy();
          const index = data.faq.entries.findIndex((entry) => entry.id === id);
          put(all, 'faq', `$.entries[${index}].${rest.join('.')}.${language}`, text);
          const next = editionOf(all, '2027-01-01');
          const same = whole.entries[`faq/${id}`]?.hash === next.entries[`faq/${id}`]?.hash;
          assert.equal(same, (places[i]?.text as Record<string, string>)[language] === text);
          assert.deepEqual(
            diff(whole, next).map(({ entry }) => entry),
            same ? [] : [`faq/${id}`],
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what a page is told', () => {
  const next = small();
  put(next, 'faq', `${q}.certainty`, 'very-low');
  put(next, 'hazards', `${q}.warning`, both('Ask a doctor.', '의사에게 물어보세요.'));
  put(next, 'claims', `${q}.wording`, both('Hardly.', '거의 아니에요.'));
  put(next, 'references', '$.entries[2]', { id: 'new', title: 'New', authors: ['New A'], people: both('x', '어른') });
  put(next, 'conditions', `${q}.what.en`, 'Pimples.');
  const [first, second] = [edition(small(), '1.0.0'), edition(next, '1.1.0')];
  const file: ChangesFile = JSON.parse(JSON.stringify(changesFile(second, [first, second], [en, ko])));

  it('leaves out the ledger, and that a source came', () => {
    assert.deepEqual(
      diff(first, second)
        .map(({ entry }) => entry)
        .sort(),
      ['claims/one', 'conditions/acne', 'faq/sugar', 'hazards/insulin', 'references/new'],
    );
    assert.deepEqual(
      told(diff(first, second)).map(({ entry }) => entry),
      ['faq/sugar', 'hazards/insulin', 'conditions/acne'],
    );
    for (const name of collections) assert.ok(isShown(name), name);
  });

  it('is what changed since each release, in every language, and a hash of each entry', () => {
    assert.deepEqual([file.version, file.released, file.languages], ['1.1.0', true, ['en', 'ko']]);
    assert.deepEqual(
      file.since.map(({ version }) => version),
      ['1.0.0'],
    );
    assert.deepEqual(file.since[0]?.entries[0]?.changes[0]?.words, {
      en: 'Certainty fell: Low → Very low',
      ko: '근거 수준이 내려갔어요: 낮음 → 매우 낮음',
    });
    assert.equal(file.hashes['faq/sugar'], second.entries['faq/sugar']?.hash);
    const open = changesFile(edition(next, '1.0.0'), [first], [en]);
    assert.deepEqual(
      [open.released, open.since.map(({ version }) => version)],
      [false, ['1.0.0']],
      'work that is not released',
    );
  });

  const seen = (...snippets: Parameters<typeof changesOn>[2]) =>
    changesOn(file, '1.0.0', snippets)?.map(({ entry }) => entry);
  it('is only what its own snippets show, with the warnings on it', () => {
    assert.deepEqual(seen({ widget: 'faq', settings: { ids: 'milk' } }), []);
    assert.deepEqual(seen({ widget: 'gut-skin-faq', settings: { ids: 'milk,  sugar' } }), [
      'faq/sugar',
      'hazards/insulin',
    ]);
    assert.deepEqual(seen({ widget: 'faq' }), ['faq/sugar', 'hazards/insulin']);
    assert.deepEqual(
      seen({ widget: 'faq', settings: { ids: ' ' } }),
      ['faq/sugar', 'hazards/insulin'],
      'none named: all',
    );
    assert.deepEqual(seen({ widget: 'condition', settings: { condition: 'acne' } }), ['conditions/acne']);
    assert.deepEqual(seen({ widget: 'diary' }, { widget: 'nutrient' }), []);
    assert.deepEqual(seen({ widget: 'constructor' }, { widget: '' }), []);
    assert.deepEqual(changesOn(file, '1.1.0', [{ widget: 'faq' }]), []);
    assert.equal(changesOn(file, '0.9.0', [{ widget: 'faq' }]), undefined);
  });

  it('knows every widget, and the collections of each', () => {
    assert.deepEqual(Object.keys(shelves).sort(), readdirSync(new URL('../../src/widgets/', import.meta.url)).sort());
    assert.deepEqual(
      [...new Set(Object.values(shelves).flatMap((shelf) => shelf.collections))].sort(),
      [...collections].sort(),
    );
    assert.ok(shows({ widget: 'quiz' }, 'quiz/items/s1') && shows({ widget: 'consult' }, 'meta'));
  });

  it('is a feed of the releases, the newest first', () => {
    const releases = (words: typeof en) =>
      [first, second].map((one, i, all) => ({ ...one, lines: releaseLines(one, all[i - 1], words) }));
    const said = feed(releases(en), 'en', en.own);
    assert.deepEqual(Object.keys(said), ['version', 'title', 'description', 'language', 'items']);
    assert.equal(said.version, 'https://jsonfeed.org/version/1.1');
    assert.deepEqual(
      said.items.map(({ id }) => id),
      ['gut-skin-widgets 1.1.0', 'gut-skin-widgets 1.0.0'],
    );
    for (const item of said.items) {
      assert.ok(item.title && item.content_text);
      assert.equal(new Date(item.date_published).toISOString().slice(0, 19), item.date_published.slice(0, 19));
      assert.ok(!('url' in item), 'there is no address to give');
    }
    assert.equal(said.items[1]?.content_text, 'The first release.');
    assert.deepEqual(said.items[0]?.content_text.split('\n'), releaseLines(second, first, en));
    assert.match(feed(releases(ko), 'ko', ko.own).items[0]?.content_text ?? '', /근거 수준이 내려갔어요/);
    assert.equal(feed([], 'en', en.own, 'https://clinic.test/').home_page_url, 'https://clinic.test/');
  });
});
