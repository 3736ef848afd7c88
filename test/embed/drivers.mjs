/**
 * The browsers that open the pages here, behind one face. `start(name, file)` gives a browser that can `open` tabs; a tab
 * starts without any cookie or stored thing, knows who was asked beyond its own origin (`strays`), and has a visitor's
 * hands: `click`, `drag`, `type` and `press`, which are the browser's own input and not events made by a script; and it can
 * `leave` a page for another and come back, or `follow` a link.
 *
 * Nothing gets further than loopback: whatever is meant for another host goes to a proxy that refuses it.
 */
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromeArgs, firefoxPrefs } from '../../tools/browsers.mjs';
import { listening, webkit } from '../../tools/webkit/driver.mjs';

/** Milliseconds that a page may take. */
export const TIMEOUT = 90_000;
const size = { width: 1000, height: 800 };

export const start = (name, file) => (name === 'webkit' ? startWebKit(file) : startPuppeteer(name, file));

const options = {
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

/** Waits for the page that is to come; while it turns nothing can be asked of it. Not for ever: the run would never end. */
async function turned(is) {
  for (const end = performance.now() + TIMEOUT / 2; performance.now() < end; await sleep(50))
    if (await is().catch(() => false)) return;
  throw new Error('the page that was to come did not');
}

async function startPuppeteer(name, executablePath) {
  const browser = await puppeteer.launch({ browser: name, executablePath, headless: true, ...options[name] });
  async function open(origin, { zone }) {
    const context = await browser.createBrowserContext(); // cookies don't know ports
    const page = await context.newPage();
    await page.setViewport(size);
    if (zone) await page.emulateTimezone(zone);
    const strays = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|about|blob):/.test(url)) strays.push(url);
    });
    const { keyboard, mouse } = page;
    return {
      strays,
      goto: (address) => page.goto(address, { waitUntil: 'domcontentloaded' }),
      ask: (expression) => page.evaluate(expression),
      click: ([x, y], count = 1) => mouse.click(x, y, { count }),
      async drag([x, y], [toX, toY]) {
        await mouse.move(x, y);
        await mouse.down();
        await mouse.move(toX, toY, { steps: 5 });
        await mouse.up();
      },
      type: (text) => keyboard.type(text),
      async press(...keys) {
        for (const key of keys) await keyboard.down(key);
        for (const key of keys.reverse()) await keyboard.up(key);
      },
      async leave(address) {
        const before = await page.evaluate('location.href');
        await page.goto(address);
        // Firefox does not always say so when a page that it has kept is back.
        await page.goBack({ waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => {});
        await turned(async () => (await page.evaluate('location.href')) === before);
      },
      follow: ([x, y]) => Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), mouse.click(x, y)]),
      close: () => context.close(),
    };
  }
  return { open, close: () => browser.close() };
}

/** WebKitGTK: one browser a tab. */
function startWebKit(file) {
  const { begin, end } = webkit(file);

  async function prepare({ held, zone }) {
    const strays = [];
    const proxy = createServer((request, response) => {
      strays.push(request.url);
      response.writeHead(502).end();
    });
    // For https, WebKitGTK greets the proxy itself by TLS, and so never says for whom.
    proxy.on('clientError', (_, socket) => {
      strays.push('something by https');
      socket.destroy();
    });
    const proxyPort = await listening(proxy);
    proxy.unref();

    const capabilities = {
      // A file that is held back holds back the load; but what is asked before the load may never be answered.
      pageLoadStrategy: held ? 'eager' : 'normal',
      timeouts: { pageLoad: TIMEOUT },
      proxy: {
        proxyType: 'manual',
        httpProxy: `127.0.0.1:${proxyPort}`,
        sslProxy: `127.0.0.1:${proxyPort}`,
        noProxy: ['127.0.0.1'],
      },
    };
    const tab = await begin({
      capabilities,
      zone,
      prepare: (tab) => tab.setWindow(size),
    });
    strays.length = 0;
    return {
      ...tab,
      strays,
      async leave(url) {
        await tab.goto(url);
        await tab.back();
      },
      async follow(place) {
        const before = await tab.ask('performance.timeOrigin');
        await tab.click(place);
        await turned(async () => (await tab.ask('performance.timeOrigin')) !== before);
      },
      close: () => (proxy.close(), tab.close()),
    };
  }

  /** A tab is long in coming, so the next one is prepared while a page is open. */
  let next;
  const prepareNext = () => {
    next = prepare({});
    next.catch(() => {}); // whoever opens it hears of it
  };
  prepareNext();
  function open(origin, { held, zone }) {
    if (held || zone) return prepare({ held, zone });
    const tab = next;
    prepareNext();
    return tab;
  }
  return { open, close: end };
}
