/** The quiz as a FHIR Questionnaire: valid, whole, in every language, and asking whom the quiz asks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { Fhir } from 'fhir/fhir.js';
import { read, SKIP, type Answers } from '../../src/widgets/quiz/quiz-logic.js';
import type { Item } from '../../tools/fhir/parts.js';
import { questionnaire, type Sayings } from '../../tools/fhir/questionnaire.js';
import { data } from './helpers/data.js';
import { quizIn } from './helpers/quiz.js';
import { folders } from './helpers/words.js';

const words = Object.fromEntries(
  (['skip', 'before'] as const).map((key) => [
    key,
    Object.fromEntries(data.meta.languages.map((language) => [language, folders['quiz']?.[language]?.[key]])),
  ]),
) as unknown as Sayings;
const form = questionnaire(data, words) as { item: Item[]; [other: string]: unknown };
const flat = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...flat(item.item ?? [])]);
const items = flat(form.item);
const validator = new Fhir();
const faults = (resource: object) =>
  validator
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(({ severity }) => String(severity) !== 'information');

describe('the questionnaire', () => {
  it('is valid FHIR R4', () => {
    assert.deepEqual(faults(form), []);
    assert.equal(validator.validate(form, { errorOnUnexpected: true }).valid, true);
  });

  it('would not be, were it otherwise', () => {
    for (const broken of [
      { ...form, status: 'ready' },
      { ...form, status: undefined },
      { ...form, points: 3 },
      { ...form, item: [{ linkId: 'a', type: 'select' }] },
      { ...form, item: [{ type: 'choice' }] },
      {
        ...form,
        item: [
          { linkId: 'a', type: 'choice', enableWhen: [{ question: 'b', operator: '~', answerCoding: { code: 'c' } }] },
        ],
      },
    ])
      assert.notDeepEqual(faults(JSON.parse(JSON.stringify(broken)) as object), []);
  });

  it('names every place once, and none that is not there', () => {
    const ids = items.map(({ linkId }) => linkId);
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      [],
    );
    for (const { linkId, enableWhen = [] } of items)
      for (const { question, answerCoding } of enableWhen) {
        const asked = items.find((item) => item.linkId === question);
        assert.ok(
          asked?.answerOption?.some(({ valueCoding }) => valueCoding.code === answerCoding.code),
          `${linkId}: ${question} ${answerCoding.code}`,
        );
      }
    // R4 asks for a behaviour where there are several conditions (que-12), and groups have no options (que-5).
    for (const item of items) {
      assert.equal(item.enableBehavior !== undefined, (item.enableWhen?.length ?? 0) > 1, item.linkId);
      assert.equal(item.answerOption !== undefined, item.type === 'choice', item.linkId);
      assert.ok(item.type !== 'display' || !item.item, item.linkId);
    }
  });

  it('holds every question and answer, no answer of anybody, and no points', () => {
    const asked = items.filter(({ type }) => type === 'choice');
    assert.deepEqual(
      asked.map(({ linkId }) => linkId),
      data.quiz.items.map(({ id }) => id),
    );
    for (const { id, answers } of data.quiz.items)
      assert.deepEqual(
        asked.find(({ linkId }) => linkId === id)?.answerOption?.map(({ valueCoding }) => valueCoding.code),
        [...answers.map((answer) => answer.id), SKIP],
      );
    assert.doesNotMatch(JSON.stringify(form), /"initial|ordinalValue|valueDecimal|"answer"/);
  });

  it('says it all in every language', () => {
    const said = JSON.stringify(form);
    for (const { id, question, why, hint, answers } of data.quiz.items)
      for (const text of [question, why, hint, ...answers.map((answer) => answer.text)])
        for (const language of data.meta.languages)
          if (text) assert.ok(said.includes(JSON.stringify(text[language])), `${id} ${language}`);
    assert.equal(
      said.match(/"url":"lang","valueCode":"ko"/g)?.length,
      said.match(/"(text|title|description|display)":/g)?.length,
    );
  });

  it('tells each sign where it is given, with what to do', () => {
    for (const answer of data.quiz.items.flatMap(({ answers }) => answers))
      for (const flag of answer.flags ?? []) {
        const sign = items.find(({ linkId }) => linkId === `${answer.id}.${flag}`);
        const { action } = data['red-flags'].entries.find(({ id }) => id === flag) ?? assert.fail(flag);
        assert.ok(sign?.text?.includes(action.en) && JSON.stringify(sign).includes(action['ko'] ?? 'no'), flag);
        assert.deepEqual(
          sign?.enableWhen?.map(({ answerCoding }) => answerCoding.code),
          [answer.id],
        );
      }
  });

  /** What software with these rules shows: a disabled item has no answers, nor has what is in it. */
  function shown(answers: Answers): Set<string> {
    const found = new Set<string>();
    const walk = (list: readonly Item[]) =>
      list.forEach((item) => {
        const holds = (item.enableWhen ?? []).map(({ question, operator, answerCoding }) => {
          const equal = found.has(question) && (answers[question] ?? []).includes(answerCoding.code);
          return operator === '=' ? equal : !equal;
        });
        const enabled = !holds.length || (item.enableBehavior === 'any' ? holds.some(Boolean) : holds.every(Boolean));
        if (!enabled) return;
        found.add(item.linkId);
        walk(item.item ?? []);
      });
    walk(form.item);
    return found;
  }

  it('asks whom the quiz asks, and warns of the same signs', () => {
    const { quiz, flags } = quizIn('en');
    const pick = fc.record(
      Object.fromEntries(
        quiz.items.map(({ id, type, answers }) => {
          const ids = [...answers.map((answer) => answer.id), SKIP];
          return [id, type === 'multi' ? fc.subarray(ids, { maxLength: 4 }) : fc.subarray(ids, { maxLength: 1 })];
        }),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(pick, (picked) => {
        // As a visitor would: only what is offered, and "I would rather not say" alone.
        const answers: Record<string, string[]> = {};
        for (const { id } of quiz.items) {
          const item = read(quiz, flags, answers)
            .screens.flatMap((screen) => screen.items)
            .find((one) => one.id === id);
          const chosen = picked[id] ?? [];
          if (item)
            answers[id] = chosen.includes(SKIP)
              ? [SKIP]
              : chosen.filter((one) => item.answers.some((a) => a.id === one));
        }
        const reading = read(quiz, flags, answers);
        const there = shown(answers);
        assert.deepEqual(
          quiz.items.map(({ id }) => id).filter((id) => there.has(id)),
          reading.screens.flatMap((screen) => screen.items.map(({ id }) => id)),
        );
        const warned = new Set(
          [...there].flatMap(
            (id) =>
              /^(?:s|w|j|k|m)\d+-\d+\.([a-z-]+)$|^together\.\d+\.([a-z-]+)$/.exec(id)?.slice(1).find(Boolean) ?? [],
          ),
        );
        assert.deepEqual([...warned].sort(), reading.flags.map(({ id }) => id).sort());
      }),
      { numRuns: 300 },
    );
  });
});
