/**
 * Days are ISO 8601 strings of the visitor's own calendar. They are counted in UTC days, so that daylight saving, leap
 * days and another time zone can't move one.
 */
const DAY = 86_400_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The calendar day it is for the visitor. */
export const dayOf = (date: Date): string => iso(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));

/** Not by `Date.parse`: old date libraries put their own in its place, which gives a date, or counts from midnight here. */
const time = (day: string) => +new Date(day);

/** Whether a text is a day that exists, such as 2028-02-29. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return !isNaN(time(text)) && iso(time(text)) === text;
}

/** The day so many days later, or earlier. */
export const shift = (day: string, days: number): string => iso(time(day) + days * DAY);

/** The days that a diary of some weeks shows: from its first entry on, and once it is full the last ones up to today. */
export function daysShown(weeks: number, today: string, written: readonly string[]): string[] {
  const earliest = shift(today, 1 - weeks * 7);
  const first = written.filter((day) => day >= earliest && day <= today).sort()[0] ?? today;
  return [...Array(weeks * 7).keys()].map((i) => shift(first, i));
}
