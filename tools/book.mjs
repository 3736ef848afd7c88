/** The built Storybook in a browser: for its tests (`test/stories/`) and for the pictures of `npm run looks`. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { chromeArgs, ensureChrome } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = 'storybook-static';

/** @typedef {{ id: string, title: string, name: string, type: 'story' | 'docs', importPath: string, tags: string[] }} Entry */

/** Everything that the Storybook holds, in the order of its index. @returns {Entry[]} */
export function entriesOf() {
  const index = `${root}${outDir}/index.json`;
  if (!existsSync(index)) throw new Error(`There is no ${outDir}/: npm run build-storybook`);
  return Object.values(JSON.parse(readFileSync(index, 'utf8')).entries);
}

/** The first story of each widget: what it shows by itself. */
export function firstStories() {
  const found = new Map();
  for (const entry of entriesOf()) {
    const [, name] = /^widgets-(.+)--/.exec(entry.id) ?? [];
    if (name && entry.type === 'story' && !found.has(name)) found.set(name, { name, entry });
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Stories show the same on any day: where the clock stands it is this one. */
const NOW = Date.UTC(2026, 10, 29, 10);
/** Runs in the page before anything else: its clock stands. */
const stopClock = (now) => {
  const { Date: Real } = globalThis;
  globalThis.Date = class extends Real {
    constructor(...given) {
      super(...(given.length ? given : [now]));
    }
    static now = () => now;
  };
};

/**
 * Runs in the page: turns to a story or a page of docs, waits until Storybook is done with it, and tells what it said of it:
 * what went wrong, and what axe found.
 */
const turnTo = ({ id, type }) =>
  new Promise((done) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const problems = [];
    const violations = [];
    const problem = (what) => (detail) =>
      problems.push(`${what}: ${[detail].flat().map((one) => one?.message ?? one?.description ?? String(one))}`);
    const ears = {
      storyThrewException: problem('it threw'),
      playFunctionThrewException: problem('its play threw'),
      unhandledErrorsWhilePlaying: problem('an error nobody caught'),
      storyErrored: problem('it can’t be shown'),
      storyMissing(detail) {
        problem('it is missing')(detail);
        end();
      },
      storyFinished({ storyId, reporters }) {
        if (storyId !== id) return;
        const report = reporters.find((one) => one.type === 'a11y');
        if (report?.result.violations) violations.push(...report.result.violations);
        else problem('axe did not run')(report?.result.error ?? 'no report');
        end();
      },
      docsRendered(shown) {
        if (shown === id) end();
      },
    };
    const end = () => {
      for (const [name, hear] of Object.entries(ears)) channel.off(name, hear);
      done({
        problems,
        violations: violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0].target.flat().join(' › ')})`),
      });
    };
    for (const [name, hear] of Object.entries(ears)) channel.on(name, hear);
    channel.emit('setCurrentStory', { storyId: id, viewMode: type });
  });

/** One window of the Storybook, without the frame of menus. Turning to the next story loads nothing anew. */
class Leaf {
  /** Console lines, errors that nobody caught, and requests that went wrong or elsewhere, since the last `take()`. */
  #heard = [];

  constructor(page, client, base) {
    this.page = page;
    this.client = client;
    this.base = base;
    const hear = (line) => this.#heard.push(line);
    page.on('console', (line) => hear(`${line.type()}: ${line.text()}`));
    page.on('pageerror', (error) => hear(`an error nobody caught: ${error?.stack ?? error}`));
    page.on('request', (request) => {
      if (/^(?!data:|blob:)/.test(request.url()) && !request.url().startsWith(base))
        hear(`asked for elsewhere: ${request.url()}`);
    });
    page.on('requestfailed', (request) => hear(`did not come: ${request.url()}`));
    page.on('response', (response) => response.status() >= 400 && hear(`${response.status()}: ${response.url()}`));
  }

  take() {
    return this.#heard.splice(0);
  }

  /** For what depends on the day; before the first page is opened. */
  stopClock = () => this.page.evaluateOnNewDocument(stopClock, NOW);

  /** The preview with nothing chosen yet; `globals` are those of the toolbar. */
  async open(globals = {}) {
    await this.page.goto(`${this.base}iframe.html?viewMode=story`);
    await this.page.waitForFunction(() => globalThis.__STORYBOOK_ADDONS_CHANNEL__);
    await this.page.evaluate(
      (globals) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }),
      globals,
    );
  }

  /** @param {Pick<Entry, 'id' | 'type'>} entry */
  turn = (entry) => this.page.evaluate(turnTo, { id: entry.id, type: entry.type });

  close = () => this.page.browserContext().close();
}

/** The Storybook, served on loopback and open in one Chromium. */
export async function openBook() {
  entriesOf();
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const [base] = server.resolvedUrls.local;
  const args = [...chromeArgs, '--disable-renderer-backgrounding', '--disable-backgrounding-occluded-windows'];
  const browser = await puppeteer.launch({ executablePath: ensureChrome(), args, timeout: 180_000 });
  return {
    base,
    browser,
    /** A window with a storage of its own, which believes to have the focus; nothing in it moves. */
    async leaf({ width = 1024, height = 768 } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      const client = await page.createCDPSession();
      await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
      return new Leaf(page, client, base);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Some windows of it for tests that run side by side: `look(test)` hands one to a test. No more tests may run at once than
 * there are windows, so that one is always free; one in which a test failed is replaced.
 */
export async function openWindows(count, globals) {
  const book = await openBook();
  const open = async () => {
    const leaf = await book.leaf();
    await leaf.open(globals);
    return leaf;
  };
  const free = [];
  for (let i = 0; i < count; i++) free.push(await open());
  return {
    async look(test) {
      let leaf = free.pop();
      try {
        await test(leaf);
      } catch (error) {
        await leaf.close();
        leaf = await open();
        throw error;
      } finally {
        free.push(leaf);
      }
    },
    close: () => book.close(),
  };
}
