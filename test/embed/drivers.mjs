/**
 * The browsers that open the pages here, behind one face. `start(name, file)` gives a browser that can `open` tabs; a tab
 * starts without any cookie or stored thing, knows who was asked beyond its own origin (`strays`), and has a visitor's
 * hands: `click`, `drag`, `type` and `press`, which are the browser's own input and not events made by a script; and it can
 * `leave` a page for another and come back, or `follow` a link.
 *
 * Nothing gets further than loopback: whatever is meant for another host goes to a proxy that refuses it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromeArgs, firefoxPrefs } from '../../tools/browsers.mjs';

/** Milliseconds that a page may take. */
export const TIMEOUT = 90_000;
/** Milliseconds that a tab of WebKitGTK may take to come. */
const PATIENCE = 20_000;
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

async function startPuppeteer(name, executablePath) {
  const browser = await puppeteer.launch({ browser: name, executablePath, headless: true, ...options[name] });
  async function open(origin) {
    const context = await browser.createBrowserContext(); // cookies don't know ports
    const page = await context.newPage();
    await page.setViewport(size);
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
        await page.goto(address);
        // Firefox does not always say so when a page that it has kept is back.
        await page.goBack({ waitUntil: 'domcontentloaded', timeout: 5000 }).catch(() => {});
      },
      follow: ([x, y]) => Promise.all([page.waitForNavigation({ waitUntil: 'domcontentloaded' }), mouse.click(x, y)]),
      close: () => context.close(),
    };
  }
  return { open, close: () => browser.close() };
}

/** What WebDriver calls the keys that have no letter. */
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
const code = (key) => (key.length === 1 ? key : (keyCodes[key] ?? raise(`no such key: ${key}`)));
function raise(message) {
  throw new Error(message);
}

const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** WebKitGTK draws by itself and asks no desktop: with a bus or a graphics card that is not there it hangs now and then. */
const quiet = {
  ...process.env,
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  NO_AT_BRIDGE: '1',
  GSETTINGS_BACKEND: 'memory',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
};

/** WebKitGTK by its WebDriver, with a display of its own where there is none. One browser, and so one session, a tab. */
async function startWebKit(file) {
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : ['xvfb-run', '-a'];

  /** How to end each driver that still runs: a test that took too long closes no tab. */
  const running = new Set();
  let over = false;
  const endAll = () => running.forEach((kill) => running.delete(kill) && kill());
  process.once('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  /** A driver of its own for every tab: it keeps one session, and a page that hangs must not hold up the others. */
  async function launch() {
    const free = createServer();
    const port = await listening(free);
    await new Promise((resolve) => free.close(resolve));
    const [command, ...args] = [...screen, file, `--port=${port}`];
    // A group of processes, since nothing else ends the display together with the driver.
    const driver = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'], detached: true, env: quiet });
    const ended = once(driver, 'exit').catch((error) => [error.message]);
    const runs = () => driver.pid && driver.exitCode === null && driver.signalCode === null;
    const kill = () => runs() && process.kill(-driver.pid);
    running.add(kill);
    if (over) endAll();

    async function call(method, path, body) {
      const request = { method, body: body && JSON.stringify(body) };
      const { value } = await (await fetch(`http://127.0.0.1:${port}${path}`, request)).json();
      if (value?.error) throw new Error(`${value.error}: ${value.message}`);
      return value;
    }
    const isUp = () => call('GET', '/status').then(Boolean, () => sleep(100));
    while (!(await isUp())) {
      if (!runs()) throw new Error(`${command} did not start: ${(await ended).find((why) => why !== null)}`);
    }
    async function close() {
      if (running.delete(kill)) kill();
      await ended;
    }
    return { call, close };
  }

  async function begin({ call, close }, held) {
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

    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // A file that is held back holds back the load; but what is asked before the load may never be answered.
          pageLoadStrategy: held ? 'eager' : 'normal',
          timeouts: { pageLoad: TIMEOUT },
          proxy: {
            proxyType: 'manual',
            httpProxy: `127.0.0.1:${proxyPort}`,
            sslProxy: `127.0.0.1:${proxyPort}`,
            noProxy: ['127.0.0.1'],
          },
        },
      },
    });
    const post = (path, body) => call('POST', `/session/${sessionId}/${path}`, body);
    const act = (type, id, actions) => post('actions', { actions: [{ type, id, actions }] });
    const keys = (...actions) => act('key', 'keyboard', actions);
    const pointer = (...actions) => act('pointer', 'mouse', actions);
    const [down, up] = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    const move = ([x, y]) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });

    const run = (script) => post('execute/sync', { script, args: [] });
    /* Not `execute/async`: its callback is now and then collected as garbage before it is called. */
    async function ask(expression) {
      await run(
        `const kept = (window[Symbol.for('asked')] = []); Promise.resolve(${expression}).then((answer) => kept.push(JSON.stringify(answer)))`,
      );
      for (;;) {
        const answer = await run(`return window[Symbol.for('asked')][0]`);
        if (answer) return JSON.parse(answer);
        await sleep(50);
      }
    }

    await post('window/rect', size);
    strays.length = 0;
    return {
      strays,
      goto: (url) => post('url', { url }),
      ask,
      click: (place, count = 1) => pointer(move(place), ...Array(count).fill([down, up]).flat()),
      drag: (from, to) => pointer(move(from), down, move(to), up),
      type: (text) => keys(...[...text].flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))),
      press: (...names) =>
        keys(
          ...names.map((name) => ({ type: 'keyDown', value: code(name) })),
          ...names.reverse().map((name) => ({ type: 'keyUp', value: code(name) })),
        ),
      async leave(url) {
        await post('url', { url });
        await post('back', {});
      },
      async follow(place) {
        const before = await ask('performance.timeOrigin');
        await pointer(move(place), down, up);
        while ((await ask('performance.timeOrigin').catch(() => before)) === before) await sleep(50);
      },
      close: () => (proxy.close(), close()),
    };
  }

  /** Now and then the browser starts and then says no more: another one is started in its place. */
  async function prepare(held) {
    for (;;) {
      const driver = await launch();
      const tab = await Promise.race([begin(driver, held), sleep(PATIENCE, undefined, { ref: false })]);
      if (tab) return tab;
      await driver.close();
    }
  }

  /** A tab is long in coming, so the next one is prepared while a page is open. */
  let next;
  const prepareNext = () => {
    next = prepare(false);
    next.catch(() => {}); // whoever opens it hears of it
  };
  prepareNext();
  function open(origin, held) {
    if (held) return prepare(held);
    const tab = next;
    prepareNext();
    return tab;
  }
  function close() {
    over = true; // for the tab that nobody opened
    endAll();
  }
  return { open, close };
}
