/** Which strains and studies a visitor asks for, and what these come to. Pure. */
import type { Age, Certainty, Direction, Strain, Study } from '../../dataset/types.js';

/** In whom a strain can have been studied: babies whose mothers took it count as babies, too. */
export const groups = ['babies', 'children', 'adults', 'pregnancy'] as const;
export type Group = (typeof groups)[number];

/** What the browser is narrowed to; nothing of a kind means all of it. */
export interface Choice {
  condition?: string | undefined;
  group?: Group | undefined;
}

/** The studies on a condition, in a group; one that states no age is in no group of an age. */
const suits = (study: Study, { condition, group }: Choice) =>
  (!condition || study.condition === condition) &&
  (!group || (group === 'pregnancy' ? study.pregnancy : study.ages?.includes(group)));

/** A choice without a condition that nothing was studied for. */
export const known = (entries: readonly Strain[], choice: Choice): Choice =>
  entries.some(({ studies }) => studies.some(({ condition }) => condition === choice.condition))
    ? choice
    : { group: choice.group };

/** The studies of each strain that a choice asks for. */
export const narrow = (entries: readonly Strain[], choice: Choice): Map<Strain, Study[]> =>
  new Map(entries.map((entry) => [entry, entry.studies.filter((study) => suits(study, choice))]));

const rank = ({ organisms, route }: Strain) => (route === 'topical' ? 2 : Number(organisms.length > 1));

/** By the names they are shown with, so that no result comes before another; mixes last, and after them what is put on the skin, never taken for a capsule. */
export function inOrder(entries: readonly Strain[], nameOf: (strain: Strain) => string): Strain[] {
  const names = new Map(entries.map((entry) => [entry, nameOf(entry)]));
  return [...entries].sort((a, b) => rank(a) - rank(b) || ((names.get(a) ?? '') < (names.get(b) ?? '') ? -1 : 1));
}

/** What some studies come to, said in one line. */
export interface Outcome {
  /** `differs` where they are on several conditions and don't say the same. */
  direction: Direction | 'differs';
  /** The least that one of them has. */
  certainty: Certainty;
  /** People in all of them; nothing where one does not say. */
  count: number | undefined;
  ages: Age[];
  /** Where they lived; nothing where one does not say. */
  places: string[];
}

const certainties: readonly Certainty[] = ['not-graded', 'very-low', 'low', 'moderate', 'high'];
/** A site owner’s own statement is none of them, and so the least. */
const sureness = (certainty: Certainty) => certainties.indexOf(certainty);
const ages: readonly Age[] = ['babies', 'children', 'adults'];

/** Nothing is averaged: studies that disagree are mixed, and the least certain one counts. */
export function outcome(studies: readonly Study[]): Outcome | undefined {
  const [first, ...others] = studies;
  if (!first) return undefined;
  const alike = others.every(({ direction }) => direction === first.direction);
  const together = others.every(({ condition }) => condition === first.condition);
  let { certainty } = first;
  for (const study of others) if (sureness(study.certainty) < sureness(certainty)) certainty = study.certainty;
  let count: number | undefined = 0;
  for (const study of studies) count = study.count && count !== undefined ? count + study.count : undefined;
  const placed = studies.flatMap(({ place }) => place ?? []);
  return {
    direction: alike ? first.direction : together ? 'mixed' : 'differs',
    certainty,
    count,
    ages: studies.every((study) => study.ages)
      ? ages.filter((age) => studies.some((study) => study.ages?.includes(age)))
      : [],
    places: placed.length === studies.length ? [...new Set(placed)] : [],
  };
}

/** The studies of a strain to show first: those on the condition that was asked for. */
export const ordered = (studies: readonly Study[], condition: string | undefined): Study[] =>
  [...studies].sort((a, b) => Number(b.condition === condition) - Number(a.condition === condition));

/** What stands behind a number instead of its zeros, the most first, as `Intl.NumberFormat` says it. */
const zeros: Record<string, readonly (readonly [number, string])[]> = {
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
    [1e3, ' thousand'],
    [1, ''],
  ],
  ko: [
    [1e12, '조'],
    [1e8, '억'],
    [1e4, '만'],
    [1e3, '천'],
    [1, ''],
  ],
};

/**
 * A number in the words of a language, with two decimals at most: 3000000000 is "3 billion" in English and "30억" in Korean.
 * Those two do without a formatter, as in src/core/numbers.ts.
 */
export function inWords(value: number, language: string): string {
  const words = zeros[language]?.find(([least]) => value >= least);
  if (!words || value >= 1e15)
    return value.toLocaleString(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });
  return `${Number((value / words[0]).toFixed(2))}${words[1]}`;
}
