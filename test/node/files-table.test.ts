/** The diary's table as other programs open it: by another reader, with each separator that a spreadsheet may guess. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import papa from 'papaparse';
import { fromCsv, toCsv } from '../../src/widgets/diary/diary-csv.js';
import { fields, most, type Entry } from '../../src/widgets/diary/diary-entry.js';

/** What a spreadsheet runs: OWASP's letters, those of full width too, behind blanks, quotes and what nobody sees; an apostrophe makes it text. */
const runs = (cell: string) => /^[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell);
const rowsOf = (table: string, delimiter: string, quoteChar = '"') =>
  papa.parse<string[]>(table, { delimiter, quoteChar }).data;
/** To readers that take any of these for the separator, that know quotes or don't, and that end a row at each end of a line. */
const formulas = (table: string) =>
  [',', ';', '\t', '|', ''].flatMap((delimiter) =>
    ['"', '\0'].flatMap((quote) =>
      rowsOf(table, delimiter, quote)
        .flat()
        .flatMap((cell) => cell.split(/[\r\n]/))
        .filter(runs),
    ),
  );

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '＠',
        '\t',
        '\r',
        '\n',
        '\r\n',
        ',',
        ';',
        '|',
        '"',
        '""',
        "'",
        ' ',
        '\\',
      ),
      fc.constantFrom('=HYPERLINK("http://x","y")', "=cmd|'/c calc'!A0", 'DDE', '+82-2', '크림을 바꿨어요', '😀', '1'),
      fc.string({ unit: 'binary', maxLength: 3 }).filter((text) => !/[\p{Cs}]/u.test(text)),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').trim().replace(/\r\n?/g, '\n'))
  .filter(Boolean);
const entryOf = (note: string, i = 0): Entry => ({ day: `2026-11-${10 + i}`, changed: 1, skin: 3, sleep: 7.5, note });

describe('the table of a diary, read by somebody else’s reader', () => {
  it('has its names, its values and its notes in their cells, however hostile those are', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 8 }), (notes) => {
        const entries = notes.map(entryOf);
        const table = toCsv(entries);
        assert.ok(table.startsWith('\uFEFFday,'), 'the mark of UTF-8, once and first');
        const { data, errors, meta } = papa.parse<Record<string, string>>(table, {
          header: true,
          delimiter: ',',
          newline: '\r\n',
          skipEmptyLines: true,
        });
        assert.deepEqual(errors, []);
        assert.deepEqual(meta.fields, ['day', ...fields, 'note']);
        assert.equal(data.length, entries.length);
        for (const [i, { day, note = '' }] of entries.entries()) {
          const row = data[i] ?? {};
          assert.deepEqual([row['day'], row['skin'], row['sleep'], row['spots']], [day, '3', '7.5', '']);
          assert.equal(row['note']?.replaceAll("'", ''), note.replaceAll("'", ''), 'guarded, and nothing else');
          assert.doesNotMatch(row['note'] ?? '', /^[=+\-@\t\r]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('holds no cell that runs, whatever the reader takes for a separator', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (notes) => {
        assert.deepEqual(formulas(toCsv(notes.map(entryOf))), []);
      }),
      { numRuns: 1000 },
    );
  });

  it('would show one, as the test of the test', () => {
    for (const note of ['=1+1', '+1', '-1', '@x', 'a;=1', 'a\t-1', 'a\n@x', ' =1', '"=1', '＝1', '\0=1', '\u200b=1']) {
      const table = `\uFEFFday,note\r\n2026-11-10,"${note.replaceAll('"', '""')}"\r\n`;
      assert.notDeepEqual(formulas(table), [], note);
      assert.deepEqual(formulas(toCsv([entryOf(note)])), [], note);
    }
  });

  it('comes back from that reader’s own table, with each separator and end of line', () => {
    const entries = [entryOf('=1+1; a, "b"\n크림을 바꿨어요'), { ...entryOf('', 1), note: '-3|x' }];
    const values = Object.fromEntries(fields.map((field) => [field, most[field]]));
    const all = [...entries, { day: '2026-11-30', changed: 1, ...values }];
    const cells = rowsOf(toCsv(all), ',').filter((row) => row.length > 1);
    for (const delimiter of [',', ';', '\t'])
      for (const newline of ['\r\n', '\n']) {
        const reading = fromCsv(papa.unparse(cells, { delimiter, newline }));
        assert.ok('copy' in reading, JSON.stringify(reading));
        assert.deepEqual(reading.copy.rows, []);
        assert.deepEqual(
          reading.copy.entries.map((entry) => ({ ...entry, changed: 1 })),
          all,
        );
      }
  });
});
