/**
 * Days are ISO 8601 strings of the visitor's own calendar. They are counted in UTC days, so that daylight saving, leap
 * days and another time zone can't move one.
 */
const DAY = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The calendar day it is for the visitor. */
export const dayOf = (date: Date): string => iso(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));

/** Whether a text is a day that exists, such as 2028-02-29. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(text);
  return !isNaN(time) && iso(time) === text;
}

/** The day so many days later, or earlier. */
export const shift = (day: string, days: number): string => iso(Date.parse(day) + days * DAY);

/** The days that a diary of some weeks shows: from its first entry on, and once it is full the last ones up to today. */
export function daysShown(weeks: number, today: string, written: readonly string[]): string[] {
  const earliest = shift(today, 1 - weeks * 7);
  const first = written.filter((day) => day >= earliest && day <= today).sort()[0] ?? today;
  return Array.from({ length: weeks * 7 }, (_, i) => shift(first, i));
}
