/**
 * Calendar days, as a number or as ISO 8601 text. They are counted since 1970-01-01 in days of UTC, which are all of one
 * length: no time zone, no daylight saving and no leap day can move one. For the years 0 to 9999.
 */
const LENGTH = 86_400_000;

/** The visitor's own calendar day at a moment. */
export const dayNumber = (moment: Date): number =>
  Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / LENGTH;

/** A day as a date of UTC, for what writes or counts dates in UTC. */
export const utcDate = (day: number): Date => new Date(day * LENGTH);

/** A day as ISO 8601 text, such as 2028-02-29. */
export const isoDay = (day: number): string => utcDate(day).toISOString().slice(0, 10);

/** Not by `Date.parse`: old date libraries put their own in its place, which gives a date, null, or midnight here. */
const count = (iso: string): number => +new Date(iso) / LENGTH;

/** The day of an ISO 8601 text; undefined where it is no such text, or the calendar has no such day. */
export function dayFrom(iso: string): number | undefined {
  const day = /^\d{4}-\d\d-\d\d$/.test(iso) ? count(iso) : NaN;
  return !isNaN(day) && isoDay(day) === iso ? day : undefined; // engines read 30 February as 2 March
}

/** Whether something is the ISO 8601 text of a day that exists. */
export const isDay = (given: unknown): given is string => typeof given === 'string' && dayFrom(given) !== undefined;

/** The same day so many years later; 1 March where that year has no 29 February. */
export function yearsLater(day: number, years: number): number {
  const date = utcDate(day);
  return date.setUTCFullYear(date.getUTCFullYear() + years) / LENGTH;
}

/** The text of the day so many days later, or earlier. */
export const shift = (iso: string, days: number): string => isoDay(count(iso) + days);
