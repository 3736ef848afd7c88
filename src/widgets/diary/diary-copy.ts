/** What is in a copy of a diary, whatever kind of file it came in. Pure. */
import { readEntry, type Concern, type Entry, type Fault } from './diary-entry.js';

export interface Copy {
  entries: Entry[];
  /** What could not be read, with its row in the table or its place in the list, counted from 1. */
  rows: { row: number; faults: Fault[] }[];
  /** Names of columns that a diary does not have. */
  unknown: string[];
  concern: Concern;
  /** A note that shows whether the letters were guessed right; only where they had to be guessed. */
  sample?: string;
}
export type Broken = 'not-a-diary' | 'newer' | 'too-big' | 'damaged' | 'coding' | 'unread';
export type Reading = { copy: Copy } | { broken: Broken };

export interface Found {
  row: number;
  raw: unknown;
  /** What is known to be wrong with it already. */
  faults?: readonly Fault[];
}

/** Reads records one by one; what is broken is left out and named, the rest stays. */
export function collect(records: readonly Found[]): Pick<Copy, 'entries' | 'rows'> {
  const entries = new Map<string, Entry>();
  const rows: Copy['rows'] = [];
  for (const { row, raw, faults: known = [] } of records) {
    const { entry, faults: read } = readEntry(raw);
    const faults = known.some(({ where }) => where === 'order') ? read.filter(({ where }) => where !== 'day') : read;
    if (entry && entries.has(entry.day)) faults.push({ where: 'twice', given: entry.day });
    faults.push(...known);
    if (entry && !faults.length) entries.set(entry.day, entry);
    else rows.push({ row, faults });
  }
  return { entries: [...entries.values()], rows };
}
