/**
 * Honesty as tests: what no text for visitors may say, in either language, and what some must. Each rule shows first
 * that it would catch what it is there for.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { about } from '../../src/dataset/slice.js';
import { claimVerdicts, contents } from '../../src/dataset/vocabulary.js';
import { report } from '../../tools/report.js';
import { data, texts, textsIn, type Found } from './helpers/data.js';
import { wordTexts } from './helpers/words.js';

/** The ledger quotes the articles' own claims, to say what is wrong with them. */
const quoted = ({ file, path }: Found) => file === 'claims' && path.endsWith('.claim');
/** Words that an entry is found by: nobody reads them. */
const unread = ({ path }: Found) => /\.(search|words)$/.test(path);
const everything: Found[] = [...texts.filter((text) => !quoted(text) && !unread(text)), ...wordTexts];
const place = ({ file, path }: Found) => `${file} ${path}`;
const both = ({ text }: Found) => `${text.en}\n${text['ko']}`;

interface Ban {
  /** What may not be said. */
  says: RegExp;
  because: string;
  /** A text it must catch. */
  bad: string;
  /** Places that may say it, as they say that it is not so. */
  but?: readonly string[];
}

const english: Ban[] = [
  {
    says: /\bdetox/i,
    because: 'no skin evidence was found',
    bad: 'A gentle detox for clear skin',
    but: ['faq cleanse.', 'diet-tips no-detox.', 'references klein-2015.'],
  },
  {
    says: /\btoxins?\b/i,
    because: 'no toxin was ever named',
    bad: 'Toxins leak into the skin',
    but: ['diet-tips no-detox.how.1'],
  },
  {
    says: /\bcleans(e|es|ing)\b/i,
    because: 'it can harm and shows no gain',
    bad: 'Try a gut cleanse',
    but: ['faq cleanse.', 'diet-tips no-detox.'],
  },
  {
    says: /\bleaky gut\b/i,
    because: 'it is no accepted diagnosis',
    bad: 'Heal your leaky gut',
    but: [
      'faq leaky-gut.',
      'axis barrier-inflammation.known.1',
      'facts leaky.statement',
      'references lacy-2024.people',
    ],
  },
  {
    says: /\b(cures?|cured|miracle|magic|wonder|breakthrough|superfood|guarantee[ds]?)\b/i,
    because: 'nothing here is sure',
    bad: 'Diet cures acne',
    but: ['references wickens-2012.funding'],
  },
  {
    says: /\b(glow(ing)?|radian(t|ce)|flawless|youthful|anti-?ag(e)?ing|rejuvenat\w+)\b/i,
    because: 'beauty is promised by nobody',
    bad: 'Get that glow',
  },
  { says: /\bpromising\b/i, because: 'readers hear praise; a GRADE word is there for it', bad: 'A promising strain' },
  {
    says: /\bpromises?\b/i,
    because: 'nothing is promised',
    bad: 'This promises clear skin',
    but: ['quiz bands.high.habit', 'i18n base.certaintyMeans.not-graded'],
  },
  {
    says: /\bbest\b/i,
    because: 'nothing was compared with everything',
    bad: 'The best probiotic for acne',
    but: [
      'quiz areas.sun.about',
      'quiz items.sun1.why',
      'diet-tips collagen.limits',
      'faq prebiotic-probiotic.question',
    ],
  },
  {
    says: /\b(clinically|scientifically) (proven|tested)\b|\bproven to\b/i,
    because: 'the certainty says how sure',
    bad: 'Clinically proven',
  },
  {
    says: /\b(boost|rebalance|reset|supercharge|optimi[sz]e|root causes?|dysbiosis|zonulin)\b/i,
    because: 'nobody can measure or do it',
    bad: 'Dysbiosis is the root cause',
  },
  { says: /\bgut health score\b/i, because: 'there is none', bad: 'Your gut health score', but: ['quiz before.1'] },
  {
    says: /\b(no|without) side effects\b|\b(completely|perfectly|100 ?%) safe\b|\bsafe for everyone\b/i,
    because: 'no report does not mean no harm',
    bad: 'It has no side effects',
  },
  {
    says: /\bcauses? (acne|eczema|psoriasis|rosacea|skin)\b/i,
    because: 'links are not causes',
    bad: 'Sugar causes acne',
    but: ['faq sugar-acne.question', 'faq milk-acne.question', 'diet-tips sweeteners.why'],
  },
  {
    says: /\b2 ?(to|–|-) ?4 weeks\b/i,
    because: 'it is not established',
    bad: 'See results in 2–4 weeks',
    but: ['faq how-long.answer', 'facts weeks.statement'],
  },
  {
    says: /\bour (patients|clinic|doctors|customers)\b/i,
    because: 'patient experience may not advertise (Medical Service Act, Korea)',
    bad: 'Our patients see clearer skin',
  },
  {
    says: /\b(best together|work together|synerg\w+)\b/i,
    because: 'it is not established',
    bad: 'They work together',
    but: ['faq prebiotic-probiotic.question'],
  },
  {
    says: /\b(SIBO|breath tests?|H\. pylori)\b/i,
    because: 'no test is offered for skin',
    bad: 'Take a SIBO test',
    but: ['faq sibo-rosacea.', 'references breathtest-meta-pmc6955189.people'],
  },
  {
    says: /\b(HONcode|PIF TICK|FDA[- ]approved|endorsed by|recommended by doctors)\b/i,
    because: 'no seal was given',
    bad: 'Recommended by doctors',
  },
  {
    says: /\bclean(er)? eating\b|“clean”/i,
    because: 'it feeds eating worries',
    bad: 'Start clean eating',
    but: ['faq eating-worries.answer'],
  },
  { says: /\b(32 ?%|-?7\.90?)(?!\d)/, because: 'it is gene activity, or a misprint', bad: 'Skin got 32% better' },
  {
    says: /\bheal(s|ed|ing)? (your|the|from|acne|eczema|gut|leaky)\b|\bskin[- ]healing\b/i,
    because: 'nobody promises to heal',
    bad: 'Heal your gut, heal your skin',
  },
  {
    says: /\b(testimonials?|success stor(y|ies)|before-and-after|patients (say|report|love|notice))\b/i,
    because: 'patient experience may not advertise',
    bad: 'Read our success stories',
  },
  {
    says: /\b(than|unlike) (other|any other|most) (clinics?|doctors?|hospitals?)\b|\b(leading|top|number[- ]one) (clinics?|doctors?|experts?)\b/i,
    because: 'clinics are not compared',
    bad: 'Better than other clinics',
  },
];

const korean: Ban[] = [
  {
    says: /디톡스|해독/,
    because: '피부에 대한 근거가 없음',
    bad: '디톡스로 맑은 피부',
    but: ['faq cleanse.', 'diet-tips no-detox.', 'references klein-2015.'],
  },
  { says: /독소/, because: '어떤 독소인지 밝혀진 적이 없음', bad: '독소를 빼요', but: ['diet-tips no-detox.how.1'] },
  {
    says: /장 ?(세척|청소)/,
    because: '해로울 수 있음',
    bad: '장 청소를 해 보세요',
    but: ['faq cleanse.', 'diet-tips no-detox.'],
  },
  {
    says: /장 ?누수/,
    because: '인정된 진단명이 아님',
    bad: '장 누수를 고쳐요',
    but: [
      'faq leaky-gut.',
      'axis barrier-inflammation.known.1',
      'facts leaky.statement',
      'references lacy-2024.people',
    ],
  },
  { says: /완치|특효|기적|명약|즉효|만병|슈퍼푸드/, because: '확실한 것은 없음', bad: '여드름이 완치돼요' },
  {
    says: /꿀피부|물광|광채|동안 (얼굴|외모)|회춘|아기 피부|안티에이징/,
    because: '아름다움을 약속하지 않음',
    bad: '꿀피부가 돼요',
  },
  {
    says: /보장/,
    because: '보장할 수 없음',
    bad: '효과를 보장해요',
    but: ['quiz bands.high.habit', 'faq which-probiotic.answer'],
  },
  {
    says: /약속/,
    because: '약속할 수 없음',
    bad: '효과를 약속해요',
    but: ['faq how-long.answer', 'i18n base.certaintyMeans.not-graded'],
  },
  { says: /최고의|유일한|가장 좋은|으뜸/, because: '모두와 견준 적이 없음', bad: '최고의 유산균' },
  { says: /면역력(을|이)? ?(강화|높|올|키)/, because: '그런 근거가 없음', bad: '면역력을 높여요' },
  {
    says: /근본 ?원인|장내 ?균형|불균형|유해균|유익균/,
    because: '재거나 바로잡을 수 없음',
    bad: '유해균이 근본 원인이에요',
  },
  {
    says: /부작용(이|은)? ?(없|전혀)|누구에게나 안전|100 ?% 안전/,
    because: '보고가 없다고 해가 없는 것은 아님',
    bad: '부작용이 없어요',
  },
  {
    says: /2 ?~ ?4 ?주/,
    because: '확립된 사실이 아님',
    bad: '2~4주면 달라져요',
    but: ['faq how-long.answer', 'facts weeks.statement'],
  },
  {
    says: /저희 (환자|병원|의원)|환자 후기|전후 사진/,
    because: '의료법은 치료 경험담 광고를 금지함',
    bad: '저희 환자들은 좋아졌어요',
  },
  {
    says: /SIBO|호기 ?검사|헬리코박터/,
    because: '피부 때문에 검사를 권하지 않음',
    bad: 'SIBO 검사를 받으세요',
    but: ['faq sibo-rosacea.', 'conditions urticaria.link', 'references breathtest-meta-pmc6955189.people'],
  },
  { says: /치료제|약효|효능/, because: '식품은 약이 아님', bad: '여드름 치료제' },
  { says: /(피부|장|속)(를|을|부터) ?치유|자연 ?치유/, because: '낫게 한다고 약속하지 않음', bad: '장을 치유해요' },
  {
    says: /(임상|과학)(적으로|에서)? ?(입증|검증|증명)된|부스[트팅]/,
    because: '얼마나 확실한지는 근거 수준이 말함',
    bad: '임상에서 입증된 유산균',
  },
  {
    says: /다른 (병원|의원|클리닉)(보다|과 달리)|타 ?(병원|의원)|(국내|업계) ?(최초|최고|1위)/,
    because: '병원을 서로 견주지 않음',
    bad: '다른 병원보다 나아요',
  },
];

for (const [language, bans] of [
  ['en', english],
  ['ko', korean],
] as const)
  describe(`words no text may use (${language})`, () => {
    for (const { says, because, bad, but = [] } of bans)
      it(`${String(says)}: ${because}`, () => {
        assert.match(bad, says);
        const found = everything.filter(({ text }) => says.test(text[language] ?? ''));
        const excused = (text: Found) => but.some((path) => place(text).startsWith(path));
        assert.deepEqual(
          found.filter((text) => !excused(text)).map((text) => `${place(text)}: ${text.text[language]}`),
          [],
        );
        // An exception that nothing needs any more would let a new text through.
        assert.deepEqual(
          but.filter((path) => !found.some((text) => place(text).startsWith(path))),
          [],
        );
      });
  });

describe('a species is not a strain', () => {
  const genera = [
    ...new Set(
      data.strains.entries.flatMap((entry) =>
        entry.organisms.flatMap(({ genus, formerly }) => [genus, formerly?.split(' ')[0] ?? genus]),
      ),
    ),
  ];
  const name = `(?:\\b[A-Z]\\.|\\b(?:${genera.join('|')})) [a-z]+(?: subsp\\. [a-z]+)?`;
  const code = /^ (?:[A-ZŁ]{2,}|[A-Z]+-?\d|[A-Z]{2}\w*-?\d|NCC|ATCC|DSM|CECT|ŁOCK|Bl-04|proBio65)/;
  const praise =
    /\b(help|lower|reduc|improv|treat|clear|eas(e|ed|es)\b|prevent|cut|work|better|fewer|less)|도움|줄|나아|낫|개선|치료|예방|효과/;

  /** Sentences that praise a species without the code of the strain. */
  const slips = (text: string) =>
    text
      .split(/(?<=[a-z가-힣][.?!]) |\n/)
      .filter((sentence) => praise.test(sentence))
      .flatMap((sentence) =>
        [...sentence.matchAll(new RegExp(name, 'gu'))]
          .filter((match) => !code.test(sentence.slice(match.index + match[0].length)))
          .map(() => sentence),
      );

  it('is what the rule below catches', () => {
    assert.equal(slips('L. rhamnosus helps acne.').length, 1);
    assert.equal(slips('We know that Lactobacillus rhamnosus improved eczema.').length, 1);
    assert.equal(slips('L. plantarum은 여드름에 도움이 돼요.').length, 1);
    assert.equal(slips('L. rhamnosus HN001 lowered eczema in one trial.').length, 0);
    assert.equal(slips('L. rhamnosus GG did help.').length, 0);
    assert.equal(slips('B. longum is a species.').length, 0);
  });

  it('no text praises a species without its strain', () => {
    assert.deepEqual(
      everything.flatMap((text) => slips(both(text)).map((sentence) => `${place(text)}: ${sentence}`)),
      [],
    );
  });

  it('every strain entry names a code, or says that none was seen', () => {
    for (const entry of data.strains.entries) {
      if (entry.organisms.every(({ strain }) => strain)) continue;
      const unknown = entry.studies.map((study) => study.unknown);
      assert.ok(
        unknown.every(({ en }) => /strain/.test(en)) && unknown.every(({ ko = '' }) => /균주/.test(ko)),
        entry.id,
      );
      // A cream is known by its maker and matches no capsule: it may tell how it did against its control cream.
      if (entry.route === 'topical') continue;
      assert.ok(
        entry.studies.every((study) => study.direction !== 'benefit'),
        `${entry.id} claims a benefit for no known strain`,
      );
    }
  });
});

describe('a species has a name', () => {
  it('in every language: the Latin one in English, a Korean one in Korean', () => {
    const names = new Map<string, string>();
    for (const { id, organisms } of data.strains.entries)
      for (const { genus, species, name } of organisms) {
        const latin = `${genus} ${species}`;
        assert.equal(name?.en, latin, id);
        const korean = name?.['ko'] ?? '';
        assert.match(korean, /^[가-힣 ]+$/, id);
        assert.equal(names.get(latin) ?? korean, korean, `${latin} has two names`);
        names.set(latin, korean);
      }
  });
});

describe('the ages of a study', () => {
  /** First and last year of those whom a text names, by its words or its figures. */
  const named: readonly (readonly [RegExp, (from: number, to: number) => readonly [number, number]])[] = [
    [/^(Mothers|Pregnant|High-risk babies)/, () => [0, 0]], // of mothers it tells how their babies fared
    [/^Babies and young children/, () => [0, 4]],
    [/aged (\d+)–(\d+) months/i, (from, to) => [Math.floor(from / 12), Math.floor(to / 12)]],
    [/aged (\d+)–(\d+)/i, (from, to) => [from, to]],
    [/^Children aged (\d+) or older/, (from) => [from, 17]],
    [/aged (\d+) or older/i, (from) => [from, 99]],
    [/^Under (\d+)/, (from) => [0, from - 1]],
    [/up to age (\d+)/, (to) => [0, to]],
    [/^Children and teens/, () => [2, 17]],
    [/\b(adults|women)\b/i, () => [18, 99]],
  ];

  it('are those that its text names, and none where it names none', () => {
    for (const { id, studies } of data.strains.entries)
      for (const { people, ages = [] } of studies) {
        const [rule, years] = named.find(([words]) => words.test(people.en)) ?? [];
        const [, from, to] = rule?.exec(people.en) ?? [];
        const [first, last] = years?.(Number(from), Number(to)) ?? [Infinity, -Infinity];
        const expected = [
          ...(first < 2 ? ['babies'] : []),
          ...(first < 18 && last >= 2 ? ['children'] : []),
          ...(last >= 18 ? ['adults'] : []),
        ];
        assert.deepEqual(ages, expected, `${id}: ${people.en}`);
      }
  });
});

describe('a cream is not a capsule', () => {
  const topical = data.strains.entries.filter((entry) => entry.route === 'topical');

  it('topical entries say so in every part a visitor may read alone', () => {
    assert.ok(topical.length);
    for (const entry of topical)
      for (const { path, text } of [
        ...textsIn(entry.studies, entry.id).filter(({ path }) => /people|dose|result|unknown/.test(path)),
        { path: 'safety', text: entry.safety },
      ]) {
        assert.match(text.en, /cream|ointment|lotion|applied|put on the skin/i, `${entry.id} ${path}`);
        assert.match(text['ko'] ?? '', /크림|연고|로션|바르|바른/, `${entry.id} ${path}`);
      }
  });
});

/** The entries that somebody looks after. */
const looked = [
  ...data.axis.entries,
  ...data.conditions.entries,
  ...data['diet-tips'].entries,
  ...data.facts.entries,
  ...data.faq.entries,
  ...data.nutrients.entries,
  ...data.procedures.entries,
  ...data.strains.entries,
];

describe('enough of everything', () => {
  const least = {
    axis: 8,
    claims: 84,
    conditions: 11,
    'diet-tips': 24,
    facts: 20,
    faq: 24,
    glossary: 40,
    nutrients: 16,
    procedures: 3,
    strains: 30,
    subjects: 7,
  } as const;
  for (const [file, count] of Object.entries(least) as [keyof typeof least, number][])
    it(`${count} ${file}`, () => {
      assert.ok(data[file].entries.length >= count, `there are ${data[file].entries.length}`);
    });

  it('every claim of the articles once, and never as its own answer', () => {
    const claims = data.claims.entries.map(({ claim }) => claim.en.toLowerCase());
    assert.equal(new Set(claims).size, claims.length);
    for (const { id, claim, wording } of data.claims.entries) assert.notEqual(claim.en, wording.en, id);
    for (const verdict of claimVerdicts)
      assert.ok(
        data.claims.entries.some((claim) => claim.verdict === verdict),
        verdict,
      );
  });

  it('each procedure has steps before it and after it, in the order of their days', () => {
    for (const { id, before, after } of data.procedures.entries) {
      for (const { id: step, from } of before) assert.ok(from === null || from <= 0, `${id} ${step}`);
      for (const { id: step, from } of after) assert.ok(from === null || from >= 0, `${id} ${step}`);
      for (const { id: step, from, to } of [...before, ...after])
        assert.ok(to === null || (from !== null && to >= from), `${id} ${step}`);
    }
  });

  it('the whole quiz: whom it is for and safety first, then twelve scored questions, then what only sorts', () => {
    const sections = data.quiz.items.map((item) => item.section);
    const kinds = sections.map((section) => (section === 'safety' || section === 'context' ? section : 'scored'));
    assert.deepEqual(kinds, [
      ...Array<string>(7).fill('safety'),
      ...Array<string>(12).fill('scored'),
      ...Array<string>(5).fill('context'),
    ]);
    assert.deepEqual(
      data.quiz.screens.map(({ id, items }) => `${id}: ${items.join(' ')}`),
      [
        'who: w1',
        'now: s1',
        'days: s2',
        'weeks: s3',
        'care: s4 s6 s5',
        'digestion: d1 d2',
        'plants: f1 f2 f3',
        'sweets: u1 u2 a1 a2',
        'rest: st1 sl1 sun1',
        'skin: k1 k2',
        'joints: j1',
        'medicines: m1',
        'procedure: p1',
      ],
    );
    assert.deepEqual(
      data.quiz.areas.map(({ id, kind }) => `${id}: ${kind}`),
      [
        'digestion: report',
        'fibre-plants: habit',
        'fermented: habit',
        'sugar-upf: habit',
        'alcohol-smoking: habit',
        'stress: report',
        'sleep: habit',
        'sun: habit',
      ],
    );
    assert.ok(data.quiz.areas.every(({ id }) => sections.includes(id)));
  });

  it('answers are numbered by their position, so that a test of the built files needs no dataset', () => {
    for (const { id, answers } of data.quiz.items)
      assert.deepEqual(
        answers.map((answer) => answer.id),
        answers.map((_, i) => `${id}-${i + 1}`),
      );
    const known = /const items = '([^']+)'/.exec(readFileSync('test/embed/visitor.js', 'utf8'))?.[1];
    assert.equal(known, data.quiz.items.map(({ id }) => id).join(' '));
  });

  it('the door counts the screens that nothing but an answer can add to', () => {
    const needs = new Set(data.quiz.items.filter(({ after }) => after).map(({ id }) => id));
    const usual = data.quiz.screens.filter(({ items }) => items.some((id) => !needs.has(id)));
    for (const text of Object.values(data.quiz.door[0]?.name ?? {}))
      assert.match(text, new RegExp(`(?<!\\d)${usual.length}(?!\\d)`));
  });

  it('every reference is used, and every subject that has no card of its own', () => {
    assert.deepEqual(report(data, data.meta.updated).references.unused, []);
    const used = JSON.stringify({ ...data, subjects: undefined });
    for (const { id } of data.subjects.entries) assert.ok(used.includes(`"${id}"`), `${id} is in no entry`);
  });

  it('the date of the dataset is that of its newest entry', () => {
    assert.equal(
      data.meta.updated,
      [...looked, ...data['red-flags'].entries, data.quiz]
        .map(({ updated }) => updated)
        .sort()
        .at(-1),
    );
  });

  it('no clinician is named who has not read it', () => {
    assert.ok(looked.length > 100);
    for (const { id, reviewed } of looked) assert.equal(reviewed, null, id);
    assert.match(data.meta.review.en, /^No clinician/);
    assert.match(about(data, 'ko').review, /한국어 문장/);
    assert.doesNotMatch(about(data, 'en').review, /this language/);
  });
});

describe('what must be said beside it', () => {
  const tips = data['diet-tips'].entries;
  const words = (text: string) => text.split(/\s+/).length;

  it('every tip about food carries a caution of its own', () => {
    const food = tips.filter(({ contains }) => contains.includes('food'));
    assert.ok(food.length >= 12);
    for (const { id, caution, limits } of food) {
      assert.ok(words(caution.en) >= 6 && words(caution['ko'] ?? '') >= 4, id);
      assert.notEqual(caution.en, limits.en, id);
    }
    assert.equal(new Set(food.map(({ caution }) => caution.en)).size, food.length);
  });

  it('every live strain carries the safety text on the card itself', () => {
    for (const { id, form, route, safety } of data.strains.entries) {
      if (route === 'topical') continue;
      for (const word of [
        /doctor/,
        /pregnant/,
        /weak immunity/,
        /child/,
        ...(form === 'live' ? [/very ill/, /central line/, /preterm/] : [/dead/, /not a probiotic/]),
      ])
        assert.match(safety.en, word, id);
      for (const word of [
        /의사/,
        /임신/,
        /면역력/,
        /아이/,
        ...(form === 'live' ? [/중증 질환/, /중심정맥관/, /이른둥이/] : [/죽은 균/, /프로바이오틱스가 아니라/]),
      ])
        assert.match(safety['ko'] ?? '', word, id);
    }
  });

  it('every question about swallowing probiotics says for whom they are a risk', () => {
    for (const entry of data.faq.entries.filter(({ id, topic }) => topic === 'probiotics' || id === 'safe')) {
      const said = textsIn(entry, entry.id);
      const en = said.map(({ text }) => text.en).join('\n');
      const ko = said.map(({ text }) => text['ko']).join('\n');
      assert.match(en, /ask|only if your own team/i, entry.id);
      for (const word of [/ill\b|illness/i, /immunity/, /pregnan/, /child|bab(y|ies)/])
        assert.match(en, word, `${entry.id}: ${String(word)}`);
      for (const word of [/아프|중병|중증|지병/, /면역/, /임신/, /아이|아기/])
        assert.match(ko, word, `${entry.id}: ${String(word)}`);
    }
  });

  const entries = [...data.faq.entries, ...tips, ...data.facts.entries];
  const whole = (entry: (typeof entries)[number], language: string) =>
    textsIn(entry, entry.id)
      .map(({ text }) => text[language])
      .join('\n');

  it('a retinoid comes with pregnancy', () => {
    for (const text of [
      ...textsIn(data.quiz.items.find(({ id }) => id === 'm1')?.why, 'm1'),
      ...textsIn(data.quiz.notes.find(({ id }) => id === 'pregnancy-warning')?.text, 'note'),
      ...textsIn(data.quiz.notes.find(({ id }) => id === 'retinoid-pregnancy')?.text, 'note'),
    ]) {
      assert.match(text.text.en, /pregnan/);
      assert.match(text.text['ko'] ?? '', /임신/);
    }
  });

  it('gut care and a procedure are named together only to say that no study was found', () => {
    const gut = /\b(gut care|digestion|probiotics?)\b/i;
    const procedure = /\b(PRP|laser|microneedling)\b/;
    const lone = texts
      // A whole card of a condition names its treatment and the gut, each for itself.
      .filter(({ file }) => ['quiz', 'axis', 'conditions', 'procedures'].includes(file))
      .filter(({ text }) => gut.test(text.en) && procedure.test(text.en));
    for (const { text } of lone) assert.match(text.en, /no study/);
    for (const entry of entries.filter((e) => gut.test(whole(e, 'en')) && procedure.test(whole(e, 'en'))))
      assert.match(whole(entry, 'en'), /no study/, entry.id);
  });

  it('the quiz never tells what to cut out', () => {
    const cut = /\b(cut(ting)? out|give up|stop eating|eliminate)\b/i;
    const allowed = /\b(do not|don’t|not without|ask|before|do worries|never|fear of food|when foods were|should I)\b/i;
    assert.ok(cut.test('Cut out dairy') && !allowed.test('Cut out dairy'));
    for (const text of everything.filter(({ text }) => cut.test(text.en)))
      assert.match(text.text.en, allowed, place(text));
  });

  it('the advice not to stop a medicine stands wherever one is spoken of before a procedure', () => {
    for (const id of ['isotretinoin', 'nsaid-prp', 'do-not-stop-blood-thinner', 'ask-pharmacist']) {
      const note = data.quiz.notes.find((n) => n.id === id);
      assert.match(`${note?.title.en} ${note?.text.en}`, /do not stop/i, id);
      assert.match(`${note?.title['ko']} ${note?.text['ko']}`, /끊지/, id);
    }
  });
});

describe('what an answer in the quiz hides is marked', () => {
  // The safety branch hides by these marks, so a text that speaks of the thing without the mark would slip through it.
  const marks = {
    food: /\b(eat(s|ing)?|meals?|foods?|drinks?|rice|bread|fruit|vegetables?|fish|milk|sugar|salt|broth|kimchi|yoghurt|alcohol)\b/i,
    probiotic: /\b(probiotics?|yoghurt|kefir|kimchi|fermented|live cultures)\b/i,
    supplement: /\b(supplements?|pills?|fish oil|collagen|vitamin [A-E] (pills?|before)|zinc)\b/i,
    body: /\b(weight plan|crash diets?|push-ups|move for)\b/i,
    alcohol: /\b(alcohol|drink less)\b/i,
    adults: /\badults are advised\b/i,
  } as const;
  /** Says it in passing, and tells nobody to have it. */
  const passing: Record<string, readonly string[]> = {
    food: ['supplement-safety'],
    probiotic: [],
    supplement: [],
    body: [],
    alcohol: ['rosacea-triggers'],
    adults: [],
  };

  for (const mark of contents)
    it(`tips: ${mark}`, () => {
      const speaks = data['diet-tips'].entries.filter((tip) =>
        marks[mark].test([tip.title, tip.why, tip.caution, ...tip.how].map(({ en }) => en).join('\n')),
      );
      assert.ok(speaks.length);
      assert.deepEqual(
        speaks
          .filter(({ id, contains }) => !contains.includes(mark) && !passing[mark]?.includes(id))
          .map(({ id }) => id),
        [],
      );
    });

  for (const mark of ['food', 'probiotic', 'alcohol'] as const)
    it(`questions that are scored: ${mark}`, () => {
      const scored = data.quiz.items.filter(({ section }) => section !== 'safety' && section !== 'context');
      // How often a visitor drinks is a question about alcohol, and no advice on what to eat.
      const speaks = scored.filter(
        ({ id, question }) => (mark === 'alcohol' || id !== 'a1') && marks[mark].test(question.en),
      );
      assert.ok(speaks.length);
      assert.deepEqual(
        speaks.filter(({ contains }) => !contains?.includes(mark)).map(({ id }) => id),
        [],
      );
    });

  it('no plan to lose weight is offered in pregnancy or to anybody under 18', () => {
    const answers = data.quiz.items.flatMap((item) => item.answers);
    for (const id of ['s5-2', 's5-3', 's5-4', 'w1-2', 'w1-3', 'w1-4', 'w1-5', 's4-2', 's4-3'])
      assert.ok(answers.find((answer) => answer.id === id)?.hide?.includes('body'), id);
  });
});

type Reference = (typeof data.references.entries)[number];

describe('a reference', () => {
  it('can be found: authors, title, journal, year or day, and a DOI or an https address', () => {
    for (const { id, authors, title, journal, year, accessed, doi, url } of data.references.entries) {
      assert.ok(authors.length && authors.every((author) => author.trim()), id);
      assert.ok(title.length > 3 && journal.length > 2, id);
      assert.ok(
        (year !== undefined && year >= 1980 && year <= new Date(data.meta.updated).getFullYear()) || accessed,
        id,
      );
      assert.ok(doi ? /^10\.\d{4,9}\/\S+$/.test(doi) : url?.startsWith('https://'), id);
    }
  });

  it('is listed once', () => {
    for (const key of [(r: Reference) => r.doi ?? r.url, (r: Reference) => `${r.title} ${r.journal}`]) {
      const given = data.references.entries.map((r) => key(r)?.toLowerCase());
      assert.deepEqual(
        given.filter((value, i) => given.indexOf(value) < i),
        [],
      );
    }
  });

  it('leads to the place itself, not to a copy', () => {
    for (const { id, url } of data.references.entries)
      assert.doesNotMatch(
        url ?? '',
        /researchgate|semanticscholar|scilit|researcher\.life|pillser|sci-hub|archive\.org|web\.archive|wikipedia|amazonaws/,
        id,
      );
  });

  it('tells who paid wherever a strain entry does', () => {
    for (const entry of data.strains.entries.filter(({ funding }) => funding)) {
      const cited = entry.studies.flatMap((study) => study.sources);
      assert.ok(
        data.references.entries.some(({ id, funding }) => cited.includes(id) && funding),
        entry.id,
      );
    }
  });
});

describe('the English', () => {
  const american: [RegExp, string][] = [
    [/\bfiber/i, 'fibre'],
    [/\bcolor/i, 'colour'],
    [/\bestrogen/i, 'oestrogen'],
    [/\bag(e)?ing\b(?<!ageing)/i, 'ageing'],
    [/\byogurt/i, 'yoghurt'],
    [/\bbehavior/i, 'behaviour'],
    [/\banemi/i, 'anaemi-'],
    [/\bdiarrhea/i, 'diarrhoea'],
    [/\bceliac/i, 'coeliac'],
    [/\b(hemo|hema)/i, 'haemo-'],
    [/\bedema/i, 'oedema'],
    [/\besophag/i, 'oesophag-'],
    [/\bpediatric/i, 'paediatric'],
    [/\btumor/i, 'tumour'],
    [/\bseborrheic/i, 'seborrhoeic'],
    [/\bcenter\b/i, 'centre'],
    [/\bliters?\b/i, 'litre'],
    [/\bgray\b/i, 'grey'],
    [/\b(flavor|favor|odor|humor|vapor|labor\b)/i, '-our'],
    [/\b(?!siz|priz|seiz|capsiz)\w+iz(e[drs]?|ers|ing|ation)\b/i, '-ise'],
    [/\banaly[z]/i, 'analyse'],
    [/\bskeptic/i, 'sceptic'],
    [/\bprogram\b/i, 'programme'],
    [/\bmom\b/i, 'mum'],
    [/\bacetaminophen/i, 'paracetamol'],
    [/\bpoop\b/i, 'poo'],
    [/\bpimples?\b|\bzits?\b/i, 'spots'],
    [/\bdrugstore|pharmacy tech/i, 'pharmacy'],
    [/\bwhole grain (bread|rice)/i, 'wholegrain'],
    [/\bgotten\b/i, 'got'],
    [/\bprovider\b/i, 'doctor'],
  ];

  it('is British', () => {
    for (const bad of ['fiber', 'aging skin', 'yogurt', 'randomized', 'flavor', 'moisturizer', 'center'])
      assert.ok(
        american.some(([word]) => word.test(bad)),
        bad,
      );
    for (const good of ['ageing', 'size', 'colour', 'prize', 'for', 'doctor', 'centre', 'managing'])
      assert.ok(!american.some(([word]) => word.test(good)), good);
    assert.deepEqual(
      everything.flatMap((text) =>
        american
          .filter(([word]) => word.test(text.text.en))
          .map(([, instead]) => `${place(text)}: ${instead} in “${text.text.en}”`),
      ),
      [],
    );
  });

  it('has no Korean in it, and curly quotes', () => {
    for (const text of everything) {
      assert.doesNotMatch(text.text.en, /\p{Script=Hangul}/u, place(text));
      assert.doesNotMatch(text.text.en, /["']/, place(text));
    }
  });

  it('is short: no sentence of more than 36 words', () => {
    const long = everything.flatMap((text) =>
      text.text.en
        .split(/(?<=[.?!:;]) /)
        .filter((sentence) => sentence.split(/\s+/).length > 36)
        .map((sentence) => `${place(text)}: ${sentence}`),
    );
    assert.deepEqual(long, []);
  });
});

describe('the Korean', () => {
  it('is Korean', () => {
    for (const text of everything) assert.match(text.text['ko'] ?? '', /\p{Script=Hangul}/u, place(text));
  });

  it('speaks 해요체: no 합니다체 and no 해라체', () => {
    const formal = /(습니다|합니다|입니다|됩니다|십시오|습니까|입니까|십니까|바랍니다)/;
    assert.match('도움이 됩니다', formal);
    assert.deepEqual(everything.filter(({ text }) => formal.test(text['ko'] ?? '')).map(place), []);
    // A sentence that ends in a full stop ends in 요; names such as “S.p.A.” are no sentence.
    const bare = (text: string) => text.replace(/ ?\([^)]*\)/g, '');
    const plain = everything.flatMap((text) =>
      [...bare(text.text['ko'] ?? '').matchAll(/\S*[가-힣][”’)]?\.(?=\s|$)/g)]
        .map(([end]) => end)
        .filter((end) => !/요[”’)]?\.$/.test(end))
        .map((end) => `${place(text)}: …${end}`),
    );
    assert.deepEqual(plain, []);
  });

  it('writes one word for one thing', () => {
    const pairs: [RegExp, string][] = [
      [/과민성 ?장 ?증후군/, '과민대장증후군'],
      [/미숙아|조산아/, '이른둥이'],
      [/균주 ?코드/, '균주 번호'],
      [/자외선 ?차단 크림|선크림/, '자외선차단제'],
      [/아토피 피부염|아토피성/, '아토피피부염'],
      [/진료 지침/, '진료지침'],
      [/장세척/, '장 세척'],
      [/요거트/, '요구르트'],
      [/가짜약|플라시보/, '위약'],
      [/안면홍조증/, '주사(로사세아)'],
    ];
    assert.deepEqual(
      everything.flatMap((text) =>
        pairs
          .filter(([word]) => word.test(text.text['ko'] ?? ''))
          .map(([word, instead]) => `${place(text)}: ${String(word)} is “${instead}” elsewhere`),
      ),
      [],
    );
  });

  it('explains 주사 the first time an entry names it: it is also the word for an injection', () => {
    for (const entry of looked) {
      const first = textsIn(entry, entry.id)
        .map(({ text }) => text['ko'] ?? '')
        .find((text) => /주사(?!\S*제)/.test(text));
      if (first) assert.match(first, /주사\(로사세아\)/, entry.id);
    }
  });
});

describe('the two languages', () => {
  it('punctuate what the widgets set a full stop after', () => {
    const bare = [
      ...data['red-flags'].entries.flatMap((flag) =>
        [flag.sign, flag.title].map((text) => ({ file: 'red-flags', path: flag.id, text })),
      ),
      ...data.references.entries.flatMap((r) =>
        [r.people, r.funding].flatMap((text) => (text ? [{ file: 'references', path: r.id, text }] : [])),
      ),
    ];
    assert.deepEqual(
      bare
        .filter(({ text }) => /[.!?]$/.test(text.en) || /[.!?]$/.test(text['ko'] ?? ''))
        .map(({ file, path, text }) => `${file} ${path}: ${text.en} | ${text['ko']}`),
      [],
    );
  });
});
