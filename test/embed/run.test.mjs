/**
 * Every .html in this folder is a test: it is opened in each browser that is found, served from loopback, and says itself
 * whether it holds (expect.js). `npm test -- embed` builds and runs all; with a build in dist/,
 * `EMBED_PAGE=csp node --test test/embed/run.test.mjs` runs the pages whose name holds "csp".
 */
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome, findBrowsers, firefoxPrefs } from '../../tools/browsers.mjs';
import { conditionsOf, serve } from './server.mjs';

/** The folder that holds `dist/` and `test/embed/`. */
const root = process.env.EMBED_ROOT ?? fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const here = new URL('./', import.meta.url);
const pages = readdirSync(here).filter((name) => name.endsWith('.html') && name.includes(process.env.EMBED_PAGE ?? ''));

// Whatever is not on loopback goes to a proxy that does not exist: no page of these tests can reach any network.
const launch = {
  chrome: { args: [...chromeArgs, '--proxy-server=127.0.0.1:9'] },
  firefox: {
    extraPrefsFirefox: {
      ...firefoxPrefs,
      'browser.chrome.site_icons': false, // a strict policy would report the icon
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  },
};

ensureChrome();
for (const [name, executablePath] of Object.entries(findBrowsers())) {
  describe(name, () => {
    let browser;
    before(
      async () =>
        (browser = await puppeteer.launch({ browser: name, executablePath, headless: true, ...launch[name] })),
    );
    after(() => browser?.close());
    for (const page of pages) test(`${page} in ${name}`, { timeout: 90_000 }, () => visit(browser, page));
  });
}

async function visit(browser, name) {
  const conditions = conditionsOf(readFileSync(new URL(name, here), 'utf8'));
  const served = await serve(root, conditions, version);
  const context = await browser.createBrowserContext(); // cookies don't know ports: every page starts without any
  try {
    const disk = conditions.find(({ kind }) => kind === 'from disk');
    const origin = disk ? pathToFileURL(root).href : served.origin;
    const strays = [];
    const page = await context.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|about|blob):/.test(url)) strays.push(url);
    });
    await page.goto(`${origin}/test/embed/${name}`, { waitUntil: 'domcontentloaded' });
    const verdict = await page.evaluate(() => globalThis.verdict);

    const failed = verdict.filter(({ error }) => error).map(({ what, error }) => `${what}: ${error}`);
    if (verdict.length < 3) failed.push('the page checks nothing');
    failed.push(...strays.map((url) => `asked for ${url}, which is not on the page’s own host`));
    failed.push(
      ...conditions
        .filter(({ met }) => !met && !disk)
        .map(({ kind, value }) => `nothing ever met the condition "${kind} ${value}"`),
    );
    if (failed.length) throw Object.assign(new Error(), { stack: failed.join('\n') }); // where in this file says nothing
  } finally {
    await context.close();
    await served.close();
  }
}
