/**
 * `npm run report`: gathers what the suites, the size check, the benchmark and the build left behind into
 * `stories/report.json`, which the Storybook's page "Report" shows. It runs nothing itself.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { findBrowsers } from './browsers.mjs';
import { gather, resultOf, type Result } from './proof/gather.js';
import { manifest } from './supply/lock.js';

const root = new URL('../', import.meta.url);
const at = (path: string) => new URL(path, root);
const day = (date: Date) => date.toISOString().slice(0, 10);

function json<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8')) as Content;
  } catch {
    return undefined; // not there, or half written: not measured
  }
}
function said(command: string, ...args: string[]): string | undefined {
  try {
    return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

const results = ['coverage', 'coverage/results']
  .flatMap((folder) => (existsSync(at(folder)) ? readdirSync(at(folder)).map((name) => `${folder}/${name}`) : []))
  .filter((path) => path.endsWith('.json') && !path.endsWith('/wtr-result.json'))
  .flatMap((path): readonly Result[] => {
    const name = path.replace(/^.*\/|\.json$/g, '');
    const result = resultOf(name, day(statSync(at(path)).mtime), json(path));
    return result ? [result] : [];
  });
const figuresOf = (suite: string) => results.find((result) => result.suite === suite) ?? null;

interface Sbom {
  components: {
    name: string;
    version: string;
    licenses: { license: { id: string } }[];
    properties: { name: string; value: string }[];
  }[];
}
const sbom = json<Sbom>('dist/sbom.cdx.json');
const bench = json<{ about: Record<string, unknown>; goals: unknown }>('test/bench/results/latest.json');

const report = {
  on: day(new Date()),
  version: manifest.version,
  commit: said('git', 'rev-parse', '--short', 'HEAD') ?? null,
  node: process.version,
  machine: `${availableParallelism()} cores, ${platform()} ${arch()}`,
  browsers: Object.fromEntries(
    Object.entries(findBrowsers()).map(([name, file]) => [
      name,
      said(file, '--version') ?? `${name}, which does not tell its version`,
    ]),
  ),
  ...gather(results),
  budgets: figuresOf('sizes'),
  endurance: figuresOf('endurance'),
  speed: bench ? { about: bench.about, goals: bench.goals } : null,
  ships:
    sbom?.components.map(({ name, version, licenses, properties }) => ({
      name,
      version,
      licence: licenses.map(({ license }) => license.id).join(', '),
      bundled: properties.flatMap((one) => (one.name.endsWith(':bundled') ? one.value : [])),
      range: properties.find((one) => one.name.endsWith(':range'))?.value ?? null,
    })) ?? null,
};
writeFileSync(at('stories/report.json'), `${JSON.stringify(report, null, 2)}\n`);

for (const { name, state, passed = 0, failed = 0, on } of [...report.promises, ...report.suites, ...report.others])
  console.log(`${name.padEnd(14)} ${state}${on ? `: ${passed} passed, ${failed} failed, ${on}` : ''}`);
