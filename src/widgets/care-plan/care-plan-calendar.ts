/** The plan as a calendar file (RFC 5545). Loaded only when a visitor asks for it. */
import { generateIcsCalendar, type IcsAlarm, type IcsEvent } from 'ts-ics';
import { dayNumber, isoDay, utcDate } from '../../core/day.js';
import { oneLine } from '../../dataset/characters.js';
import type { Procedure, ProcedureStep } from '../../dataset/types.js';
import type { CarePlanData } from './care-plan-data.js';

export { saveAs } from '../../pieces/take-home.js';

const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).length;

/** Folds lines at 75 octets. The library folds at 75 letters, and a Korean one has three octets. */
export function fold(calendar: string): string {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .map((line) => {
      let folded = '';
      let used = 0;
      for (const letter of line) {
        if (used + octets(letter) > 75) {
          folded += '\r\n ';
          used = 1;
        }
        folded += letter;
        used += octets(letter);
      }
      return folded;
    })
    .join('\r\n');
}

/** What a calendar says at nine in the morning of a day. The library escapes no text of an alarm. */
const alarm = (title: string): IcsAlarm => ({
  action: 'DISPLAY',
  description: title.replace(/[\\;,]/g, '\\$&'),
  trigger: { type: 'relative', value: { hours: 9 } },
});

/** When the procedure is, when the file is made, and whether its entries are to remind of themselves. */
export interface When {
  day: number;
  now: Date;
  remind?: boolean;
}

/**
 * An all-day event for each step with days of its own, and one for the procedure with all that has none. Nothing is dated in
 * the past: what has begun starts today, and what is over, or came before a day that has passed, stays out. A phone shows some 25 letters of a title, so it begins with
 * what to do. The end is the first day that is free again, as the format asks. A second file of the same plan has the same
 * ids, so a calendar updates its events instead of doubling them.
 *
 * Names and texts may be the site owner's, and `clinic` stands in the words for a grade: each is made one clean line, so
 * that the line ends of the file are its own. The library escapes texts, but not ids.
 */
export function calendarOf(data: CarePlanData, procedure: Procedure, { day, now, remind = false }: When): string {
  const { t, words } = data;
  const today = dayNumber(now);
  const about = ({ what, why, certainty }: ProcedureStep) =>
    `${oneLine(what)}\n${oneLine(`${why} (${words.certainty[certainty]})`)}`;
  const name = oneLine(procedure.name);
  const idOf = (text: string) => encodeURIComponent(oneLine(text)); // nothing happens to one that is right
  const event = (id: string, from: number, to: number, title: string, text: readonly string[]): IcsEvent => ({
    uid: `${idOf(procedure.id)}-${isoDay(day)}-${idOf(id)}@gut-skin-widgets`,
    stamp: { date: now },
    start: { type: 'DATE', date: utcDate(from) },
    end: { type: 'DATE', date: utcDate(to + 1) },
    summary: title,
    description: [...text, t.rule].join('\n\n'),
    timeTransparent: 'TRANSPARENT', // an all-day reminder keeps nobody busy
    ...(remind && from > today ? { alarms: [alarm(title)] } : {}), // nine o'clock of today may be over
  });
  const steps = [...(day < today ? [] : procedure.before), ...procedure.after].filter(
    ({ to }) => to === null || day + to >= today,
  );
  const dated = steps.flatMap((step) => {
    if (step.from === null) return [];
    const first = Math.max(day + step.from, today);
    const last = step.to === null ? first : day + step.to;
    return event(step.id, first, last, oneLine(step.what), [`${name}: ${oneLine(step.when)}\n${about(step)}`]);
  });
  const undated = steps.filter(({ from }) => from === null).map((step) => `${oneLine(step.when)}: ${about(step)}`);
  const head =
    day < today
      ? event('after', today, today, `${t.parts.after}: ${name}`, undated)
      : event('procedure', day, day, name, undated);
  return fold(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//gut-skin-widgets//care-plan//EN',
      events: day < today && dated.length && !undated.length ? dated : [head, ...dated],
    }),
  );
}
