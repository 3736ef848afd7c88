/** The rows of the report, of what stands in `evidence.ts`: pure, so that the Storybook draws what the command prints. */
import { criteria, type Level } from './criteria.js';
import { evidence as ours, nothingToSee, type Evidence, type Verdict } from './evidence.js';

export interface Row {
  number: string;
  level: Level;
  name: string;
  verdict: Verdict;
  remarks: string;
  tests: readonly string[];
}
export interface Report {
  version: string;
  components: { name: string; rows: Row[] }[];
}

const unknown: Evidence = { verdict: 'Not Evaluated', remarks: 'For a person to judge.', tests: [] };
const rowsOf = (component: string, given: Readonly<Record<string, Evidence>>): Row[] =>
  criteria.map((criterion) => {
    const own = component === nothingToSee.component ? nothingToSee.evidence : (given[criterion.number] ?? unknown);
    const { verdict, remarks, tests } = own.of && !own.of.includes(component) ? (own.otherwise ?? unknown) : own;
    return { ...criterion, verdict, remarks, tests };
  });

/** Of the components of these names, `faq` and the like. */
export const reportOf = (
  version: string,
  names: readonly string[],
  given: Readonly<Record<string, Evidence>> = ours,
): Report => ({
  version,
  components: [...names].sort().map((name) => ({ name, rows: rowsOf(name, given) })),
});
