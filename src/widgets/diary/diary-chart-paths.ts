/** The geometry of the chart: every series is one path in a box of 1000 by 100, whatever its size on the page. */
import { scaleBand } from 'd3-scale';
import { line } from 'd3-shape';
import { fields, most, type Entry, type Field } from './diary-entry.js';

const WIDE = 1000;
const HIGH = 100;

export interface Series {
  field: Field;
  /** The value at the top of its box. */
  top: number;
  /** The line; broken where a day is missing, never guessed. */
  line: string;
  /** A dot a day; with a round cap a line of no length is one, at any size of the box. */
  dots: string;
  /** A bar a day; nothing is thinner than a day without, and thicker than none. */
  bars: string;
}
export interface Picture {
  series: Series[];
  /** Upright lines at four days, a quarter of the width from one to the next. */
  grid: string;
  ticks: string[];
}

/** What the top of a box is when no value goes beyond: enough that two drinks do not look like many. */
const usual: Partial<Record<Field, number>> = { spots: 5, patches: 5, flushes: 5, sleep: 12, fermented: 4, alcohol: 4 };
const topOf = (field: Field, values: readonly number[]) =>
  usual[field] === undefined ? most[field] : Math.max(usual[field], ...values);

/** Draws the days; a series without any value is left out. */
export function draw(days: readonly string[], entries: readonly Entry[]): Picture {
  const x = scaleBand(days, [0, WIDE]).paddingInner(0.25);
  const left = (day: string) => x(day) ?? 0;
  const middle = (day: string) => left(day) + x.bandwidth() / 2;
  const byDay = new Map(entries.map((entry) => [entry.day, entry]));
  const series = fields.flatMap((field): Series[] => {
    const points = days.map((day) => ({ day, value: byDay.get(day)?.[field] }));
    const there = points.flatMap(({ day, value }) => (value === undefined ? [] : [{ day, value }]));
    if (!there.length) return [];
    const top = topOf(
      field,
      there.map(({ value }) => value),
    );
    const y = (value = 0) => HIGH - (value * HIGH) / top;
    const path = line<(typeof points)[number]>(
      ({ day }) => middle(day),
      ({ value }) => y(value),
    )
      .defined(({ value }) => value !== undefined)
      .digits(1);
    const bar = ({ day, value }: (typeof there)[number]) =>
      `M${round(left(day))} ${HIGH}V${round(Math.min(y(value), HIGH - (value ? 8 : 3)))}h${round(x.bandwidth())}V${HIGH}z`;
    const dots = there.map(({ day, value }) => `M${round(middle(day))} ${round(y(value))}h0`).join('');
    return [{ field, top, line: path(points) ?? '', dots, bars: there.map(bar).join('') }];
  });
  const at = [0, 1, 2, 3].map((quarter) => days[Math.round((quarter * days.length) / 4)] ?? '');
  return {
    series,
    grid: at.map((day) => `M${round(left(day))} 0V${HIGH}`).join(''),
    ticks: at,
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
