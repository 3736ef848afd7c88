/** What an entry may hold, how one is read from anywhere (the form, a file, the store), and what older ones become. */
import { isDay } from '../../core/day.js';

/** Version of the store and of the files. */
export const VERSION = 2;

/** The most that each value may be; all start at 0. */
export const most = {
  skin: 10,
  spots: 999,
  itch: 1,
  patches: 999,
  flushes: 999,
  sleep: 24,
  stress: 10,
  fibre: 3,
  fermented: 50,
  alcohol: 50,
};
export type Field = keyof typeof most;
export const fields = Object.keys(most) as Field[];
export const NOTE = 500;

/** What is counted for a skin concern. */
export const counted = { acne: 'spots', eczema: 'itch', psoriasis: 'patches', rosacea: 'flushes' } as const;
export type Concern = keyof typeof counted | 'none';
export const concerns: readonly Concern[] = ['none', 'acne', 'eczema', 'psoriasis', 'rosacea'];
export const concernOf = (given: unknown): Concern => concerns.find((concern) => concern === given) ?? 'none';
export const countOf = (concern: Concern): Field | undefined => (concern === 'none' ? undefined : counted[concern]);

export type Entry = { day: string; note?: string; changed: number } & Partial<Record<Field, number>>;

/**
 * What can't be read: a part of an entry, a day whose order of day and month is not clear, an entry without any value, no
 * entry at all, or a day that was there before.
 */
export interface Fault {
  where: Field | 'day' | 'order' | 'note' | 'empty' | 'entry' | 'twice';
  /** As it was given, where that can be shown. */
  given: string;
}

/** A number from a person or a program; NaN when it is none, or not one of this field. */
function numberOf(field: Field, given: unknown): number | undefined {
  if (given === undefined || given === null) return undefined;
  // Full-width digits come from Korean keyboards, decimal commas from half of Europe.
  const text = typeof given === 'string' ? given.normalize('NFKC').trim().replace(',', '.') : given;
  if (text === '') return undefined;
  const value = typeof text === 'number' || (typeof text === 'string' && /^\d+(\.\d+)?$/.test(text)) ? +text : NaN;
  const step = field === 'sleep' ? 0.5 : 1;
  return value >= 0 && value <= most[field] && Number.isInteger(value / step) ? value : NaN;
}

/** Reads an entry out of anything. It is whole or not there: every fault is named, and nothing is guessed. */
export function readEntry(raw: unknown): { entry?: Entry; faults: Fault[] } {
  const faults: Fault[] = [];
  const fault = (where: Fault['where'], given: unknown) =>
    faults.push({ where, given: /^(string|number|boolean)$/.test(typeof given) ? String(given) : '' });
  if (typeof raw !== 'object' || !raw || Array.isArray(raw)) {
    fault('entry', raw);
    return { faults };
  }
  const { day, note, changed, ...values } = raw as Record<string, unknown>;
  const entry = { day, changed: typeof changed === 'number' && changed > 0 ? changed : 0 } as Entry;
  if (!isDay(day)) fault('day', day);
  for (const field of fields) {
    const value = numberOf(field, values[field]);
    if (value === undefined) continue;
    if (isNaN(value)) fault(field, values[field]);
    else entry[field] = value;
  }
  if (typeof note === 'string' ? note.length > NOTE : (note ?? null) !== null) fault('note', note);
  else if (typeof note === 'string' && note.trim()) entry.note = note.trim().replace(/\r\n?/g, '\n');
  if (!faults.length && Object.keys(entry).length === 2) fault('empty', '');
  return faults.length ? { faults } : { entry, faults };
}

/** Whether two entries say the same; when they were changed does not count. */
export const same = (one: Entry, other: Entry): boolean =>
  one.day === other.day && one.note === other.note && fields.every((field) => one[field] === other[field]);

/**
 * A record of an older version in today's form. Version 1 had one count with the concern it was for, and fermented food
 * as a yes or no. What can't be understood stays as it is: nothing is thrown away here.
 */
export function migrate(raw: unknown, version: number): unknown {
  if (version !== 1 || typeof raw !== 'object' || !raw) return raw;
  const { count, concern, fermented, ...rest } = raw as Record<string, unknown>;
  const field = countOf(concernOf(concern));
  return {
    ...rest,
    ...(field ? { [field]: count } : count === undefined ? {} : { count }),
    ...(fermented === undefined ? {} : { fermented: typeof fermented === 'boolean' ? Number(fermented) : fermented }),
  };
}
