import type { Strain, Study } from '../../dataset/types.js';

/** Strains with a study on a condition, or all when there is none; what is put on the skin comes last, so that it is never taken for a capsule. */
export function filterStrains(entries: readonly Strain[], condition: string | undefined): Strain[] {
  const suited = entries.filter((entry) => entry.studies.some((study) => study.condition === condition));
  return (suited.length ? suited : [...entries]).sort(
    (a, b) => Number(a.route === 'topical') - Number(b.route === 'topical'),
  );
}

/** The studies of a strain to show first: those on the condition that was asked for. */
export const ordered = (studies: readonly Study[], condition: string | undefined): Study[] =>
  [...studies].sort((a, b) => Number(b.condition === condition) - Number(a.condition === condition));

/** A number in the words of a language: 3000000000 is "3 billion" in English and "30억" in Korean. */
export const inWords = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(
    value,
  );
