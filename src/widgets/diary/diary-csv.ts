/** A diary as a table for spreadsheets, and back. Pure. */
import { csv2json, json2csv } from 'csv42';
import { collect, type Reading } from './diary-copy.js';
import { fields, NOTE, type Entry, type Fault } from './diary-entry.js';
import { dayReader } from './diary-file-days.js';

const columns = ['day', ...fields, 'note'] as const;
/** Far more columns than any diary has, and more rows: a hundred years. Reading more would stop the page. */
const WIDE = 99;
const LONG = 36_600;

/**
 * A program that opens the table must not take a note for a formula, nor what stands after a separator in it: which letter
 * separates is that program's own guess, and quotes hold no note together once it guessed another one. Letters that nobody
 * sees may be left out by it.
 */
const guarded = (note: string | undefined) =>
  note?.replace(/(^|[,;|\t\r\n])(?=[\s'"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu, "$1'");
/** Takes the apostrophes away again. */
const bare = (cell: string) =>
  cell.length > 2 * NOTE ? cell : cell.replace(/(^|[,;|\t\r\n])'(?=[\s'"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/gu, '$1');

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const toCsv = (entries: readonly Entry[]): string =>
  `\uFEFF${json2csv([...entries], {
    eol: '\r\n',
    fields: columns.map((name) => ({
      name,
      getValue: (entry: Entry) => (name === 'note' ? guarded(entry.note) : entry[name]),
    })),
  })}`;

/** The cells by their place and not by a name, so that one too many is seen. */
function tableOf(text: string) {
  const [, told, table = ''] = /^(?:"?sep=([^"\n])"?[,;\t ]*\n)?([^]*)$/i.exec(text) ?? [];
  const delimiter = told ?? /^.*?([,;\t])/.exec(table)?.[1] ?? ',';
  const places = [...Array(WIDE).keys()].map((index) => ({
    index,
    setValue: (row: Record<number, unknown>, value: unknown) => (row[index] = value),
  }));
  const options = { header: false, delimiter, fields: places, parseValue: (value: string) => value };
  return csv2json<Record<number, string>>(table, options);
}

export function fromCsv(given: string): Reading {
  let table: Record<number, string>[];
  try {
    table = tableOf(given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  } catch {
    return { broken: 'damaged' };
  }
  if (table.length > LONG) return { broken: 'too-big' };
  const rows = table.map((row) => Object.values(row));
  const names = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const at = names.indexOf('day');
  if (at < 0) return { broken: 'not-a-diary' };
  const dayOf = dayReader(rows.map((cells) => cells[at] ?? ''));
  const records = rows.flatMap((cells, i) => {
    if (!i || cells.every((cell) => !cell.trim())) return [];
    const raw: Record<string, string> = {};
    const faults: Fault[] = [];
    cells.forEach((cell, place) => {
      const name = names[place];
      if (name === 'note') raw[name] = bare(cell);
      else if (name) raw[name] = cell;
      else if (cell.trim()) faults.push({ where: 'entry', given: cell });
    });
    const day = dayOf(raw['day'] ?? '');
    if (day === undefined) faults.push({ where: 'order', given: raw['day'] ?? '' });
    return [{ row: i + 1, raw: { ...raw, day }, faults }];
  });
  const unknown = names.filter((name) => name && !(columns as readonly string[]).includes(name));
  return { copy: { ...collect(records), unknown, concern: 'none' } };
}
