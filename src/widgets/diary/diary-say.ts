/** Entries, faults and bad news in words. */
import type { DiaryWords } from '../../i18n/diary/en.js';
import type { DiaryData } from './diary-data.js';
import { fields, most, NOTE, type Entry, type Fault, type Field } from './diary-entry.js';

/** A value as people read it. */
export const valueOf = (t: DiaryWords, field: Field, value: number | undefined): string =>
  value === undefined ? '' : field === 'itch' ? (value ? t.yes : t.no) : String(value);

/** All of an entry in one line. */
export const inOneLine = (t: DiaryWords, entry: Entry): string =>
  [
    ...fields.flatMap((field) =>
      entry[field] === undefined ? [] : [`${t.fields[field]}: ${valueOf(t, field, entry[field])}`],
    ),
    ...(entry.note ? [`${t.fields.note}: ${entry.note}`] : []),
  ].join(' · ');

/** What a value must be, or why something is no entry. */
export function rule(t: DiaryWords, where: Fault['where']): string {
  if (where === 'sleep') return t.halves(t.fields.sleep, most.sleep);
  if (where === 'note') return t.noteLong(NOTE);
  if (where === 'empty') return t.empty;
  if (where === 'day') return t.dayBad;
  if (where === 'order') return t.dayOrder;
  if (where === 'twice') return t.dayTwice;
  if (where === 'entry') return t.entryBad;
  return t.range(t.fields[where], most[where]);
}

/** A fault of a file, with what was found there. */
export const faultLine = (t: DiaryWords, { where, given }: Fault): string =>
  given && where !== 'note' ? `${rule(t, where)} ${t.found(given.slice(0, 60))}` : rule(t, where);

/** What was said last, and whether it is bad news; kept as a way to say it, so that it follows the language. */
export interface Told {
  say: (data: DiaryData) => string;
  bad?: boolean;
}
/** What the visitor is told when the store did not take something. */
export const refused = (error: unknown): Told => {
  const { name } = error as Error;
  return {
    bad: true,
    say: ({ t }) => (name === 'QuotaExceededError' ? t.full : name === 'TimeoutError' ? t.late : t.unsaved),
  };
};
