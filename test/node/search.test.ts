/** The FAQ's search: what people really type, in both languages and in every way of writing it, finds what answers it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slice } from '../../src/dataset/slice.js';
import { fold } from '../../src/widgets/faq/faq-fold.js';
import { search, Search } from '../../src/widgets/faq/faq-search.js';
import { copy, data, put } from './helpers/data.js';
import { shown } from './helpers/overlay.js';
import { compile } from '../../src/dataset/compile.js';

const entries = { en: slice(data, 'faq', 'en').entries, ko: slice(data, 'faq', 'ko').entries };
const find = (language: 'en' | 'ko', query: string) => search(entries[language], query).map(({ id }) => id);

/** What is typed, and an entry that must be among what is found. */
const english: Record<string, string> = {
  'gut skin connection': 'what-is',
  'gut-skin axis': 'what-is',
  microbiome: 'what-is',
  'is there evidence': 'proven',
  'celiac rash': 'proven',
  'crohn psoriasis': 'proven',
  'probiotics for acne': 'probiotics-acne',
  'probiotic pimples': 'probiotics-acne',
  'probiotics?': 'probiotics-acne',
  'probiotics atopic dermatitis': 'probiotics-eczema',
  'baby eczema probiotic': 'probiotics-eczema',
  'how many weeks': 'how-long',
  'when does it work': 'how-long',
  'does sugar cause acne?': 'sugar-acne',
  'soda spots': 'sugar-acne',
  'high GI': 'sugar-acne',
  dairy: 'milk-acne',
  cheese: 'milk-acne',
  whey: 'milk-acne',
  'protein shake acne': 'milk-acne',
  'leaky-gut': 'leaky-gut',
  'intestinal permeability': 'leaky-gut',
  PCOS: 'hormones',
  'melasma pigmentation': 'hormones',
  boils: 'hidradenitis',
  'armpit lumps': 'hidradenitis',
  'probiotic side effects': 'safe',
  'probiotics pregnancy': 'safe',
  'blood in stool': 'when-doctor',
  'red flags': 'when-doctor',
  'gluten free': 'cut-out',
  'elimination diet eczema': 'cut-out',
  yogurt: 'kimchi-yoghurt',
  kefir: 'kimchi-yoghurt',
  'collagen wrinkles': 'collagen',
  'aging supplement': 'collagen',
  lactobacillus: 'which-probiotic',
  'which product CFU': 'which-probiotic',
  synbiotic: 'prebiotic-probiotic',
  'psoriasis probiotic scalp': 'probiotics-psoriasis',
  'drink water dry skin': 'water',
  'colon cleanse': 'cleanse',
  'juice fast': 'cleanse',
  'stool test kit': 'gut-tests',
  flushing: 'sibo-rosacea',
  'red face IBS': 'sibo-rosacea',
  'microneedling recovery': 'recovery',
  'advil before prp': 'painkillers-prp',
  'accutane laser': 'isotretinoin-laser',
  'roaccutane IBD': 'isotretinoin-gut',
  'doxycycline gut': 'antibiotics',
  'eating disorder': 'eating-worries',
  'probiotic purging': 'probiotic-purging',
  'wheat acne': 'gluten-acne',
  'chocolate pimples': 'chocolate-acne',
  'constipation acne': 'constipation-acne',
  'fungal acne': 'candida',
  'IgG intolerance test': 'igg-tests',
  'apple-cider vinegar': 'vinegar-kombucha',
  'keto psoriasis': 'fasting-psoriasis',
  'intermittent fasting': 'fasting-psoriasis',
  'histamine hives': 'histamine',
  'baby formula eczema': 'baby-eczema-milk',
  'probiotic with antibiotics': 'probiotic-antibiotics',
  'ozempic face': 'weight-injections',
};
const korean: Record<string, string> = {
  '장 피부 축': 'what-is',
  장건강: 'what-is',
  마이크로바이옴: 'what-is',
  '근거가 있나요': 'proven',
  크론병: 'proven',
  '유산균 여드름': 'probiotics-acne',
  '프로바이오틱스가 여드름에 좋나요': 'probiotics-acne',
  '유산균 아토피': 'probiotics-eczema',
  태열: 'probiotics-eczema',
  '얼마나 걸려': 'how-long',
  '효과 기간': 'how-long',
  '설탕 여드름': 'sugar-acne',
  탄산음료: 'sugar-acne',
  '빵 여드름': 'sugar-acne',
  유제품: 'milk-acne',
  치즈: 'milk-acne',
  '웨이 단백질': 'milk-acne',
  '우유를 마시면 여드름': 'milk-acne',
  장누수: 'leaky-gut',
  '장 누수 증후군': 'leaky-gut',
  기미: 'hormones',
  '생리 여드름': 'hormones',
  겨드랑이: 'hidradenitis',
  종기: 'hidradenitis',
  '유산균 부작용': 'safe',
  '임신 유산균': 'safe',
  혈변: 'when-doctor',
  '병원에 언제': 'when-doctor',
  글루텐프리: 'cut-out',
  '유제품 끊기': 'cut-out',
  요거트: 'kimchi-yoghurt',
  김치: 'kimchi-yoghurt',
  발효식품: 'kimchi-yoghurt',
  '콜라겐 주름': 'collagen',
  '먹는 콜라겐': 'collagen',
  '유산균 추천': 'which-probiotic',
  락토바실러스: 'which-probiotic',
  신바이오틱스: 'prebiotic-probiotic',
  '건선 유산균': 'probiotics-psoriasis',
  '물 많이': 'water',
  속건조: 'water',
  디톡스: 'cleanse',
  장청소: 'cleanse',
  '대변 검사': 'gut-tests',
  홍조: 'sibo-rosacea',
  과민성: 'sibo-rosacea',
  미세침: 'recovery',
  '레이저 회복': 'recovery',
  '진통제 PRP': 'painkillers-prp',
  '로아큐탄 레이저': 'isotretinoin-laser',
  '로아큐탄 장': 'isotretinoin-gut',
  '여드름약 장내 세균': 'antibiotics',
  섭식장애: 'eating-worries',
  명현: 'probiotic-purging',
  '밀가루 여드름': 'gluten-acne',
  '초콜릿 여드름': 'chocolate-acne',
  치킨: 'chocolate-acne',
  '변비 여드름': 'constipation-acne',
  '곰팡이 여드름': 'candida',
  '지연성 알레르기': 'igg-tests',
  애사비: 'vinegar-kombucha',
  '간헐적 단식': 'fasting-psoriasis',
  '히스타민 두드러기': 'histamine',
  '아기 분유 아토피': 'baby-eczema-milk',
  '항생제 유산균': 'probiotic-antibiotics',
  위고비: 'weight-injections',
  '살 빼는 주사': 'weight-injections',
};

/** The same letters as an old Korean keyboard or a wide Latin one writes them. */
const narrow = (text: string) => {
  const letters = Array.from({ length: 0xffdd - 0xffa1 }, (_, i) => String.fromCharCode(0xffa1 + i));
  const half = new Map(letters.map((letter) => [letter.normalize('NFKC'), letter]));
  const tail = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
  return [...text.normalize('NFD')]
    .map((letter) => {
      const code = letter.charCodeAt(0);
      const lead = code >= 0x11a8 && code <= 0x11c2 ? (tail[code - 0x11a8] ?? '') : letter;
      return half.get(lead.normalize('NFKC')) ?? lead;
    })
    .join('');
};
const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

for (const [language, queries] of [
  ['en', english],
  ['ko', korean],
] as const)
  describe(`what people type (${language})`, () => {
    it('is sixty queries at least, and every entry is looked for', () => {
      assert.ok(Object.keys(queries).length >= 60);
      assert.deepEqual([...new Set(Object.values(queries))].sort(), entries[language].map(({ id }) => id).sort());
    });
    for (const [query, id] of Object.entries(queries))
      it(`${query}: ${id}`, () => {
        const found = find(language, query);
        assert.ok(found.includes(id), `found ${found.join(', ') || 'nothing'}`);
        assert.ok(found.length < entries[language].length / 2, 'it tells nothing apart');
        for (const written of [query.normalize('NFD'), query.toUpperCase(), narrow(query), wide(query), ` ${query}! `])
          assert.deepEqual(find(language, written), found, written);
      });
  });

describe('one way of writing', () => {
  for (const [given, folded] of [
    ['Leaky-Gut?', 'leaky gut'],
    ['gut–skin  axis', 'gut skin axis'],
    ['ａｃｎｅ', 'acne'],
    ['Café', 'cafe'],
    ['cow’s milk', 'cows milk'],
    ['여드름'.normalize('NFD'), '여드름'],
    [narrow('여드름'), '여드름'],
    [narrow('장 누수'), '장 누수'],
    ['', ''],
    [' ?! ', ''],
  ] as const)
    it(JSON.stringify(given), () => assert.equal(fold(given), folded));

  it('is not fooled: half-width letters are other characters', () => {
    assert.notEqual(narrow('여드름'), '여드름');
    assert.notEqual(narrow('여드름').normalize('NFKC'), '여드름');
  });

  it('a Korean blank may be there or not', () => {
    assert.deepEqual(find('ko', '장누수'), find('ko', '장 누수'));
    assert.deepEqual(find('ko', '곰팡이여드름'), ['candida']);
  });

  it('nothing that fits stays nothing', () => {
    assert.deepEqual(find('en', 'zzzz'), []);
    assert.deepEqual(find('ko', '뷁'), []);
    assert.deepEqual(find('en', 'kimchi sibo'), []);
  });
});

describe('the other words of an entry', () => {
  it('are refused without one of the languages', () => {
    for (const language of ['en', 'ko']) {
      const all = copy();
      put(all, 'faq', `$.entries[0].search.${language}`, undefined);
      const [problem] = compile(all).problems;
      assert.equal(`${problem?.file} ${problem?.path}`, `data/faq.json $.entries[0].search.${language}`);
    }
  });
});

describe('words to search by of a site owner', () => {
  it('find the entry and leave its grade as it is', () => {
    const safe = shown({ faq: [{ id: 'safe', search: 'Lactofix' }] }, 'faq', 'safe') as never as (typeof entries.en)[0];
    assert.deepEqual(search([safe], 'lactofix'), [safe]);
    assert.equal(safe.certainty, 'moderate');
  });
});

/** Someone who types, and a clock that the test moves. */
function typist() {
  let waiting: (() => void) | undefined;
  let told = 0;
  const box: Search = new Search(
    () => box.find(entries.ko),
    (then) => {
      waiting = () => ((told += 1), then());
      return () => (waiting = undefined);
    },
  );
  const words = { faq: { search: '', none: 'none', found: (count: number) => `found ${count}`, topics: {} } };
  const handlers = (): ((event: unknown) => void)[] => {
    const { values } = box.field(words as never, entries.ko) as unknown as { values: unknown[] };
    return values.filter((value) => typeof value === 'function') as ((event: unknown) => void)[];
  };
  return {
    type: (value: string, data?: string) =>
      handlers()[0]?.({ isComposing: data !== undefined, data, target: { value } }),
    rest: () => waiting?.(),
    told: () => told,
    found: () => box.find(entries.ko).map(({ id }) => id),
    shows: () => JSON.stringify(box.field(words as never, entries.ko)),
  };
}

describe('while somebody types', () => {
  it('a syllable that is being built is left out where it fits nothing yet', () => {
    const one = typist();
    for (const [value, syllable] of [
      ['ㅇ', 'ㅇ'],
      ['여', '여'],
      ['엳', '엳'],
      ['여드', '드'],
      ['여들', '들'],
      ['여드르', '르'],
      ['여드름', '름'],
    ] as const) {
      one.type(value, syllable);
      assert.ok(one.found().length, `${value} finds nothing`);
      assert.doesNotMatch(one.shows(), /none/);
    }
    assert.ok(one.found().includes('milk-acne'));
  });

  it('what was found is told once, when typing rests', () => {
    const one = typist();
    for (const value of ['김', '김치', '김치랑']) one.type(value);
    assert.equal(one.told(), 0);
    assert.doesNotMatch(one.shows(), /found/);
    one.rest();
    assert.equal(one.told(), 1);
    assert.match(one.shows(), /found 2/);
  });

  it('nothing is told of an empty field, and what was told goes with it', () => {
    const one = typist();
    one.type('김치');
    one.rest();
    one.type('');
    assert.doesNotMatch(one.shows(), /found/);
    one.rest();
    assert.equal(one.told(), 1);
  });

  it('topics are offered where nothing fits, once it is told', () => {
    const one = typist();
    one.type('뷁');
    assert.doesNotMatch(one.shows(), /none/);
    one.rest();
    assert.match(one.shows(), /none/);
    assert.match(one.shows(), /topics/);
  });
});

/** More than is folded in one task, and tasks that come when the test says so. */
function crowd() {
  let folds = 0;
  const many = Array.from({ length: 400 }, (_, i) => ({
    id: `own-${i}`,
    topic: 'basics',
    question: `Question ${i}?`,
    get answer() {
      folds += 1;
      return 'So it is said. '.repeat(40);
    },
  })) as never as typeof entries.en;
  const tasks: (() => void)[] = [];
  let updates = 0;
  let waiting: (() => void) | undefined;
  const box = new Search(
    () => (updates += 1),
    (then) => ((waiting = then), () => (waiting = undefined)),
    (then) => tasks.push(then),
  );
  const words = { faq: { search: '', none: 'none', found: (count: number) => `found ${count}`, topics: {} } };
  const field = () => box.field(words as never, many) as unknown as { values: unknown[] };
  const handlers = () => field().values.filter((value) => typeof value === 'function') as ((event: unknown) => void)[];
  box.find(many);
  return {
    type: (value: string) => handlers()[0]?.({ target: { value } }),
    focus: () => handlers().at(-1)?.({}),
    rest: () => waiting?.(),
    found: () => box.find(many).length,
    shows: () => JSON.stringify(field()),
    reads: () => folds,
    updates: () => updates,
    /** Does the next task. */
    task: () => tasks.shift()?.(),
    open: () => tasks.length,
  };
}

describe('among more questions than can be folded at once', () => {
  it('nothing is folded before somebody comes to the field', () => {
    const one = crowd();
    assert.equal(one.found(), 400);
    assert.equal(one.reads(), 0);
  });

  it('who comes to the field has them folded, some in each task, and no task is there twice', () => {
    const one = crowd();
    one.focus();
    one.focus();
    const first = one.reads();
    assert.ok(first > 0 && first < 400, `${first} reads in the first task`);
    assert.equal(one.open(), 1);
    let tasks = 1;
    for (let before = first; one.open(); tasks++) {
      one.task();
      assert.ok(one.reads() - before <= first + 2);
      before = one.reads();
    }
    assert.ok(tasks > 3, `${tasks} tasks`);
    assert.equal(one.updates(), 0, 'nothing is shown that was not asked for');
  });

  it('what is typed before that shows what was there, then what is found, and is told only then', () => {
    const one = crowd();
    one.type('399');
    assert.equal(one.found(), 400);
    one.rest();
    assert.doesNotMatch(one.shows(), /found|none/);
    const before = one.updates();
    while (one.open()) one.task();
    assert.equal(one.updates(), before + 1);
    assert.equal(one.found(), 1);
    one.rest();
    assert.match(one.shows(), /found 1/);
  });

  it('an entry is folded once, however much is typed', () => {
    const one = crowd();
    one.focus();
    while (one.open()) one.task();
    const folded = one.reads();
    for (const query of ['question', 'so', 'nothing like it', '39']) {
      one.type(query);
      one.found();
    }
    assert.equal(one.reads(), folded);
  });
});
