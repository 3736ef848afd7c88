/** Which statements a fact card shows, and what its data must hold. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { factVerdicts } from '../../src/dataset/vocabulary.js';
import { slice } from '../../src/dataset/slice.js';
import { named, ofTheDay } from '../../src/core/pieces/of-the-day.js';
import { chooseFacts, guesses } from '../../src/widgets/fact/fact-logic.js';
import { data } from './helpers/data.js';

const { entries } = slice(data, 'facts', 'en');
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const choice = { facts: [], count: 1, day: 20_000 };

describe('the statements to show', () => {
  it('are another one every day, and come round to all', () => {
    const turns = entries.map((_, i) => ids(chooseFacts(entries, { ...choice, day: 20_000 + i }))[0]);
    assert.equal(new Set(turns).size, entries.length);
    assert.equal(ids(chooseFacts(entries, { ...choice, day: 20_000 + entries.length }))[0], turns[0]);
  });

  it('do not depend on the order of the dataset', () => {
    for (const day of [0, 1, 20_001])
      assert.deepEqual(
        chooseFacts([...entries].reverse(), { ...choice, day, count: 12 }),
        chooseFacts(entries, { ...choice, day, count: 12 }),
      );
  });

  it('are as many as asked for, all different', () => {
    for (const count of [1, 2, 12]) assert.equal(new Set(ids(chooseFacts(entries, { ...choice, count }))).size, count);
    assert.equal(chooseFacts(entries.slice(0, 3), { ...choice, count: 12 }).length, 3);
    assert.deepEqual(chooseFacts([], choice), []);
  });

  it('are those of the ids, in their order, each once; unknown ids are left out', () => {
    assert.deepEqual(ids(chooseFacts(entries, { ...choice, facts: ['water', 'leaky', 'water'] })), ['water', 'leaky']);
    assert.deepEqual(ids(chooseFacts(entries, { ...choice, facts: ['leeky', 'water'], count: 5 })), ['water']);
    assert.deepEqual(chooseFacts(entries, { ...choice, facts: ['leeky'] }), chooseFacts(entries, choice));
  });

  it('leave the dataset as it is', () => {
    const frozen = Object.freeze([...entries]);
    chooseFacts(frozen, { ...choice, count: 4 });
    assert.deepEqual(named(frozen, ['nobody']), []);
    assert.deepEqual(ofTheDay(frozen, 3, 0), []);
  });
});

describe('the guesses', () => {
  it('are all verdicts', () => assert.deepEqual([...guesses].sort(), [...factVerdicts].sort()));
});

describe('the cards', () => {
  it('are at least twenty, and a fair mix', () => {
    assert.ok(entries.length >= 20);
    for (const verdict of factVerdicts) {
      const share = entries.filter((entry) => entry.verdict === verdict).length / entries.length;
      assert.ok(share >= 0.15 && share <= 0.4, `${verdict}: ${share.toFixed(2)}`);
    }
  });

  it('make a statement, and answer in one to three sentences', () => {
    for (const { id, statement, why } of data.facts.entries) {
      for (const text of [statement.en, statement['ko'] ?? '']) assert.match(text, /[^?]\.$/, id);
      assert.ok(statement.en.split(' ').length <= 12, id);
      for (const text of [why.en, why['ko'] ?? ''])
        assert.ok(text.split(/(?<=[.?!]) /).length <= 3 && /\.$/.test(text), `${id}: ${text}`);
    }
  });

  it('call “not known” what nobody has shown: its certainty is that of a gap, or of experts who say so', () => {
    for (const { id, verdict, certainty } of entries)
      if (verdict === 'not-known') assert.ok(certainty === 'very-low' || id === 'home-test', id);
    for (const { id, verdict, certainty } of entries)
      if (verdict === 'fact' || verdict === 'myth') assert.notEqual(certainty, 'very-low', id);
  });
});
