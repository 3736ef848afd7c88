/**
 * `npm run conformance` prints a report per component in the layout of VPAT 2.5, WCAG edition, as JSON: what tests prove
 * (`conformance/evidence.ts`). "Supports" without a test, or with one that is not there, is a fault. The Storybook's page
 * "Accessibility" shows the same.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { criteria } from './conformance/criteria.js';
import { evidence, nothingToSee, type Evidence } from './conformance/evidence.js';
import { reportOf, type Report } from './conformance/report.js';

const root = new URL('..', import.meta.url);

/** The titles of the tests of a file, as they stand in the code: `it('…'`, `it(\`… ${tag}\`` and `it(name`. */
export function titlesOf(code: string): string[] {
  const literals = [...code.matchAll(/\bit\(\s*(['"`])((?:\\.|(?!\1)[^])*?)\1/g)].map(([, , title = '']) => title);
  const names = [...code.matchAll(/\bit\(\s*(\w+),/g)].map(([, name = '']) => name);
  return [...literals, ...names].map((title) => title.replace(/\\(.)/g, '$1'));
}

const read = (path: string) => {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
};

/** What is wrong with some evidence: a criterion that is not there, a verdict without a test, a test that is gone. */
export function faultsOf(given: Readonly<Record<string, Evidence>>, codeOf = read): string[] {
  const titles = new Map<string, string[]>();
  const isThere = (test: string) => {
    const [path = '', title = ''] = test.split(/: ([^]*)/);
    if (!titles.has(path)) titles.set(path, titlesOf(codeOf(path)));
    return titles.get(path)?.includes(title);
  };
  return Object.entries(given).flatMap(([number, { otherwise, ...own }]) => [
    ...(criteria.some((one) => one.number === number) ? [] : [`${number} is no criterion`]),
    ...[own, otherwise ?? []]
      .flat()
      .flatMap(({ verdict, tests }) => [
        ...(verdict !== 'Not Evaluated' && !tests.length ? [`${number}: "${verdict}" names no test`] : []),
        ...tests.filter((test) => !isThere(test)).map((test) => `${number}: there is no test "${test}"`),
      ]),
  ]);
}

/** Of this project; throws where the evidence does not hold. */
export function conformance(given = evidence): Report {
  const faults = [...faultsOf(given), ...faultsOf({ '4.1.2': nothingToSee.evidence })];
  if (faults.length) throw new Error(`The evidence does not hold:\n${faults.join('\n')}`);
  const { version } = JSON.parse(read('package.json')) as { version: string };
  return reportOf(version, readdirSync(new URL('src/widgets/', root)), given);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(conformance(), null, 2));
