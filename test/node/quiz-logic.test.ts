/** The rule of the quiz, held against a table in words; its safety branch over every combination of safety answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Content, DietTip, Quiz, QuizItem } from '../../src/dataset/types.js';
import { GutSkinQuizEvent, GutSkinQuizResultEvent } from '../../src/widgets/quiz/quiz-events.js';
import { SKIP, read, readAreas, toggle, type Answers } from '../../src/widgets/quiz/quiz-logic.js';
import { QuizSession } from '../../src/widgets/quiz/quiz-session.js';
import { usefulTips } from '../../src/widgets/quiz/quiz-tips.js';
import { data } from './helpers/data.js';
import { quizIn } from './helpers/quiz.js';
import { alarms, frail, hides, refused, signs, young } from './helpers/quiz-table.js';

const english = quizIn('en');
const { quiz, flags, tips } = english;
const reading = (answers: Answers) => read(quiz, flags, answers);
const areasOf = (answers: Answers) => readAreas(quiz, reading(answers));
const itemsOf = (answers: Answers) => reading(answers).screens.flatMap((screen) => screen.items.map(({ id }) => id));
const itemOf = (id: string) => quiz.items.find((item) => item.id === id) as QuizItem;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** How soon; of the others the collection of signs decides. */
const urgency = {
  emergency: ['s1-2', 's1-3', 's1-4', 's1-5', 's1-6'],
  urgent: ['s2-2', 's2-3', 's2-4'],
  soon: ['s3-2', 's3-3', 's3-4', 's3-5', 's3-6', 's3-8', 's3-9', 's4-3', 's6-2'],
};
const says: Record<string, string> = {
  ...Object.fromEntries(['w1-2', 'w1-3', 'w1-4', 'w1-5'].map((id) => [id, 'child'])),
  ...Object.fromEntries(alarms.map((id) => [id, 'doctor-first'])),
  's4-2': 'support',
  's4-3': 'support',
  ...Object.fromEntries(['s5-2', 's5-3', 's5-4'].map((id) => [id, 'pregnancy'])),
  's5-5': 'immune',
  's5-6': 'immune',
};
/** What is not asked of whom. */
const notAsked: Record<string, string[]> = {
  'w1-1': ['s6'],
  'w1-2': ['s6'],
  'w1-3': ['s4', 'd1', 'd2', 'a2', 'st1', 'sl1', 'sun1', 'p1'],
  'w1-4': ['a2', 'st1', 'p1'],
  'w1-5': [],
  'w1-6': ['s6'],
  [SKIP]: ['s6'],
};
/** Answers that are offered for a baby alone, and those that are not offered for small children. */
const forBabies = ['s1-10', 's1-11', 's5-6'];
const notForSmall = ['s5-2', 's5-3', 's5-4'];
const foodItems = ['f1', 'f2', 'f3', 'u1', 'u2'];
const asksOf = (item: string): Content[] =>
  item === 'f3' ? ['food', 'probiotic'] : foodItems.includes(item) ? ['food'] : item === 'a1' ? ['alcohol'] : [];

const safety = ['w1', 's1', 's2', 's3', 's4', 's6', 's5'];
const scored = quiz.items.filter((item) => quiz.areas.some((area) => area.id === item.section));

/** What the table says of safety answers. */
function expected(answers: Answers) {
  const whom = answers['w1']?.[0] ?? SKIP;
  const asked = safety.filter((id) => !notAsked[whom]?.includes(id));
  const offered = (id: string) =>
    (whom === 'w1-3' || !forBabies.includes(id)) && (!['w1-3', 'w1-4'].includes(whom) || !notForSmall.includes(id));
  const chosen = asked.flatMap((id) => (answers[id] ?? []).filter(offered));
  const silent = asked.filter((id) => answers[id]?.includes(SKIP));
  const hidden = new Set([
    ...chosen.flatMap((id) => hides[id] ?? []),
    // A baby is not asked about pregnancy, and so hides nothing of it by a refusal.
    ...silent.flatMap((id) => (id === 's5' && ['w1-3', 'w1-4'].includes(whom) ? frail : (refused[id] ?? []))),
  ]);
  const notes = new Set(chosen.flatMap((id) => says[id] ?? []));
  if (silent.some((id) => refused[id])) notes.add('not-said');
  return {
    flags: chosen.flatMap((id) => signs[id] ?? []),
    hidden,
    notes,
    items: ids(quiz.items).filter(
      (id) => id !== 'j1' && !notAsked[whom]?.includes(id) && !asksOf(id).some((content) => hidden.has(content)),
    ),
  };
}

/** Every way to answer a question with one answer at most: each of them, a refusal, nothing yet. */
const oneByOne = (id: string) => [...itemOf(id).answers.map((answer) => [answer.id]), [SKIP], []];
/** Every set of answers to a question where several may be chosen. */
function sets(id: string): string[][] {
  const item = itemOf(id);
  const free = ids(item.answers.filter((answer) => !answer.none));
  if (item.type === 'single') return oneByOne(id);
  const all = Array.from({ length: 2 ** free.length }, (_, i) => free.filter((_, bit) => (i >> bit) & 1));
  return [...all.filter((set) => set.length <= (item.most ?? Infinity)), [SKIP]];
}
/** Every scored question answered with the fewest or the most points. */
const pattern = (pick: (points: number[]) => number): Answers =>
  Object.fromEntries(
    scored.map((item) => {
      const points = item.answers.map((answer) => answer.points ?? 0);
      return [item.id, [item.answers[points.indexOf(pick(points))]?.id ?? '']];
    }),
  );
const worst = pattern((points) => Math.min(...points));
const finest = pattern((points) => Math.max(...points));

/** Calls back for every combination of ways to answer some questions; returns how many there are. */
function combine(
  items: readonly string[],
  visit: (answers: Record<string, readonly string[]>) => void,
  ways: (id: string) => string[][] = sets,
) {
  const all = items.map(ways);
  const answers: Record<string, readonly string[]> = {};
  let count = 0;
  const go = (depth: number) => {
    const id = items[depth];
    if (id === undefined) return void (count++, visit(answers));
    for (const way of all[depth] ?? []) {
      answers[id] = way;
      go(depth + 1);
    }
  };
  go(0);
  return count;
}

const order = ['emergency', 'urgent', 'soon'];
/** Compares what the quiz makes of answers with the table, as one string: this is done 200,000 times. */
function compare(answers: Answers, habit: Answers) {
  const should = expected(answers);
  const got = reading({ ...habit, ...answers });
  const notes = ids(got.notes).filter((id) => id !== 'support-stress'); // follows from a habit
  const line = (parts: Iterable<string>[]) => parts.map((part) => [...part].sort().join()).join(';');
  const right = line([should.flags, should.hidden, should.items, should.notes]);
  const said = line([ids(got.flags), got.hidden, got.screens.flatMap(({ items }) => ids(items)), notes]);
  if (said !== right) assert.equal(said, right, JSON.stringify(answers));
  const ranks = got.flags.map((flag) => order.indexOf(flag.urgency));
  if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) assert.fail(`out of order: ${ids(got.flags).join()}`);
}

describe('the safety branch', () => {
  it('knows every safety answer of the data, and no other', () => {
    const harmless = ['w1-1', 'w1-6', 's1-1', 's2-1', 's3-1', 's4-1', 's5-1', 's6-1'];
    assert.deepEqual(
      [...new Set([...Object.keys(signs), ...Object.keys(hides), ...harmless])].sort(),
      safety.flatMap((id) => ids(itemOf(id).answers)).sort(),
    );
    for (const [how, answers] of Object.entries(urgency))
      for (const id of answers) assert.equal(flags.find((flag) => flag.id === signs[id])?.urgency, how, id);
    for (const id of Object.values(signs)) assert.ok(ids(flags).includes(id), id);
  });

  it('says what the table says, for every combination of answers to safety questions and whatever the habits', () => {
    // Each combination meets one of three sets of habits in turn; the table is the same for all of them.
    const habits = [{}, worst, finest];
    let turn = 0;
    // Emergencies hide nothing and stop the quiz: one of each kind stands for all, which the next test goes through.
    const ways = (id: string) => (id === 's1' ? [['s1-1'], ['s1-2'], ['s1-10'], [SKIP]] : oneByOne(id).slice(0, -1));
    const seen = combine(safety, (answers) => compare(answers, habits[turn++ % 3] ?? {}), ways);
    assert.equal(seen, 7 * 4 * 9 * 10 * 4 * 3 * 7);
  });

  it('tells every set of answers to a question as its answers one by one, whoever it is for', () => {
    const seen = ['s1', 's2', 's3', 's5'].map((id) =>
      combine(['w1', id], (answers) => compare({ ...answers, s4: ['s4-1'] }, worst)),
    );
    assert.deepEqual(
      seen,
      [10, 7, 8, 5].map((free) => 8 * (2 ** free + 1)),
    );
  });

  it('tells the areas that are left, for every way to answer what hides', () => {
    combine(['w1', 's4', 's5'], (answers) => {
      const { items } = expected(answers);
      const left = quiz.areas.filter(({ id }) => items.some((item) => itemOf(item).section === id));
      for (const habit of [worst, finest])
        assert.deepEqual(
          areasOf({ ...habit, ...answers }).map(({ area }) => area.id),
          ids(left),
        );
    });
  });

  it('never offers a tip of something hidden, whatever the habits and the skin concern', () => {
    const habits = [{}, worst, finest, { f1: ['f1-1'], u1: ['u1-1'] }, { a1: ['a1-1'], sun1: ['sun1-1'], sl1: [SKIP] }];
    let offered = 0;
    const ways = (id: string) => (id === 'k1' ? sets(id) : oneByOne(id));
    const look = (answers: Answers) => {
      const { hidden } = expected(answers);
      for (const habit of habits) {
        const given = { ...habit, ...answers };
        const picked = usefulTips(tips, areasOf(given), reading(given), tips.length);
        offered += picked.length;
        const bad = picked.find((tip) => tip.contains.some((content) => hidden.has(content)));
        assert.equal(bad?.id, undefined, JSON.stringify(given));
      }
    };
    combine(['w1', 's4', 's5', 'k1'], look, ways);
    assert.ok(offered);
  });

  it('follows combinations: a retinoid before, in and after pregnancy, skin with gut signs, weak immunity with probiotics', () => {
    const ways = (id: string) => (id === 's3' || id === 'k1' || id === 'm1' ? oneByOne(id) : sets(id));
    const seen = combine(
      ['s3', 's5', 'k1', 'm1'],
      (answers) => {
        const chosen = Object.values(answers).flat();
        const has = (...any: string[]) => any.some((id) => chosen.includes(id));
        const got = reading({ w1: ['w1-1'], ...answers });
        const flag = (id: string) => got.flags.some((f) => f.id === id);
        const note = (id: string) => got.notes.some((n) => n.id === id);
        const retinoid = has('m1-4', 'm1-5');
        const right =
          flag('pregnant-on-retinoid') === (has('s5-2') && retinoid) &&
          flag('trying-on-retinoid') === (has('s5-3') && retinoid) &&
          flag('breastfeeding-on-retinoid') === (has('s5-4') && retinoid) &&
          note('isotretinoin') === (has('m1-4') && !has('s5-2', 's5-3', 's5-4')) &&
          note('pregnancy-warning') ===
            ((has('m1-4') && !has('s5-2')) || (has('m1-10') && has('s5-2', 's5-3', 's5-4'))) &&
          flag('psoriasis-gut') === (has('k1-2', 'k1-3', 'k1-6') && has('s3-2', 's3-3', 's3-6')) &&
          flag('immune-probiotic') === (has('s5-5') && has('m1-8'));
        assert.ok(right, JSON.stringify(answers));
      },
      ways,
    );
    assert.equal(seen, 11 * 33 * 11 * 12);
  });

  it('never tells her not to stop who is told to stop', () => {
    const advice = /do not stop|keep your treatment|끊지 마|치료는 계속/i;
    const named = /blood thinner|ibuprofen|항혈전제|이부프로펜/i; // those are other medicines
    combine(['k2', 'm1'], (answers) => {
      if (!answers['m1']?.some((id) => id === 'm1-4' || id === 'm1-5')) return;
      for (const language of ['en', 'ko']) {
        const { quiz, flags } = quizIn(language);
        const got = read(quiz, flags, { w1: ['w1-1'], s5: ['s5-2'], p1: ['p1-3'], ...answers });
        assert.match(got.flags[0]?.action ?? '', /stop|지금 바로 (멈추|끊)/i);
        for (const { title, text } of got.notes)
          if (!named.test(title)) assert.doesNotMatch(`${title} ${text}`, advice, JSON.stringify(answers));
      }
    });
  });

  it('tells a visitor on isotretinoin with much stress of changes of mood', () => {
    const notes = (answers: Answers) => ids(reading(answers).notes);
    assert.ok(notes({ m1: ['m1-4'], st1: ['st1-1'] }).includes('isotretinoin-mood'));
    for (const other of [
      { m1: ['m1-4'], st1: ['st1-2'] },
      { m1: ['m1-5'], st1: ['st1-1'] },
    ])
      assert.ok(!notes(other).includes('isotretinoin-mood'));
  });

  it('hides nothing for silence, and for a refusal all that a yes would hide', () => {
    const silent = reading({});
    assert.deepEqual([silent.hidden.size, silent.flags.length, silent.notes.length], [0, 0, 0]);
    const all = Object.fromEntries(quiz.items.map((item) => [item.id, [SKIP]]));
    const { hidden, flags: none, notes, given, conditions } = reading(all);
    assert.deepEqual([...hidden].sort(), [...young].sort());
    assert.deepEqual([ids(none), ids(notes), ids(given), conditions], [[], ['not-said'], [], []]);
    assert.deepEqual(usefulTips(tips, areasOf(all), reading(all)), []);
  });

  it('reads no answer of a question that is not asked, and none that is not offered', () => {
    const context = structuredClone(quiz);
    const food = context.items.find((item) => item.id === 'f1') as QuizItem;
    food.answers[0] = { ...(food.answers[0] as QuizItem['answers'][number]), flags: ['airway'], notes: ['immune'] };
    assert.deepEqual(ids(read(context, flags, { f1: ['f1-1'] }).flags), ['airway']);
    const hidden = read(context, flags, { f1: ['f1-1'], s4: ['s4-2'] });
    assert.deepEqual([ids(hidden.flags), ids(hidden.notes)], [[], ['support']]);
    assert.deepEqual(ids(reading({ w1: ['w1-1'], s1: ['s1-10'] }).flags), []);
    assert.deepEqual(ids(reading({ w1: ['w1-4'], s5: ['s5-2'] }).notes), ['child']);
  });
});

describe('what is asked of whom', () => {
  it('a baby: no habits, no eating worries, no pregnancy; but what only a baby has', () => {
    assert.deepEqual(itemsOf({ w1: ['w1-3'] }), ['w1', 's1', 's2', 's3', 's6', 's5', 'k1', 'k2', 'm1']);
    const answers = reading({ w1: ['w1-3'] }).screens.flatMap(({ items }) =>
      items.flatMap((item) => ids(item.answers)),
    );
    for (const id of forBabies) assert.ok(answers.includes(id), id);
    for (const id of [...notForSmall, 'm1-4', 'm1-5', 'k1-6']) assert.ok(!answers.includes(id), id);
  });

  it('nobody under 18 about alcohol or food, small children about smoking or stress', () => {
    for (const id of ['w1-2', 'w1-3', 'w1-4', 'w1-5'])
      for (const item of ['a1', ...foodItems]) assert.ok(!itemsOf({ w1: [id] }).includes(item), `${id} ${item}`);
    for (const item of ['a2', 'st1', 'p1']) assert.ok(!itemsOf({ w1: ['w1-4'] }).includes(item), item);
  });

  it('joints with psoriasis, and only then', () => {
    assert.ok(itemsOf({ k1: ['k1-1', 'k1-3'] }).includes('j1'));
    for (const k1 of [['k1-1', 'k1-2'], [SKIP], []]) assert.ok(!itemsOf({ k1 }).includes('j1'));
    assert.deepEqual(ids(reading({ k1: ['k1-3'], j1: ['j1-2'] }).flags), ['joint-signs']);
    assert.deepEqual(ids(reading({ k1: ['k1-1'], j1: ['j1-2'] }).flags), []);
  });

  it('hidradenitis and hives can be chosen', () => {
    assert.deepEqual(reading({ k1: ['k1-6', 'k1-7'] }).conditions, ['hidradenitis', 'urticaria']);
  });

  it('twelve screens at the most, and a thirteenth for joints', () => {
    assert.equal(reading({ w1: ['w1-1'] }).screens.length, 12);
    assert.equal(reading({ w1: ['w1-1'], k1: ['k1-3'] }).screens.length, 13);
  });
});

describe('choosing', () => {
  const multi = itemOf('s1');
  const single = itemOf('s4');
  const two = itemOf('k1');

  it('one answer takes the place of another', () => {
    assert.deepEqual(toggle(single, [], 's4-1'), ['s4-1']);
    assert.deepEqual(toggle(single, ['s4-1'], 's4-3'), ['s4-3']);
    assert.deepEqual(toggle(single, ['s4-3'], SKIP), [SKIP]);
    assert.deepEqual(toggle(single, ['s4-3'], 's4-3'), ['s4-3']);
  });

  it('several add up, and a second choice takes one away', () => {
    assert.deepEqual(toggle(multi, ['s1-2'], 's1-4'), ['s1-2', 's1-4']);
    assert.deepEqual(toggle(multi, ['s1-2', 's1-4'], 's1-2'), ['s1-4']);
    assert.deepEqual(toggle(multi, ['s1-2'], 's1-2'), []);
  });

  it('“none” and a refusal stand alone, both ways', () => {
    for (const alone of ['s1-1', SKIP]) {
      assert.deepEqual(toggle(multi, ['s1-2', 's1-3'], alone), [alone]);
      assert.deepEqual(toggle(multi, [alone], 's1-2'), ['s1-2']);
      assert.deepEqual(toggle(multi, [alone], alone), []);
    }
    assert.deepEqual(toggle(multi, ['s1-1'], SKIP), [SKIP]);
    assert.deepEqual(toggle(multi, [SKIP], 's1-1'), ['s1-1']);
  });

  it('stops at the most, but lets a refusal through', () => {
    assert.equal(two.most, 2);
    const full = ['k1-1', 'k1-2'];
    assert.equal(toggle(two, full, 'k1-3'), full);
    assert.deepEqual(toggle(two, full, SKIP), [SKIP]);
    assert.deepEqual(toggle(two, full, 'k1-1'), ['k1-2']);
  });

  it('changes nothing it was given', () => {
    const chosen = Object.freeze(['s1-2']);
    toggle(multi, chosen, 's1-3');
    toggle(multi, chosen, 's1-2');
    assert.deepEqual(chosen, ['s1-2']);
  });
});

describe('the steps of the areas', () => {
  const steps = (answers: Answers) =>
    Object.fromEntries(areasOf(answers).map(({ area, average, band }) => [area.id, [average, band.id]]));

  it('work out as the rule says: two or three portions and whole grains most days are an average of 1.5', () => {
    assert.deepEqual(steps({ f1: ['f1-2'], f2: ['f2-3'] })['fibre-plants'], [1.5, 'mid']);
  });

  it('need half of an area', () => {
    assert.deepEqual(steps({ f1: ['f1-4'] })['fibre-plants'], [3, 'high']);
    assert.deepEqual(steps({})['fibre-plants'], [null, 'none']);
    const three = structuredClone(quiz);
    three.items.push({ ...itemOf('f1'), id: 'f9', answers: [{ id: 'f9-1', text: '', points: 0 }] });
    three.screens.push({ id: 'more', items: ['f9'] });
    const average = (answers: Answers) =>
      readAreas(three, read(three, flags, answers)).find(({ area }) => area.id === 'fibre-plants')?.average;
    assert.equal(average({ f1: ['f1-4'] }), null);
    assert.equal(average({ f1: ['f1-4'], f9: ['f9-1'] }), 1.5);
  });

  it('leave a refusal out of the average', () => {
    assert.deepEqual(steps({ f1: ['f1-3'], f2: [SKIP] })['fibre-plants'], [2, 'mid']);
    assert.deepEqual(steps({ st1: [SKIP] })['stress'], [null, 'none']);
    assert.deepEqual(steps({ f1: [SKIP], f2: [SKIP] })['fibre-plants'], [null, 'none']);
  });

  it('run from the first to the third in every area, and are never added up', () => {
    assert.deepEqual(new Set(Object.values(steps(worst)).map(([, step]) => step)), new Set(['low']));
    assert.deepEqual(new Set(Object.values(steps(finest)).map(([, step]) => step)), new Set(['high']));
    assert.deepEqual(Object.keys(steps(finest)), ids(quiz.areas));
  });

  it('begin at 0, 1.5 and 2.5', () => {
    const first = itemOf('d1');
    const stepAt = (points: number) => {
      const scale: Quiz = {
        ...quiz,
        areas: quiz.areas.slice(0, 1),
        items: [{ ...first, answers: [{ id: 'x', text: '', points }] }],
      };
      const [area] = readAreas(scale, read(scale, [], { d1: ['x'] }));
      assert.equal(area?.average, points);
      return area.band.id;
    };
    assert.deepEqual([0, 1.4, 1.5, 2.4, 2.5, 3].map(stepAt), ['low', 'low', 'mid', 'mid', 'high', 'high']);
  });

  it('do not hang on the order of the bands in the file', () => {
    const turned = { ...quiz, bands: [...quiz.bands].reverse() };
    const answers = { f1: ['f1-2'], f2: ['f2-3'] };
    assert.deepEqual(readAreas(turned, reading(answers)), areasOf(answers));
  });

  it('and no text counts in points of a hundred', () => {
    for (const language of data.meta.languages)
      assert.doesNotMatch(JSON.stringify(quizIn(language).quiz), /of 100|100점/);
  });
});

describe('the tips of the result', () => {
  const pick = (answers: Answers, count?: number, from: readonly DietTip[] = tips) =>
    usefulTips(from, areasOf(answers), reading(answers), count);
  const room = (id: string) => ({ ...finest, [id]: worst[id] ?? [] });

  it('are three, all different', () => {
    assert.equal(new Set(pick(worst)).size, 3);
    assert.equal(pick(worst, 5).length, 5);
    assert.deepEqual(
      pick(
        worst,
        3,
        tips.filter(({ id }) => id === 'sleep' || id === 'stress'),
      ).length,
      2,
    );
    assert.deepEqual(pick(worst, 3, []), []);
  });

  it('each have an answer that asks for them: none to drink less for who does not drink', () => {
    assert.deepEqual(pick({}), []);
    for (const [tip, answers] of [
      ['alcohol', { a1: ['a1-4'], a2: ['a2-1'] }],
      ['smoke-free', { a1: ['a1-1'], a2: ['a2-4'] }],
      ['mediterranean', { ...worst, k1: ['k1-1'] }],
      ['sleep', { sl1: ['sl1-4'] }],
      ['supplement-safety', { ...worst, m1: ['m1-1'] }],
    ] as const)
      assert.ok(!ids(pick(answers, tips.length)).includes(tip), tip);
    assert.ok(ids(pick({ a1: ['a1-1'] })).includes('alcohol'));
    assert.ok(ids(pick({ a2: ['a2-1'] })).includes('smoke-free'));
  });

  it('of the site’s own go by the room in their areas, where they name no answer', () => {
    const own: DietTip = { ...(tips[0] as DietTip), id: 'own', areas: ['sleep'], conditions: [], contains: [] };
    delete own.fits;
    assert.deepEqual(ids(pick({ sl1: ['sl1-1'] }, 3, [own])), ['own']);
    for (const answers of [{ sl1: ['sl1-4'] }, {}] as Answers[]) assert.deepEqual(pick(answers, 3, [own]), []);
    assert.deepEqual(ids(pick({}, 3, [{ ...own, areas: [] }])), ['own']);
  });

  it('do not hang on the order of the file, and leave it as it was', () => {
    const turned = Object.freeze([...tips].reverse());
    for (const answers of [{}, worst, finest, { ...worst, k1: ['k1-2'] }])
      assert.deepEqual(ids(pick(answers, 5, turned)), ids(pick(answers, 5)));
  });

  it('begin with the area that has the most room', () => {
    for (const [id, area] of [
      ['sun1', 'sun'],
      ['sl1', 'sleep'],
      ['st1', 'stress'],
      ['f3', 'fermented'],
    ] as const)
      assert.ok(pick(room(id))[0]?.areas.includes(area), area);
  });

  it('spread over areas before one area gets a second', () => {
    const areas = pick(worst).map((tip) => tip.areas);
    for (const [i, own] of areas.entries())
      assert.ok(
        own.some((area) => !areas.slice(0, i).flat().includes(area)),
        String(own),
      );
  });

  it('suit the skin concern that was named', () => {
    for (const [answer, condition] of [
      ['k1-1', 'acne'],
      ['k1-2', 'eczema'],
      ['k1-3', 'psoriasis'],
      ['k1-4', 'rosacea'],
    ] as const)
      assert.ok(pick({ ...finest, k1: [answer] })[0]?.conditions.includes(condition), condition);
  });

  it('tell somebody with eczema not to cut out foods alone, before anything else on food', () => {
    assert.equal(pick({ ...finest, k1: ['k1-2'] })[0]?.id, 'no-elimination-eczema');
  });
});

type Told = { name: string; step: number; total: number };
const visit = (told: Told[] = []) =>
  new QuizSession(
    () => english,
    (step) => void told.push(step),
  );

/** Answers the screen on show; what is not in `given` gets its first answer. */
function answer(session: QuizSession, given: Answers = {}) {
  for (const item of session.screen?.items ?? [])
    if (!session.answers[item.id]?.length)
      for (const id of given[item.id] ?? [item.answers[0]?.id ?? '']) session.choose(item.id, id);
}
/** Goes on until `end` says so, or to the end. */
function goOn(session: QuizSession, given: Answers = {}, end = () => false) {
  for (let i = 0; i < 100 && !end() && session.place !== 'result' && session.place !== 'emergency'; i++) {
    if (session.place === 'urgent') session.understood();
    else {
      answer(session, given);
      session.next();
    }
  }
}
/** Goes through the whole quiz. */
function walk(given: Answers = {}) {
  const told: Told[] = [];
  const session = visit(told);
  session.start();
  goOn(session, given);
  return { session, told };
}
/** Answers up to a screen. */
function upTo(id: string, given: Answers = {}) {
  const told: Told[] = [];
  const session = visit(told);
  session.start();
  goOn(session, given, () => session.place === 'screen' && session.screen?.id === id);
  assert.equal(session.screen?.id, id);
  return { session, told };
}

describe('a visit', () => {
  it('begins with the door and tells nothing', () => {
    const told: Told[] = [];
    const session = visit(told);
    assert.deepEqual(
      [session.place, session.at, session.answers, session.problems, told.length],
      ['door', 0, {}, {}, 0],
    );
    session.start();
    assert.deepEqual([session.place, session.screen?.id], ['screen', 'who']);
  });

  it('has the warning signs first after whom it is for, each screen alone', () => {
    const screens = walk().session.reading.screens;
    assert.deepEqual(
      screens.slice(0, 4).map(({ items }) => ids(items)),
      [['w1'], ['s1'], ['s2'], ['s3']],
    );
  });

  it('waits for an answer, and a refusal is one', () => {
    const { session, told } = upTo('days');
    const before = told.length;
    session.next();
    assert.deepEqual([session.screen?.id, session.problems], ['days', { s2: { kind: 'missing' } }]);
    assert.equal(told.length, before);
    session.choose('s2', 's2-1');
    assert.deepEqual(session.problems, {});
    session.choose('s2', 's2-1');
    session.next();
    assert.deepEqual(session.problems, { s2: { kind: 'missing' } });
    session.choose('s2', SKIP);
    session.next();
    assert.deepEqual([session.screen?.id, session.problems], ['weeks', {}]);
  });

  it('names each question without an answer, and takes each back by itself', () => {
    const { session } = upTo('care');
    session.next();
    assert.deepEqual(Object.keys(session.problems), ['s4', 's5']);
    session.choose('s5', 's5-1');
    assert.deepEqual(Object.keys(session.problems), ['s4']);
    session.next();
    assert.equal(session.screen?.id, 'care');
    session.choose('s4', 's4-1');
    session.next();
    assert.equal(session.screen?.id, 'digestion');
  });

  it('lets a compact row stay empty: that is a refusal', () => {
    const { session } = upTo('rest');
    session.choose('sl1', 'sl1-2');
    session.next();
    assert.equal(session.screen?.id, 'skin');
    assert.deepEqual(
      [session.answers['st1'], session.answers['sl1'], session.answers['sun1']],
      [[SKIP], ['sl1-2'], [SKIP]],
    );
  });

  it('clears the screen on show, and no other', () => {
    const { session } = upTo('rest');
    const before = session.answers;
    session.choose('sl1', 'sl1-2');
    session.choose('st1', 'st1-2');
    session.clear();
    assert.deepEqual(session.answers, before);
  });

  it('takes no answer to a question that is not on show', () => {
    const { session } = upTo('days');
    const before = session.answers;
    session.choose('s4', 's4-3');
    session.choose('nothing', 's4-3');
    assert.deepEqual(session.answers, before);
  });

  it('says so when there are too many, and keeps what was chosen', () => {
    const { session } = upTo('skin');
    for (const id of ['k1-1', 'k1-2', 'k1-3']) session.choose('k1', id);
    assert.deepEqual(session.problems, { k1: { kind: 'too-many', most: 2 } });
    assert.deepEqual(session.answers['k1'], ['k1-1', 'k1-2']);
    session.choose('k1', 'k1-1');
    assert.deepEqual(session.problems, {});
    session.choose('k1', 'k1-3');
    assert.deepEqual(session.answers['k1'], ['k1-2', 'k1-3']);
  });

  it('goes back with all answers kept, to the door at last, and on from there', () => {
    const { session } = upTo('weeks', { s2: ['s2-1'] });
    session.back();
    assert.deepEqual([session.screen?.id, session.answers['s2']], ['days', ['s2-1']]);
    for (let i = 0; i < 3; i++) session.back();
    assert.equal(session.place, 'door');
    session.start();
    for (let i = 0; i < 3; i++) session.next();
    assert.deepEqual([session.screen?.id, session.answers['s1']], ['weeks', ['s1-1']]);
  });

  it('stops at each emergency sign, and goes on only when it is taken back', () => {
    for (const sign of urgency.emergency) {
      const { session } = upTo('now');
      session.choose('s1', sign);
      session.next();
      assert.deepEqual([session.place, session.at], ['emergency', 1], sign);
      session.understood();
      assert.equal(session.place, 'emergency', 'nothing but taking it back leads on');
      session.back();
      assert.deepEqual([session.place, session.screen?.id, session.answers['s1']], ['screen', 'now', [sign]]);
      session.next();
      assert.equal(session.place, 'emergency');
      session.back();
      session.choose('s1', 's1-1');
      session.next();
      assert.deepEqual([session.place, session.screen?.id], ['screen', 'days']);
    }
  });

  it('stops at an emergency that is chosen on the way back, from wherever “Next” is pressed', () => {
    const { session } = upTo('rest', { s2: ['s2-2'], s4: ['s4-3'] });
    while (session.screen?.id !== 'now') session.back();
    session.choose('s1', 's1-5');
    session.next();
    assert.equal(session.place, 'emergency');
    assert.deepEqual(
      session.reading.flags.map((flag) => flag.urgency),
      ['emergency', 'urgent', 'soon'],
    );
  });

  it('tells a same-day sign at once, and once', () => {
    const { session } = upTo('days');
    session.choose('s2', 's2-2');
    session.next();
    assert.deepEqual([session.place, session.screen?.id], ['urgent', 'days']);
    session.back();
    assert.deepEqual([session.place, session.answers['s2']], ['screen', ['s2-2']]);
    session.next();
    assert.equal(session.place, 'urgent', 'it was not confirmed yet');
    session.understood();
    assert.deepEqual([session.place, session.screen?.id], ['screen', 'weeks']);
    session.back();
    session.next();
    assert.deepEqual([session.place, session.screen?.id], ['screen', 'weeks']);
    session.back();
    session.choose('s2', 's2-4');
    session.next();
    assert.equal(session.place, 'urgent', 'another sign is told too');
  });

  it('tells pregnancy with a retinoid as soon as both are known', () => {
    const { session } = upTo('medicines', { s5: ['s5-2'] });
    session.choose('m1', 'm1-5');
    session.next();
    assert.equal(session.place, 'urgent');
    assert.deepEqual(ids(session.reading.flags), ['pregnant-on-retinoid']);
    session.understood();
    assert.equal(session.screen?.id, 'procedure');
  });

  it('asks no food question after an eating worry, and counts no answer given before it', () => {
    const { session } = upTo('sweets', { f1: ['f1-4'], f2: ['f2-4'] });
    while (session.screen?.id !== 'care') session.back();
    session.choose('s4', 's4-2');
    const asked: string[] = [];
    while (session.place === 'screen') {
      asked.push(...ids(session.screen?.items ?? []));
      answer(session);
      session.next();
    }
    assert.deepEqual(
      asked.filter((id) => foodItems.includes(id)),
      [],
    );
    assert.deepEqual(
      session.areas.map(({ area }) => area.id),
      ['digestion', 'alcohol-smoking', 'stress', 'sleep', 'sun'],
    );
  });

  it('ends with the result, and the last screen is still there behind it', () => {
    const { session } = walk();
    assert.equal(session.place, 'result');
    session.back();
    assert.deepEqual([session.place, session.screen?.id], ['screen', 'procedure']);
    session.next();
    assert.equal(session.place, 'result');
  });

  it('keeps place and answers when the language changes', () => {
    let now = english;
    const session = new QuizSession(
      () => now,
      () => undefined,
    );
    session.start();
    session.choose('w1', 'w1-1');
    session.next();
    now = quizIn('ko');
    assert.equal(session.screen?.items[0]?.question, data.quiz.items[1]?.question['ko']);
    session.back();
    assert.deepEqual(session.answers, { w1: ['w1-1'] });
  });

  it('shares nothing with the next', () => {
    walk({ s2: ['s2-2'], s4: ['s4-3'] });
    const { session } = upTo('days');
    assert.deepEqual(session.answers, { w1: ['w1-1'], s1: ['s1-1'] });
    session.choose('s2', 's2-2');
    session.next();
    assert.equal(session.place, 'urgent', 'what another visitor confirmed does not count');
  });
});

describe('what the page is told', () => {
  const model = walk().told;
  /** Screens that everybody sees: whom for, three of warning signs, what decides what is safe, skin, medicines. */
  const counted = 7;

  it('is a start, every screen that all see, and the end', () => {
    assert.deepEqual(model, [
      { name: 'gut-skin-quiz-start', step: 0, total: counted },
      ...Array.from({ length: counted }, (_, i) => ({ name: 'gut-skin-quiz-step', step: i + 1, total: counted })),
      { name: 'gut-skin-quiz-complete', step: counted, total: counted },
    ]);
  });

  it('is the same for all visitors who get to the end, whatever they answer', () => {
    const others: Answers[] = [
      Object.fromEntries(quiz.items.map((item) => [item.id, [SKIP]])),
      ...itemOf('w1').answers.map(({ id }) => ({ w1: [id] })),
      { s4: ['s4-2'] },
      { s5: ['s5-2'] },
      { s5: ['s5-3', 's5-5'], s4: ['s4-3'] },
      { s2: ['s2-2', 's2-4'], s3: ['s3-2', 's3-5'] },
      { s5: ['s5-2'], m1: ['m1-4'] },
      { ...worst },
      { ...finest, k1: ['k1-1', 'k1-3'], p1: ['p1-3'] },
    ];
    for (const given of others) assert.deepEqual(walk(given).told, model, JSON.stringify(given));
  });

  it('is the same for a visitor who goes back and forth and changes their mind', () => {
    const { session, told } = upTo('now');
    session.back();
    session.back();
    session.start();
    session.next();
    session.choose('s1', 's1-2');
    session.next();
    session.back();
    session.choose('s1', 's1-1');
    session.next();
    session.back();
    session.next();
    goOn(session, { s4: ['s4-2'] });
    session.back();
    session.back();
    session.next();
    session.next();
    assert.equal(session.place, 'result');
    assert.deepEqual(told, model);
  });

  it('ends silently at an emergency', () => {
    assert.deepEqual(walk({ s1: ['s1-2'] }).told, model.slice(0, 3));
  });

  it('holds a step and a total, and nothing else', () => {
    const event = new GutSkinQuizEvent('gut-skin-quiz-step', 3, counted);
    assert.deepEqual(
      Object.keys(event)
        .filter((key) => key !== 'isTrusted')
        .sort(),
      ['step', 'total'],
    );
    assert.deepEqual(
      [event.type, event.step, event.total, event.bubbles, event.composed],
      ['gut-skin-quiz-step', 3, counted, true, true],
    );
  });

  it('is a copy of the answers, where the visitor agreed to give one', () => {
    const { session } = walk({ ...worst, st1: [SKIP] });
    const event = GutSkinQuizResultEvent.of(session.answers, session.areas);
    assert.equal(event.type, 'gut-skin-quiz-result');
    assert.deepEqual(event.answers, session.answers);
    assert.notEqual(event.answers, session.answers);
    assert.notEqual(event.answers['s1'], session.answers['s1']);
    assert.deepEqual(event.areas, {
      digestion: 'low',
      'fibre-plants': 'low',
      fermented: 'low',
      'sugar-upf': 'low',
      'alcohol-smoking': 'low',
      stress: 'none',
      sleep: 'low',
      sun: 'low',
    });
  });
});
