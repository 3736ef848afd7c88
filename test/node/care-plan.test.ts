/** The care plan: calendar days, the order of its lines, its calendar file, and what its texts may not say. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from '../chance.js';
import ICAL from 'ical.js';
import { dayFrom, dayNumber, isoDay } from '../../src/core/day.js';
import { clear, oneLine } from '../../src/dataset/characters.js';
import { about, slice } from '../../src/dataset/slice.js';
import { urgencies } from '../../src/dataset/vocabulary.js';
import type { Procedure, ProcedureStep } from '../../src/dataset/types.js';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/care-plan/en.js';
import ko from '../../src/i18n/care-plan/ko.js';
import { calendarOf, fold, type When } from '../../src/widgets/care-plan/care-plan-calendar.js';
import type { CarePlanData } from '../../src/widgets/care-plan/care-plan-data.js';
import { judge, limits } from '../../src/widgets/care-plan/care-plan-date.js';
import { firm, partsOf, stripOf } from '../../src/widgets/care-plan/care-plan-logic.js';
import { untilMidnight } from '../../src/widgets/care-plan/care-plan-today.js';
import { data, textsIn } from './helpers/data.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
/** West and east of everybody, half hours, a leap of daylight saving at midnight, and a day that a country skipped. */
const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Seoul', 'Asia/Kolkata', 'America/Santiago', 'Pacific/Apia'];
const day = (iso: string) => dayFrom(iso) ?? assert.fail(`${iso} is no day`);

describe('a date that is entered', () => {
  const today = day('2026-11-22');

  it('is taken from one year back to two years ahead', () => {
    assert.deepEqual(limits(today).map(isoDay), ['2025-11-22', '2028-11-22']);
    assert.deepEqual(limits(day('2028-02-29')).map(isoDay), ['2027-03-01', '2030-03-01']);
    assert.deepEqual(judge('2026-11-22', false, today), { day: today });
    assert.deepEqual(judge('2025-11-22', false, today), { day: day('2025-11-22') });
    assert.deepEqual(judge('2028-11-22', false, today), { day: day('2028-11-22') });
    assert.deepEqual(judge('2025-11-21', false, today), { problem: 'early' });
    assert.deepEqual(judge('2028-11-23', false, today), { problem: 'late' });
    assert.deepEqual(judge('0002-12-01', false, today), { problem: 'early' });
    assert.deepEqual(judge('9999-12-31', false, today), { problem: 'late' });
  });

  it('is no fault when it is empty, and one when it can’t be read', () => {
    assert.deepEqual(judge('', false, today), {});
    assert.deepEqual(judge('', true, today), { problem: 'impossible' });
    assert.deepEqual(judge('2026-02-30', false, today), { problem: 'impossible' });
  });
});

const step = (id: string, from: number | null, to: number | null, certainty: ProcedureStep['certainty'] = 'low') =>
  ({ id, when: id, from, to, what: id, why: id, certainty, sources: ['x'] }) satisfies ProcedureStep;
const plan = {
  before: [step('day', 0, 0), step('week', -7, -1), step('booking', null, null), step('sun', -60, -1)],
  after: [step('allowed', null, null), step('healing', 0, null), step('late', 3, 5)],
};
/** Each part as one line: `now: booking, sun`. */
const told = (offset: number | undefined) =>
  partsOf(plan, offset).map(({ name, steps }) => `${name}: ${steps.map(({ id }) => id).join(', ')}`);

describe('the parts of the plan', () => {
  it('begin with what can be done today; without a date only what has no day of its own has begun', () => {
    assert.deepEqual(told(undefined), ['now: booking', 'next: sun, week', 'day: day', 'after: healing, late, allowed']);
    assert.deepEqual(told(-100), told(undefined));
  });

  it('move with the days: what has begun is to be done now, what is over comes last', () => {
    assert.deepEqual(told(-60)[0], 'now: booking, sun');
    assert.deepEqual(told(-8), ['now: booking, sun', 'next: week', 'day: day', 'after: healing, late, allowed']);
    assert.deepEqual(told(-7), ['now: booking, sun, week', 'day: day', 'after: healing, late, allowed']);
    assert.deepEqual(told(-1), told(-7));
  });

  it('have the day itself first on that day, and still what somebody may have missed', () => {
    assert.deepEqual(told(0), ['day: day', 'now: booking', 'after: healing, late, allowed', 'past: sun, week']);
  });

  it('are those afterwards alone once the day has passed', () => {
    assert.deepEqual(told(1), ['now: healing, allowed', 'later: late']);
    assert.deepEqual(told(3), ['now: healing, late, allowed']);
    assert.deepEqual(told(5), told(3));
    assert.deepEqual(told(6), ['now: healing, allowed', 'past: late']);
  });

  it('have every step up to the day, each once, whatever the days are', () => {
    const offset = fc.option(fc.integer({ min: -100, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(offset, (at) => {
        const all = partsOf(plan, at).flatMap(({ steps }) => steps.map(({ id }) => id));
        const expected = [...((at ?? -1) > 0 ? [] : plan.before), ...plan.after].map(({ id }) => id);
        assert.deepEqual(all.sort(), expected.sort());
        for (const { name, steps } of partsOf(plan, at)) assert.ok(steps.length, name);
      }),
    );
  });

  it('change nothing in the dataset', () => {
    const before = structuredClone(plan);
    told(3);
    assert.deepEqual(plan, before);
  });

  it('are well supported from moderate certainty on', () => {
    assert.deepEqual(
      (['high', 'moderate', 'low', 'very-low', 'not-graded'] as const).map((certainty) =>
        firm(step('x', 0, 0, certainty)),
      ),
      [true, true, false, false, false],
    );
  });
});

describe('the strip of days', () => {
  const today = day('2026-11-28');
  const shown = (to: string) =>
    stripOf(today, day(to))
      .map((on) => (on === undefined ? '…' : isoDay(on).slice(8)))
      .join(' ');

  it('has eight places, with today and the day of the procedure among them', () => {
    assert.equal(shown('2026-12-05'), '28 29 30 01 02 03 04 05');
    assert.equal(shown('2026-11-29'), '28 29 30 01 02 03 04 05');
    assert.equal(shown('2026-11-28'), '28 29 30 01 02 03 04 05');
    assert.equal(shown('2026-12-06'), '28 … 01 02 03 04 05 06');
    assert.equal(shown('2027-11-28'), '28 … 23 24 25 26 27 28');
    assert.equal(shown('2026-11-21'), '21 22 23 24 25 26 27 28');
    assert.equal(shown('2026-11-01'), '01 … 23 24 25 26 27 28');
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 800 }), (away) => {
        const places = stripOf(today, today + away);
        assert.equal(places.length, 8);
        assert.ok(places.includes(today) && places.includes(today + away));
      }),
    );
  });
});

describe('midnight', () => {
  it('is as far away as the clock of the place says, on days of 23 and 25 hours too', () => {
    process.env['TZ'] = 'Europe/London';
    const hours = (iso: string) => untilMidnight(new Date(iso)) / 3_600_000;
    assert.equal(hours('2026-11-28T00:00:00'), 24);
    assert.equal(hours('2026-11-28T21:30:00'), 2.5);
    assert.equal(hours('2026-03-29T00:00:00'), 23);
    assert.equal(hours('2026-10-25T00:00:00'), 25);
    process.env['TZ'] = 'America/Santiago'; // there midnight itself is left out
    assert.equal(hours('2026-09-05T12:00:00'), 12);
    assert.equal(untilMidnight(new Date('2026-11-28T23:59:59.900')), 1000, 'no page is drawn anew all the time');
  });
});

describe('the words for days', () => {
  it('are those of the language, with the weekday', () => {
    const [first, last] = ['2026-12-31', '2027-01-01'] as const;
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    assert.equal(plain(en.dates(first, first)), 'Thu, 31 December 2026');
    assert.equal(plain(en.dates(first, last)), 'Thu, 31 December 2026 – Fri, 1 January 2027');
    assert.equal(plain(ko.dates(first, first)), '2026년 12월 31일 목요일');
    assert.match(ko.dates(first, last), /^2026년 12월 31일 \(?목요일\)?.*2027년 1월 1일 \(?금요일\)?$/);
    for (const tz of zones) {
      process.env['TZ'] = tz;
      assert.equal(plain(en.dates(first, first)), 'Thu, 31 December 2026', tz);
    }
  });

  it('say how far off a day is', () => {
    const days = [-400, -8, -1, 0, 1, 2, 7, 300];
    assert.deepEqual(days.map(en.away), [
      ...['400 days ago', '8 days ago', 'Yesterday', 'Today'],
      ...['Tomorrow', 'In 2 days', 'In 7 days', 'In 300 days'],
    ]);
    assert.deepEqual(days.map(ko.away), ['400일 전', '8일 전', '어제', '오늘', '내일', '2일 뒤', '7일 뒤', '300일 뒤']);
  });

  it('tell one day from many, before from after', () => {
    assert.deepEqual([-14, -1, 0, 1, 7].map(en.day), [
      '14 days before',
      '1 day before',
      'the day itself',
      '1 day after',
      '7 days after',
    ]);
    assert.deepEqual([-14, -1, 0, 1, 7].map(ko.day), ['14일 전', '1일 전', '당일', '1일 후', '7일 후']);
  });
});

describe('the calendar file', () => {
  const dataIn = (language: 'en' | 'ko') =>
    ({
      ...slice(data, 'procedures', language),
      flags: { ...slice(data, 'red-flags', language), entries: [] },
      t: { en, ko }[language],
      words: { ...{ en: baseEn, ko: baseKo }[language], about: about(data, language) },
    }) as CarePlanData;
  const now = new Date('2026-11-22T10:20:30Z');
  const file = (language: 'en' | 'ko', id: string, iso: string, more: Partial<When> = {}) => {
    const all = dataIn(language);
    const procedure = all.entries.find((entry) => entry.id === id) ?? assert.fail(id);
    return { procedure, text: calendarOf(all, procedure, { day: day(iso), now, ...more }) };
  };
  /** As RFC 5545 reads it: unfolded, property by property. */
  const eventsOf = (text: string) =>
    text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT\r\n')
      .slice(1)
      .map((event) =>
        Object.fromEntries(
          (event.split('END:VEVENT')[0] ?? '')
            .split('\r\n')
            .filter(Boolean)
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
        ),
      );
  const unescape = (text = '') => text.replace(/\\(.)/g, (_all, letter: string) => (letter === 'n' ? '\n' : letter));
  const ids = data.procedures.entries.map(({ id }) => id);

  it('has CRLF line ends and no line of more than 75 octets, and cuts no letter in two', () => {
    for (const language of ['en', 'ko'] as const)
      for (const id of ids) {
        const { text } = file(language, id, '2026-12-01');
        assert.ok(text.endsWith('END:VCALENDAR\r\n'));
        assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
        const lines = text.split('\r\n');
        assert.ok(
          lines.some((line) => line.startsWith(' ')),
          'long lines are folded',
        );
        for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, `${Buffer.byteLength(line)}: ${line}`);
        assert.doesNotMatch(text, /\uFFFD/);
      }
  });

  it('folds what is three or four octets long at the right place', () => {
    for (const letter of ['a', 'é', '가', '😀']) {
      const line = `SUMMARY:${letter.repeat(200)}`;
      const folded = fold(`${line}\r\nEND`);
      assert.equal(folded.replaceAll('\r\n ', ''), `${line}\r\nEND`);
      const lengths = folded.split('\r\n').map((part) => Buffer.byteLength(part));
      assert.ok(Math.max(...lengths) <= 75 && Math.max(...lengths) > 75 - Buffer.byteLength(letter), letter);
    }
    assert.equal(fold('SUMMARY:short\r\n'), 'SUMMARY:short\r\n');
  });

  it('holds an event for the day and for every step with a day of its own: whole days, the end exclusive', () => {
    for (const tz of zones) {
      process.env['TZ'] = tz;
      for (const id of ids) {
        const { procedure, text } = file('en', id, '2026-12-01');
        const events = eventsOf(text);
        const dated = [...procedure.before, ...procedure.after].filter(({ from }) => from !== null);
        assert.equal(events.length, dated.length + 1);
        const compact = (at: number) => isoDay(at).replaceAll('-', '');
        const on = day('2026-12-01');
        const today = dayNumber(now);
        for (const { id: stepId, from, to } of [{ id: 'procedure', from: 0, to: 0 }, ...dated]) {
          const event = events.find(({ UID }) => UID === `${id}-2026-12-01-${stepId}@gut-skin-widgets`);
          assert.equal(event?.['DTSTART;VALUE=DATE'], compact(Math.max(on + (from ?? 0), today)), stepId);
          assert.equal(event?.['DTEND;VALUE=DATE'], compact(on + (to ?? from ?? 0) + 1), stepId);
        }
      }
    }
  });

  it('crosses the end of a year and 29 February', () => {
    const sun = (iso: string) =>
      eventsOf(file('en', 'laser', iso).text).find(({ UID }) => UID?.includes('sun-before')) ?? assert.fail();
    assert.deepEqual(
      [sun('2028-03-01')['DTSTART;VALUE=DATE'], sun('2028-03-01')['DTEND;VALUE=DATE']],
      ['20280101', '20280301'],
    );
    const first = eventsOf(file('en', 'laser', '2026-12-31').text).find(({ UID }) => UID?.includes('-procedure@'));
    assert.deepEqual([first?.['DTSTART;VALUE=DATE'], first?.['DTEND;VALUE=DATE']], ['20261231', '20270101']);
  });

  it('has ids that are unique in it and the same next time, a time stamp, and no alarm', () => {
    for (const id of ids) {
      const { text } = file('en', id, '2026-12-01');
      const uids = eventsOf(text).map(({ UID }) => UID);
      assert.equal(new Set(uids).size, uids.length);
      assert.deepEqual(
        eventsOf(file('ko', id, '2026-12-01').text).map(({ UID }) => UID),
        uids,
      );
      assert.notDeepEqual(
        eventsOf(file('en', id, '2026-12-02').text).map(({ UID }) => UID),
        uids,
      );
      for (const event of eventsOf(text)) {
        assert.equal(event['DTSTAMP'], '20261122T102030Z');
        assert.equal(event['TRANSP'], 'TRANSPARENT');
      }
      assert.doesNotMatch(text, /VALARM|ATTENDEE|ORGANIZER|https?:/);
      assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    }
  });

  it('says in every event what to do, why, how sure that is, and that the clinic’s instructions win', () => {
    for (const language of ['en', 'ko'] as const) {
      const { procedure, text } = file(language, 'laser', '2026-12-01');
      const events = eventsOf(text);
      const all = events.map(({ DESCRIPTION }) => unescape(DESCRIPTION)).join('\n');
      for (const { what, why, when } of [...procedure.before, ...procedure.after])
        for (const part of [what, why, when])
          assert.ok(`${all}\n${unescape(text.replaceAll('\r\n ', ''))}`.includes(oneLine(part)), part);
      for (const { DESCRIPTION } of events)
        assert.ok(unescape(DESCRIPTION).endsWith({ en, ko }[language].rule), 'the rule comes last');
      assert.ok(all.includes({ en: baseEn, ko: baseKo }[language].certainty.low));
    }
  });

  it('escapes what has a meaning in the format', () => {
    const odd = step('odd', 1, null);
    const procedure = {
      ...slice(data, 'procedures', 'en').entries[0],
      id: 'own',
      name: 'A, b; c\\d',
      before: [],
      after: [{ ...odd, what: 'One\nEND:VEVENT\r\nBEGIN:VALARM' }],
    } as Procedure;
    const text = calendarOf(dataIn('en'), procedure, { day: day('2026-12-01'), now });
    assert.equal(eventsOf(text).length, 2);
    assert.equal(eventsOf(text)[0]?.['SUMMARY'], 'A\\, b\\; c\\\\d');
    assert.doesNotMatch(text, /^(BEGIN:VALARM|END:VEVENT\nBEGIN)/m);
  });
});

describe('the calendar file, read by somebody else’s reader', () => {
  const now = new Date('2026-11-22T10:20:30Z');
  const base = slice(data, 'procedures', 'en');
  /** What another reader makes of it: RFC 5545 into jCal, and the events of that. */
  const eventsIn = (text: string) => {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    assert.equal(calendar.name, 'vcalendar');
    return calendar.getAllSubcomponents().map((component) => {
      assert.equal(component.name, 'vevent');
      for (const alarm of component.getAllSubcomponents()) assert.equal(alarm.name, 'valarm');
      assert.deepEqual(
        component
          .getAllProperties()
          .map(({ name }) => name)
          .sort(),
        ['description', 'dtend', 'dtstamp', 'dtstart', 'summary', 'transp', 'uid'],
      );
      return new ICAL.Event(component);
    });
  };
  const dataIn = (language: 'en' | 'ko', certainty = {}) => {
    const words = { en: baseEn, ko: baseKo }[language];
    return {
      ...slice(data, 'procedures', language),
      flags: { ...slice(data, 'red-flags', language), entries: [] },
      t: { en, ko }[language],
      words: { ...words, certainty: { ...words.certainty, ...certainty }, about: about(data, language) },
    } as CarePlanData;
  };

  it('has the texts and the days of the plan', () => {
    for (const language of ['en', 'ko'] as const)
      for (const procedure of slice(data, 'procedures', language).entries) {
        const all = dataIn(language);
        const events = eventsIn(calendarOf(all, procedure, { day: day('2028-02-28'), now }));
        const dated = [...procedure.before, ...procedure.after].filter(({ from }) => from !== null);
        assert.equal(events.length, dated.length + 1);
        for (const { id, from, to, ...texts } of dated) {
          const [when, what, why] = [texts.when, texts.what, texts.why].map(oneLine);
          const event = events.find(({ uid }) => uid === `${procedure.id}-2028-02-28-${id}@gut-skin-widgets`);
          assert.ok(event, id);
          assert.equal(event.summary, what);
          assert.ok(
            event.description.startsWith(`${oneLine(procedure.name)}: ${when}\n${what}\n${why} (`),
            event.description,
          );
          assert.deepEqual(event.component.getAllSubcomponents(), [], 'no alarm but where one was asked for');
          assert.ok(event.startDate.isDate && event.endDate.isDate);
          assert.equal(String(event.startDate), isoDay(day('2028-02-28') + (from ?? 0)));
          assert.equal(String(event.endDate), isoDay(day('2028-02-28') + (to ?? from ?? 0) + 1));
        }
      }
  });

  /** Every procedure in every language, saved on each day from five weeks before it to three after it. */
  const everyFile = function* (more: Partial<When> = {}) {
    for (const language of ['en', 'ko'] as const) {
      const all = dataIn(language);
      for (const procedure of all.entries)
        for (let offset = -35; offset <= 21; offset++) {
          const on = dayNumber(now) - offset;
          const events = eventsIn(calendarOf(all, procedure, { day: on, now, ...more }));
          yield { language, procedure, offset, on, events };
        }
    }
  };

  it('dates nothing in the past, whenever it is saved, and loses no step that is still to be done', () => {
    for (const { procedure, offset, on, events } of everyFile()) {
      const at = `${procedure.id}, ${offset}`;
      assert.ok(events.length, at);
      for (const { startDate, endDate } of events) {
        assert.ok(String(startDate) >= isoDay(dayNumber(now)), at);
        assert.ok(String(endDate) > String(startDate), at);
      }
      const said = events.map(({ description }) => description).join('\n');
      for (const { from, to, what } of [...(offset > 0 ? [] : procedure.before), ...procedure.after])
        assert.equal(said.includes(oneLine(what)), from === null || to === null || to >= offset, `${at}: ${what}`);
      assert.equal(
        events.some(({ uid, startDate }) => uid.includes('-procedure@') && String(startDate) === isoDay(on)),
        offset <= 0,
        'the day itself, unless it has passed',
      );
    }
  });

  it('has titles that a phone, which shows 25 letters, tells apart', () => {
    for (const { language, procedure, events } of everyFile()) {
      const titles = events.map(({ summary }) => [...summary].slice(0, 25).join(''));
      assert.equal(new Set(titles).size, titles.length, `${procedure.id}, ${language}: ${titles.join(' | ')}`);
    }
  });

  it('has the same id for a step, however late it is saved, so that a calendar moves what it has', () => {
    for (const { procedure, on, events } of everyFile())
      for (const { uid } of events) {
        const known = ['procedure', 'after', ...[...procedure.before, ...procedure.after].map(({ id }) => id)];
        assert.ok(
          known.some((id) => uid === `${procedure.id}-${isoDay(on)}-${id}@gut-skin-widgets`),
          uid,
        );
      }
  });

  it('reminds at nine where that was asked for, of what does not begin today', () => {
    for (const { events } of everyFile({ remind: true }))
      for (const { component, summary, startDate } of events) {
        const alarms = component.getAllSubcomponents('valarm');
        assert.equal(alarms.length, String(startDate) > isoDay(dayNumber(now)) ? 1 : 0);
        for (const alarm of alarms) {
          assert.equal(alarm.getFirstPropertyValue('action'), 'DISPLAY');
          assert.equal(alarm.getFirstPropertyValue('description'), summary);
          assert.equal(String(alarm.getFirstPropertyValue('trigger')), 'PT9H');
        }
      }
  });

  /** Texts as nobody should write them, and as somebody might: ends of lines, of events, what the format reads as its own. */
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\n ',
        '\0',
        '\u2028',
        '\x85',
        '\u202e',
        '\u2066',
        '\ufeff',
        '\ud83d',
        '\udca5',
      ),
      fc.constantFrom(
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        '=',
        'END:VEVENT',
        'BEGIN:VALARM',
        'ATTACH:file:///',
        '^n',
        '%0A',
      ),
      fc.constantFrom('가', '😀', '👩‍⚕️', 'é', 'a', ' ', '  '),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    ),
    maxLength: 60,
  });
  /** Blanks and what joins letters are nobody's harm: what is left of a text must arrive. */
  const bare = (...texts: string[]) =>
    texts
      .map((text) => [...text].filter((one) => clear.test(one)).join(''))
      .map((text) => text.replace(/[\p{C}\p{Z}\s\u034f\u115f\u1160\u2800\u3164\uffa0\ufffd]/gu, ''))
      .join('');

  it('stays one file of the same events, whatever stands in the texts, the ids and the words for a grade', () => {
    fc.assert(
      fc.property(
        fc.record({ id: hostile, name: hostile, when: hostile, what: hostile, why: hostile, own: hostile }),
        fc.integer({ min: -400, max: 400 }),
        fc.boolean(),
        ({ id, name, when, what, why, own }, from, remind) => {
          const step = { id, when, what, why, certainty: 'own', sources: [], from, to: from + 2 };
          const loose = { ...step, from: null, to: null };
          const procedure = { ...base.entries[0], id, name, before: [loose], after: [step] } as unknown as Procedure;
          const text = calendarOf(dataIn('en', { own }), procedure, { day: day('2026-12-01'), now, remind });

          assert.doesNotMatch(text.replaceAll('\r\n', ''), /[\0-\x1f\x7f-\x9f\u2028\u2029]/);
          for (const line of text.split('\r\n')) {
            assert.ok(Buffer.byteLength(line) <= 75, line);
            assert.ok(clear.test(line.replace(/[\u200c\u200d]/g, '')), JSON.stringify(line));
          }
          assert.equal(Buffer.from(text).toString(), text, 'half of a pair');

          const [first, second, ...more] = eventsIn(text);
          const today = day('2026-11-22');
          const start = day('2026-12-01') + from;
          assert.deepEqual(more, []);
          assert.equal(bare(first?.summary ?? ''), bare(name));
          assert.equal(bare(first?.description ?? ''), bare(when, ':', what, why, '(', own, ')', en.rule));
          assert.equal(Boolean(second), start + 2 >= today, 'what is over stays out');
          if (!second) return;
          assert.equal(bare(second.summary), bare(what));
          assert.equal(bare(second.description), bare(name, ':', when, what, why, '(', own, ')', en.rule));
          assert.match(second.uid, /^[\x21-\x7e]*@gut-skin-widgets$/);
          assert.equal(String(second.startDate), isoDay(Math.max(start, today)));
          const [alarm] = second.component.getAllSubcomponents();
          assert.equal(Boolean(alarm), remind && start > today);
          if (alarm) assert.equal(bare(String(alarm.getFirstPropertyValue('description'))), bare(what));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('has the clinic’s name on one line, too', () => {
    const own = 'Own statement of Harbour\r\nEND:VEVENT\r\nClinic\u202e';
    const procedure = { ...base.entries[0], before: [], after: [step('own', 1, null, 'own' as never)] } as Procedure;
    const events = eventsIn(calendarOf(dataIn('en', { own }), procedure, { day: day('2026-12-01'), now }));
    assert.match(events[1]?.description ?? '', /: own\nown\nown \(Own statement of Harbour END:VEVENT Clinic\)\n\n/);
  });
});

describe('what the procedures say', () => {
  const findings = new Map(data.references.entries.map((entry) => [entry.id, entry.findings]));
  const { entries } = data.procedures;
  const claims = entries.flatMap((entry) => [
    { at: `${entry.id} evidence`, said: [entry.evidence], sources: entry.evidenceSources },
    ...[...entry.before, ...entry.after].map((s) => ({
      at: `${entry.id} ${s.id}`,
      said: [s.what, s.why],
      sources: s.sources,
    })),
    { at: `${entry.id} unknown`, said: entry.unknown, sources: entry.unknownSources },
  ]);
  const figures = (text: string) => (text.replace(/\bCO2\b/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []) as string[];

  it('has every figure from one of its own sources, in both languages', () => {
    assert.deepEqual(figures('Of 1,485, 6–12 and 2.07'), ['1,485', '6', '12', '2.07']);
    for (const { at, said, sources } of claims) {
      const found = new Set(sources.flatMap((id) => figures(findings.get(id) ?? '')));
      for (const text of said)
        for (const figure of [...figures(text.en), ...figures(text['ko'] ?? '')])
          assert.ok(found.has(figure), `${at}: ${figure} is in no finding of ${sources.join(', ')}`);
    }
  });

  it('repeats nothing that rests on sources that may not be shown', () => {
    const hidden =
      /\b9 in 100\b|\b1 in 100\b|Asian skin|1[-–]2 months|at least 2 weeks|2 weeks before|vitamin C or zinc|no agreed standard|100명 중|최소 2주|1~2개월/i;
    assert.match('Stay out of the sun for 1–2 months', hidden);
    for (const { path, text } of textsIn(entries, 'procedures'))
      assert.doesNotMatch(`${text.en} ${text['ko']}`, hidden, path);
  });

  it('says of gut care only that no study was found, and keeps it apart from the steps', () => {
    const gut = /\b(gut|digestion|probiotics?|fermented)\b/i;
    for (const entry of entries) {
      assert.ok(
        entry.unknown.some(({ en: text }) => gut.test(text) && /we found no study/.test(text)),
        entry.id,
      );
      for (const { what, why } of [...entry.before, ...entry.after])
        assert.doesNotMatch(`${what.en} ${why.en}`, gut, entry.id);
    }
  });

  it('says that a probiotic cream is not a capsule', () => {
    for (const { at, said, sources } of claims.filter((one) => one.sources.includes('laser-probiotic-cream'))) {
      assert.ok(
        said.some(({ en: text }) => /cream[\s\S]*swallow/.test(text)),
        at,
      );
      assert.ok(sources.length > 1, 'the cream alone backs nothing');
    }
  });

  it('tells nobody to stop a medicine', () => {
    for (const { said, at } of claims)
      for (const text of said)
        if (/aspirin|isotretinoin/i.test(text.en) && /\bstop\b/i.test(text.en))
          assert.match(text.en, /(Never|Do not) stop/i, at);
  });

  for (const [id, step, field, ko] of [
    ['laser', 'sun-before', 'when', /^길게는 두 달 전부터/],
    ['laser', 'sun-before', 'what', /UVA·UVB를 모두 막는 자외선차단제/],
    ['laser', 'sun-after', 'what', /UVA·UVB를 모두 막는 자외선차단제/],
    ['laser', 'retinoid', 'what', /중단해야 하는지/],
    ['prp', 'painkillers', 'what', /항혈전제\(피를 묽게 하는 약\)/],
  ] as const)
    it(`says the whole of it in Korean: ${id}, ${step}, ${field}`, () => {
      const entry = entries.find((one) => one.id === id);
      const found = [...(entry?.before ?? []), ...(entry?.after ?? [])].find((one) => one.id === step);
      assert.match(found?.[field]['ko'] ?? '', ko);
    });

  it('grades nothing above low, for want of trials in such procedures', () => {
    for (const { before, after } of entries) assert.ok(![...before, ...after].some((s) => firm(s as never)));
  });

  it('has the warning signs of breathing, infection and herpes, and the same step for them first', () => {
    for (const { flags, after } of entries) {
      assert.deepEqual(flags, ['airway', 'severe-skin-infection', 'infection-after', 'eczema-herpeticum']);
      assert.equal(after[0]?.id, 'watch');
      const order = flags.map((id) =>
        urgencies.indexOf(data['red-flags'].entries.find((f) => f.id === id)?.urgency ?? 'soon'),
      );
      assert.deepEqual(order, [...order].sort(), 'the most urgent first');
    }
  });

  it('has days that make sense: before the procedure up to it, after it from it on, the end not before the start', () => {
    for (const { id, before, after } of entries) {
      for (const s of before)
        assert.ok(s.from === null ? s.to === null : s.from <= 0 && s.to !== null && s.to <= 0, id);
      for (const s of after) assert.ok(s.from === null ? s.to === null : s.from >= 0, id);
      for (const s of [...before, ...after])
        assert.ok(s.from === null || s.to === null || s.from <= s.to, `${id} ${s.id}`);
      const ids = [...before, ...after].map((s) => s.id);
      assert.equal(new Set(ids).size, ids.length, `${id}: a step’s id is part of the id of its event`);
    }
  });
});
