/** The diary without a page: days, entries, older versions, files and back, edits, and the lines of the chart. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import en from '../../src/i18n/diary/en.js';
import ko from '../../src/i18n/diary/ko.js';
import { shift } from '../../src/core/day.js';
import { daysShown, draw, weekMean } from '../../src/widgets/diary/diary-chart-paths.js';
import { merging, removing, saving } from '../../src/widgets/diary/diary-edits.js';
import {
  concerns,
  countOf,
  fields,
  migrate,
  most,
  readEntry,
  same,
  type Entry,
} from '../../src/widgets/diary/diary-entry.js';
import { fromCsv, toCsv } from '../../src/widgets/diary/diary-csv.js';
import { decode } from '../../src/widgets/diary/diary-file-text.js';
import { fromJson, readFile, toJson } from '../../src/widgets/diary/diary-files.js';
import { faultLine, inOneLine, rule } from '../../src/widgets/diary/diary-say.js';
import { MemoryShelf } from '../../src/widgets/diary/diary-shelf.js';

const entry = (day: string, values: Partial<Entry> = { skin: 3 }): Entry => ({ day, changed: 1, ...values });
const wrong = (raw: unknown) => readEntry(raw).faults.map(({ where }) => where);

/** Any entry a visitor could write. */
const anyNote = fc
  .string({ unit: 'binary', maxLength: 80 })
  .map((note) => note.trim().replace(/\r\n?/g, '\n'))
  .filter((note) => note.length > 0 && !/\p{Cs}/u.test(note));
const anyEntry = fc
  .record({
    at: fc.integer({ min: 0, max: 40_000 }),
    values: fc.record(
      Object.fromEntries(
        fields.map((field) => [
          field,
          field === 'sleep'
            ? fc.integer({ min: 0, max: 48 }).map((halves) => halves / 2)
            : fc.integer({ min: 0, max: most[field] }),
        ]),
      ),
      { requiredKeys: [] },
    ),
    note: fc.option(
      fc.oneof(anyNote, fc.constantFrom('=1+1', "'=x", "''@y", '-3', '+82', '@me', 'a,"b"\nc', 'x;y\tz', '＝1')),
      {
        nil: undefined,
      },
    ),
  })
  .map(
    ({ at, values, note }) =>
      ({ day: shift('1990-01-01', at), ...values, ...(note ? { note } : {}), changed: 5 }) as Entry,
  )
  .filter((one) => Object.keys(one).length > 2);
const anyDiary = fc.uniqueArray(anyEntry, { selector: ({ day }) => day, maxLength: 12 });

describe('a day', () => {
  it('is shown from the first entry on; a full diary shows the last weeks', () => {
    const today = '2026-11-22';
    assert.deepEqual(daysShown(4, today, []).slice(0, 2), ['2026-11-22', '2026-11-23']);
    assert.equal(daysShown(4, today, []).length, 28);
    assert.equal(daysShown(4, today, ['2026-11-20', '2026-11-10'])[0], '2026-11-10');
    const full = daysShown(4, today, ['2026-11-20', '2026-10-26', '2020-01-01']);
    assert.deepEqual([full[0], full.at(-1)], ['2026-10-26', '2026-11-22']);
    assert.equal(daysShown(4, today, ['2020-01-01'])[0], today, 'too old to count');
    assert.equal(daysShown(4, today, ['2026-10-25', '2026-11-20'])[0], '2026-11-20', 'a day too old');
    assert.equal(daysShown(4, today, ['2030-01-01'])[0], today, 'the clock was set back');
    assert.equal(daysShown(26, today, ['2026-05-25']).at(-1), today);
  });
});

describe('an entry', () => {
  it('is read from numbers and from what people type', () => {
    assert.deepEqual(readEntry({ day: '2026-11-22', skin: 4, sleep: 7.5, changed: 9 }).entry, {
      day: '2026-11-22',
      changed: 9,
      skin: 4,
      sleep: 7.5,
    });
    assert.deepEqual(readEntry({ day: '2026-11-22', skin: ' 4 ', sleep: '7,5', stress: '１０', alcohol: '' }).entry, {
      day: '2026-11-22',
      changed: 0,
      skin: 4,
      sleep: 7.5,
      stress: 10,
    });
    assert.deepEqual(readEntry({ day: '2026-11-22', note: '  two\r\nlines ' }).entry, {
      day: '2026-11-22',
      changed: 0,
      note: 'two\nlines',
    });
  });

  it('knows what is out of bounds, field by field', () => {
    for (const field of fields) {
      const of = (value: unknown) => wrong({ day: '2026-11-22', [field]: value });
      assert.deepEqual(of(0), []);
      assert.deepEqual(of(most[field]), []);
      assert.deepEqual(of(String(most[field])), []);
      for (const bad of [
        -1,
        most[field] + 1,
        0.25,
        NaN,
        Infinity,
        'many',
        '-1',
        '1e1',
        '0x1',
        true,
        {},
        [],
        ['3'],
        '1 2',
      ])
        assert.deepEqual(of(bad), [field], `${field}: ${String(bad)}`);
      assert.deepEqual(of(0.5), field === 'sleep' ? [] : [field]);
    }
  });

  it('is nothing without a day, without a value, or when it is no record at all', () => {
    assert.deepEqual(wrong({ day: '2026-11-31', skin: 3 }), ['day']);
    assert.deepEqual(wrong({ skin: 3 }), ['day']);
    assert.deepEqual(wrong({ day: '2026-11-22' }), ['empty']);
    assert.deepEqual(wrong({ day: '2026-11-22', note: ' \n ', skin: '' }), ['empty']);
    assert.deepEqual(wrong({ day: '2026-11-22', note: 'x'.repeat(501) }), ['note']);
    assert.deepEqual(wrong({ day: '2026-11-22', note: 7 }), ['note']);
    for (const raw of [undefined, null, 'text', 7, [], ['2026-11-22']]) assert.deepEqual(wrong(raw), ['entry']);
  });

  it('never throws, whatever is given', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }), (raw) => {
        const { entry: read, faults } = readEntry(raw);
        assert.equal(Boolean(read), !faults.length);
        readEntry({ day: raw, skin: raw, note: raw });
        migrate(raw, 1);
      }),
    );
    assert.deepEqual(wrong({ day: { toString: 1 }, skin: 3 }), ['day']);
  });

  it('stays the same when it is read again', () => {
    fc.assert(fc.property(anyEntry, (one) => assert.deepEqual(readEntry(one).entry, one)));
  });

  it('is said in both languages, faults too', () => {
    const full = entry('2026-11-22', { skin: 0, itch: 1, sleep: 7.5, note: 'cream' });
    assert.equal(inOneLine(en, full), 'Skin: 0 · Itch at night: Yes · Sleep, hours: 7.5 · Note: cream');
    assert.match(inOneLine(ko, full), /피부: 0 · 밤 가려움: 있음/);
    for (const t of [en, ko])
      for (const where of [...fields, 'day', 'order', 'note', 'empty', 'entry', 'twice'] as const) {
        const lines = rule(t, where);
        assert.ok(lines, where);
        assert.ok(where === 'note' || faultLine(t, { where, given: 'abc' }).includes('abc'));
        assert.equal(faultLine(t, { where, given: '' }), lines);
      }
    assert.equal(new Set(fields.map((field) => rule(en, field))).size, fields.length);
    assert.ok(!faultLine(en, { where: 'skin', given: 'x'.repeat(999) }).includes('x'.repeat(61)));
  });
});

describe('a record of version 1', () => {
  it('becomes one of today', () => {
    for (const [concern, field] of [
      ['acne', 'spots'],
      ['eczema', 'itch'],
      ['psoriasis', 'patches'],
      ['rosacea', 'flushes'],
    ] as const) {
      const old = { day: '2026-11-22', skin: 4, concern, count: 1, fermented: true, note: 'x' };
      assert.deepEqual(readEntry(migrate(old, 1)).entry, {
        day: '2026-11-22',
        changed: 0,
        skin: 4,
        [field]: 1,
        fermented: 1,
        note: 'x',
      });
      assert.equal(countOf(concern), field);
    }
    assert.deepEqual(migrate({ day: '2026-11-22', fermented: false }, 1), { day: '2026-11-22', fermented: 0 });
    assert.deepEqual(migrate({ day: '2026-11-22', skin: 1 }, 1), { day: '2026-11-22', skin: 1 });
  });

  it('stays what it is where it can’t be understood, and is never made worse', () => {
    for (const raw of [undefined, 7, 'x', null]) assert.equal(migrate(raw, 1), raw);
    assert.deepEqual(migrate({ day: 'x', count: 3 }, 1), { day: 'x', count: 3 });
    const today = entry('2026-11-22');
    assert.equal(migrate(today, 2), today);
  });
});

describe('an edit', () => {
  const run = async (
    shelf: MemoryShelf,
    { days, change }: { days: readonly string[]; change: Parameters<MemoryShelf['edit']>[1] },
  ) => {
    await shelf.edit(days, change);
    return (await shelf.read()).days as Entry[];
  };
  const shelf = (...entries: Entry[]) => new MemoryShelf(entries, 'none');
  const day = '2026-11-22';

  it('writes a day that is new, or still as it was seen, with a later time stamp', async () => {
    const [first] = await run(shelf(), saving(entry(day), undefined));
    assert.equal(first?.skin, 3);
    assert.ok((first?.changed ?? 0) > 1);
    const ahead = entry(day, { skin: 1, changed: 9e15 }); // the clock was far ahead once
    const [second] = await run(shelf(ahead), saving(entry(day, { skin: 8 }), 9e15));
    assert.deepEqual([second?.skin, second?.changed], [8, 9e15 + 1]);
  });

  it('leaves alone what another window has written, and says what it is', async () => {
    const other = entry(day, { skin: 9, changed: 77 });
    for (const seen of [undefined, 1]) {
      const edit = saving(entry(day), seen);
      assert.deepEqual(await run(shelf(other), edit), [other]);
      assert.deepEqual(edit.result.other, other);
      const gone = removing(day, seen);
      assert.deepEqual(await run(shelf(other), gone), [other]);
      assert.deepEqual(gone.result.other, other);
    }
    const late = saving(entry(day), 1, entry(day, { skin: 9 }));
    assert.equal((await run(shelf(other), late))[0]?.skin, 3, 'what lay there was sent from here');
    const agreed = saving(entry(day, { skin: 9 }), undefined);
    await run(shelf(other), agreed);
    assert.equal(agreed.result.other, undefined, 'both wrote the same');
  });

  it('deletes the one day it was asked to', async () => {
    assert.deepEqual(await run(shelf(entry(day), entry('2026-11-21')), removing(day, 1)), [entry('2026-11-21')]);
    assert.deepEqual(await run(shelf(entry('2026-11-21')), removing(day, undefined)), [entry('2026-11-21')]);
  });

  it('merges by day, replaces only when asked, and counts', async () => {
    const here = [entry('2026-11-20'), entry('2026-11-21'), entry(day)];
    const given = [entry('2026-11-19'), entry('2026-11-20'), entry('2026-11-21', { skin: 9 })];
    const keep = merging(given, false);
    const kept = await run(shelf(...here), keep);
    assert.deepEqual(keep.result, { added: 1, replaced: 0, kept: 1 });
    assert.deepEqual(kept.map((one) => `${one.day} ${one.skin}`).sort(), [
      '2026-11-19 3',
      '2026-11-20 3',
      '2026-11-21 3',
      '2026-11-22 3',
    ]);
    const over = merging(given, true);
    const replaced = await run(shelf(...here), over);
    assert.deepEqual(over.result, { added: 1, replaced: 1, kept: 0 });
    assert.equal(replaced.find((one) => one.day === '2026-11-21')?.skin, 9);
  });
});

/** Bytes as they are, and ASCII. */
const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'ascii')] : part)));
/** UTF-16 with its mark. */
function wide(text: string, little: boolean) {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), little));
  return new Uint8Array(view.buffer);
}
const copyOf = (reading: ReturnType<typeof fromCsv>) => {
  assert.ok('copy' in reading, JSON.stringify(reading));
  return reading.copy;
};
const alike = (one: readonly Entry[], other: readonly Entry[]) => {
  assert.equal(one.length, other.length);
  for (const each of one)
    assert.ok(
      other.some((o) => same(each, o)),
      JSON.stringify([each, other]),
    );
};

describe('a data file', () => {
  it('holds everything, and comes back as it went', () => {
    fc.assert(
      fc.property(anyDiary, fc.constantFrom(...concerns), (entries, concern) => {
        const copy = copyOf(fromJson(toJson(entries, [], concern)));
        assert.deepEqual(copy, { entries, rows: [], unknown: [], concern });
      }),
    );
  });

  it('says its format and version, and carries what could not be read as it was', () => {
    const odd = { day: '2026-11-22', skin: 99, list: [1, { a: 'b' }] };
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    const file = JSON.parse(toJson([entry('2026-11-21')], [odd, 'text', 7n, loop], 'acne')) as Record<string, unknown>;
    assert.deepEqual(file, {
      format: 'gut-skin-diary',
      version: 2,
      concern: 'acne',
      entries: [entry('2026-11-21')],
      unreadable: [odd, 'text', 'bigint', 'object'],
    });
    const copy = copyOf(fromJson(JSON.stringify(file)));
    assert.deepEqual(copy.entries, [entry('2026-11-21')]);
    assert.deepEqual(
      copy.rows.map(({ row }) => row),
      [2, 3, 4, 5],
    );
  });

  it('does not ask a page how arrays, objects and dates are written', () => {
    const prototypes = [Array.prototype, Object.prototype, Date.prototype] as { toJSON?: unknown }[];
    const own = prototypes.map((each) => Object.getOwnPropertyDescriptor(each, 'toJSON'));
    const odd = { day: 'x', when: new Date(0), list: [1, [2]] };
    const before = toJson([entry('2026-11-22')], [odd], 'acne');
    try {
      for (const each of prototypes)
        Object.defineProperty(each, 'toJSON', { configurable: true, value: () => 'of the page' });
      assert.equal(toJson([entry('2026-11-22')], [odd], 'acne'), before);
    } finally {
      prototypes.forEach((each, i) => {
        delete each.toJSON;
        if (own[i]) Object.defineProperty(each, 'toJSON', own[i]);
      });
    }
    assert.match(before, /"when": "1970-01-01T00:00:00.000Z"/);
  });

  it('of version 1 is brought up to date', () => {
    const old = {
      format: 'gut-skin-diary',
      version: 1,
      entries: [{ day: '2026-11-22', concern: 'rosacea', count: 2, fermented: true }],
    };
    assert.deepEqual(copyOf(fromJson(JSON.stringify(old))).entries, [
      { day: '2026-11-22', changed: 0, flushes: 2, fermented: 1 },
    ]);
  });

  it('is refused whole when it is newer, broken or something else', async () => {
    const good = toJson([entry('2026-11-22')], [], 'none');
    for (const [text, broken] of [
      [good.slice(0, -20), 'damaged'],
      ['{', 'damaged'],
      ['[]', 'not-a-diary'],
      ['{}', 'not-a-diary'],
      ['{"format":"gut-skin-diary","version":2}', 'not-a-diary'],
      ['{"format":"gut-skin-diary","version":"2","entries":[]}', 'not-a-diary'],
      [good.replace('"version": 2', '"version": 3'), 'newer'],
      ['', 'not-a-diary'],
      ['<!doctype html><p>Not found, sorry</p>', 'not-a-diary'],
      ['skin,sleep\r\n3,4\r\n', 'not-a-diary'],
      ['day,note\r\n2026-11-22,"never closed\r\n', 'damaged'],
    ] as const)
      assert.deepEqual(await readFile(new Blob([text])), { broken }, text.slice(0, 40));
    assert.deepEqual(await readFile(new Blob([new Uint8Array(5_000_001)])), { broken: 'too-big' });
    assert.deepEqual(await readFile(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xff, 0x80])])), {
      broken: 'damaged',
    });
  });

  it('loses no good entry to a bad one, and names each bad one by its place', () => {
    const file = {
      format: 'gut-skin-diary',
      version: 2,
      entries: [
        entry('2026-11-20'),
        { day: 'x', skin: 3 },
        7,
        entry('2026-11-20', { skin: 1 }),
        entry('2026-11-22', { stress: 11, sleep: 99 } as never),
      ],
    };
    const { entries, rows } = copyOf(fromJson(JSON.stringify(file)));
    assert.deepEqual(entries, [entry('2026-11-20')]);
    assert.deepEqual(
      rows.map(({ row, faults }) => `${row}: ${faults.map(({ where }) => where).join()}`),
      ['2: day', '3: entry', '4: twice', '5: sleep,stress'],
    );
  });
});

describe('a table', () => {
  it('comes back as it went, whatever stands in the notes', () => {
    fc.assert(
      fc.property(anyDiary, (entries) => {
        const copy = copyOf(fromCsv(toCsv(entries)));
        assert.deepEqual([copy.rows, copy.unknown], [[], []]);
        alike(entries, copy.entries);
      }),
    );
  });

  it('is RFC 4180 with the mark by which Excel knows UTF-8', () => {
    const text = toCsv([
      entry('2026-11-22', { skin: 3, sleep: 7.5, note: '크림, "새"\n저녁' }),
      entry('2026-11-23', { itch: 0 }),
    ]);
    assert.deepEqual(text.split('\r\n'), [
      '\uFEFFday,skin,spots,itch,patches,flushes,sleep,stress,fibre,fermented,alcohol,note',
      '2026-11-22,3,,,,,7.5,,,,,"크림, ""새""\n저녁"',
      '2026-11-23,,,0,,,,,,,,',
      '',
    ]);
  });

  it('holds no formula, whatever separator the spreadsheet takes', () => {
    const cellsOf = (note: string) => {
      const [, row = ''] = toCsv([entry('2026-11-22', { note })]).split('\r\n');
      const inside = row.slice(row.lastIndexOf(',,,,') + 4).replace(/^"|"$/g, '');
      return inside.split(/[,;|\t\n]/).map((cell) => cell.replace(/^[\s"]+/, ''));
    };
    const start = fc.constantFrom('', '=', '+', '-', '@', "'=", '＝', '"=', ' -');
    const between = fc.constantFrom('', ',', ';', '\t', '|', '\n', '; ', ';"', ';\t', ';;');
    fc.assert(
      fc.property(anyNote, start, between, start, anyNote, (one, first, separator, second, other) => {
        const note = `${first.trim()}${one}${separator}${second}${other}`;
        for (const cell of cellsOf(note)) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠]/);
      }),
    );
    assert.match(toCsv([entry('2026-11-22', { note: '=HYPERLINK("x")' })]), /"'=HYPERLINK\(""x""\)"/);
    assert.match(toCsv([entry('2026-11-22', { note: "a;=cmd|'/c calc'!A0" })]), /,a;'=cmd\|'\/c calc'!A0\r\n/);
    assert.match(toCsv([entry('2026-11-22', { note: 'a = b' })]), /,a = b\r\n/);
  });

  it('takes each guard away again, and nothing else', () => {
    const pieces = fc.array(fc.constantFrom(...'=+-@＝\'",;|\t\n ab1'.split('')), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pieces, (letters) => {
        const note = letters.join('').trim();
        fc.pre(note !== '');
        assert.equal(copyOf(fromCsv(toCsv([entry('2026-11-22', { note })]))).entries[0]?.note, note);
      }),
      { numRuns: 2000 },
    );
  });

  it('may come from a spreadsheet: other separators, other dates, spaces, lines left empty', () => {
    for (const text of [
      'day;skin;sleep;note\r\n2026-11-22;3;7,5;"a; b"\r\n;;;\r\n\r\n',
      'Day\tSkin\tSleep\tNote\n2026/11/22\t3\t7.5\ta; b',
      ' DAY , skin,sleep,note\n 2026. 11. 22. , 3 ,7.5,a; b\n',
    ])
      assert.deepEqual(copyOf(fromCsv(text)), {
        entries: [{ day: '2026-11-22', changed: 0, skin: 3, sleep: 7.5, note: 'a; b' }],
        rows: [],
        unknown: [],
        concern: 'none',
      });
    assert.equal(copyOf(fromCsv('day,skin\n2026/1/2,3')).entries[0]?.day, '2026-01-02');
  });

  it('names what it can’t read by row, and columns it does not know', () => {
    const { entries, rows, unknown } = copyOf(
      fromCsv(
        'day,skin,mood,note\r\n2026-11-20,3,happy,"two\nlines"\r\n22/11/26,3,,\r\n2026-11-21,,,\r\n2026-11-22,4,,one,two\r\n2026-11-20,5,,\r\n2026-11-23,eleven,,\r\n',
      ),
    );
    assert.deepEqual(entries, [{ day: '2026-11-20', changed: 0, skin: 3, note: 'two\nlines' }]);
    assert.deepEqual(unknown, ['mood']);
    assert.deepEqual(
      rows.map(({ row, faults }) => [row, ...faults.map(({ where, given }) => `${where} ${given}`)]),
      [
        [3, 'day 22/11/26'],
        [4, 'empty '],
        [5, 'entry two'],
        [6, 'twice 2026-11-20'],
        [7, 'skin eleven'],
      ],
    );
  });

  it('is read in the codings that Excel writes', () => {
    const text = 'day,note\r\n2026-11-22,크림\r\n';
    const korean = bytes('day,note\r\n2026-11-22,', [0xc5, 0xa9, 0xb8, 0xb2], '\r\n');
    assert.deepEqual(decode(korean), { text, guessed: true });
    assert.deepEqual(decode(new TextEncoder().encode(text)), { text });
    assert.deepEqual(decode(new TextEncoder().encode(`\uFEFF${text}`)), { text });
    assert.deepEqual(decode(wide(text, true)), { text });
    assert.deepEqual(decode(wide(text, false)), { text });
  });

  it('that the browser does not hand over is said to be unread', async () => {
    const file = new Blob(['day,skin\n2026-11-22,3']);
    const never = Object.assign(file.slice(), { arrayBuffer: () => new Promise<never>(() => {}) });
    const gone = Object.assign(file.slice(), { arrayBuffer: () => Promise.reject(new Error('NotFoundError')) });
    const now = (over: () => void) => (over(), () => {});
    assert.deepEqual(await readFile(never, now), { broken: 'unread' });
    assert.deepEqual(await readFile(gone), { broken: 'unread' });
  });

  it('may begin with the separator, and end its lines in any way', () => {
    const expected = [{ day: '2026-11-22', changed: 0, skin: 3, sleep: 6.5, note: 'a, b' }];
    for (const end of ['\r\n', '\n', '\r'])
      for (const text of [
        'sep=;|day;skin;sleep;note|2026-11-22;3;6,5;a, b|',
        '"sep=;"|day;skin;sleep;note|2026-11-22;3;6,5;a, b',
        'SEP=;;;;|"day";"skin";"sleep";"note"|"2026-11-22";"3";"6,5";"a, b"|',
        'sep=\t|day\tskin\tsleep\tnote|2026-11-22\t3\t6,5\ta, b|',
        'day,skin,sleep,note|2026-11-22,3,"6,5","a, b"|',
      ]) {
        const { entries, rows } = copyOf(fromCsv(text.replaceAll('|', end)));
        assert.deepEqual([entries, rows], [expected, []], text);
      }
  });

  it('says its days in the way of a country, where all of them together leave no doubt', () => {
    const days = (...cells: string[]) => {
      const { entries, rows } = copyOf(fromCsv(`day;skin\n${cells.map((cell, i) => `${cell};${i}`).join('\n')}`));
      const faults = rows.flatMap((each) => each.faults.map(({ where }) => `${each.row} ${where}`));
      return [...entries.map(({ day }) => day), ...faults];
    };
    assert.deepEqual(days('11/20/2026', '11/3/2026'), ['2026-11-20', '2026-11-03']);
    assert.deepEqual(days('20/11/2026', '03/11/2026'), ['2026-11-20', '2026-11-03']);
    assert.deepEqual(days('3-11-2026', '20-11-2026'), ['2026-11-03', '2026-11-20']);
    assert.deepEqual(days('20.11.2026', '3.11.2026', '04. 11. 2026'), ['2026-11-20', '2026-11-03', '2026-11-04']);
    assert.deepEqual(days('2026. 11. 20.', '2026/1/2', '2026년 1월 3일'), ['2026-11-20', '2026-01-02', '2026-01-03']);
    assert.deepEqual(days('03/11/2026', '04/11/2026'), ['2 order', '3 order'], 'in doubt');
    assert.deepEqual(days('11/20/2026', '20/11/2026', '2026-11-21'), ['2026-11-21', '2 order', '3 order'], 'both ways');
    assert.deepEqual(days('11.20.2026', '11/20/26', '31/02/2026'), ['2 day', '3 day', '4 day'], 'no days');
  });

  it('of more days than a life has is too big', () => {
    assert.deepEqual(fromCsv(`day,skin\n${'x\n'.repeat(100_000)}`), { broken: 'too-big' });
  });

  it('with any text in it never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void [fromCsv(text), fromCsv(`day,${text}`), fromJson(text), fromJson(`{${text}`)],
      ),
    );
  });
});

describe('the chart', () => {
  const days = daysShown(4, '2026-11-28', ['2026-11-01']);
  const picture = draw(days, [
    entry('2026-11-01', { skin: 0 }),
    entry('2026-11-02', { skin: 10, alcohol: 0 }),
    entry('2026-11-04', { skin: 5, alcohol: 9, sleep: 6 }),
    entry('2026-11-28', { sleep: 12 }),
  ]);
  const of = (field: string) => picture.series.find((series) => series.field === field);

  it('draws what there is and leaves out what nobody wrote', () => {
    assert.deepEqual(
      picture.series.map(({ field, top }) => `${field} ${top}`),
      ['skin 10', 'sleep 12', 'alcohol 9'],
    );
    assert.deepEqual(draw(days, []).series, []);
  });

  it('draws the mean of seven days where four of them were written, and never guesses one', () => {
    const skins = [2, 4, undefined, 6, 8, undefined, undefined, undefined, undefined, undefined, 10, 10, 10, 10];
    const some = skins.flatMap((skin, i) => (skin === undefined ? [] : [entry(days[i] ?? '', { skin })]));
    const [{ line = '' } = {}] = draw(days, some).series;
    const drawn = [...line.matchAll(/([ML])[\d.]+,([\d.]+)/g)].map(([, how, y]) => `${how} ${Number(y)}`);
    // Of the first week on its fifth to seventh day; of the last one on the last day. 10 is at the top.
    assert.deepEqual(drawn, ['M 50', 'L 50', 'L 50', 'M 0']);
    assert.equal(weekMean([1, 2, 3, undefined]), undefined);
    assert.equal(weekMean([1, 2, undefined, 3, 6]), 3);
  });

  it('has a dot for each day and none for a missing one', () => {
    const { line = '', dots = '' } = of('skin') ?? {};
    assert.equal(line, '', 'three days are too few for a mean');
    assert.equal(dots.match(/M/g)?.length, 3);
    // 0 is at the bottom, 10 at the top.
    const heights = [...dots.matchAll(/M[\d.]+,([\d.]+)/g)].map(([, y]) => Number(y));
    assert.deepEqual(heights, [100, 0, 50]);
  });

  it('has a bar a day, a thin one for nought and none for a day without', () => {
    const { bars = '' } = of('alcohol') ?? {};
    const high = [...bars.matchAll(/v(-[\d.]+)h/g)].map(([, by]) => Number(by));
    assert.deepEqual(high, [-3, -100]);
  });

  it('stays in its box, in the order of the days', () => {
    fc.assert(
      fc.property(anyDiary, fc.integer({ min: 4, max: 26 }), (entries, weeks) => {
        const shown = daysShown(weeks, '2026-11-22', []);
        const moved = entries.slice(0, shown.length).map((one, i) => ({ ...one, day: shown[i] ?? '' }));
        const { series, ticks } = draw(shown, moved);
        for (const { line, dots, bars } of series) {
          assert.doesNotMatch(line + dots + bars, /NaN|undefined|e-/);
          const xs = [...dots.matchAll(/M([\d.]+),([\d.]+)/g)].map(
            ([, x, y]) => (assert.ok(Number(y) >= 0 && Number(y) <= 100), Number(x)),
          );
          assert.ok(xs.every((x, i) => x >= 0 && x <= 1000 && (i === 0 || x > (xs[i - 1] ?? 0))));
        }
        assert.equal(ticks.length, 4);
        assert.ok(ticks.every((day, i) => shown.includes(day) && (!i || day > (ticks[i - 1] ?? ''))));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the words of the diary', () => {
  const said = (t: typeof en) => JSON.stringify(t);
  it('speak of no streaks, no shame and no success', () => {
    for (const t of [en, ko])
      assert.doesNotMatch(
        said(t),
        /streak|missed|in a row|keep it up|well done|great job|goal|fail(ed)? to|연속|빠뜨|놓쳤|잘했|대단|목표|꾸준/i,
      );
  });
  it('say what a diary can’t show, and what not to do because of it', () => {
    assert.match(en.limits, /Two things that go up together do not show that one causes the other/);
    assert.match(en.dont, /not cut out foods.*doctor/i);
    assert.match(ko.limits, /원인이라는 뜻은 아니에요/);
    assert.match(ko.dont, /음식을 끊거나 치료를 멈추지 마세요.*의사/);
  });
  it('say before the yes what is stored, where, who can read it and how it goes', () => {
    assert.match(
      `${en.whereSays} ${en.whoSays} ${en.goneSays}`,
      /this browser, on this device.*browser profile.*Delete everything.*Clearing the data/,
    );
    assert.match(`${ko.whereSays} ${ko.whoSays} ${ko.goneSays}`, /브라우저.*프로필.*모두 지우기.*데이터를 지워도/);
  });
});
