/**
 * Every .html in this folder is a test: it is opened in each browser that is found, served from loopback, and says itself
 * whether it holds (expect.js). Each is opened twice, with either build: the server puts the one-file script where the page
 * has the autoloader. A page that is about one of them, or about both together, is opened once, as it stands, and says so:
 * `<meta name="build" content="chunks">`, `one-file` or `both`. With `<meta name="zone" content="Pacific/Kiritimati">` the
 * browser stands in that time zone.
 *
 * Chromium opens every page with either build; Firefox and WebKit share the two, page by page, so that each page meets each
 * engine, each build each engine, and each page each build. With `EMBED_ALL=1`, or of pages that are named, they open all.
 *
 * `npm test -- embed` builds and runs all; with a build in dist/, `EMBED_PAGE=csp node --test test/embed/run.test.mjs` runs
 * the pages whose name holds "csp"; with commas between them, several such parts.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureChrome, findBrowsers } from '../../tools/browsers.mjs';
import { start, TIMEOUT } from './drivers.mjs';
import { buildsOf, conditionsOf, serve, zoneOf } from './server.mjs';

/** The folder that holds `dist/` and `test/embed/`. */
const root = process.env.EMBED_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const here = new URL('./', import.meta.url);
const asked = (process.env.EMBED_PAGE ?? '').split(',');
const opensAll = Boolean(process.env.EMBED_ALL || asked[0]);
const visits = readdirSync(here)
  .filter((page) => page.endsWith('.html') && asked.some((part) => page.includes(part)))
  .flatMap((page, i) => {
    const html = readFileSync(new URL(page, here), 'utf8');
    const [zone, conditions] = [zoneOf(html), conditionsOf(html)];
    return buildsOf(html).map((build, j, { length }) => {
      const sharer = ['firefox', 'webkit'][(i + j) % 2];
      const engines = length > 1 && !opensAll ? ['chrome', sharer] : ['chrome', 'firefox', 'webkit'];
      return { page, build, engines, zone, conditions };
    });
  });

if (process.env.CHROME_PATH !== '') ensureChrome(); // where it is empty the pages open in the other engines alone
// Much of a visit is waiting, so the browsers are busy side by side; each opens one page after the other, as hands and focus are one.
describe('pages', { concurrency: true }, () => {
  for (const [name, file] of Object.entries(findBrowsers()))
    describe(name, { concurrency: 1 }, () => {
      let browser;
      before(async () => (browser = await start(name, file)));
      after(() => browser?.close());
      for (const each of visits.filter(({ engines }) => engines.includes(name)))
        test(`${each.page} (${each.build}) in ${name}`, { timeout: TIMEOUT }, () => visit(browser, each));
    });
});

/** Does what the page asks of a visitor's hands, and of the server (hand.js), until it has its verdict. */
async function attend(page, { release }) {
  for (;;) {
    // As text: a page's own `toJSON` changes what a driver makes of anything else. An id may be `next` as well.
    // And by a function of the language, as a page's promises may be none.
    const asked = await page.ask(
      '(async () => written(await (typeof next === "function" ? next() : verdict.then((verdict) => ({ verdict })))))()',
    );
    const { verdict, wish } = JSON.parse(asked);
    if (verdict) return verdict;
    const [deed, ...how] = wish;
    await { ...page, release }[deed](...how);
  }
}

async function visit(browser, { page: name, build, zone, conditions: wanted }) {
  const conditions = wanted.map((condition) => ({ ...condition, met: new Set() }));
  const served = await serve(root, { conditions, version, build });
  let page;
  try {
    const disk = conditions.find(({ kind }) => kind === 'from disk');
    const origin = disk ? pathToFileURL(root).href : served.origin;
    page = await browser.open(origin, { held: conditions.some(({ kind }) => kind === 'hold'), zone });
    await page.goto(`${origin}/test/embed/${name}`);

    const verdict = await attend(page, served);

    const failed = verdict.filter(({ error }) => error).map(({ what, error }) => `${what}: ${error}`);
    if (verdict.length < 3) failed.push('the page checks nothing');
    failed.push(...page.strays.map((url) => `asked for ${url}, which is not on the page’s own host`));
    failed.push(
      ...conditions
        .filter(({ met }) => !met.size && !disk)
        .map(({ kind, value }) => `nothing ever met the condition "${kind} ${value}"`),
    );
    if (failed.length) throw Object.assign(new Error(), { stack: failed.join('\n') }); // where in this file says nothing
  } finally {
    await page?.close();
    await served.close();
  }
}
