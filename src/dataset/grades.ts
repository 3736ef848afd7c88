/**
 * One claim, one grade: what says a claim of the ledger names it (`claim`, `linkClaim` …) where its grade would stand
 * (`certainty`, `linkCertainty` …), so that no two entries can grade one claim differently.
 */
import { meaningOf, type Schema } from './fields.js';
import { fieldsOf, isThing, partsOf, type Thing } from './follow.js';
import { meant } from './meant.js';
import type { Path, Report } from './paths.js';
import { files, shapes } from './schema.js';

/** The fields of an object that are grades, each with the field that may stand in its place. */
export const gradesOf = (schema: Schema): [grade: string, claim: string][] =>
  Object.entries(fieldsOf(schema)).flatMap(([name, field]): [string, string][] => {
    const claim = meaningOf(field)?.grade?.claim;
    return claim ? [[name, claim]] : [];
  });

/** The same files with the grade of its claim in every place that names one. It says what is wrong and changes nothing given. */
export function graded(parsed: Thing, report: Report): Thing {
  const { entries } = (parsed['claims'] ?? {}) as { entries?: unknown };
  const ledger = new Map(
    (Array.isArray(entries) ? entries : []).filter(isThing).map(({ id, certainty }) => [id, certainty]),
  );
  const gradeOf = (id: unknown, path: Path) => {
    if (ledger.has(id)) return ledger.get(id);
    const known = [...ledger.keys()].filter((key) => typeof key === 'string');
    report(path, `not the id of a claim of data/claims.json${typeof id === 'string' ? meant(id, known) : ''}`);
    return 'not-graded'; // one fault, one message
  };
  const walk = (schema: Schema, value: unknown, path: Path): unknown => {
    const parts = new Map(partsOf(schema, value).map(([key, inner, part]) => [key, walk(inner, part, [...path, key])]));
    if (Array.isArray(value)) return value.map((part: unknown, i) => (parts.has(i) ? parts.get(i) : part));
    if (!isThing(value)) return value;
    const next = { ...value, ...Object.fromEntries(parts) };
    for (const [grade, claim] of gradesOf(schema)) {
      if (!Object.hasOwn(value, claim)) continue;
      const here = [...path, claim];
      if (grade in value)
        report(here, `the claim has its grade in data/claims.json: take out "${grade}", or the claim`);
      delete next[claim];
      next[grade] = gradeOf(value[claim], here);
    }
    return next;
  };
  return { ...parsed, ...Object.fromEntries(files.map((name) => [name, walk(shapes[name], parsed[name], [name])])) };
}
