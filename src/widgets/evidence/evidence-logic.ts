import type { Age, Slices, Strain, Study } from '../../dataset/types.js';

/** The ages a visitor can choose from, youngest first. */
export const ages: readonly Age[] = ['babies', 'children', 'adults'];

/** What the table is narrowed to; nothing of a kind means all of it. */
export interface Choice {
  condition?: string | undefined;
  age?: Age | undefined;
}
/** A strain, and its studies on each of the columns: none, one or several. */
export interface Row {
  strain: Strain;
  cells: Study[][];
}
/** Conditions by id, and the strains with a study on one of them. */
export interface Matrix {
  columns: string[];
  rows: Row[];
}

/** The name a strain is sorted by and read out with: species in the visitor's language where it has a name there, and code. */
export const nameOf = ({ organisms }: Strain): string =>
  organisms
    .map(({ genus, species, subspecies, strain, name = `${genus} ${species}` }) =>
      [name, subspecies && `subsp. ${subspecies}`, strain].filter(Boolean).join(' '),
    )
    .join(' + ');

/**
 * Strains by conditions, both in alphabetical order, so that no result comes before another. A study that states no age
 * is none of a chosen age; a condition that nothing was tested for narrows nothing.
 */
export function matrix({ entries, conditions, meta }: Slices['strains'], { condition, age }: Choice): Matrix {
  const { compare } = new Intl.Collator(meta.language);
  const titleOf = (id: string) => conditions[id] ?? id;
  const tested = [...new Set(entries.flatMap(({ studies }) => studies.map((study) => study.condition)))];
  const wanted = condition && tested.includes(condition) ? [condition] : tested;
  const suits = (study: Study) => wanted.includes(study.condition) && (!age || study.ages?.includes(age));
  const strains = entries
    .map((strain) => ({ strain, name: nameOf(strain), studies: strain.studies.filter(suits) }))
    .filter(({ studies }) => studies.length)
    .sort((a, b) => compare(a.name, b.name));
  const columns = wanted
    .filter((id) => strains.some(({ studies }) => studies.some((study) => study.condition === id)))
    .sort((a, b) => compare(titleOf(a), titleOf(b)));
  const rows = strains.map(({ strain, studies }) => ({
    strain,
    cells: columns.map((id) => studies.filter((study) => study.condition === id)),
  }));
  return { columns, rows };
}
