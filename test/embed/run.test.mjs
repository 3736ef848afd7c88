/**
 * Every .html in this folder is a test: it is opened in each browser that is found, served from loopback, and says itself
 * whether it holds (expect.js). `npm test -- embed` builds and runs all; with a build in dist/,
 * `EMBED_PAGE=csp node --test test/embed/run.test.mjs` runs the pages whose name holds "csp".
 */
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureChrome, findBrowsers } from '../../tools/browsers.mjs';
import { start, TIMEOUT } from './drivers.mjs';
import { conditionsOf, serve } from './server.mjs';

/** The folder that holds `dist/` and `test/embed/`. */
const root = process.env.EMBED_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const here = new URL('./', import.meta.url);
const pages = readdirSync(here).filter((name) => name.endsWith('.html') && name.includes(process.env.EMBED_PAGE ?? ''));

ensureChrome();
for (const [name, file] of Object.entries(findBrowsers())) {
  describe(name, () => {
    let browser;
    before(async () => (browser = await start(name, file)));
    after(() => browser?.close());
    for (const page of pages) test(`${page} in ${name}`, { timeout: TIMEOUT }, () => visit(browser, page));
  });
}

/** Does what the page asks of a visitor's hands (hand.js), until it has its verdict. */
async function attend(page) {
  for (;;) {
    // As text: a page's own `toJSON` changes what a driver makes of anything else.
    const asked = await page.ask('(globalThis.next ? next() : verdict.then((verdict) => ({ verdict }))).then(written)');
    const { verdict, wish } = JSON.parse(asked);
    if (verdict) return verdict;
    const [deed, ...how] = wish;
    await page[deed](...how);
  }
}

async function visit(browser, name) {
  const conditions = conditionsOf(readFileSync(new URL(name, here), 'utf8'));
  const served = await serve(root, conditions, version);
  let page;
  try {
    const disk = conditions.find(({ kind }) => kind === 'from disk');
    const origin = disk ? pathToFileURL(root).href : served.origin;
    page = await browser.open(
      origin,
      conditions.some(({ kind }) => kind === 'hold'),
    );
    await page.goto(`${origin}/test/embed/${name}`);

    const verdict = await attend(page);

    const failed = verdict.filter(({ error }) => error).map(({ what, error }) => `${what}: ${error}`);
    if (verdict.length < 3) failed.push('the page checks nothing');
    failed.push(...page.strays.map((url) => `asked for ${url}, which is not on the page’s own host`));
    failed.push(
      ...conditions
        .filter(({ met }) => !met && !disk)
        .map(({ kind, value }) => `nothing ever met the condition "${kind} ${value}"`),
    );
    if (failed.length) throw Object.assign(new Error(), { stack: failed.join('\n') }); // where in this file says nothing
  } finally {
    await page?.close();
    await served.close();
  }
}
