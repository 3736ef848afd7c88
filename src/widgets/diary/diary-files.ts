/** Copies of a diary as files, and back; a file is read in the browser and goes nowhere. */
import { written } from '../../core/json.js';
import { collect, type Reading } from './diary-copy.js';
import { fromCsv } from './diary-csv.js';
import { concernOf, migrate, VERSION, type Concern, type Entry } from './diary-entry.js';
import { decode } from './diary-file-text.js';
import { inTime, tenSeconds, type Timer } from './diary-limit.js';

const FORMAT = 'gut-skin-diary';
/** Far more than any diary; a film chosen by mistake must not stop the page. */
const BIG = 5_000_000;

/** Anything that a store may hold, as far as JSON can say it. */
function plain(raw: unknown): unknown {
  try {
    return JSON.parse(written(raw)) as unknown;
  } catch {
    return typeof raw;
  }
}

export function toJson(entries: readonly Entry[], unreadable: readonly unknown[], concern: Concern): string {
  const copy = { format: FORMAT, version: VERSION, concern, entries, unreadable: unreadable.map(plain) };
  return `${written(copy, 2)}\n`;
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

export async function readFile(file: Blob, timer: Timer = tenSeconds): Promise<Reading> {
  if (file.size > BIG) return { broken: 'too-big' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await inTime(timer, () => file.arrayBuffer()));
  } catch {
    return { broken: 'unread' }; // it was moved, or lies in a cloud that does not answer
  }
  const decoded = decode(bytes);
  if ('broken' in decoded) return decoded;
  const { text, guessed } = decoded;
  const reading = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text);
  if (!guessed || !('copy' in reading)) return reading;
  const sample = reading.copy.entries.map(({ note = '' }) => note).find((note) => /[^\x20-\x7e\s]/.test(note));
  return { copy: { ...reading.copy, ...(sample && { sample }) } };
}
