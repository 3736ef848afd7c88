/** The days and the geometry of the chart: every series is one path in a box of 1000 by 100, whatever its size on the page. */
import { pathRound } from 'd3-path';
import { scaleBand } from 'd3-scale';
import { shift } from '../../core/day.js';
import { fields, most, type Entry, type Field } from './diary-entry.js';

const WIDE = 1000;
const HIGH = 100;

export interface Series {
  field: Field;
  /** The value at the top of its box. */
  top: number;
  /** All that was written, in the order of the days. */
  values: number[];
  /** The mean of seven days; broken where too few of them were written, never guessed. */
  line: string;
  /** A dot a day: a line of no length, which a round cap makes a dot at any size of the box. */
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

/** The days that a diary of some weeks shows: from its first entry on, and once it is full the last ones up to today. */
export function daysShown(weeks: number, today: string, written: readonly string[]): string[] {
  const earliest = shift(today, 1 - weeks * 7);
  const first = written.filter((day) => day >= earliest && day <= today).sort()[0] ?? today;
  return [...Array(weeks * 7).keys()].map((i) => shift(first, i));
}

export function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
/** The mean of seven days, of which at least four have a value: fewer would be a guess. */
export function weekMean(values: readonly (number | undefined)[]): number | undefined {
  const there = values.filter((value) => value !== undefined);
  return there.length < 4 ? undefined : meanOf(there);
}

/** Draws the days; a series without any value is left out. */
export function draw(days: readonly string[], entries: readonly Entry[]): Picture {
  const x = scaleBand(days, [0, WIDE]).paddingInner(0.25);
  const left = (day: string) => x(day) ?? 0;
  const byDay = new Map(entries.map((entry) => [entry.day, entry]));
  const series = fields.flatMap((field): Series[] => {
    const values = days.map((day) => byDay.get(day)?.[field]);
    const there = values.filter((value) => value !== undefined);
    if (!there.length) return [];
    const top = topOf(field, there);
    const [line, dots, bars] = [pathRound(1), pathRound(1), pathRound(1)];
    const high = (value: number) => HIGH - (value * HIGH) / top;
    let drawing = false;
    days.slice(0, values.findLastIndex((value) => value !== undefined) + 1).forEach((day, i) => {
      const middle = left(day) + x.bandwidth() / 2;
      const average = weekMean(values.slice(Math.max(0, i - 6), i + 1));
      if (average !== undefined) line[drawing ? 'lineTo' : 'moveTo'](middle, high(average));
      drawing = average !== undefined;
      const value = values[i];
      if (value === undefined) return;
      const y = high(value);
      dots.moveTo(middle, y);
      dots.lineTo(middle, y);
      bars.rect(left(day), HIGH, x.bandwidth(), Math.min(y - HIGH, value ? -8 : -3));
    });
    return [{ field, top, values: there, line: line.toString(), dots: dots.toString(), bars: bars.toString() }];
  });
  const ticks = [0, 1, 2, 3].map((quarter) => days[Math.round((quarter * days.length) / 4)] ?? '');
  const grid = pathRound(1);
  for (const day of ticks) {
    grid.moveTo(left(day), 0);
    grid.lineTo(left(day), HIGH);
  }
  return { series, grid: grid.toString(), ticks };
}
