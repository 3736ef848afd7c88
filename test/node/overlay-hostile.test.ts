/** Own content from somebody who means harm, or whose tools garble it: ten thousand files, never a throw, always a place and a reason. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { clear } from '../../src/dataset/characters.js';
import { bundled, check, faults, known, names } from './helpers/overlay.js';

// prettier-ignore
const unseen = [
  '\0', '\b', '\t', '\n', '\r\n', '\v', '\x1b[2J', '\x7f', '\x85', '\x9b', '\xad', '\u034f', '\u061c', '\u115f', '\u1160',
  '\u180e', '\u200b', '\u200d', '\u200e', '\u200f', '\u2028', '\u2029', '\u202a', '\u202b', '\u202d', '\u202e', '\u2060',
  '\u2066', '\u2067', '\u2068', '\u2069', '\u2800', '\u3164', '\ud800', '\udfff', '\ufeff', '\uffa0', '\ufff9', '\ufffd',
];
const magic = [
  '__proto__',
  'constructor',
  'prototype',
  'toJSON',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  'default',
  'hidden',
];
const word = fc.constantFrom('Ours', '우리', 'A. B.', '5', '😀', '</script>', '${x}', '%s', "'", '"', '\\');
/** A text with something that nobody sees in the middle of it. */
const trick = fc.tuple(word, fc.constantFrom(...unseen), word).map(([a, hidden, b]) => `${a} ${hidden} ${b}`);
const long = fc.tuple(word, fc.integer({ min: 1, max: 4000 })).map(([a, times]) => a.repeat(times));
const text = fc.oneof(
  { weight: 4, arbitrary: trick },
  word,
  long,
  fc.constantFrom(...magic),
  fc.string({ unit: 'binary' }),
);

/** An object with any key, `__proto__` too, as a JSON text makes it. */
const thing = (entries: [string, unknown][]) => {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, writable: true, configurable: true });
  return made;
};
const deep = fc.integer({ min: 1, max: 400 }).map((depth) => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { en: value };
  return value;
});
const fields = [...new Set(names.flatMap((name) => Object.keys(bundled(name).entries[0] ?? {})))];
const key = fc.oneof(fc.constantFrom(...fields), fc.constantFrom(...magic, 'en', 'ko', 'kr'), trick);
const leaf = fc.oneof({ weight: 5, arbitrary: text }, deep, fc.constantFrom(null, true, 0, -1, 1e308, 5e-324));
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  fc.array(leaf, { maxLength: 3 }),
  fc.array(fc.tuple(key, leaf), { maxLength: 3 }).map(thing),
  fc.array(fc.array(fc.tuple(key, leaf), { maxLength: 3 }).map(thing), { maxLength: 2 }),
);
const ids = fc.oneof(fc.constantFrom('safe', 'acne', 'fibre', 'laser', 'zinc', 'own', 'own-2'), text);
const entry = fc
  .tuple(fc.option(ids, { nil: undefined }), fc.array(fc.tuple(key, value), { maxLength: 5 }))
  .map(([id, more]) => thing(id === undefined ? more : [['id', id], ...more]));
const collection = fc.oneof(fc.constantFrom(...names, 'references'), fc.constantFrom('quiz', ...magic), trick);
const list = fc.array(fc.oneof({ weight: 5, arbitrary: entry }, value), { maxLength: 3 });
const file = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(collection, fc.oneof({ weight: 5, arbitrary: list }, value)), { minLength: 1, maxLength: 3 })
      .map(thing),
  },
  value,
);

/** Every text of a checked file. */
function* said(of: unknown): Generator<string> {
  if (typeof of === 'string') yield of;
  else if (of instanceof Map) for (const one of of.values()) yield* said(one);
  else if (typeof of === 'object' && of !== null) for (const one of Object.values(of)) yield* said(one);
}

describe('hostile own content', () => {
  it('is taken clean, or refused with a place and a reason for each fault, in one plain line', () => {
    const against = known();
    let refused = 0;
    fc.assert(
      fc.property(file, (hostile) => {
        const { own, problems } = check(hostile, against);
        assert.equal(Boolean(own), problems.length === 0);
        for (const text of said(own)) assert.ok(clear.test(text), JSON.stringify(text));
        refused += problems.length && 1;
        for (const { path, message } of problems) {
          assert.match(path, /^\$(?:\.\w+|\[\d+\]|\[".*"\])*$/);
          assert.match(message, /\S/);
          assert.ok(clear.test(path + message), JSON.stringify(path + message));
        }
      }),
      { numRuns: 10_000 },
    );
    assert.ok(refused > 5000, `only ${refused} were refused`);
    assert.equal(({} as Record<string, unknown>)['en'], undefined, 'the prototype of all objects has changed');
  });

  it('is refused by the path of every trick, in whichever text it stands', () => {
    for (const hidden of unseen) {
      const code = `U+${(hidden.replace('\x1b[2J', '\x1b').codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const answer = `Ask${hidden}us.`;
      for (const [what, path] of [
        [{ faq: [{ id: 'safe', answer }] }, '$.faq[0].answer'],
        [{ faq: [{ id: 'safe', answer: { en: 'Ask us.', ko: answer } }] }, '$.faq[0].answer.ko'],
        [{ 'diet-tips': [{ id: 'fibre', how: ['One.', answer] }] }, '$["diet-tips"][0].how[1]'],
        [{ nutrients: [{ id: 'zinc', foods: { korean: [{ name: answer }] } }] }, '$.nutrients[0].foods.korean[0].name'],
      ] as const) {
        const [line, ...more] = faults(what);
        assert.deepEqual(more, []);
        assert.ok(line?.startsWith(`${path}: a text holds no ${code} (`), line);
      }
    }
  });

  it('is refused in what is no text for visitors, too', () => {
    const reference = {
      id: 'own',
      design: 'rct',
      title: 'T',
      authors: ['A'],
      journal: 'J',
      year: 2026,
      people: 'Adults.',
    };
    for (const [more, path] of [
      [{ doi: '10.1234/x\u202ey' }, 'doi'],
      [{ url: 'https://clinic.example/\u200bx' }, 'url'],
      [{ doi: '10.1234/x', authors: ['A\nB'] }, 'authors[0]'],
      [{ doi: '10.1234/x', title: 'T\u2066' }, 'title'],
    ] as const)
      assert.match(
        faults({ references: [{ ...reference, ...more }] }).join('\n'),
        new RegExp(`^\\$\\.references\\[0\\]\\.${path.replace(/[[\]]/g, '\\$&')}: a text holds no U\\+`),
      );
  });

  it('names no day that no calendar has', () => {
    const step = { id: 'own', when: 'Then', what: 'This.', why: 'So.' };
    const lines = (more: object) => faults({ procedures: [{ id: 'laser', after: [{ ...step, ...more }] }] }).join('\n');
    assert.equal(lines({ from: 1, to: 3 }), '');
    assert.equal(lines({ from: null, to: null }), '');
    assert.match(
      lines({ from: 5, to: 3 }),
      /^\$\.procedures\[0\]\.after\[0\]\.to: the last day can not come before the first; given: 3/,
    );
    assert.match(lines({ from: null, to: 3 }), /^\$\.procedures\[0\]\.after\[0\]\.to: the last day/);
    assert.match(
      lines({ from: 99_999_999, to: null }),
      /^\$\.procedures\[0\]\.after\[0\]\.from: at most ten years after; given: 99999999/,
    );
  });
});
