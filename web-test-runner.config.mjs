/**
 * Tests of the widgets in real browsers: every one that is found. Leaves `coverage/wtr-result.json` for tools/test.mjs, with
 * `parts`: what each file came to in each browser. `npx wtr --coverage` prints the coverage, too, as Chrome measures it;
 * not by itself, since Chrome takes half as long again for it.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter, summaryReporter } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { chromeArgs, findBrowsers, firefoxPrefs } from './tools/browsers.mjs';
import { webkitLauncher } from './tools/webkit/launcher.mjs';
import { viteForTests } from './tools/wtr-vite.mjs';

const RESULT = 'coverage/wtr-result.json';
rmSync(RESULT, { force: true }); // a run that dies must not leave the figures of the one before

/** Milliseconds a browser has to start: a machine with two cores may be busy with the other one. */
const START = 180_000;

const browsers = findBrowsers();
// While working on one of them: WTR_BROWSERS=chrome WTR_FILES=faq npx wtr
const { WTR_BROWSERS, WTR_FILES, WTR_AGAIN } = process.env;
const wanted = (name) => browsers[name] && (WTR_BROWSERS ?? 'chrome,firefox,webkit').split(',').includes(name);

const folder = 'test/widgets';
const all = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
/** What needs what only the DevTools protocol has: emulated media and screenshots. */
const isForDevtools = (file) => file.endsWith('.chrome.test.ts');
const everywhere = all.filter((file) => !isForDevtools(file));
/** WebKit takes as long as both others together: unless it is asked for by its name, it has every second file. */
const forWebKit = everywhere.filter((_, i) => WTR_BROWSERS || i % 2);
/** "faq.test.ts in Firefox, quiz.test.ts in Chrome": what has failed, for a second try. */
const failed = WTR_AGAIN?.split(',').map((part) => part.split(' in '));

const groups = [];
function group(name, launcher, files) {
  const again = failed?.flatMap(([file, browser]) => (launcher.name === browser ? file : []));
  const chosen = (again ?? files).filter((file) => files.includes(file)).map((file) => `${folder}/${file}`);
  if (WTR_FILES)
    groups.push({
      name,
      browsers: [launcher],
      files: [`${folder}/${WTR_FILES}.test.ts`, ...(name === 'chrome' ? [] : [`!${folder}/*.chrome.test.ts`])],
    });
  else if (chosen.length) groups.push({ name, browsers: [launcher], files: chosen });
}
const chromium = () =>
  chromeLauncher({ launchOptions: { executablePath: browsers.chrome, args: chromeArgs, timeout: START } });
if (wanted('chrome')) group('chrome', chromium(), everywhere);
if (wanted('firefox'))
  group(
    'firefox',
    puppeteerLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: browsers.firefox,
        extraPrefsFirefox: firefoxPrefs,
        timeout: START,
      },
    }),
    everywhere,
  );
if (wanted('webkit')) group('webkit', webkitLauncher(browsers.webkit), forWebKit);
// Two browsers at a time: a second Chromium, with a keyboard and a focus of its own, comes when one of the first two has done.
if (wanted('chrome') && !WTR_FILES) group('devtools', chromium(), all.filter(isForDevtools));
if (!groups.length)
  throw new Error(
    'No browser was found to run the tests of the widgets in. Set CHROME_PATH to a Chrome, Chromium or Edge.',
  );

const clients = new WeakMap();
/** What a test can't do from inside the page: set media features, see pixels, print, let files go missing. Chrome only. */
const devtools = {
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    if (!['emulate', 'pixels', 'pages', 'block'].includes(command)) return undefined;
    const page = session.browser.getPage(session.id);
    if (command === 'pixels') return page.screenshot({ clip: payload, encoding: 'base64' });
    if (command === 'pages') {
      const paper = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...paper.matchAll(/\/MediaBox \[([\d. ]+)\]/g)].map(([, box]) => box.split(' ').map(Number));
      return { count: paper.match(/\/Type \/Page\b/g)?.length ?? 0, box: boxes[0] };
    }
    if (!clients.has(page)) clients.set(page, await page.createCDPSession()); // what it sets ends with it
    const client = clients.get(page);
    if (command === 'emulate') {
      const { media = '', ...features } = payload;
      const list = Object.entries(features).map(([name, value]) => ({ name, value }));
      await client.send('Emulation.setEmulatedMedia', { media, features: list });
    } else {
      await client.send('Network.enable');
      await client.send('Network.setBlockedURLs', { urls: payload });
    }
    return true;
  },
};

const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];
/** Counts what ran. A file that fails before its first test, or holds none, is a failure; so is a skipped test. */
const counter = {
  stop({ sessions }) {
    const parts = sessions.map((session) => {
      const tests = session.testResults ? testsOf(session.testResults) : [];
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.length - passed || (passed && session.passed && !session.errors.length ? 0 : 1);
      const seconds = Math.round(tests.reduce((all, { duration = 0 }) => all + duration, 0) / 1000);
      const browser = session.browser.name;
      return { name: `${basename(session.testFile)} in ${browser}`, browser, passed, failed, seconds };
    });
    mkdirSync('coverage', { recursive: true });
    writeFileSync(RESULT, JSON.stringify({ parts }));
    const longest = parts.toSorted((one, other) => other.seconds - one.seconds).slice(0, 12);
    console.log(`\nThe longest: ${longest.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}`);
    const sum = (key) => parts.reduce((all, part) => all + part[key], 0);
    const failed = sum('failed') || (sum('passed') ? 0 : 1);
    const engines = [...new Set(parts.map(({ browser }) => browser))];
    console.log(`Widgets in ${engines.join(' and ')}: ${sum('passed')} passed, ${failed} failed`);
    if (failed) process.on('exit', () => (process.exitCode = 1)); // the runner itself lets skipped tests pass
  },
};

const vite = await viteForTests();
const door = `<script data-open>${readFileSync('test/door.js', 'utf8')}</script>`;
const seed = `<script>globalThis.SEED = ${JSON.stringify(process.env.SEED)};</script>`; // see test/chance.ts

export default {
  rootDir: process.cwd(),
  groups,
  concurrency: 1, // the keyboard and the focus belong to one page at a time
  nodeResolve: false,
  plugins: [vite.plugin, devtools],
  middleware: [vite.middleware],
  reporters: [process.env.WTR_VERBOSE ? summaryReporter() : defaultReporter(), counter],
  // A page as axe wants one; the globals must be there before the first module.
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><head><title>Clinic</title>${door}${seed}${vite.globals}</head><body><script type="module" src="${framework}"></script></body></html>`,
  browserStartTimeout: START,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 1_200_000, // of a file: the pseudo-locales take minutes on a busy machine
  // Warnings are part of what the tests look at; Lit's notice of its development build says nothing here.
  filterBrowserLogs: ({ type }) => type !== 'warn',
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['node_modules/**', '**/@id/**'],
    reportDir: 'coverage',
    reporters: ['text', 'lcovonly'],
  },
};
