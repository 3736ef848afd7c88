/** One visit of one page: a browser context of its own, nothing cached, a slow processor. Gives back its figures. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { networks } from './networks.mjs';
import { followRequests } from './requests.mjs';
import { witness } from './witness.mjs';

const door = readFileSync(new URL('../../door.js', import.meta.url), 'utf8');
const PATIENCE = 120_000;
const QUIET = 400;
const durations = {
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  task: 'TaskDuration',
};

const metricsOf = async (cdp) =>
  Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

export async function visit(browser, origin, { page, boxes, count, last, acts = [], prepare }, network) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    const cdp = await tab.createCDPSession();
    const complaints = [];
    tab.on('pageerror', (error) => complaints.push(String(error)));
    await tab.setViewport({ width: 390, height: 844 });
    await prepare?.(tab, origin);
    await cdp.send('Network.enable');
    await cdp.send('Performance.enable');
    if (networks[network]) await cdp.send('Network.emulateNetworkConditions', networks[network]);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.evaluateOnNewDocument(witness, boxes, count, door);
    // Told by the page: asking it again and again would cost it time.
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchReady' });
    const ready = new Promise((resolve) => cdp.once('Runtime.bindingCalled', () => resolve(true)));
    const asked = followRequests(cdp);
    const before = await metricsOf(cdp);

    await tab.goto(origin + page, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const shown = await Promise.race([ready, sleep(PATIENCE, undefined, { ref: false })]);
    if (!shown) throw new Error(`${page} never showed its item ${count}. ${complaints.join(' ')}`);
    while (asked.quietFor() < QUIET) await sleep(50);
    await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));

    const after = await metricsOf(cdp);
    const {
      ready: time,
      shift,
      tasks,
      elements,
      words,
    } = await tab.evaluate((count) => {
      const { seen, boxes, elements } = globalThis.bench;
      return { ...seen, elements: elements(), words: boxes()[count - 1].textContent };
    }, count);
    if (!words.includes(last))
      throw new Error(`${page} was not shown: its last item reads “${words.trim()}”, not “${last}”`);

    const inputs = {};
    for (const { name, act } of acts) inputs[name] = await act(tab);
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize } = await metricsOf(cdp);
    const spent = Object.fromEntries(
      Object.entries(durations).map(([name, metric]) => [name, 1000 * (after[metric] - before[metric])]),
    );
    return {
      ready: time,
      ...asked.sum,
      ...spent,
      longest: Math.max(0, ...tasks.slice(1).map(({ duration }) => duration)),
      heap: JSHeapUsedSize,
      elements,
      cls: shift,
      ...inputs,
    };
  } finally {
    await context.close();
  }
}
