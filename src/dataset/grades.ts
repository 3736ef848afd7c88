/**
 * One claim, one grade: what says a claim of the ledger names it (`claim`, `linkClaim` …) where its grade would stand
 * (`certainty`, `linkCertainty` …), so that no two entries can grade one claim differently.
 */
import { nearest, type Path, type Report } from './links.js';

type Thing = Record<string, unknown>;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
/** The ledger quotes its claims, and a text is never the name of one. */
const isText = (value: unknown) => isThing(value) && typeof value['en'] === 'string';

/** `linkClaim` → `linkCertainty`; undefined for what names no claim. */
export const gradeKey = (key: string) =>
  /^(claim|\w+Claim)$/.test(key)
    ? key.replace(/claim$/i, (end) => (end === 'claim' ? 'certainty' : 'Certainty'))
    : undefined;

/** The same files with the grade of its claim in every place that names one. It says what is wrong and changes nothing given. */
export function graded(parsed: Thing, report: Report): Thing {
  const { entries } = (parsed['claims'] ?? {}) as { entries?: unknown };
  const ledger = new Map(
    (Array.isArray(entries) ? entries : []).filter(isThing).map(({ id, certainty }) => [id, certainty]),
  );
  const gradeOf = (id: unknown, path: Path) => {
    if (ledger.has(id)) return ledger.get(id);
    const known = [...ledger.keys()].filter((key) => typeof key === 'string');
    report(path, `not the id of a claim of data/claims.json${typeof id === 'string' ? nearest(id, known) : ''}`);
    return 'not-graded'; // one fault, one message
  };
  const walk = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((child, i) => walk(child, [...path, i]));
    if (!isThing(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => {
        const here = [...path, key];
        const grade = isText(child) ? undefined : gradeKey(key);
        if (!grade) return [key, walk(child, here)];
        if (grade in value)
          report(here, `the claim has its grade in data/claims.json: take out "${grade}", or the claim`);
        return [grade, gradeOf(child, here)];
      }),
    );
  };
  return walk(parsed, []) as Thing;
}
