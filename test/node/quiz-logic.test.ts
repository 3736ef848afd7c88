/** The rule of the quiz, held against a table in words; its safety branch over every combination of safety answers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { slice } from '../../src/dataset/slice.js';
import type { Content, DietTip, Quiz, QuizItem } from '../../src/dataset/types.js';
import { GutSkinQuizEvent, GutSkinQuizResultEvent } from '../../src/widgets/quiz/quiz-events.js';
import { SKIP, read, scoreAreas, toggle, type Answers } from '../../src/widgets/quiz/quiz-logic.js';
import { usefulTips } from '../../src/widgets/quiz/quiz-tips.js';
import { QuizSession } from '../../src/widgets/quiz/quiz-session.js';
import { data } from './helpers/data.js';

const content = (language: string) => {
  const { entries: flags, emergency } = slice(data, 'red-flags', language);
  return { ...slice(data, 'quiz', language), flags, emergency };
};
const english = content('en');
const { quiz, flags } = english;
const tips = slice(data, 'diet-tips', 'en').entries;
const reading = (answers: Answers) => read(quiz, flags, answers);
const itemOf = (id: string) => quiz.items.find((item) => item.id === id) as QuizItem;

/* The table in words: what each safety answer means. It is written down here once more, so that a slip in the data shows. */

/** Stops the quiz, whatever else was answered. */
const emergency: Record<string, string[]> = {
  's1-2': ['airway'],
  's1-3': ['purple-rash'],
  's1-4': ['blistering-mucosa', 'red-all-over'],
  's1-5': ['heavy-bleed'],
};
/** Told at once, then the quiz goes on. */
const urgent: Record<string, string[]> = {
  's2-2': ['black-stool'],
  's2-3': ['eczema-herpeticum'],
  's2-4': ['infection-after'],
};
/** Heads the result. */
const soon: Record<string, string[]> = {
  's3-2': ['rectal-bleed', 'bowel-change'],
  's3-3': ['weight-loss', 'anaemia'],
  's3-4': ['night-symptoms', 'family-history'],
  's3-5': ['mole'],
  's4-3': ['eating-disorder'],
};
const all: Content[] = ['food', 'probiotic', 'supplement', 'body'];
/** Eating worries and youth hide food and all that follows from it; pregnancy and weak immunity what is swallowed as a product. */
const hides: Record<string, Content[]> = {
  's4-2': all,
  's4-3': all,
  's5-2': ['probiotic', 'supplement', 'body'],
  's5-3': ['probiotic', 'supplement'],
  's5-4': all,
};
const says: Record<string, string> = {
  's4-2': 'support',
  's4-3': 'support',
  's5-2': 'pregnancy',
  's5-3': 'immune',
  's5-4': 'child',
};
const foodItems = ['f1', 'f2', 'f3', 'u1', 'u2'];
const foodAreas = ['fibre-plants', 'fermented', 'sugar-upf'];

/** What the table says of a set of answers. */
function expected(chosen: readonly string[]) {
  const meant = (table: Record<string, string[]>) => chosen.flatMap((id) => table[id] ?? []);
  const child = chosen.includes('s5-4') && (chosen.includes('s4-2') || chosen.includes('s4-3'));
  const hidden = new Set(chosen.flatMap((id) => hides[id] ?? []));
  const gone = (item: string) =>
    (hidden.has('food') && foodItems.includes(item)) || (hidden.has('probiotic') && item === 'f3');
  const lost = (area: string) =>
    (hidden.has('food') && foodAreas.includes(area)) || (hidden.has('probiotic') && area === 'fermented');
  return {
    emergency: meant(emergency),
    urgent: meant(urgent),
    soon: [...meant(soon), ...(child ? ['child-diet'] : [])],
    hidden: [...hidden].sort(),
    items: quiz.items.map(({ id }) => id).filter((id) => !gone(id)),
    areas: quiz.areas.map(({ id }) => id).filter((id) => !lost(id)),
    notes: new Set(chosen.flatMap((id) => says[id] ?? [])),
  };
}

/** Every way to answer a question where several answers may be chosen: each set of them, none, a refusal, nothing yet. */
function waysToAnswer(id: string): (readonly string[])[] {
  const item = itemOf(id);
  const free = item.answers.filter((answer) => !answer.none).map((answer) => answer.id);
  const none = item.answers.filter((answer) => answer.none).map((answer) => [answer.id]);
  if (item.type === 'single') return [...free.map((answer) => [answer]), [SKIP], []];
  const sets = Array.from({ length: 2 ** free.length - 1 }, (_, i) => free.filter((_, bit) => ((i + 1) >> bit) & 1));
  return [...sets.filter((set) => set.length <= (item.most ?? Infinity)), ...none, [SKIP], []];
}
const safety = ['s1', 's2', 's3', 's4', 's5'];
const scored = quiz.items.filter((item) => quiz.areas.some((area) => area.id === item.section));
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

/** Calls back for every combination of answers to some questions; returns how many there are. */
function combine(
  ids: readonly string[],
  visit: (answers: Record<string, readonly string[]>, chosen: string[]) => void,
) {
  const ways = ids.map(waysToAnswer);
  const answers: Record<string, readonly string[]> = {};
  let count = 0;
  const go = (depth: number, chosen: string[]) => {
    const id = ids[depth];
    if (id === undefined) {
      count++;
      visit(answers, chosen);
      return;
    }
    for (const way of ways[depth] ?? []) {
      answers[id] = way;
      go(depth + 1, [...chosen, ...way]);
    }
  };
  go(0, []);
  return count;
}

describe('the safety branch', () => {
  it('knows every safety answer of the data, and no other', () => {
    const table = [emergency, urgent, soon, hides].flatMap((part) => Object.keys(part));
    const harmless = ['s1-1', 's2-1', 's3-1', 's4-1', 's5-1'];
    assert.deepEqual(
      [...new Set([...table, ...harmless])].sort(),
      safety.flatMap((id) => itemOf(id).answers.map((answer) => answer.id)).sort(),
    );
    for (const [table, urgency] of [
      [emergency, 'emergency'],
      [urgent, 'urgent'],
      [soon, 'soon'],
    ] as const)
      for (const id of Object.values(table).flat())
        assert.equal(flags.find((flag) => flag.id === id)?.urgency, urgency, id);
  });

  it('says what the table says, for every combination of safety answers and whatever the habits', () => {
    const order = ['emergency', 'urgent', 'soon'];
    // Each combination meets one of three sets of habits in turn; the table is the same for all of them.
    const habits = [{}, worst, finest];
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    let turn = 0;
    const seen = combine(safety, (answers, chosen) => {
      const should = expected(chosen);
      const right = [
        [...should.emergency, ...should.urgent, ...should.soon].sort(),
        should.hidden,
        should.items,
        [...should.notes].sort(),
      ].join(';');
      const got = reading({ ...habits[turn++ % 3], ...answers });
      const notes = ids(got.notes).filter((id) => id !== 'support-stress'); // follows from a habit
      // Compared as one string: this is done 162,000 times.
      const said = [ids(got.flags).sort(), [...got.hidden].sort(), ids(got.items), notes.sort()].join(';');
      if (said !== right) assert.equal(said, right, JSON.stringify(answers));
      const ranks = got.flags.map(({ urgency }) => order.indexOf(urgency));
      if (ranks.some((rank, i) => rank < (ranks[i - 1] ?? 0))) assert.fail(`out of order: ${ids(got.flags).join()}`);
    });
    assert.equal(seen, 18 * 10 * 18 * 5 * 10);
  });

  it('scores the areas that are left, for every way to answer what hides', () => {
    combine(['s4', 's5'], (answers, chosen) => {
      for (const habit of [worst, finest]) {
        const given = { ...habit, ...answers };
        assert.deepEqual(
          scoreAreas(quiz, reading(given), given).map(({ area }) => area.id),
          expected(chosen).areas,
        );
      }
    });
  });

  it('never offers a tip of something hidden, whatever the habits and the skin concern', () => {
    const scores = [{}, worst, finest, { f1: ['f1-1'], u1: ['u1-1'] }, { a1: ['a1-1'], sun1: ['sun1-1'], sl1: [SKIP] }];
    let offered = 0;
    combine(['s4', 's5', 'k1'], (answers, chosen) => {
      const { hidden } = expected(chosen);
      for (const habit of scores) {
        const given = { ...habit, ...answers };
        const now = reading(given);
        const picked = usefulTips(tips, scoreAreas(quiz, now, given), now, tips.length);
        offered += picked.length;
        const bad = picked.find((tip) => tip.contains.some((content) => hidden.includes(content)));
        assert.equal(bad?.id, undefined, JSON.stringify(given));
      }
    });
    assert.ok(offered);
  });

  it('follows combinations: pregnancy with a retinoid, skin with gut signs, a child who worries about food', () => {
    const seen = combine(['s3', 's4', 's5', 'k1', 'm2'], (answers, chosen) => {
      const has = (...ids: string[]) => ids.some((id) => chosen.includes(id));
      const got = reading(answers);
      const flag = (id: string) => got.flags.some((f) => f.id === id);
      const note = (id: string) => got.notes.some((n) => n.id === id);
      const right =
        flag('pregnant-on-retinoid') === (has('s5-2') && has('m2-2', 'm2-3')) &&
        note('pregnancy-warning') === (has('m2-2', 'm2-3') || (has('s5-2') && has('m2-4'))) &&
        flag('psoriasis-gut') === (has('k1-2', 'k1-3') && has('s3-2', 's3-4')) &&
        flag('child-diet') === (has('s5-4') && has('s4-2', 's4-3'));
      assert.ok(right, JSON.stringify(answers));
    });
    assert.equal(seen, 18 * 5 * 10 * 17 * 6);
  });

  it('hides nothing for a refusal or for silence', () => {
    const refused = Object.fromEntries(quiz.items.map((item) => [item.id, [SKIP]]));
    for (const answers of [{}, refused]) {
      const { items, hidden, flags: signs, notes, conditions } = reading(answers);
      assert.deepEqual([items.length, hidden.size, signs.length, notes.length, conditions.length], [23, 0, 0, 0, 0]);
    }
  });

  it('reads no answer of a question that is not asked', () => {
    const context = structuredClone(quiz);
    const food = context.items.find((item) => item.id === 'f1') as QuizItem;
    food.answers[0] = { ...(food.answers[0] as QuizItem['answers'][number]), flags: ['airway'], notes: ['immune'] };
    assert.deepEqual(
      read(context, flags, { f1: ['f1-1'] }).flags.map(({ id }) => id),
      ['airway'],
    );
    const hidden = read(context, flags, { f1: ['f1-1'], s4: ['s4-2'] });
    assert.deepEqual(hidden.flags, []);
    assert.deepEqual(
      hidden.notes.map(({ id }) => id),
      ['support'],
    );
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

describe('the scores', () => {
  const scores = (answers: Answers) =>
    Object.fromEntries(
      scoreAreas(quiz, reading(answers), answers).map(({ area, score, band }) => [area.id, [score, band.id]]),
    );

  it('work out as the example says: two or three portions and whole grains most days are 50', () => {
    assert.deepEqual(scores({ f1: ['f1-2'], f2: ['f2-3'] })['fibre-plants'], [50, 'mid']);
  });

  it('need half of an area', () => {
    assert.deepEqual(scores({ f1: ['f1-4'] })['fibre-plants'], [100, 'high']);
    assert.deepEqual(scores({})['fibre-plants'], [null, 'none']);
    const three = { ...quiz, items: [...quiz.items, { ...itemOf('f1'), id: 'f9' }] };
    assert.equal(
      scoreAreas(three, read(three, flags, {}), { f1: ['f1-4'] }).find(({ area }) => area.id === 'fibre-plants')?.score,
      null,
    );
    assert.equal(
      scoreAreas(three, read(three, flags, {}), { f1: ['f1-4'], f9: ['f1-1'] }).find(
        ({ area }) => area.id === 'fibre-plants',
      )?.score,
      50,
    );
  });

  it('leave a refusal out of the sum', () => {
    assert.deepEqual(scores({ f1: ['f1-3'], f2: [SKIP] })['fibre-plants'], [67, 'mid']);
    assert.deepEqual(scores({ st1: [SKIP] })['stress'], [null, 'none']);
    assert.deepEqual(scores({ f1: [SKIP], f2: [SKIP] })['fibre-plants'], [null, 'none']);
  });

  it('run from 0 to 100 in every area, and are never added up', () => {
    assert.deepEqual(new Set(Object.values(scores(worst)).map(([score]) => score)), new Set([0]));
    assert.deepEqual(new Set(Object.values(scores(finest)).map(([score]) => score)), new Set([100]));
    assert.deepEqual(
      Object.keys(scores(finest)),
      quiz.areas.map(({ id }) => id),
    );
  });

  it('fall into bands at 0, 40 and 70', () => {
    const bandAt = (points: number) => {
      const scale: Quiz = {
        ...quiz,
        areas: quiz.areas.slice(0, 1),
        items: [{ ...itemOf('d1'), answers: [points, 100].map((p, i) => ({ id: `x-${i}`, text: '', points: p })) }],
      };
      const [area] = scoreAreas(scale, read(scale, [], {}), { d1: ['x-0'] });
      assert.equal(area?.score, points);
      return area.band.id;
    };
    assert.deepEqual([0, 39, 40, 69, 70, 100].map(bandAt), ['low', 'low', 'mid', 'mid', 'high', 'high']);
  });

  it('do not hang on the order of the bands in the file', () => {
    const turned = { ...quiz, bands: [...quiz.bands].reverse() };
    const answers = { f1: ['f1-2'], f2: ['f2-3'] };
    assert.deepEqual(scoreAreas(turned, reading(answers), answers), scoreAreas(quiz, reading(answers), answers));
  });
});

describe('the tips of the result', () => {
  const pick = (answers: Answers, count?: number, from: readonly DietTip[] = tips) =>
    usefulTips(from, scoreAreas(quiz, reading(answers), answers), reading(answers), count);
  const room = (id: string) => ({ ...finest, [id]: worst[id] ?? [] });

  it('are three, all different', () => {
    for (const answers of [{}, worst, finest]) assert.equal(new Set(pick(answers)).size, 3);
    assert.equal(pick(worst, 5).length, 5);
    assert.deepEqual(pick(worst, 3, tips.slice(0, 2)).length, 2);
    assert.deepEqual(pick(worst, 3, []), []);
  });

  it('do not hang on the order of the file, and leave it as it was', () => {
    const turned = Object.freeze([...tips].reverse());
    for (const answers of [{}, worst, finest, { ...worst, k1: ['k1-2'] }])
      assert.deepEqual(
        pick(answers, 5, turned).map(({ id }) => id),
        pick(answers, 5).map(({ id }) => id),
      );
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
    ] as const)
      assert.ok(pick({ ...finest, k1: [answer] })[0]?.conditions.includes(condition), condition);
  });
});

/** Goes through the whole quiz; what is not in `given` is answered with the first answer. */
function walk(given: Answers = {}, told: object[] = []) {
  const session = new QuizSession(
    () => english,
    (step) => told.push(step),
  );
  session.start();
  finish(session, given);
  return { session, told };
}
function finish(session: QuizSession, given: Answers = {}) {
  for (let i = 0; i < 100 && session.screen !== 'result' && session.screen !== 'emergency'; i++) {
    if (session.screen === 'urgent') session.understood();
    else {
      const item = session.item as QuizItem;
      if (!session.answers[item.id]?.length)
        for (const id of given[item.id] ?? [item.answers[0]?.id ?? '']) session.choose(id);
      session.next();
    }
  }
}
/** Answers questions up to one of them. */
function upTo(id: string, given: Answers = {}) {
  const told: object[] = [];
  const session = new QuizSession(
    () => english,
    (step) => told.push(step),
  );
  session.start();
  while (session.item?.id !== id) {
    for (const answer of given[session.item?.id ?? ''] ?? [session.item?.answers[0]?.id ?? '']) session.choose(answer);
    session.next();
    if (session.screen === 'urgent') session.understood();
  }
  return { session, told };
}

describe('a visit', () => {
  it('begins with the intro and tells nothing', () => {
    const told: object[] = [];
    const session = new QuizSession(
      () => english,
      (step) => told.push(step),
    );
    assert.deepEqual(
      [session.screen, session.at, session.answers, session.problem, told.length],
      ['intro', 0, {}, undefined, 0],
    );
    session.start();
    assert.deepEqual([session.screen, session.item?.id], ['question', 's1']);
  });

  it('waits for an answer, and a refusal is one', () => {
    const { session, told } = upTo('s2');
    const before = told.length;
    session.next();
    assert.deepEqual([session.item?.id, session.problem], ['s2', { kind: 'missing' }]);
    assert.equal(told.length, before);
    session.choose('s2-1');
    assert.equal(session.problem, undefined);
    session.choose('s2-1');
    session.next();
    assert.deepEqual(session.problem, { kind: 'missing' });
    session.choose(SKIP);
    session.next();
    assert.deepEqual([session.item?.id, session.problem], ['s3', undefined]);
  });

  it('says so when there are too many, and keeps what was chosen', () => {
    const { session } = upTo('k1');
    for (const id of ['k1-1', 'k1-2', 'k1-3']) session.choose(id);
    assert.deepEqual(session.problem, { kind: 'too-many', most: 2 });
    assert.deepEqual(session.answers['k1'], ['k1-1', 'k1-2']);
    session.choose('k1-1');
    assert.equal(session.problem, undefined);
    session.choose('k1-3');
    assert.deepEqual(session.answers['k1'], ['k1-2', 'k1-3']);
  });

  it('goes back with all answers kept, to the intro at last, and on from there', () => {
    const { session } = upTo('s3', { s2: ['s2-1'] });
    session.back();
    assert.deepEqual([session.item?.id, session.answers['s2']], ['s2', ['s2-1']]);
    session.back();
    session.back();
    assert.equal(session.screen, 'intro');
    session.start();
    session.next();
    session.next();
    assert.deepEqual([session.item?.id, session.answers['s1']], ['s3', ['s1-1']]);
  });

  it('stops at each emergency sign, and goes on only when it is taken back', () => {
    for (const sign of Object.keys(emergency)) {
      const told: object[] = [];
      const session = new QuizSession(
        () => english,
        (step) => told.push(step),
      );
      session.start();
      session.choose(sign);
      session.next();
      assert.deepEqual([session.screen, session.at], ['emergency', 0], sign);
      session.understood();
      assert.equal(session.screen, 'emergency', 'nothing but taking it back leads on');
      session.back();
      assert.deepEqual([session.screen, session.item?.id, session.answers['s1']], ['question', 's1', [sign]]);
      session.next();
      assert.equal(session.screen, 'emergency');
      session.back();
      session.choose('s1-1');
      session.next();
      assert.deepEqual([session.screen, session.item?.id], ['question', 's2']);
    }
  });

  it('stops at an emergency that is chosen on the way back, from wherever “Next” is pressed', () => {
    const { session } = upTo('sun1', { s2: ['s2-2'], s4: ['s4-3'] });
    while (session.item?.id !== 's1') session.back();
    session.choose('s1-5');
    session.next();
    assert.equal(session.screen, 'emergency');
    assert.deepEqual(
      session.reading.flags.map(({ urgency }) => urgency),
      ['emergency', 'urgent', 'soon'],
    );
  });

  it('tells a same-day sign at once, and once', () => {
    const { session } = upTo('s2');
    session.choose('s2-2');
    session.next();
    assert.deepEqual([session.screen, session.item?.id], ['urgent', 's2']);
    session.back();
    assert.deepEqual([session.screen, session.answers['s2']], ['question', ['s2-2']]);
    session.next();
    assert.equal(session.screen, 'urgent', 'it was not confirmed yet');
    session.understood();
    assert.deepEqual([session.screen, session.item?.id], ['question', 's3']);
    session.back();
    session.next();
    assert.deepEqual([session.screen, session.item?.id], ['question', 's3']);
    session.back();
    session.choose('s2-4');
    session.next();
    assert.equal(session.screen, 'urgent', 'another sign is told too');
  });

  it('tells pregnancy with a retinoid as soon as both are known', () => {
    const { session } = upTo('m2', { s5: ['s5-2'] });
    session.choose('m2-3');
    session.next();
    assert.equal(session.screen, 'urgent');
    assert.deepEqual(
      session.reading.flags.map(({ id }) => id),
      ['pregnant-on-retinoid'],
    );
    session.understood();
    assert.equal(session.item?.id, 'm3');
  });

  it('asks no food question after an eating worry, and counts no answer given before it', () => {
    const { session } = upTo('u1', { f1: ['f1-4'], f2: ['f2-4'] });
    while (session.item?.id !== 's4') session.back();
    session.choose('s4-2');
    const asked: string[] = [];
    while (session.screen === 'question') {
      asked.push(session.item?.id ?? '');
      if (!session.answers[session.item?.id ?? '']) session.choose(SKIP);
      session.next();
    }
    assert.deepEqual(
      asked.filter((id) => foodItems.includes(id)),
      [],
    );
    assert.deepEqual(
      session.scores.map(({ area }) => area.id),
      quiz.areas.map(({ id }) => id).filter((id) => !foodAreas.includes(id)),
    );
  });

  it('ends with the result, and the last question is still there behind it', () => {
    const { session } = walk();
    assert.equal(session.screen, 'result');
    session.back();
    assert.deepEqual([session.screen, session.item?.id], ['question', 'p1']);
    session.next();
    assert.equal(session.screen, 'result');
  });

  it('keeps place and answers when the language changes', () => {
    let now = english;
    const session = new QuizSession(
      () => now,
      () => undefined,
    );
    session.start();
    session.choose('s1-1');
    session.next();
    now = content('ko');
    assert.equal(session.item?.question, data.quiz.items[1]?.question['ko']);
    session.back();
    assert.deepEqual(session.answers, { s1: ['s1-1'] });
  });

  it('shares nothing with the next', () => {
    walk({ s2: ['s2-2'], s4: ['s4-3'] });
    const { session } = upTo('s2');
    assert.deepEqual(session.answers, { s1: ['s1-1'] });
    session.choose('s2-2');
    session.next();
    assert.equal(session.screen, 'urgent', 'what another visitor confirmed does not count');
  });
});

describe('what the page is told', () => {
  const model = walk().told;
  const counted = quiz.items.filter((item) => !item.contains?.length).length;

  it('is a start, every question that all are asked, and the end', () => {
    assert.deepEqual(model, [
      { name: 'gut-skin-quiz-start', step: 0, total: counted },
      ...Array.from({ length: counted }, (_, i) => ({ name: 'gut-skin-quiz-step', step: i + 1, total: counted })),
      { name: 'gut-skin-quiz-complete', step: counted, total: counted },
    ]);
  });

  it('is the same for all visitors who get to the end, whatever they answer', () => {
    const others: Answers[] = [
      Object.fromEntries(quiz.items.map((item) => [item.id, [SKIP]])),
      { s4: ['s4-2'] },
      { s5: ['s5-2'] },
      { s5: ['s5-3', 's5-4'], s4: ['s4-3'] },
      { s2: ['s2-2', 's2-4'], s3: ['s3-2', 's3-5'] },
      { s5: ['s5-2'], m2: ['m2-2'] },
      { ...worst },
      { ...finest, k1: ['k1-1', 'k1-3'], p1: ['p1-3'] },
    ];
    for (const given of others) assert.deepEqual(walk(given).told, model, JSON.stringify(given));
  });

  it('is the same for a visitor who goes back and forth and changes their mind', () => {
    const told: object[] = [];
    const session = new QuizSession(
      () => english,
      (step) => told.push(step),
    );
    session.start();
    session.back();
    session.start();
    session.choose('s1-2');
    session.next();
    session.back();
    session.choose('s1-1');
    session.next();
    session.back();
    session.next();
    finish(session, { s4: ['s4-2'] });
    session.back();
    session.back();
    session.next();
    session.next();
    assert.equal(session.screen, 'result');
    assert.deepEqual(told, model);
  });

  it('ends silently at an emergency', () => {
    assert.deepEqual(walk({ s1: ['s1-2'] }).told, model.slice(0, 2));
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
    const event = GutSkinQuizResultEvent.of(session.answers, session.scores);
    assert.equal(event.type, 'gut-skin-quiz-result');
    assert.deepEqual(event.answers, session.answers);
    assert.notEqual(event.answers, session.answers);
    assert.notEqual(event.answers['s1'], session.answers['s1']);
    assert.deepEqual(event.areas, {
      digestion: 0,
      'fibre-plants': 0,
      fermented: 0,
      'sugar-upf': 0,
      'alcohol-smoking': 0,
      stress: null,
      sleep: 0,
      sun: 0,
    });
  });
});
