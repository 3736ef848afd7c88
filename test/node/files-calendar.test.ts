/**
 * The care plan's calendar file as other programs open it: held against the grammar of RFC 5545, and read by two readers of
 * others, which have to agree.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../chance.js';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { dayFrom, dayNumber, isoDay } from '../../src/core/day.js';
import { about, slice } from '../../src/dataset/slice.js';
import type { Procedure, ProcedureStep } from '../../src/dataset/types.js';
import baseEn from '../../src/i18n/base/en.js';
import baseKo from '../../src/i18n/base/ko.js';
import en from '../../src/i18n/care-plan/en.js';
import ko from '../../src/i18n/care-plan/ko.js';
import { calendarOf } from '../../src/widgets/care-plan/care-plan-calendar.js';
import type { CarePlanData } from '../../src/widgets/care-plan/care-plan-data.js';
import { data } from './helpers/data.js';

const languages = ['en', 'ko'] as const;
const now = new Date('2026-11-22T10:20:30Z');
const on = dayFrom('2026-12-01') ?? assert.fail();
const dataIn = (language: 'en' | 'ko') =>
  ({
    ...slice(data, 'procedures', language),
    flags: { ...slice(data, 'red-flags', language), entries: [] },
    t: { en, ko }[language],
    words: { ...{ en: baseEn, ko: baseKo }[language], about: about(data, language) },
  }) as CarePlanData;
const file = (language: 'en' | 'ko', procedure: Procedure, remind = true, made = now) =>
  calendarOf(dataIn(language), procedure, { day: on, now: made, remind });
const everyFile = () =>
  languages.flatMap((language) => dataIn(language).entries.map((procedure) => file(language, procedure)));

/** Section 3.1: a name, its parameters, a value without a control character; here no value of a parameter needs quotes. */
const line = /^[A-Z][A-Z-]*(?:;[A-Z-]+=[^\0-\x08\x0a-\x1f\x7f";:,]+)*:[^\0-\x08\x0a-\x1f\x7f]*$/;
/** Section 3.3.11: commas, semicolons and backslashes are escaped, and nothing else is but the end of a line. */
const escaped = /^(?:[^\\;,]|\\[\\;,nN])*$/;
const wanted: Record<string, readonly [string, RegExp][]> = {
  VCALENDAR: [
    ['VERSION', /^2\.0$/],
    ['PRODID', /^.+$/],
  ],
  VEVENT: [
    ['UID', /^[\x21-\x7e]+$/],
    ['DTSTAMP', /^\d{8}T\d{6}Z$/],
    ['DTSTART;VALUE=DATE', /^\d{8}$/],
    ['DTEND;VALUE=DATE', /^\d{8}$/],
    ['SUMMARY', escaped],
    ['DESCRIPTION', escaped],
  ],
  VALARM: [
    ['ACTION', /^DISPLAY$/],
    ['DESCRIPTION', escaped],
    ['TRIGGER', /^PT9H$/],
  ],
};

/** What RFC 5545 has against a file. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('does not end with a line end');
  if (/[\r\n]/.test(text.replaceAll('\r\n', ''))) faults.push('half a line end');
  for (const raw of text.split('\r\n'))
    if (Buffer.byteLength(raw) > 75) faults.push(`${Buffer.byteLength(raw)} octets: ${raw}`);
  const open: { kind: string; found: Map<string, string> }[] = [];
  const uids = new Set<string>();
  for (const each of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    if (!line.test(each)) faults.push(`no line of the format: ${each}`);
    const [, name = '', value = ''] = /^([^:]*):([^]*)$/.exec(each) ?? [];
    if (name === 'BEGIN') open.push({ kind: value, found: new Map() });
    else if (name !== 'END') {
      const { found } = open.at(-1) ?? { found: new Map<string, string>() };
      if (found.has(name)) faults.push(`${name} twice`);
      found.set(name, value);
    } else {
      const { kind = '', found = new Map<string, string>() } = open.pop() ?? {};
      if (kind !== value) faults.push(`${value} ends where ${kind} is open`);
      for (const [what, form] of wanted[kind] ?? [])
        if (!form.test(found.get(what) ?? '\n')) faults.push(`${kind} has ${what}: ${found.get(what)}`);
      const [start = '', end = ''] = ['DTSTART', 'DTEND'].map((what) => found.get(`${what};VALUE=DATE`));
      if (kind === 'VEVENT' && end <= start) faults.push(`ends on ${end}, before it has begun on ${start}`);
      const uid = found.get('UID');
      if (uid && uids.has(uid)) faults.push(`two events are ${uid}`);
      if (uid) uids.add(uid);
    }
  }
  if (open.length) faults.push(`${open.at(-1)?.kind} has no end`);
  return faults;
}

type Told = { uid: string; summary: string; description: string; start: string; end: string; alarms: number };
const byUid = (one: Told, other: Told) => (one.uid < other.uid ? -1 : 1);

/** By ical.js, of Thunderbird. */
const first = (text: string): Told[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component): Told => {
      const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
      const alarms = component.getAllSubcomponents('valarm').length;
      return { uid, summary, description, start: String(startDate), end: String(endDate), alarms };
    })
    .sort(byUid);

/** By node-ical, which gives days as midnight of the place. */
const second = (text: string): Told[] =>
  Object.values(nodeIcal.sync.parseICS(text))
    .filter((component): component is VEvent => component?.type === 'VEVENT')
    .map(({ uid, summary, description, start, end, alarms }): Told => {
      const date = (day?: Date) => isoDay(dayNumber(day ?? new Date(NaN)));
      const plain = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
      const texts = { summary: plain(summary), description: plain(description) };
      return { uid, ...texts, start: date(start), end: date(end), alarms: alarms?.length ?? 0 };
    })
    .sort(byUid);

describe('a calendar file', () => {
  it('is what RFC 5545 says, for every procedure in every language', () => {
    for (const text of everyFile()) assert.deepEqual(faultsOf(text), []);
  });

  it('is the same to two readers: ids, whole days with the end exclusive, texts, alarms', () => {
    for (const text of everyFile()) {
      const told = first(text);
      assert.ok(told.length > 3);
      assert.deepEqual(second(text), told);
    }
  });

  it('has the same ids in the next export and in the other language, and a stamp of its own', () => {
    const ids = (text: string) => first(text).map(({ uid }) => uid);
    for (const [i, procedure] of dataIn('en').entries.entries()) {
      const [english, korean] = [file('en', procedure), file('ko', dataIn('ko').entries[i] as Procedure)];
      const later = file('en', procedure, true, new Date('2026-11-22T23:59:59Z'));
      assert.deepEqual(ids(later), ids(english));
      assert.deepEqual(ids(korean), ids(english));
      assert.ok(later.includes('DTSTAMP:20261122T235959Z') && english.includes('DTSTAMP:20261122T102030Z'));
    }
  });

  it('stays valid, and the same to both, whatever the texts of a site owner are', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(...',;\\:"^=\n\r\t가힣é😀 '),
          fc.constantFrom('\\n', '\\,', '\r\n ', 'END:VEVENT', 'BEGIN:VALARM', '보습제를 꼭 바르세요', 'a'.repeat(74)),
          fc.string({ unit: 'grapheme', maxLength: 4 }),
        ),
        { minLength: 1, maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    const step = fc.record({ id: text, when: text, what: text, why: text, from: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(text, fc.uniqueArray(step, { selector: ({ id }) => id, maxLength: 3 }), (name, steps) => {
        const own = steps.map((each, i): ProcedureStep => ({
          ...each,
          id: `${i}${each.id}`,
          to: each.from,
          certainty: 'low',
          sources: [],
        }));
        const procedure = { ...dataIn('ko').entries[0], id: 'own', name, before: [], after: own } as Procedure;
        const made = file('ko', procedure);
        assert.deepEqual(faultsOf(made), []);
        const told = first(made);
        assert.equal(told.length, own.length + 1);
        // node-ical takes the letter n behind an escaped backslash for the end of a line, and drops blanks at the ends, and
        // quotes around a whole text.
        const bare = (all: Told[]) => all.map((one) => JSON.stringify(one).replace(/\\+[nN]?|\s|"/g, ''));
        assert.deepEqual(bare(second(made)), bare(told));
      }),
      { numRuns: 200 },
    );
  });

  it('would be found out, as the test of the test', () => {
    const good = everyFile()[0] ?? '';
    assert.deepEqual(faultsOf(good), []);
    for (const [what, bad] of Object.entries({
      'ends of lines': good.replace('\r\n', '\n'),
      'a long line': good.replace('\r\n ', ''),
      'a Korean line of 75 letters': good.replace('BEGIN:VEVENT', `BEGIN:VEVENT\r\nCOMMENT:${'가'.repeat(60)}`),
      'an end that is no day later': good.replace(
        /DTEND(.*)\r\n/,
        (_all, rest: string) => `DTEND${rest.slice(0, -8)}20200101\r\n`,
      ),
      'a comma': good.replace(/SUMMARY:/, 'SUMMARY:a,b'),
      'a lost id': good.replace(/UID:.*\r\n/, ''),
      'a stamp of no zone': good.replace(/(DTSTAMP:.*)Z/, '$1'),
      'an event within an event': good.replace('END:VEVENT\r\n', ''),
      'one id for two': good.replace(/UID:(?:.|\r\n )*/g, 'UID:same'),
    }))
      assert.notDeepEqual(faultsOf(bad), [], what);
  });
});
