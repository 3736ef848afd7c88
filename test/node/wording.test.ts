/**
 * What only wording can get wrong (tools/editorial): figures without a source, strains without a study, hard English, two
 * words for one thing. Each check shows on a copy that it finds what it is there for; then the dataset itself is clean.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/dataset/types.js';
import { checkWording } from '../../tools/editorial/check.js';
import { checkCodes } from '../../tools/editorial/codes.js';
import * as known from '../../tools/editorial/exceptions.js';
import { figuresIn, spelledIn } from '../../tools/editorial/figures.js';
import { leftToPeople } from '../../tools/editorial/languages.js';
import { checkGlossary } from '../../tools/editorial/glossary.js';
import { passagesOf, type Finding } from '../../tools/editorial/passages.js';
import { checkReadability, countsOf, gradeOf, highest, namesOf } from '../../tools/editorial/readability.js';
import { checkFigures } from '../../tools/editorial/sourced.js';
import { copy, data, indexOf, put, type Json } from './helpers/data.js';
import { wordTexts } from './helpers/words.js';

/** File, path and what is put there. */
type Change = readonly [file: string, path: string, value: unknown];

/** The dataset with some things changed. */
function changed(...changes: readonly Change[]): Dataset {
  const all = copy();
  for (const [file, path, value] of changes) put(all, file, path, value as Json);
  return all as unknown as Dataset;
}
/** What a check finds in a copy and not in the data as it is. */
const found = (check: (all: Dataset) => readonly Finding[], ...changes: readonly Change[]) => {
  const before = new Set(check(data).map(({ place, message }) => `${place}: ${message}`));
  return check(changed(...changes))
    .map(({ place, message }) => `${place}: ${message}`)
    .filter((one) => !before.has(one));
};

describe('figures are read for what they mean', () => {
  const read = (text: string) => figuresIn(text).map(({ value, percent }) => `${value}${percent ? '%' : ''}`);
  for (const [text, ...figures] of [
    ['Of 2,522,422 people 9.1% and 12', '2522422', '9.1%', '12'],
    ['10 billion CFU', '10000000000'],
    ['1.1 billion', '1100000000'],
    ['하루 100억 CFU', '10000000000'],
    ['1억~100억 CFU', '100000000', '10000000000'],
    ['4만 9475명, 5천 명, 1만 2천 명', '49475', '5000', '12000'],
    ['2만 5000명 중 49,475명', '25000', '49475'],
    ['1x10^8, 1.75 × 10⁹, 10^9', '100000000', '1750000000', '1000000000'],
    ['−3.09 (95% CI 1.07–2.58)', '3.09', '95%', '1.07', '2.58'],
    ['50–65%, 47% vs 0%, 9.2 vs 4.9%', '50%', '65%', '47%', '0%', '9.2%', '4.9%'],
    ['OR 2.61, 95% CI', '2.61', '95%'],
    ['24 per cent, 24 percent, 24퍼센트', '24%', '24%', '24%'],
    ['1 in 10, 10명 중 1명', '1', '10', '10', '1'],
    ['a 12-week trial, the week-4 finding, Under-18s', '12', '4', '18'],
    ['10-12 weeks, 2~13세, 12 months-13 years', '10', '12', '2', '13', '12', '13'],
    ['PASI 75, PASI75', '75%', '75%'],
    ['HN001, SP1, B12, BB-12, Bl-04, omega-3, Omega-3, 오메가3, 비타민 B12'],
    ['CECT 8145, ATCC 53103, DSM 17938, PMC6955189, 10.1016/j.jaad.2023.12.017'],
    ['10대와 20대', '20'],
    ['SPF 15+, 3,000 µg', '15', '3000'],
    ['여성38명', '38'],
  ] as const)
    it(text, () => assert.deepEqual(read(text), figures));

  it('and so are small numbers in words', () => {
    for (const [text, ...numbers] of [
      ['Two trials ran for twelve weeks, once in August', 1, 2, 8, 12],
      ['시험 두 건, 석 달이 아니라 세 달', 2, 3],
      ['twice', 2],
    ] as const) {
      const spelled = spelledIn(text);
      for (const number of numbers) assert.ok(spelled.has(number), `${text}: ${number}`);
    }
    assert.deepEqual([...spelledIn('Nobody knows')], []);
    assert.deepEqual([...spelledIn('아무도 몰라요')], []);
  });
});

describe('a figure has a source', () => {
  const check = (all: Dataset) => checkFigures(all, known).findings;
  const tip = indexOf('diet-tips', 'low-gl-meals');
  const smith = { en: 'In 43 men, spots fell by 23.5.', ko: '남성 43명에서 여드름이 23.5개 줄었어요.' };
  const why = (text: unknown): Change => ['diet-tips', `$.entries[${tip}].why`, text];
  const place = 'diet-tips low-gl-meals.why';

  it('is what its source says', () => {
    assert.deepEqual(found(check, why(smith)), []);
  });

  for (const [fault, text, says] of [
    ['a wrong figure', { en: 'In 43 men, spots fell by 23.6.', ko: '남성 43명에서 23.6개 줄었어요.' }, /"23\.6"/],
    ['a wrong share', { en: 'In 43 men, 43% fewer.', ko: '남성 43명에서 43% 줄었어요.' }, /"43%"/],
    ['a wrong count', { en: 'In 4,300 men.', ko: '남성 4,300명이에요.' }, /"4300"/],
    ['a wrong chance', { en: 'It helped 97 in 98.', ko: '98명 중 97명에게 도움이 됐어요.' }, /"97"|"98"/],
    ['a wrong dose', { en: 'They took 7 billion CFU.', ko: '70억 CFU를 먹었어요.' }, /"7 billion"/],
  ] as const)
    it(fault, () => {
      const faults = found(check, why(text));
      assert.ok(faults.length >= 1, 'nothing was found');
      for (const one of faults) {
        assert.ok(one.startsWith(`${place}: `), one);
        assert.match(one, says);
        assert.match(one, /is in the findings of none of its sources \(smith-2007, /);
      }
    });

  it('names where it is, when few references have it', () => {
    assert.match(
      found(check, why({ en: 'Of 2,522,422.', ko: '2,522,422명이에요.' }))[0] ?? '',
      /; it is in [a-z0-9-]+/,
    );
  });

  it('is looked for beside the statement, not anywhere in the entry', () => {
    const index = data.strains.entries.findIndex(({ studies }) => studies.length > 1);
    const [first, next] = data.strains.entries[index]?.studies ?? [];
    assert.ok(first && next);
    const sources = (all: typeof first) => all.sources.map((id) => data.references.entries.find((r) => r.id === id));
    const figures = (all: typeof first) =>
      sources(all).flatMap((r) => figuresIn(`${r?.title} ${r?.findings} ${r?.people.en}`).map(({ value }) => value));
    const alone = figures(first).find((value) => value > 20 && !figures(next).includes(value));
    assert.ok(alone);
    const text = { en: `It was ${alone}.`, ko: `${alone}이었어요.` };
    assert.deepEqual(found(check, ['strains', `$.entries[${index}].studies[0].result`, text]), []);
    assert.equal(found(check, ['strains', `$.entries[${index}].studies[1].result`, text]).length, 1);
  });

  it('stands in every language', () => {
    for (const [text, language] of [
      [{ en: smith.en, ko: '남성 43명에서 여드름이 줄었어요.' }, 'en'],
      [{ en: 'In 43 men, spots fell.', ko: smith.ko }, 'ko'],
    ] as const)
      assert.deepEqual(found(check, why(text)), [
        `${place}: "23.5" is said in ${language} only: all languages give the same figures`,
      ]);
  });

  it('may be a figure in one language and a small word in the other', () => {
    assert.deepEqual(found(check, why({ en: 'Two trials were small.', ko: '시험 2건은 작았어요.' })), []);
    assert.equal(found(check, why({ en: 'Half were small.', ko: '50%가 작았어요.' })).length, 2);
  });

  it('may be practical advice, a question, or a myth', () => {
    const text = { en: 'Eat 987 of them.', ko: '987개를 드세요.' };
    const myth = data.facts.entries.findIndex(({ verdict }) => verdict === 'myth');
    const fact = data.facts.entries.findIndex(({ verdict }) => verdict === 'fact');
    for (const [file, path, count] of [
      ['diet-tips', `$.entries[${tip}].how[0]`, 0],
      ['diet-tips', `$.entries[${tip}].caution`, 1],
      ['diet-tips', `$.entries[${tip}].limits`, 1],
      ['diet-tips', `$.entries[${tip}].title`, 1],
      ['faq', '$.entries[0].question', 0],
      ['faq', '$.entries[0].answer', 1],
      ['facts', `$.entries[${myth}].statement`, 0],
      ['facts', `$.entries[${fact}].statement`, 1],
      ['facts', `$.entries[${myth}].why`, 1],
      ['procedures', '$.entries[0].before[0].when', 0],
      ['procedures', '$.entries[0].before[0].why', 1],
      ['nutrients', '$.entries[0].foods.korean[0].name', 0],
      ['nutrients', '$.entries[0].role', 1],
      ['claims', '$.entries[0].claim', 0],
      ['claims', '$.entries[0].wording', 1],
      ['quiz', '$.items[0].question', 0],
      ['quiz', '$.items[0].answers[0].text', 0],
      ['quiz', '$.items[0].why', 1],
      ['quiz', '$.notes[0].text', 1],
      ['axis', '$.entries[0].summary', 1],
      ['conditions', '$.entries[0].link', 1],
      ['red-flags', '$.entries[0].action', 1],
      ['strains', '$.entries[0].safety', 1],
      ['references', '$.entries[0].people', 1],
      ['glossary', '$.entries[0].means', 1],
    ] as const)
      assert.equal(found(check, [file, path, text]).length, count, `${file} ${path}`);
  });

  it('may be a field of its own', () => {
    for (const [file, path] of [
      ['nutrients', `$.entries[${indexOf('nutrients', 'zinc')}].limits[0].value`],
      ['nutrients', `$.entries[${indexOf('nutrients', 'zinc')}].intakes[0].value`],
      ['strains', '$.entries[0].studies[0].count'],
      ['strains', '$.entries[0].studies[0].weeks'],
      ['strains', '$.entries[0].studies[0].cfuPerDay'],
    ] as const) {
      const faults = found(check, [file, path, 98765]);
      assert.equal(faults.length, 1, path);
      assert.match(faults[0] ?? '', /"98765" is in the findings of none/);
    }
  });

  it('in a reference is one of its own findings', () => {
    const index = indexOf('references', 'smith-2007');
    assert.equal(
      found(check, ['references', `$.entries[${index}].people`, { en: '432 men', ko: '남성 432명' }]).length > 0,
      true,
    );
  });

  it('passes by an exception only where and as far as one is written', () => {
    const exception = { place, figures: [23.6], because: 'a test' };
    const broken = changed(why({ en: 'In 43 men, spots fell by 23.6.', ko: '남성 43명에서 23.6개 줄었어요.' }));
    assert.deepEqual(checkFigures(broken, { ...known, sourced: [...known.sourced, exception] }).idle, []);
    assert.deepEqual(checkFigures(data, { ...known, sourced: [...known.sourced, exception] }).idle, [exception]);
    assert.equal(
      checkFigures(broken, { ...known, sourced: [...known.sourced, { ...exception, figures: [23.7] }] }).findings.some(
        (one) => one.place === place,
      ),
      true,
    );
  });
});

describe('a strain has a study', () => {
  const answer = (text: string) => ['faq', '$.entries[0].answer', { en: text, ko: '이 균주예요.' }] as const;
  const cite = (...ids: string[]) => ['faq', '$.entries[0].sources', ids] as const;

  for (const [code, right, wrong] of [
    ['HN001', 'wickens-2012', 'fabbrocini-2016'],
    ['SP1', 'fabbrocini-2016', 'wickens-2012'],
    ['LGG', 'kalliomaki-2001', 'fabbrocini-2016'],
    ['GG', 'kalliomaki-2001', 'fabbrocini-2016'],
    ['NCC 2461', 'gueniche-2014', 'fabbrocini-2016'],
    ['ST11', 'gueniche-2014', 'fabbrocini-2016'],
    ['CECT 8145', 'navarro-lopez-2018', 'fabbrocini-2016'],
    ['CECT8145', 'navarro-lopez-2018', 'fabbrocini-2016'],
    ['M-16V', 'nishikawa-2025', 'fabbrocini-2016'],
    ['M16V', 'nishikawa-2025', 'fabbrocini-2016'],
  ] as const)
    it(code, () => {
      assert.deepEqual(found(checkCodes, answer(`We looked at ${code}.`), cite(right)), []);
      const faults = found(checkCodes, answer(`We looked at ${code}.`), cite(wrong));
      assert.equal(faults.length, 1);
      assert.match(
        faults[0] ?? '',
        /^faq .+\.answer: ".+" is named, but none of its sources \(.+\) is a study of that strain$/,
      );
    });

  it('which its entry names, when the study itself does not print the code', () => {
    const reference = `$.entries[${indexOf('references', 'fabbrocini-2016')}]`;
    const mute: Change[] = ['title', 'findings'].map((field) => ['references', `${reference}.${field}`, 'Acne.']);
    assert.deepEqual(found(checkCodes, answer('We looked at SP1.'), cite('fabbrocini-2016'), ...mute), []);
  });

  it('also one that has no entry', () => {
    assert.equal(found(checkCodes, answer('It was DSM 17938.'), cite('fabbrocini-2016')).length, 1);
  });

  it('and words that only look like one have none', () => {
    for (const text of ['SP10 and HN0012', 'EGGS', 'vitamin B12', 'L. rhamnosus'])
      assert.deepEqual(found(checkCodes, answer(text), cite('fabbrocini-2016')), [], text);
  });
});

describe('English is plain', () => {
  it('is measured by the grade of Flesch and Kincaid', () => {
    assert.deepEqual(countsOf('The cat sat on the mat. It was happy.'), { sentence: 2, word: 9, syllable: 10 });
    assert.ok(gradeOf('The cat sat on the mat. The dog ran to the door.') < 2);
    assert.ok(
      gradeOf('Notwithstanding considerable methodological heterogeneity, investigators established significance.') >
        15,
    );
    assert.equal(gradeOf(''), 0);
  });

  it('counts no abbreviation as the end of a sentence', () => {
    assert.equal(countsOf('Dr. Kim saw L. rhamnosus vs. 4.9% in others, e.g. Korean children.').sentence, 1);
  });

  it('takes names for short words, and their neighbours for what they are', () => {
    const shorten = namesOf(data, known.names);
    assert.equal(
      shorten('Lacticaseibacillus rhamnosus HN001 and L. rhamnosus for dermatitis herpetiformis'),
      'name name and name for name',
    );
    assert.equal(shorten('an acneiform eruption'), 'an acneiform eruption');
  });

  const hard =
    'Considerable methodological heterogeneity characterised investigations concerning gastrointestinal permeability, consequently epidemiological interpretations necessitate extraordinary circumspection. Longitudinal multicentre investigations incorporating standardised outcome assessments remain conspicuously unavailable, notwithstanding considerable institutional encouragement throughout preceding decades.';
  const check = (all: Dataset) => checkReadability(all, { names: known.names, exceptions: known.hard }).findings;

  it('finds a hard text, and the entry it makes hard', () => {
    const faults = found(check, ['faq', '$.entries[0].answer.en', hard]);
    assert.equal(faults.length, 2, faults.join('\n'));
    for (const one of faults)
      assert.match(one, /grade \d\d\.\d, 8 is the most \(\d+ words a sentence, \d\.\d\d syllables a word\)/);
    assert.equal(highest, 8);
  });

  it('finds an entry of many short hard texts', () => {
    const text = { en: 'Considerable heterogeneity characterises methodological investigations.', ko: '그래요.' };
    const faults = found(check, ['axis', '$.entries[0].known', [text, text, text, text, text, text, text, text, text]]);
    assert.deepEqual(
      faults.map((one) => one.split(':')[0]),
      [`axis ${data.axis.entries[0]?.id}`],
    );
  });

  it('lets the articles’ own words and the editors’ notes be', () => {
    assert.deepEqual(found(check, ['claims', '$.entries[0].claim.en', hard]), []);
    assert.deepEqual(found(check, ['references', '$.entries[0].people.en', hard]), []);
  });
});

describe('one word for one thing', () => {
  const term = (entry: Record<string, Json>) =>
    [
      'glossary',
      '$.entries',
      [{ id: 'eczema', term: { en: 'eczema', ko: '아토피피부염' }, means: { en: 'Skin', ko: '피부' }, ...entry }],
    ] as const;
  /** An entry that says nothing but this. */
  const answer = (en: string, ko: string): Change => [
    'faq',
    '$.entries[0]',
    {
      ...(copy()['faq'] as { entries: Record<string, Json>[] }).entries[0],
      question: { en: 'What?', ko: '뭐예요?' },
      answer: { en, ko },
      limits: { en: 'None.', ko: '없어요.' },
    },
  ];
  const faults = (...changes: readonly Change[]) =>
    checkGlossary(changed(...changes))
      .findings.filter(({ file, path }) => file === 'faq' && path[1] === 0)
      .map(({ message }) => message);

  it('finds a word that the glossary keeps out', () => {
    const not = { ko: ['아토피 피부염'], en: ['atopic dermatitis'] };
    assert.match(
      faults(term({ not }), answer('It itches.', '아토피 피부염이에요.'))[0] ?? '',
      /"아토피 피부염" is "아토피피부염" in all texts \(glossary: eczema\)/,
    );
    assert.match(
      faults(term({ not }), answer('Atopic dermatitis itches.', '가려워요.'))[0] ?? '',
      /"atopic dermatitis" is "eczema"/,
    );
    assert.deepEqual(faults(term({ not }), answer('It itches.', '가려워요.')), []);
  });

  it('finds a Korean text that has another word than the term', () => {
    assert.match(
      faults(term({}), answer('Eczema itches.', '습진은 가려워요.'))[0] ?? '',
      /the English says "eczema", nothing here says "아토피피부염" in ko/,
    );
    assert.deepEqual(faults(term({}), answer('Eczema itches.', '아토피피부염은 가려워요.')), []);
    assert.deepEqual(faults(term({}), answer('An eczematous rash', '습진이에요.')), []);
  });

  it('lets Korean leave out what the same entry has named', () => {
    const named: Change = ['faq', '$.entries[0].limits', { en: 'Seen in eczema.', ko: '아토피피부염에서 봤어요.' }];
    assert.deepEqual(faults(term({}), answer('Eczema itches.', '가려워요.'), named), []);
  });

  it('lets a term be that is marked', () => {
    const broken = changed(term({}), answer('Eczema itches.', '습진은 가려워요.'));
    const left = (options: Parameters<typeof checkGlossary>[1]) =>
      checkGlossary(broken, options).findings.filter(({ place }) => place === 'faq what-is.answer').length;
    assert.equal(left({}), 1);
    assert.equal(left({ loose: ['eczema'] }), 0);
    assert.equal(left({ also: { eczema: ['습진'] } }), 0);
    assert.equal(left({ exceptions: [{ place: 'faq what-is.answer eczema', because: 'a test' }] }), 0);
  });

  it('is marked for terms that there are', () => {
    for (const id of [...known.loose, ...Object.keys(known.also)])
      assert.ok(
        data.glossary.entries.some((entry) => entry.id === id),
        id,
      );
  });

  it('keeps its words out of the widgets too', () => {
    const spots = wordTexts.map(({ file, path, text }) => ({ file, path: [path], place: `${file} ${path}`, text }));
    assert.deepEqual(
      checkGlossary(data, { loose: known.loose, also: known.also, exceptions: known.otherWords }, spots)
        .findings.filter(({ file }) => file === 'i18n')
        .map(({ place, message }) => `${place}: ${message}`),
      [],
    );
  });
});

describe('every text', () => {
  it('is read with what backs it', () => {
    const passages = passagesOf(data);
    const backless = ['meta', 'subjects', 'glossary'];
    assert.deepEqual(
      passages.filter(({ file, sources }) => !sources.length && !backless.includes(file)).map(({ place }) => place),
      [],
    );
    assert.deepEqual([...new Set(passages.map(({ file }) => file))].sort(), Object.keys(data).sort());
    const where = (place: string) => passages.find((passage) => passage.place === place);
    const gg = data.strains.entries.find(({ id }) => id === 'lrh-gg');
    assert.deepEqual(where('strains lrh-gg.studies.1.result')?.sources, gg?.studies[1]?.sources);
    assert.deepEqual(where('quiz unknown.0')?.sources, data.quiz.sources);
    assert.equal(where('quiz notes.support.text')?.entry, 'quiz notes.support');
    assert.equal(where('diet-tips fibre.how.0')?.field, 'how');
  });

  it('keeps the rules of wording', () => {
    const { findings, idle } = checkWording(data);
    assert.deepEqual(
      findings.map(({ place, message }) => `${place}: ${message}`),
      [],
    );
    // An exception that nothing needs any more would let a new fault pass.
    assert.deepEqual(idle, []);
  });

  it('that is excused has a reason', () => {
    for (const { place, because } of [...known.sourced, ...known.alike, ...known.hard, ...known.otherWords])
      assert.ok(because.length > 8, place);
  });
});

describe('a language that a check can’t read', () => {
  it('is named with what is left to people', () => {
    assert.deepEqual(leftToPeople(['en']), []);
    assert.deepEqual(leftToPeople(['en', 'ko', 'ja']), [
      'ko: reading grade',
      'ja: figures, warnings and creams, promised numbers, reading grade',
    ]);
  });

  it('is not held against the others for its figures', () => {
    const [entry] = data.faq.entries;
    assert.ok(entry);
    const answer = { en: 'Twice.', ko: '두 번이에요.', ja: '7777回' };
    const changed = { ...data, faq: { entries: [{ ...entry, answer }] } };
    assert.deepEqual(
      checkFigures(changed, known).findings.filter(({ place }) => place === `faq ${entry.id}.answer`),
      [],
    );
  });
});
