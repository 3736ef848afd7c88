/**
 * Visitors of the quiz, as a doctor would meet them: what they answer, and what they are then told and shown; after them
 * 100,000 whom chance made. What is not answered is answered as somebody does who has no sign and good habits.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { oneLine } from '../../src/dataset/characters.js';
import type { Content, QuizItem } from '../../src/dataset/types.js';
import { read, readAreas, SKIP, type Answers } from '../../src/widgets/quiz/quiz-logic.js';
import { usefulTips } from '../../src/widgets/quiz/quiz-tips.js';
import { quizIn } from './helpers/quiz.js';
import { hides, refused, signs, young } from './helpers/quiz-table.js';

interface Visitor {
  who: string;
  /** Question → what they choose, in the words of the quiz; `skip` is "I would rather not say". */
  answers: Record<string, string | string[]>;
  /** Warning signs, most urgent first. */
  signs: string[];
  /** Titles of the notes. */
  notes: string[];
  /** What nothing is shown of. */
  hidden: Content[];
  tips: string[];
}

const visitors: Visitor[] = [
  {
    who: 'a woman of 30 who is pregnant and takes isotretinoin',
    answers: {
      s5: 'Pregnant, or may be',
      k1: 'Spots or acne',
      k2: 'Yes, and I use treatment',
      m1: 'Isotretinoin, acitretin or another vitamin A medicine by mouth',
      a1: 'About once a week',
    },
    signs: ['pregnant-on-retinoid'],
    notes: ['Pregnancy and breastfeeding'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['sweeteners'],
  },
  {
    who: 'a woman who is trying for a baby and uses a retinoid cream before a laser',
    answers: {
      s5: 'Trying for a baby',
      k1: 'Spots or acne',
      m1: 'Retinoid cream or gel, or retinol from a shop',
      p1: 'Laser',
    },
    signs: ['trying-on-retinoid'],
    notes: ['Pregnancy and breastfeeding', 'Retinoid cream and pregnancy', 'Laser', 'Before and after a procedure'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['sweeteners'],
  },
  {
    who: 'a mother who breastfeeds and takes acitretin for psoriasis',
    answers: {
      s5: 'Breastfeeding',
      k1: 'Scaly patches or psoriasis',
      m1: 'Isotretinoin, acitretin or another vitamin A medicine by mouth',
    },
    signs: ['breastfeeding-on-retinoid'],
    notes: ['Pregnancy and breastfeeding', 'Pregnancy warning'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['gluten', 'mediterranean', 'sweeteners'],
  },
  {
    who: 'a pregnant woman who does not know what she takes',
    answers: { s5: 'Pregnant, or may be', m1: 'One that I am not sure about' },
    signs: [],
    notes: ['Pregnancy and breastfeeding', 'Pregnancy warning'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['sweeteners'],
  },
  {
    who: 'a pregnant woman with eczema and little sleep',
    answers: { s5: 'Pregnant, or may be', k1: 'Itchy dry rash or eczema', sl1: 'Hardly ever', f1: 'None or one' },
    signs: [],
    notes: ['Pregnancy and breastfeeding'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['sleep', 'no-elimination-eczema', 'fibre'],
  },
  {
    who: 'a man of 60 with blood in his poo and little fibre',
    answers: {
      s3: 'Blood in the poo, or bleeding from the bottom',
      f1: 'None or one',
      f2: 'Hardly ever',
      d1: 'Most days',
    },
    signs: ['rectal-bleed'],
    notes: ['See a doctor first'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a woman who loses weight without trying',
    answers: { s3: 'Losing weight without trying', u1: 'More than once a day', sun1: 'Never' },
    signs: ['weight-loss'],
    notes: ['See a doctor first'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: ['sunscreen'],
  },
  {
    who: 'a man with new gut symptoms whose brother has bowel cancer',
    answers: {
      s3: 'New gut symptoms, and a close relative with bowel or ovarian cancer, inflammatory bowel disease or coeliac disease',
    },
    signs: ['family-history'],
    notes: ['See a doctor first'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a woman with psoriasis and diarrhoea at night',
    answers: {
      s3: 'Belly pain or diarrhoea that wakes you at night',
      k1: 'Scaly patches or psoriasis',
      k2: 'Yes, but no treatment now',
    },
    signs: ['night-symptoms', 'psoriasis-gut'],
    notes: ['See a doctor first', 'Ask about treatment'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a man with psoriasis and stiff joints',
    answers: {
      k1: 'Scaly patches or psoriasis',
      j1: 'Sore, swollen or stiff joints, above all in the morning',
      a1: 'Most days',
    },
    signs: ['joint-signs'],
    notes: [],
    hidden: [],
    tips: ['alcohol', 'gluten', 'mediterranean'],
  },
  {
    who: 'a man with psoriasis who drinks no alcohol',
    answers: { k1: 'Scaly patches or psoriasis', a1: 'Rarely or never' },
    signs: [],
    notes: [],
    hidden: [],
    tips: ['gluten', 'mediterranean', 'weight-psoriasis'],
  },
  {
    who: 'a woman with painful lumps in the groin and a change in her poo',
    answers: {
      s3: 'A change in how often or how loose the poo is, for 3 weeks or more',
      k1: 'Painful lumps in the armpits, groin or other folds that come back (hidradenitis)',
    },
    signs: ['bowel-change', 'psoriasis-gut'],
    notes: ['See a doctor first', 'Lumps that come back'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a man with hives and swelling of the lips',
    answers: {
      s1: 'Swelling of the face, lips, tongue or throat, trouble breathing, or fainting',
      k1: 'Itchy weals that come and go (hives)',
    },
    signs: ['airway'],
    notes: [],
    hidden: [],
    tips: [],
  },
  {
    who: 'a woman with hives and nothing else',
    answers: { k1: 'Itchy weals that come and go (hives)', k2: 'No', st1: 'Some days' },
    signs: [],
    notes: ['Find out what it is'],
    hidden: [],
    tips: ['exercise', 'sweeteners', 'kimchi-salt'],
  },
  {
    who: 'a man with a rash and fever after a new medicine',
    answers: { s2: 'A rash with fever or swollen glands in the weeks after a new medicine' },
    signs: ['drug-reaction'],
    notes: [],
    hidden: [],
    tips: ['kimchi-salt', 'sweeteners'],
  },
  {
    who: 'a woman with black poo on ibuprofen',
    answers: { s2: 'Black or dark red poo, or bloody diarrhoea', m1: 'Ibuprofen or naproxen, often' },
    signs: ['black-stool'],
    notes: ['See a doctor first', 'Ibuprofen or naproxen before PRP'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a baby of two months with a fever',
    answers: { w1: 'A baby under 1 year', s1: 'A fever in a baby under 3 months', k1: 'Itchy dry rash or eczema' },
    signs: ['infant-fever'],
    notes: ['Children and teenagers'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a baby with eczema whose mother thinks of cutting out milk',
    answers: { w1: 'A baby under 1 year', s6: 'Yes', k1: 'Itchy dry rash or eczema' },
    signs: ['child-diet'],
    notes: ['Children and teenagers'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a baby born too early whose father thinks of probiotics',
    answers: { w1: 'A baby under 1 year', s5: 'Born too early', m1: 'Probiotics, or I am thinking of them' },
    signs: ['immune-probiotic'],
    notes: ['Weak immunity or serious illness', 'Children and teenagers'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'a child of 8 with eczema who sleeps badly',
    answers: {
      w1: 'A child of 1 to 11',
      k1: 'Itchy dry rash or eczema',
      k2: 'Yes, and I use treatment',
      sl1: 'Hardly ever',
      sun1: 'Sometimes',
    },
    signs: [],
    notes: ['Children and teenagers', 'Keep your treatment'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: ['sunscreen'],
  },
  {
    who: 'a girl of 15 with acne who skips meals',
    answers: { w1: 'Me, and I am under 18', s4: 'Often', k1: 'Spots or acne', st1: 'Now and then' },
    signs: ['eating-disorder'],
    notes: ['Support with eating', 'Children and teenagers'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: ['stress'],
  },
  {
    who: 'a boy of 16 on isotretinoin who feels stressed most days',
    answers: {
      w1: 'Me, and I am under 18',
      st1: 'Most days',
      k1: 'Spots or acne',
      m1: 'Isotretinoin, acitretin or another vitamin A medicine by mouth',
    },
    signs: [],
    notes: [
      'When it feels too much',
      'Your acne capsules and your mood',
      'Children and teenagers',
      'Isotretinoin or acitretin, and procedures',
      'Pregnancy warning',
    ],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: ['stress'],
  },
  {
    who: 'a boy of 17 whose acne turned into bleeding sores with fever',
    answers: {
      w1: 'A young person of 12 to 17',
      s2: 'Sudden, very painful acne with bleeding sores, and fever or feeling ill',
      k1: 'Spots or acne',
    },
    signs: ['acne-fulminans'],
    notes: ['Children and teenagers'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
  {
    who: 'an adult who says nothing about age, eating, pregnancy or immunity',
    answers: { w1: 'skip', s4: 'skip', s5: 'skip', a2: 'Yes, every day', sun1: 'Never' },
    signs: [],
    notes: ['What you would rather not say'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: ['smoke-free', 'sunscreen'],
  },
  {
    who: 'a woman who would rather not speak of eating',
    answers: { s4: 'skip', f1: 'None or one', u1: 'Once a day', sl1: 'Some days' },
    signs: [],
    notes: ['What you would rather not say'],
    hidden: ['body', 'food', 'probiotic', 'supplement'],
    tips: ['sleep'],
  },
  {
    who: 'a woman who would rather not speak of pregnancy and immunity',
    answers: { s5: 'skip', f3: 'Hardly ever', a1: 'Several times a week', u1: 'Once a day' },
    signs: [],
    notes: ['What you would rather not say'],
    hidden: ['alcohol', 'body', 'probiotic', 'supplement'],
    tips: ['low-gl-meals', 'sugary-drinks'],
  },
  {
    who: 'a man after a transplant who thinks of probiotics',
    answers: {
      s5: 'A weak immune system, or a serious illness',
      m1: 'Probiotics, or I am thinking of them',
      f3: 'Hardly ever',
      sun1: 'Sometimes',
    },
    signs: ['immune-probiotic'],
    notes: ['Weak immunity or serious illness'],
    hidden: ['probiotic', 'supplement'],
    tips: ['sunscreen', 'sweeteners'],
  },
  {
    who: 'a smoker before PRP on a blood thinner',
    answers: { a2: 'Yes, every day', m1: 'Aspirin or a blood thinner from a doctor', p1: 'PRP (platelet-rich plasma)' },
    signs: [],
    notes: ['Do not stop aspirin or a blood thinner', 'PRP', 'Before and after a procedure'],
    hidden: [],
    tips: ['smoke-free', 'protein', 'vitamin-c-foods'],
  },
  {
    who: 'a young man with acne who lives on sweets',
    answers: {
      k1: 'Spots or acne',
      u1: 'More than once a day',
      u2: 'Most days',
      f1: 'Two or three',
      f2: 'Hardly ever',
    },
    signs: [],
    notes: [],
    hidden: [],
    tips: ['low-gl-meals', 'zinc', 'oily-fish'],
  },
  {
    who: 'a woman with long antibiotics for her acne',
    answers: {
      k1: 'Spots or acne',
      k2: 'Yes, and I use treatment',
      m1: 'Antibiotics by mouth more than once in the last 6 months, or long-term for skin',
    },
    signs: [],
    notes: ['Keep your treatment', 'After antibiotics', 'Ask for a review'],
    hidden: [],
    tips: ['zinc', 'oily-fish', 'sweeteners'],
  },
  {
    who: 'a woman with eczema who has cut out nothing',
    answers: { k1: 'Itchy dry rash or eczema', f3: 'Every day' },
    signs: [],
    notes: [],
    hidden: [],
    tips: ['no-elimination-eczema', 'kimchi-salt', 'vitamin-d'],
  },
  {
    who: 'a woman of 50 with lines who takes vitamins',
    answers: { k1: 'Dry or dull skin, or lines', m1: 'Vitamins or other supplements', sun1: 'Sometimes' },
    signs: [],
    notes: [],
    hidden: [],
    tips: ['collagen', 'sunscreen', 'vitamin-c-foods'],
  },
  {
    who: 'a man with rosacea',
    answers: { k1: 'Redness or flushing of the face, or rosacea', a1: 'Several times a week', sun1: 'Never' },
    signs: [],
    notes: [],
    hidden: [],
    tips: ['alcohol', 'rosacea-triggers', 'sunscreen'],
  },
  {
    who: 'a carer of an old man with a sore round the eye',
    answers: { w1: 'An adult I care for', s2: 'Red, swollen or sore skin round an eye, or pain when the eye moves' },
    signs: ['eye-infection'],
    notes: [],
    hidden: [],
    tips: ['kimchi-salt', 'sweeteners'],
  },
  {
    who: 'somebody with nothing wrong and good habits',
    answers: {},
    signs: [],
    notes: [],
    hidden: [],
    tips: ['kimchi-salt', 'sweeteners'],
  },
  {
    who: 'somebody who would rather not say anything',
    answers: {
      w1: 'skip',
      s1: 'skip',
      s2: 'skip',
      s3: 'skip',
      s4: 'skip',
      s5: 'skip',
      d1: 'skip',
      d2: 'skip',
      f1: 'skip',
      f2: 'skip',
      f3: 'skip',
      u1: 'skip',
      u2: 'skip',
      a1: 'skip',
      a2: 'skip',
      st1: 'skip',
      sl1: 'skip',
      sun1: 'skip',
      k1: 'skip',
      k2: 'skip',
      m1: 'skip',
      p1: 'skip',
    },
    signs: [],
    notes: ['What you would rather not say'],
    hidden: ['adults', 'alcohol', 'body', 'food', 'probiotic', 'supplement'],
    tips: [],
  },
];

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
/** What somebody answers who has no sign and good habits, and names no concern. */
function good(item: QuizItem): string {
  const none = item.answers.find((answer) => answer.none)?.id;
  const [first] = item.answers;
  const best = item.answers.find((answer) => answer.points === 3)?.id;
  return none ?? best ?? (item.section === 'safety' || item.id === 'p1' ? (first?.id ?? SKIP) : SKIP);
}
const usual = (language: string) =>
  Object.fromEntries(quizIn(language).quiz.items.map((item) => [item.id, [good(item)]]));

/** What a visitor is told and shown, in a language; the answers are in English words. */
function result(visitor: Visitor, language: string) {
  const answers: Record<string, readonly string[]> = usual(language);
  for (const [id, texts] of Object.entries(visitor.answers))
    answers[id] = [texts].flat().map((text) => {
      const item = quizIn('en').quiz.items.find((one) => one.id === id);
      const found = text === SKIP ? SKIP : item?.answers.find((answer) => oneLine(answer.text) === text)?.id;
      assert.ok(found, `${id} has no answer “${text}”`);
      return found;
    });
  const { quiz, flags, tips } = quizIn(language);
  const reading = read(quiz, flags, answers);
  const stopped = reading.flags.some(({ urgency }) => urgency === 'emergency');
  return { ...reading, tips: stopped ? [] : usefulTips(tips, readAreas(quiz, reading), reading) };
}

describe('a visitor of the quiz', () => {
  it('is one of at least 25', () => assert.ok(visitors.length >= 25));

  for (const visitor of visitors)
    it(`is ${visitor.who}`, () => {
      const { flags, notes, hidden, tips } = result(visitor, 'en');
      assert.deepEqual(
        {
          signs: ids(flags).sort(),
          notes: notes.map(({ title }) => title),
          hidden: [...hidden].sort(),
          tips: ids(tips),
        },
        { signs: [...visitor.signs].sort(), notes: visitor.notes, hidden: visitor.hidden, tips: visitor.tips },
      );
      const korean = result(visitor, 'ko');
      assert.deepEqual(
        [korean.flags, korean.notes, korean.tips].map(ids),
        [flags, notes, tips].map(ids),
        'in Korean too',
      );
    });
});

/** mulberry32: figures from 0 to 1 that follow from a seed. */
function chance(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Most visitors have no sign; what else they answer, a refusal too, is up to chance. */
function somebody(items: readonly QuizItem[], seed: number): Answers {
  const next = chance(seed);
  return Object.fromEntries(
    items.map((item) => {
      const all = [...ids(item.answers), SKIP];
      if (item.section === 'safety' && next() < 0.7) return [item.id, [good(item)]];
      if (item.type === 'single' || next() < 0.1) return [item.id, [all[Math.floor(next() * all.length)] ?? SKIP]];
      const some = item.answers.filter((answer) => !answer.none && next() < 0.25).slice(0, item.most);
      return [item.id, some.length ? ids(some) : [all[0] ?? SKIP]];
    }),
  );
}

describe('100,000 visitors', () => {
  const { quiz, flags, tips } = quizIn('en');
  const seeds = fc.sample(fc.noBias(fc.integer()), { seed: 20261128, numRuns: 100_000 });
  const told = new Set<string>();
  const shown = new Map<string, number>();

  it('are told no sign and shown no tip that their answers forbid', () => {
    for (const seed of seeds) {
      const answers = somebody(quiz.items, seed);
      const reading = read(quiz, flags, answers);
      const given = new Set(ids(reading.given));
      const has = (...any: string[]) => any.some((id) => given.has(id));
      const who = `visitor ${seed}: ${JSON.stringify(answers)}`;
      const retinoid = has('m1-4', 'm1-5');
      const right: Record<string, boolean> = {
        'pregnant-on-retinoid': has('s5-2') && retinoid,
        'trying-on-retinoid': has('s5-3') && retinoid,
        'breastfeeding-on-retinoid': has('s5-4') && retinoid,
        'psoriasis-gut': has('k1-2', 'k1-3', 'k1-6') && has('s2-2', 's3-2', 's3-3', 's3-6'),
        'immune-probiotic': has('s5-5', 's5-6') && has('m1-8'),
        'joint-signs': has('k1-3') && has('j1-2', 'j1-3', 'j1-4'),
      };
      for (const { id } of reading.flags) {
        told.add(id);
        if (!(right[id] ?? [...given].some((answer) => signs[answer] === id))) assert.fail(`${id}: ${who}`);
      }
      for (const [id, so] of Object.entries(right))
        if (so && !reading.flags.some((flag) => flag.id === id)) assert.fail(`no ${id}: ${who}`);
      if (reading.flags.some(({ urgency }) => urgency === 'emergency')) continue;

      const asked = reading.screens.flatMap((screen) => screen.items);
      const forbidden = new Set([
        ...[...given].flatMap((id) => hides[id] ?? []),
        ...(answers['w1']?.[0] === SKIP ? young : []),
        ...asked.flatMap(({ id, answers: offered }) =>
          answers[id]?.includes(SKIP) && offered.some((answer) => hides[answer.id])
            ? (refusedBy(id, offered) ?? [])
            : [],
        ),
      ]);
      for (const tip of usefulTips(tips, readAreas(quiz, reading), reading)) {
        shown.set(tip.id, (shown.get(tip.id) ?? 0) + 1);
        if (tip.contains.some((content) => forbidden.has(content))) assert.fail(`hidden ${tip.id}: ${who}`);
        if (!tip.fits?.some((id) => given.has(id))) assert.fail(`${tip.id} fits no answer: ${who}`);
      }
    }
  });

  it('are shown every tip: each by one in 1,000 at least', () => {
    const rare = ids(tips).filter((id) => (shown.get(id) ?? 0) < seeds.length / 1000);
    assert.deepEqual(rare, [], JSON.stringify([...shown]));
  });

  it('are told every sign that the quiz knows', () => {
    const known = [
      ...quiz.items.flatMap((item) => item.answers.flatMap((answer) => answer.flags ?? [])),
      ...quiz.combinations.flatMap((combination) => combination.flags ?? []),
    ];
    assert.deepEqual([...told].sort(), [...new Set(known)].sort());
  });
});

/** What a refusal of a question hides: what the answers that were offered could have hidden. */
const refusedBy = (id: string, offered: QuizItem['answers']) =>
  id === 's5' ? offered.flatMap((answer) => hides[answer.id] ?? []) : refused[id];
