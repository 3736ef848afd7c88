/**
 * The report on what is promised, from the results that the suites left behind. What has no result was not measured, and says
 * so: nothing is taken to hold because nobody looked. Pure.
 */

/** What a suite leaves in `coverage/`; anything may be missing, as suites of several hands write it. */
export interface Result {
  suite?: unknown;
  title?: unknown;
  on?: unknown;
  passed?: unknown;
  failed?: unknown;
  seconds?: unknown;
  browsers?: unknown;
  again?: unknown;
  tests?: unknown;
  [more: string]: unknown;
}

export interface Count {
  passed: number;
  failed: number;
}
export type State = 'holds' | 'broken' | 'not measured';
export interface Row extends Partial<Count> {
  name: string;
  title: string;
  state: State;
  on?: string;
  seconds?: number;
  browsers?: Record<string, Count>;
  /** What passed at the second try only (tools/second-try.mjs). */
  again?: string[];
}

/** What is promised, and which results prove it. */
export const promises: readonly { name: string; title: string; suites: RegExp; tests?: RegExp }[] = [
  { name: 'accessible', title: 'Accessible: WCAG 2.2 AA, roles, names, keyboard', suites: /^(a11y|acc)/ },
  {
    name: 'private',
    title: 'Private: no script of a page learns an answer, and nothing is asked of another host',
    suites: /^suite-embed$/,
    tests: /^(recorder|answers-stay-inside|closed-questions)/,
  },
  { name: 'hosts', title: 'At home on hostile pages', suites: /^host/ },
  {
    name: 'faults',
    title: 'Whole when files, storage or the network fail',
    suites: /^suite-embed$/,
    tests:
      /^(\S*(chunk|code|data|store)-|deploy|network|place-lost|own-content-(bad|hangs)|diary-clock|timezone|\S*-fails?\b)/,
  },
  { name: 'endurance', title: 'Leaves nothing behind when it goes', suites: /^endurance$/ },
  { name: 'reproducible', title: 'Built twice, the same byte by byte', suites: /^reproducible$/ },
];

/** The suites of `npm test`, in their order. */
export const suites = ['data', 'lint', 'size', 'node', 'widgets', 'stories', 'embed', 'endurance'];

const nameOf = ({ suite }: Result) => (typeof suite === 'string' ? suite : '');
const number = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : 0);
const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'passed' in value;

function testsOf({ tests }: Result): { name: string; passed: boolean }[] {
  if (!Array.isArray(tests)) return [];
  return (tests as { name?: unknown; passed?: unknown }[]).map(({ name, passed }) => ({
    name: String(name),
    passed: passed === true,
  }));
}
const countOf = (tests: readonly { passed: boolean }[]): Count => {
  const passed = tests.filter((test) => test.passed).length;
  return { passed, failed: tests.length - passed };
};

/** A file as a result: one that is a list has a test a line. What it does not say itself, its file says. */
export function resultOf(name: string, on: string, content: unknown): Result | undefined {
  if (typeof content !== 'object' || !content) return undefined;
  if (!Array.isArray(content)) return { suite: name, on, ...content };
  const tests = (content as Record<string, unknown>[]).map((one) => ({
    name: `${String(one['name'] ?? one['page'] ?? one['title'])} in ${String(one['browser'])}`,
    passed: one['passed'] === true,
  }));
  return { suite: name, on, ...countOf(tests), tests };
}

/** By browser: as the suite says itself, or as the names of its tests end. */
function browsersOf(result: Result): Record<string, Count> | undefined {
  const { browsers } = result;
  const told = Object.entries(typeof browsers === 'object' && browsers ? browsers : {}).filter(([, one]) =>
    isCount(one),
  ) as [string, Count][];
  const named = ['chrome', 'firefox', 'webkit'].flatMap((name): [string, Count][] => {
    const own = testsOf(result).filter((test) => test.name.endsWith(` in ${name}`));
    return own.length ? [[name, countOf(own)]] : [];
  });
  const all = told.length ? told : named;
  return all.length ? Object.fromEntries(all) : undefined;
}

/** One line of what some results say together. The oldest of their days counts. */
function rowOf(name: string, title: string, found: readonly Result[], tests?: RegExp): Row {
  const counts = found.map((result) =>
    tests ? countOf(testsOf(result).filter((test) => tests.test(test.name))) : result,
  );
  const sum = (key: 'passed' | 'failed') => counts.reduce((all, one) => all + number(one[key]), 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  if (!passed && !failed) return { name, title, state: 'not measured' };
  const [on] = found.flatMap((result) => (typeof result.on === 'string' ? result.on : [])).sort();
  const seconds = found.reduce((all, one) => all + number(one.seconds), 0);
  const again = found.flatMap((result) => (Array.isArray(result.again) ? result.again.map(String) : []));
  const browsers = !tests && found[0] && found.length === 1 ? browsersOf(found[0]) : undefined;
  return {
    name,
    title,
    state: failed ? 'broken' : 'holds',
    passed,
    failed,
    ...(on && { on }),
    ...(seconds && !tests ? { seconds } : {}),
    ...(browsers && { browsers }),
    ...(again.length && !tests ? { again } : {}),
  };
}

/** The promises, the suites, and what else left a result. */
export function gather(results: readonly Result[]) {
  const known = (result: Result) =>
    /^(suite-|sizes$)/.test(nameOf(result)) || promises.some((one) => one.suites.test(nameOf(result)));
  return {
    promises: promises.map(({ name, title, suites: which, tests }) =>
      rowOf(
        name,
        title,
        results.filter((result) => which.test(nameOf(result))),
        tests,
      ),
    ),
    suites: suites.map((name) => {
      const found = results.filter((result) => nameOf(result) === `suite-${name}`);
      return rowOf(name, typeof found[0]?.title === 'string' ? found[0].title : name, found);
    }),
    others: results
      .filter((result) => nameOf(result) && !known(result))
      .map((result) =>
        rowOf(nameOf(result), typeof result.title === 'string' ? result.title : nameOf(result), [result]),
      ),
  };
}
