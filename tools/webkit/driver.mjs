/**
 * WebKitGTK, driven by its own WebDriver, for whoever opens pages in it: `begin()` gives a tab. Each tab is a browser of its
 * own, since a driver keeps one session, and a page that hangs must not hold up the others.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { screen, tabOf } from './tab.mjs';

/** Milliseconds that a tab may take to come. */
const PATIENCE = 20_000;

/** It draws by itself and asks no desktop: with a bus or a graphics card that is not there it hangs now and then. */
const quiet = {
  ...process.env,
  DBUS_SESSION_BUS_ADDRESS: 'disabled:',
  NO_AT_BRIDGE: '1',
  GSETTINGS_BACKEND: 'memory',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  XDG_CONFIG_HOME: fileURLToPath(new URL('.', import.meta.url)), // gtk-3.0/gtk.css
};

/** A display of its own where there is none. */
const display =
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY
    ? []
    : ['xvfb-run', '-a', '-s', `-screen 0 ${screen.width}x${screen.height}x24`];

export const listening = (server) =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server.address().port)));

/** `file` is a WebKitWebDriver. `end()` ends all tabs, and so does the end of this process: a test that took too long closes none. */
export function webkit(file) {
  /** How to end each driver that still runs. */
  const running = new Set();
  let over = false;
  const endAll = () => running.forEach((kill) => running.delete(kill) && kill());
  process.once('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

  async function launch(zone) {
    const free = createServer();
    const port = await listening(free);
    await new Promise((resolve) => free.close(resolve));
    const [command, ...args] = [...display, file, `--port=${port}`];
    // A group of processes, since nothing else ends the display together with the driver.
    const driver = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      detached: true,
      env: zone ? { ...quiet, TZ: zone } : quiet,
    });
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

  /**
   * Now and then the browser starts and then says no more: another one is started in its place. `prepare` is done with each
   * before it counts as come; `zone` is the time zone that it stands in.
   */
  async function begin({ capabilities = {}, zone, prepare }) {
    for (;;) {
      const { call, close } = await launch(zone);
      const session = call('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
      const tab = session.then(async ({ sessionId }) => {
        const tab = tabOf(sessionId, call);
        await prepare(tab);
        return tab;
      });
      const ready = await Promise.race([tab, sleep(PATIENCE, undefined, { ref: false })]);
      if (ready) return { ...ready, close };
      await close();
    }
  }

  function end() {
    over = true; // for the tab that nobody opened
    endAll();
  }
  return { begin, end };
}
