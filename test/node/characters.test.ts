/** Characters that nobody sees: which are refused, which stay, how they are told of, and what becomes of them in a file. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import { clear, oneLine, visible, whyNotClear } from '../../src/dataset/characters.js';
import { compile } from '../../src/dataset/compile.js';
import { copy, put, texts } from './helpers/data.js';
import { wordTexts } from './helpers/words.js';

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const refused = [
  ...from(0x00, 0x1f),
  ...from(0x7f, 0x9f),
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x180e, 0x200b, 0x200e, 0x200f],
  ...from(0x2028, 0x202e),
  ...from(0x2060, 0x206f),
  ...[0x2800, 0x3164, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfeff, 0xffa0, 0xfffd],
];
const named = (code: number) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

describe('a character that nobody sees', () => {
  it('is refused wherever it stands, and named by its number', () => {
    for (const code of refused) {
      const one = String.fromCharCode(code);
      for (const text of [one, `${one}a`, `a${one}`, `a${one}b`, `가😀${one}나`, `a${one}b${one}`]) {
        assert.ok(!clear.test(text), `${named(code)} in ${JSON.stringify(text)}`);
        assert.ok(whyNotClear(text).startsWith(`a text holds no ${named(code)} (`), whyNotClear(text));
      }
    }
  });

  it('is told of with what to write instead', () => {
    const line = (text: string) => whyNotClear(text).replace('a text holds no ', '');
    assert.equal(line('a\u202eb'), 'U+202E (it turns the text around): leave it out');
    assert.equal(line('a\r\nb'), 'U+000D (a line end): write a space, or another item where there is a list');
    assert.equal(line('a\u2028b'), 'U+2028 (a line end): write a space, or another item where there is a list');
    assert.equal(line('a\tb'), 'U+0009 (a tab): write a space');
    assert.equal(line('a\0b'), 'U+0000 (a control character): leave it out');
    assert.equal(line('a\ud83db'), 'U+D83D (half of a character): write the whole one');
    assert.equal(line('pro\u200bbiotics'), 'U+200B (nobody sees it): leave it out');
    assert.equal(line('\u3164'), 'U+3164 (nobody sees it): leave it out');
    assert.equal(line('caf\ufffd'), 'U+FFFD (it stands for bytes that could not be read): save the file as UTF-8');
  });

  it('is a joiner only beside letters that don’t join', () => {
    for (const text of ['👩‍⚕️', 'Ask 👩🏽‍⚕️ us', '❤️‍🔥', '🏳️‍🌈', 'می‌خواهم', 'क्‍ष', '👨‍👩‍👧‍👦.']) assert.ok(clear.test(text), text);
    for (const text of [
      'pro\u200dbiotics',
      '유산\u200d균',
      '\u200d😀',
      '😀\u200d',
      '😀\u200d\u200d😀',
      'a\u200c',
      '5\u200d😀',
    ]) {
      assert.ok(!clear.test(text), JSON.stringify(text));
      assert.match(whyNotClear(text), /U\+200[CD] \(nobody sees it\)/);
    }
  });

  it('is none of those that people write', () => {
    for (const text of [
      '‘a’ – “b” … 5 µg ≥ 3',
      '가',
      '가나',
      'é',
      '10\u00a0µg',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      '1️⃣',
      '日本',
      'עברית',
      'العربية',
    ])
      assert.ok(clear.test(text), text);
  });

  it('is in no text of the project', () => {
    for (const { file, path, text } of [...texts, ...wordTexts])
      for (const said of Object.values(text)) assert.ok(clear.test(said), `${file} ${path}: ${visible(said)}`);
  });
});

describe('the bundled content', () => {
  it('is refused with such a character, by path', () => {
    for (const [file, path, value, line] of [
      ['faq', '$.entries[0].answer.ko', '네.\u202e', /^a text holds no U\+202E .*; given: "네\.\\u202e" \(in "/],
      ['faq', '$.entries[0].question.en', 'Why?\nBecause.', /^a text holds no U\+000A \(a line end\)/],
      ['references', '$.entries[0].title', 'A\u200btitle', /^a text holds no U\+200B/],
      ['references', '$.entries[0].doi', '10.1234/a\u202eb', /^a text holds no U\+202E/],
      ['meta', '$.grading.en', 'G\u0085', /^a text holds no U\+0085/],
    ] as const) {
      const all = copy();
      put(all, file, path, value);
      const problems = compile(all).problems.filter((problem) => problem.path === path);
      assert.ok(
        problems.some(({ message }) => line.test(message)),
        `${path}: ${JSON.stringify(problems)}`,
      );
    }
  });
});

describe('any text', () => {
  const any = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...refused, 0x200d, 0x200c).map((c) => String.fromCharCode(c)),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    ),
  });

  it('is shown with nothing that is not seen', () => {
    fc.assert(
      fc.property(any, (text) => {
        const shown = visible(text);
        assert.ok(clear.test(shown), JSON.stringify(shown));
        assert.equal(visible(shown), shown);
      }),
      { numRuns: 2000 },
    );
  });

  it('becomes one line, and stays what it is when it is one', () => {
    fc.assert(
      fc.property(any, (text) => {
        const line = oneLine(text);
        assert.ok(clear.test(line.replace(/[\u200c\u200d]/g, '')), JSON.stringify(line));
        assert.equal(oneLine(line), line);
      }),
      { numRuns: 2000 },
    );
    assert.equal(oneLine(' Harbour\r\n\tClinic\u202e \u2028Seoul '), 'Harbour Clinic Seoul');
    for (const text of ['Harbour Clinic', '피부과 👩‍⚕️']) assert.equal(oneLine(text), text);
  });
});
