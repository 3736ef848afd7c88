/** Calendar days: counted, written, read and moved, wherever the visitor is. */
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from '../chance.js';
import { dayFrom, dayNumber, isDay, isoDay, shift, utcDate, yearsLater } from '../../src/core/day.js';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
/** Both ends of the world; clocks that change at night, at midnight or by half an hour; a day that a country skipped. */
const zones = [
  'UTC',
  'Etc/GMT+12',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Pacific/Apia',
  'Asia/Seoul',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Beirut',
  'Europe/London',
  'Africa/Cairo',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
];
const everywhere = (check: (zone: string) => void) => {
  for (const name of zones) {
    process.env['TZ'] = name;
    check(name);
  }
};
const day = (iso: string) => dayFrom(iso) ?? assert.fail(`${iso} is no day`);

/** The first and the last day that can be written with a year of four figures. */
const [least, most] = [day('0000-01-01'), day('9999-12-31')];
const anyDay = fc.integer({ min: least, max: most });
const anyMoment = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
const written = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

describe('a calendar day', () => {
  it('is counted, and written again as it was, wherever the visitor is', () => {
    everywhere((tz) => {
      fc.assert(fc.property(anyDay, (at) => dayFrom(isoDay(at)) === at));
      for (let at = day('2023-12-25'); at < day('2029-03-05'); at++) assert.equal(dayFrom(isoDay(at)), at, tz);
      assert.equal(day('1970-01-01'), 0);
      assert.equal(day('2026-03-30') - day('2026-03-28'), 2, 'a spring night has 23 hours');
      assert.equal(day('2028-03-01') - day('2028-02-28'), 2, 'a leap year');
      assert.equal(day('2027-03-01') - day('2027-02-28'), 1);
      assert.equal(day('2027-01-01') - day('2026-12-31'), 1);
    });
  });

  it('keeps the order of its text', () => {
    fc.assert(fc.property(anyDay, anyDay, (one, other) => one < other === isoDay(one) < isoDay(other)));
  });

  it('has to exist, and to be ISO 8601', () => {
    for (const iso of ['2026-11-22', '2028-02-29', '2000-02-29', '1999-12-31']) assert.ok(isDay(iso), iso);
    for (const given of [
      '2026-02-30',
      '2026-02-29',
      '2027-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-11-31',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '26-01-01',
      '01.12.2026',
      '22/11/2026',
      'soon',
      '',
      ' ',
      ' 2026-12-01',
      '2026-12-01\n',
      '2026-11-22T00:00',
      '2026-12-01T00:00Z',
      '+012026-12-01',
      '２０２６-12-01',
    ]) {
      assert.equal(dayFrom(given), undefined, given);
      assert.ok(!isDay(given), given);
    }
    for (const given of [20261122, null, undefined, new Date(), ['2026-11-22'], {}])
      assert.ok(!isDay(given), String(given));
  });

  it('is read out of any text or not at all, and never throws', () => {
    const part = fc.constantFrom('0', '1', '2', '3', '9', '-', 'T', ' ');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: part, minLength: 8, maxLength: 12 })), (text) => {
        const found = dayFrom(text);
        assert.ok(found === undefined || isoDay(found) === text);
      }),
    );
  });

  it('is a date of UTC for what writes one', () => {
    everywhere(() =>
      fc.assert(fc.property(anyDay, (at) => utcDate(at).toISOString() === `${isoDay(at)}T00:00:00.000Z`)),
    );
  });
});

describe('the visitor’s own day', () => {
  it('is the one on the wall, whatever the hour, the season and the zone', () => {
    everywhere((tz) =>
      fc.assert(fc.property(anyMoment, (date) => assert.equal(isoDay(dayNumber(date)), written(date), tz))),
    );
    assert.equal(isoDay(dayNumber(new Date(2026, 10, 22, 0, 0))), '2026-11-22');
    assert.equal(isoDay(dayNumber(new Date(2026, 10, 22, 23, 59, 59))), '2026-11-22');
  });

  for (const name of zones)
    it(`moves on by one at every midnight in ${name}, over leap days, new years and changes of the clock`, () => {
      process.env['TZ'] = name;
      let before: number | undefined;
      for (
        let noon = new Date(2023, 11, 1, 12);
        noon.getFullYear() < 2029;
        noon = new Date(noon.getFullYear(), noon.getMonth(), noon.getDate() + 1, 12)
      ) {
        const [year, month, date] = [noon.getFullYear(), noon.getMonth(), noon.getDate()] as const;
        const number = dayNumber(noon);
        assert.equal(number, Date.UTC(year, month, date) / 86_400_000);
        if (before !== undefined) assert.equal(number, before + 1, noon.toString());
        before = number;
        // From the first to the last minute of the day.
        for (const [hour, minute] of [
          [0, 0],
          [1, 1],
          [1, 30],
          [2, 30],
          [3, 0],
          [23, 59],
        ] as const) {
          const moment = new Date(year, month, date, hour, minute);
          if (moment.getDate() === date) assert.equal(dayNumber(moment), number, moment.toString());
        }
      }
    });

  it('differs over the world at one moment', () => {
    const moment = new Date('2026-11-22T23:30:00Z');
    const at = (name: string) => ((process.env['TZ'] = name), dayNumber(moment));
    assert.equal(at('UTC'), Date.UTC(2026, 10, 22) / 86_400_000);
    assert.equal(at('Asia/Seoul'), at('UTC') + 1);
    assert.equal(at('Pacific/Pago_Pago'), at('UTC'));
    process.env['TZ'] = 'UTC';
    assert.equal(dayNumber(new Date(0)), 0);
  });
});

describe('another day', () => {
  it('is so many days later or earlier: over leap days, new year and every change of the clock', () => {
    assert.equal(shift('2028-02-28', 1), '2028-02-29');
    assert.equal(shift('2028-03-01', -1), '2028-02-29');
    assert.equal(shift('2027-02-28', 1), '2027-03-01');
    assert.equal(shift('2026-12-31', 1), '2027-01-01');
    everywhere(() =>
      fc.assert(
        fc.property(anyDay, anyDay, (from, to) => {
          const [one, other] = [isoDay(from), isoDay(to)];
          assert.equal(shift(one, to - from), other);
          assert.equal(shift(other, from - to), one);
        }),
      ),
    );
  });

  it('is the same one years later; after 29 February comes 1 March', () => {
    const later = (iso: string, years: number) => isoDay(yearsLater(day(iso), years));
    assert.equal(later('2026-11-22', 2), '2028-11-22');
    assert.equal(later('2026-11-22', -1), '2025-11-22');
    assert.equal(later('2028-02-29', -1), '2027-03-01');
    assert.equal(later('2028-02-29', 4), '2032-02-29');
    everywhere(() =>
      fc.assert(
        fc.property(
          fc.integer({ min: day('1900-01-01'), max: day('2200-12-31') }),
          fc.integer({ min: -99, max: 99 }),
          (at, years) => {
            const [year = '', rest = ''] = [isoDay(at).slice(0, 4), isoDay(at).slice(4)];
            const same = `${Number(year) + years}${rest}`;
            assert.equal(isoDay(yearsLater(at, years)), isDay(same) ? same : `${Number(year) + years}-03-01`);
          },
        ),
      ),
    );
  });
});
