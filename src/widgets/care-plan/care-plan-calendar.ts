/** The plan as a calendar file (RFC 5545). Loaded only when a visitor asks for it. */
import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { isoDay, utcDate } from '../../core/day.js';
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

/**
 * An all-day event for each step with a day of its own, and one for the procedure with all that has none. The end is the
 * first day that is free again, as the format asks. `day` is that of the procedure. A second file of the same plan has the
 * same ids, so a calendar updates its events instead of doubling them.
 *
 * Names and texts may be the site owner's, and `clinic` stands in the words for a grade: each is made one clean line, so
 * that the line ends of the file are its own. The library escapes texts, but not ids.
 */
export function calendarOf(data: CarePlanData, procedure: Procedure, day: number, now: Date): string {
  const { t, words } = data;
  const about = ({ what, why, certainty }: ProcedureStep) =>
    `${oneLine(what)}\n${oneLine(`${why} (${words.certainty[certainty]})`)}`;
  const name = oneLine(procedure.name);
  const idOf = (text: string) => encodeURIComponent(oneLine(text)); // nothing happens to one that is right
  const event = (id: string, from: number, to: number, title: string, text: readonly string[]): IcsEvent => ({
    uid: `${idOf(procedure.id)}-${isoDay(day)}-${idOf(id)}@gut-skin-widgets`,
    stamp: { date: now },
    start: { type: 'DATE', date: utcDate(day + from) },
    end: { type: 'DATE', date: utcDate(day + to + 1) },
    summary: title,
    description: [...text, t.rule].join('\n\n'),
    timeTransparent: 'TRANSPARENT', // an all-day reminder keeps nobody busy
  });
  const steps = [...procedure.before, ...procedure.after];
  const dated = steps.flatMap((step) =>
    step.from === null
      ? []
      : event(step.id, step.from, step.to ?? step.from, `${name}: ${oneLine(step.when)}`, [about(step)]),
  );
  const undated = steps.filter(({ from }) => from === null).map((step) => `${oneLine(step.when)}: ${about(step)}`);
  return fold(
    generateIcsCalendar({
      version: '2.0',
      prodId: '-//gut-skin-widgets//care-plan//EN',
      events: [event('procedure', 0, 0, name, undated), ...dated],
    }),
  );
}
