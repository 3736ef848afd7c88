/**
 * `npm test`: builds, then runs every suite and adds up what passed and failed; `npm test -- embed` runs one suite.
 * `npm run test:all`: the same with all widgets in WebKit, too, and nothing passes while one of the three engines is missing.
 * Nothing passes by not running: a suite that dies, that counts nothing, or that skips a test has failed. What passes at the
 * second try only (second-try.mjs) is named at the end.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChrome, ensureEngines, findBrowsers } from './browsers.mjs';
import { keepResult } from './results.mjs';
import { patternOf, withSecondTry } from './second-try.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-test-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Runs a script of Node, its output going straight through; resolves with whether it ended well. */
const node = (...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });

function readCount(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 }; // it died before it could count
  }
}

/** Node itself would leave one core idle, which is half of a small machine. */
const onEachCore = `--test-concurrency=${availableParallelism()}`;

async function nodeTests(folder, pattern, ...options) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => pattern.test(name));
  if (!files.length) return { passed: 0, failed: 0 }; // without a name node:test would look for files by itself
  const result = join(scratch, 'count.json');
  rmSync(result, { force: true });
  const reporters = ['spec', 'stdout', './tools/count-tests.mjs', result].map(
    (value, i) => `--test-reporter${i % 2 ? '-destination' : ''}=${value}`,
  );
  const ended = await node(...options, '--test', ...reporters, ...files.sort().map((name) => join(folder, name)));
  return { ...readCount(result), ended };
}

const sumOf = (rows, key) => rows.reduce((sum, row) => sum + row[key], 0);
const counted = (parts) => ({ passed: sumOf(parts, 'passed'), failed: sumOf(parts, 'failed') });

/** The same in browsers, with a second try. */
async function pageTests(folder, pattern, ...options) {
  const { parts, ...rest } = await withSecondTry(async (names) => {
    const only = names ? [`--test-name-pattern=${patternOf(names)}`] : [];
    const { ended, tests = [] } = await nodeTests(folder, pattern, ...options, ...only);
    return { ended, parts: tests.map(({ name, passed }) => ({ name, passed: +passed, failed: +!passed })) };
  });
  const tests = parts.map(({ name, passed }) => ({ name, passed: Boolean(passed) }));
  return { ...counted(parts), ...rest, tests };
}

/** The widgets in browsers, each file with a second try. */
async function widgetTests() {
  const result = 'coverage/wtr-result.json'; // see web-test-runner.config.mjs
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const { parts, ...rest } = await withSecondTry(async (names) => {
    rmSync(result, { force: true });
    if (names) process.env.WTR_AGAIN = names.join();
    const ended = await node(runner);
    return { ended, parts: readCount(result).parts ?? [] };
  });
  delete process.env.WTR_AGAIN;
  const browsers = {};
  for (const { browser } of parts) browsers[browser] ??= counted(parts.filter((part) => part.browser === browser));
  return { ...counted(parts), ...rest, browsers };
}

/** Does it, and gives its result together with the seconds that it took. */
async function timed(run) {
  const start = performance.now();
  const result = await run();
  return { ...result, seconds: Math.round((performance.now() - start) / 1000) };
}

/** A command that says what is wrong and ends with an error counts as one test. It speaks when it is done: others run beside it. */
function oneCheck(...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
    const end = (good) => resolve({ passed: good ? 1 : 0, failed: good ? 0 : 1, said });
    child.on('error', () => end(false));
    child.on('close', (code) => end(code === 0));
  });
}

/** The rules of the house that a linter can hold; the same commands as `npm run check`. */
async function linters() {
  const checks = [
    ['node_modules/typescript7/bin/tsc', '-p', '.'],
    ['node_modules/eslint/bin/eslint.js', '.'],
    ['node_modules/stylelint/bin/stylelint.mjs', 'src/**/*.ts'],
  ].map(async (args) => {
    const { said, ...figures } = await oneCheck(...args);
    return { ...figures, said: `${said}${figures.failed ? 'failed' : 'passed'}: ${args[0].split('/')[1]}\n` };
  });
  return (await Promise.all(checks)).reduce((one, other) => ({
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    said: one.said + other.said,
  }));
}

/**
 * Each gives `{ passed, failed }`, and `ended: false` when its process did not end well. Those that keep one core busy are
 * `beside` each other, and give what they `said`.
 */
const suites = {
  data: {
    title: 'the dataset',
    beside: true,
    run: () => oneCheck('--import', 'tsx', 'tools/data-check.ts'),
  },
  lint: {
    title: 'the rules of the house: types, ESLint, Stylelint',
    beside: true,
    run: linters,
  },
  size: {
    title: 'what it weighs, against the budgets',
    needs: 'build',
    beside: true,
    run: () => oneCheck('--import', 'tsx', 'tools/size.ts'),
  },
  node: {
    title: 'the logic and the built files, in Node',
    needs: 'build',
    run: () => nodeTests('test/node', /\.test\.ts$/, '--import', 'tsx', onEachCore),
  },
  widgets: {
    title: 'the widgets, in browsers',
    needs: 'browser',
    run: widgetTests,
  },
  stories: {
    title: 'every story and page of the Storybook, in Chromium',
    needs: 'browser',
    async run() {
      const built = await node('node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet');
      return built ? pageTests('test/stories', /\.test\.mjs$/, onEachCore) : { failed: 1 };
    },
  },
  embed: {
    title: 'pages that embed the built files, in browsers',
    needs: 'build, browser',
    run: () => pageTests('test/embed', /\.test\.mjs$/),
  },
  endurance: {
    title: 'what stays behind when widgets go, in Chromium',
    needs: 'build, browser',
    run: () => nodeTests('test/endurance', /\.test\.mjs$/),
  },
};

const all = process.argv.includes('--all');
if (all) process.env.SEED ??= 'any'; // see test/chance.ts
const asked = process.argv.slice(2).filter((argument) => argument !== '--all');
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length) {
  console.error(`There is no suite "${unknown[0]}"; known: ${Object.keys(suites).join(', ')}`);
  process.exit(2);
}
const chosen = Object.entries(suites).filter(([name]) => !asked.length || asked.includes(name));
const needed = (what) => chosen.some(([, { needs = '' }]) => needs.includes(what));
const missing = new Set();

if (needed('browser')) {
  try {
    if (all) ensureEngines();
    else ensureChrome();
    if (all) Object.assign(process.env, { WTR_BROWSERS: 'chrome,firefox,webkit', EMBED_ALL: '1' }); // for their runners
    const { chrome, firefox, webkit } = findBrowsers();
    console.log(
      [
        `Chromium: ${chrome}`,
        `Firefox:  ${firefox ?? 'not found, so nothing is tested in it (FIREFOX_PATH can name one)'}`,
        `WebKit:   ${webkit ?? 'not found, so nothing is tested in it (WEBKIT_DRIVER_PATH can name a WebKitWebDriver)'}`,
      ].join('\n'),
    );
  } catch (error) {
    console.error(error.message);
    missing.add('browser');
  }
}
if (needed('build')) {
  console.log('\n── the build');
  if (!(await node('--import', 'tsx', 'tools/build.ts'))) missing.add('build');
}

const lackOf = ({ needs = '' }) => [...missing].filter((what) => needs.includes(what));
const begun = new Map(
  chosen.filter(([, suite]) => suite.beside && !lackOf(suite).length).map(([name, { run }]) => [name, timed(run)]),
);

const table = [];
for (const [name, suite] of chosen) {
  const { title, run } = suite;
  console.log(`\n── ${name}: ${title}`);
  const lacks = lackOf(suite);
  if (lacks.length) console.log(`can't run without the ${lacks.join(' and the ')}`);
  const { said, ...figures } = lacks.length ? {} : await (begun.get(name) ?? timed(run));
  if (said) console.log(said.trimEnd());
  const { passed = 0, failed = 0, ended = true, seconds = 0, again = [] } = figures;
  const sound = failed > 0 || (ended && passed > 0);
  if (!sound && !lacks.length) console.log(passed ? `${name} did not end well` : `${name} ran no test`);
  const row = { name, passed, failed: sound ? failed : 1, seconds };
  table.push({ ...row, again });
  keepResult(`suite-${name}`, { ...figures, ...row, title });
}

console.log('');
for (const { name, passed, failed, seconds } of table)
  console.log(`${name.padEnd(9)} ${passed} passed, ${failed} failed, in ${seconds} s`);
for (const { name, again } of table)
  for (const part of again) console.log(`${name.padEnd(9)} at the second try: ${part}`);
console.log(`\n${sumOf(table, 'passed')} passed, ${sumOf(table, 'failed')} failed`);
process.exitCode = sumOf(table, 'failed') ? 1 : 0;
