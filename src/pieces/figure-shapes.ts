/** How a figure is drawn: 20 people stand for 100 per cent, and bars begin at 0. Pure. */
import type { Figure } from '../dataset/types.js';
import { inDigits } from '../core/numbers.js';

/** How many people stand in a row, and in how many of them one is. */
export const row = 20;
const perPerson = 100 / row;

/** How many of the row a percentage is, to the nearest person. */
export const inRow = (percent: number): number => Math.round(percent / perPerson);

/** Eight units a person, and a gap after every five, so that nobody has to count. */
const placeOf = (i: number) => 1 + i * 8 + Math.floor(i / 5) * 4;
/** How wide and how high the row is. */
export const rowBox = `0 0 ${placeOf(row - 1) + 5} 17`;

/** The people from one place in the row to before another, as one path: shoulders and a head each. */
export const people = (from: number, to: number): string =>
  [...Array(row).keys()]
    .slice(from, to)
    .map((i) => `M${placeOf(i)} 16v-7a2 2 0 0 1 4 0v7zm2-14.5a2 2 0 1 0 .1 0z`)
    .join('');

/** How wide and how high a bar is at most: as much as a picture, and a line. */
export const barBox = '0 0 416 16';
/** Slanting strokes over all of it, six units apart. */
export const hatch = (): string => [...Array(72).keys()].map((i) => `M${i * 6 - 16} 16l16-16`).join('');

/** Which part of the scale each bar takes, in per cent: the longer one takes all of it. */
export function shares({ groups }: Figure): number[] {
  const most = Math.max(...groups.map(({ value }) => value));
  return groups.map(({ value }) => Number(((value / most) * 100).toFixed(2)));
}

/** Both values as they are printed: means with as many decimals as the other one has, per cent as they are. */
export function printed({ kind, groups }: Figure, language: string): string[] {
  const decimals = Math.max(...groups.map(({ value }) => (String(value).split('.')[1] ?? '').length));
  const means = kind === 'means';
  return groups.map(({ value }) => inDigits(value, language, means ? decimals : 0) + (means ? '' : '%'));
}
