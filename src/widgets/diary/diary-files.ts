/** Copies of a diary as files, and back. Pure; a file is read in the browser and goes nowhere. */
import { csv2json, json2csv } from 'csv42';
import { concernOf, fields, migrate, readEntry, VERSION, type Concern, type Entry, type Fault } from './diary-entry.js';

const FORMAT = 'gut-skin-diary';
const columns = ['day', ...fields, 'note'] as const;
/** Far more than any diary; a film chosen by mistake must not stop the page. */
const BIG = 5_000_000;

export interface Copy {
  entries: Entry[];
  /** What could not be read, with its row in the table or its place in the list, counted from 1. */
  rows: { row: number; faults: Fault[] }[];
  /** Names of columns that a diary does not have. */
  unknown: string[];
  concern: Concern;
}
export type Broken = 'not-a-diary' | 'newer' | 'too-big' | 'damaged';
export type Reading = { copy: Copy } | { broken: Broken };

/** Anything that a store may hold, as far as JSON can say it. */
function plain(raw: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(raw)) as unknown;
  } catch {
    return typeof raw;
  }
}

export const toJson = (entries: readonly Entry[], unreadable: readonly unknown[], concern: Concern): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, concern, entries, unreadable: unreadable.map(plain) }, null, 2)}\n`;

/** A program that opens the table must not take a note for a formula; `bare` takes the apostrophe away again. */
const guarded = (note: string | undefined) => note?.replace(/^(?='*[=+\-@＝＋－＠])/, "'");
const bare = (note: string) => note.replace(/^'(?='*[=+\-@＝＋－＠])/, '');

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const toCsv = (entries: readonly Entry[]): string =>
  `\uFEFF${json2csv([...entries], {
    eol: '\r\n',
    fields: columns.map((name) => ({
      name,
      getValue: (entry: Entry) => (name === 'note' ? guarded(entry.note) : entry[name]),
    })),
  })}`;

/** The text of a file: UTF-8, or what Excel writes in Korea or for "Unicode text". */
export async function textOf(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (const encoding of bytes[0] === 0xff && bytes[1] === 0xfe ? ['utf-16le'] : ['utf-8', 'euc-kr'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this one
    }
  return undefined;
}

export async function readFile(file: Blob): Promise<Reading> {
  if (file.size > BIG) return { broken: 'too-big' };
  const text = await textOf(file);
  if (text === undefined) return { broken: 'damaged' };
  return /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
}

/** Reads records one by one; what is broken is left out and named, the rest stays. */
function collect(records: readonly { row: number; raw: unknown; faults?: Fault[] }[]): Pick<Copy, 'entries' | 'rows'> {
  const entries = new Map<string, Entry>();
  const rows: Copy['rows'] = [];
  for (const { row, raw, faults: known = [] } of records) {
    const { entry, faults } = readEntry(raw);
    if (entry && entries.has(entry.day)) faults.push({ where: 'twice', given: entry.day });
    faults.push(...known);
    if (entry && !faults.length) entries.set(entry.day, entry);
    else rows.push({ row, faults });
  }
  return { entries: [...entries.values()], rows };
}

export function fromJson(text: string): Reading {
  let given: { format?: unknown; version?: unknown; entries?: unknown; unreadable?: unknown; concern?: unknown } | null;
  try {
    given = JSON.parse(text) as typeof given;
  } catch {
    return { broken: 'damaged' };
  }
  const { format, version, entries, unreadable, concern } = given ?? {};
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(entries)) return { broken: 'not-a-diary' };
  if (version > VERSION) return { broken: 'newer' };
  const lost = Array.isArray(unreadable) ? (unreadable as unknown[]) : [];
  const records = [...(entries as unknown[]), ...lost].map((raw, i) => ({ row: i + 1, raw: migrate(raw, version) }));
  return { copy: { ...collect(records), unknown: [], concern: concernOf(concern) } };
}

/** A date as spreadsheets write it when the year comes first; others are ambiguous and stay as they are. */
const isoDay = (cell: string) =>
  cell
    .trim()
    .replace(/^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?$/, (_, year: string, month: string, day: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );

export function fromCsv(text: string): Reading {
  const delimiter = /[,;\t]/.exec(text)?.[0] ?? ',';
  let table: Record<number, string>[];
  try {
    // Cells by their place and not by a name, so that one too many is seen.
    const cells = Array.from({ length: 99 }, (_, index) => ({
      index,
      setValue: (row: object, value: unknown) => Object.assign(row, { [index]: value }),
    }));
    const options = { header: false, delimiter, fields: cells, parseValue: (value: string) => value };
    table = csv2json<Record<number, string>>(text.replace(/^\uFEFF/, ''), options);
  } catch {
    return { broken: 'damaged' };
  }
  const names = Object.values(table[0] ?? {}).map((name) => name.trim().toLowerCase());
  if (!names.includes('day')) return { broken: 'not-a-diary' };
  const records = table.slice(1).flatMap((cells, i) => {
    if (Object.values(cells).every((cell) => !cell.trim())) return [];
    const raw: Record<string, string> = {};
    const faults: Fault[] = [];
    for (const [index, cell] of Object.entries(cells)) {
      const name = names[+index];
      if (name === 'day') raw[name] = isoDay(cell);
      else if (name === 'note') raw[name] = bare(cell);
      else if (name) raw[name] = cell;
      else if (cell.trim()) faults.push({ where: 'entry', given: cell });
    }
    return [{ row: i + 2, raw, faults }];
  });
  const unknown = names.filter((name) => name && !(columns as readonly string[]).includes(name));
  return { copy: { ...collect(records), unknown, concern: 'none' } };
}
