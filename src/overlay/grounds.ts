/** What a schema of shapes can't say of an overlay's entry: grades that stand on sources, ids that lead somewhere. */
import { rules } from './merge.js';
import type { Thing } from './text.js';

export type Ids = readonly string[];
export type Path = readonly PropertyKey[];
/** Takes a problem down; the path begins at the top of the file. */
export type Report = (path: Path, message: string) => void;
/** What an overlay is held against. */
export interface Known {
  /** The entries of each collection it speaks of, in any language. */
  entries: Record<string, readonly Thing[]>;
  /** Ids of the sources of each of these collections. */
  sources: Record<string, Ids>;
  conditions: Ids;
  flags: Ids;
  areas: Ids;
  /** Medicines and foods of each collection whose warnings an entry may carry. */
  hazards: Record<string, Ids>;
  /** All languages there are, and the one of a text that is a plain string. */
  languages: Ids;
  language: string;
  /** The known word that is most like a given one. */
  nearest(given: string, known: Ids): string;
}

interface Around {
  known: Known;
  /** Ids that the overlay itself has in a collection. */
  brought(name: string): Ids;
  like(word: string, known: Ids): string;
}

/** Reports what an entry leans on and what is not there; paths begin at the entry. Its shape is looked at elsewhere. */
export function checkGrounds(name: string, entry: Thing, base: Thing | undefined, around: Around, report: Report) {
  checkGrades(name, entry, base, report);
  const { known, brought, like } = around;
  const conditions = [...known.conditions, ...brought('conditions')];
  const kinds: Record<string, Ids> = {
    conditions,
    condition: conditions,
    flags: known.flags,
    areas: known.areas,
    hazards: known.hazards[name] ?? [],
  };
  const sources = [...(known.sources[name] ?? []), ...brought('references')];
  const walk = (value: unknown, path: readonly PropertyKey[]) => {
    if (typeof value !== 'object' || value === null || path.length > 8) return; // no entry goes deeper
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      const ids = /sources$/i.test(key) ? sources : Object.hasOwn(kinds, key) ? kinds[key] : undefined;
      if (!ids) walk(child, here);
      else
        [child].flat().forEach((id: unknown, i) => {
          if (typeof id === 'string' && !ids.includes(id))
            report(Array.isArray(child) ? [...here, i] : here, `"${id}" is not known${like(id, ids)}`);
        });
    }
  };
  walk(entry, []);
}

/** A grade belongs to the sources beside it: who gives one gives the other. */
function checkGrades(name: string, entry: Thing, base: Thing | undefined, report: Report) {
  if (!Object.hasOwn(rules, name)) return;
  const { grades, sources, parts = [] } = rules[name as keyof typeof rules];
  const graded = (grade: unknown) => Boolean(grade) && grade !== 'not-graded';
  const look = (thing: Thing, path: readonly PropertyKey[], grades: Ids, sources: Ids) => {
    for (const field of grades)
      if (graded(thing[field]) && !sources.some((one) => thing[one]))
        report(
          [...path, field],
          `a certainty needs "${sources.join()}" of your own beside it; leave it out, and the entry is shown as your own statement`,
        );
  };
  look(entry, [], grades, sources);
  for (const field of parts)
    [entry[field]].flat().forEach((part, i) => {
      if (typeof part === 'object' && part !== null) look(part as Thing, [field, i], ['certainty'], ['sources']);
    });
  if (name === 'faq' && graded(entry['certainty']) && !entry['limits'] && !base?.['limits'])
    report(['limits'], 'a graded answer must say in whom it was seen and what it does not show');
}
