/** What a card of a nutrient shows in figures: amounts as they are printed, and bars that are true to scale. */
import type { Unit } from '../../dataset/types.js';
import { inDigits } from '../../core/numbers.js';

/** An intake or a limit. */
export interface Figure {
  value: number;
  to?: number | undefined;
  unit: Unit;
  authority: string;
  sources: readonly string[];
}
interface Notes {
  intakeNote?: string | undefined;
  limitNote?: string | undefined;
}
type Figures = { intakes: readonly Figure[]; limits: readonly Figure[] };

/** What can be weighed against each other, in micrograms; every other unit stands for itself. */
const grams: Partial<Record<Unit, number>> = { g: 1e6, mg: 1e3, µg: 1 };
const dimension = (unit: Unit) => (grams[unit] ? 'weight' : unit);
const inBase = (value: number, unit: Unit) => value * (grams[unit] ?? 1);

/** Ends of a scale whose half is easy to read too. */
const rounds = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];
/** The least round number that is not below a value. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  // 0.3 / 0.1 is a hair above 3.
  const round = rounds.find((one) => one >= value / power - 1e-9) ?? 10;
  return Number((round * power).toPrecision(3));
}

export interface Scale {
  /** Where it ends; it starts at 0 and is linear, so that no limit looks closer than it is. */
  end: number;
  unit: Unit;
  /** How much of the scale a value takes, in per cent; undefined for what is measured in another way. */
  share(value: number | undefined, unit: Unit): number | undefined;
}

/** The scale that all figures of a nutrient share; none where there is nothing to compare. */
export function scaleOf({ intakes, limits }: Figures): Scale | undefined {
  const all = [...intakes, ...limits];
  const unit = all[0]?.unit;
  if (!unit) return undefined;
  const alike = all.filter((one) => dimension(one.unit) === dimension(unit));
  if (alike.length < 2) return undefined;
  const most = Math.max(...alike.map(({ value, to, unit: its }) => inBase(to ?? value, its)));
  const end = roundUp(most / inBase(1, unit));
  return {
    end,
    unit,
    share: (value, its) =>
      value === undefined || dimension(its) !== dimension(unit)
        ? undefined
        : Number(((inBase(value, its) / inBase(end, unit)) * 100).toFixed(2)),
  };
}

/** "3,000 µg", "25–30 g"; figure and unit stay on one line. */
export const amount = ({ value, to, unit }: Pick<Figure, 'value' | 'to' | 'unit'>, language: string): string =>
  `${inDigits(value, language)}${to ? `–${inDigits(to, language)}` : ''}\u00a0${unit}`;
/** The bare figures at the start, the half and the end of a scale. */
export const marks = ({ end, unit }: Scale, language: string): string[] => [
  '0',
  inDigits(end / 2, language),
  amount({ value: end, unit }, language),
];

/** What some figures of the unit of the first one come to: "8 mg", "25–30 g". */
function span(figures: readonly Figure[], language: string): string {
  const [first] = figures;
  if (!first) return '';
  const { unit } = first;
  const all = figures.flatMap((one) => (one.unit === unit ? [one.value, one.to ?? one.value] : []));
  const [value, most] = [Math.min(...all), Math.max(...all)];
  return amount({ value, to: most > value ? most : undefined, unit }, language);
}

/** Where on a scale the least and the most of some figures stand; undefined where none of them is on it. */
export function spanOf(figures: readonly Figure[], scale: Scale): [least: number, most: number] | undefined {
  const shares = figures.flatMap(({ value, to, unit }) => [
    scale.share(value, unit) ?? [],
    scale.share(to, unit) ?? [],
  ]);
  const all = shares.flat();
  return all.length ? [Math.min(...all), Math.max(...all)] : undefined;
}

interface ShortWords {
  aDay: (amount: string) => string;
  limitOf: (amount: string, lower?: string) => string;
  noIntake: string;
  noLimit: string;
}
/**
 * A nutrient in a line: the intake of each of two groups, or what all come to, and the limit. Where authorities differ, the
 * lower limit comes first: nobody is harmed by keeping to it.
 */
export function inShort(
  { intakes, limits }: { intakes: readonly (Figure & { who?: string | undefined })[]; limits: readonly Figure[] },
  words: ShortWords,
  language: string,
): string[] {
  const groups = [...new Set(intakes.map(({ who }) => who))];
  const named = groups.length < 3 && groups.every(Boolean);
  const eaten = named
    ? groups.map(
        (who) =>
          `${who ?? ''} ${span(
            intakes.filter((one) => one.who === who),
            language,
          )}`,
      )
    : [words.aDay(span(intakes, language))];
  const unit = limits[0]?.unit;
  const [least = 0, most, ...rest] = [...new Set(limits.flatMap((one) => (one.unit === unit ? one.value : [])))].sort(
    (a, b) => a - b,
  );
  const limit = () =>
    most && unit && !rest.length
      ? words.limitOf(amount({ value: most, unit }, language), inDigits(least, language))
      : words.limitOf(span(limits, language));
  return [...(intakes.length ? eaten : [words.noIntake]), limits.length ? limit() : words.noLimit];
}

/** "EFSA: Europe" for every body that a figure or a note names, in the order of the list. */
export function bodiesOf({ intakes, limits, intakeNote, limitNote }: Figures & Notes, bodies: Record<string, string>) {
  const said = [...[...intakes, ...limits].map(({ authority }) => authority), intakeNote, limitNote].join('\n');
  return Object.entries(bodies)
    .filter(([body]) => said.includes(body))
    .map(([body, place]) => `${body}:\u00a0${place}`);
}
/** The sources of the figures, each once. */
export const figureSources = ({ intakes, limits }: Figures) => [
  ...new Set([...intakes, ...limits].flatMap(({ sources }) => sources)),
];
