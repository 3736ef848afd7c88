/** One visit of one page: a browser context of its own, nothing cached, a slow processor. Gives back its figures. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { networks } from './networks.mjs';
import { followRequests } from './requests.mjs';
import { witness } from './witness.mjs';

const door = readFileSync(new URL('../../door.js', import.meta.url), 'utf8');
const PATIENCE = 90_000;
const QUIET = 400;
const durations = {
  script: 'ScriptDuration',
  style: 'RecalcStyleDuration',
  layout: 'LayoutDuration',
  task: 'TaskDuration',
};

const metricsOf = async (cdp) =>
  Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

export async function visit(browser, origin, { address, item, count, last, act, prepare }, network) {
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
    await tab.evaluateOnNewDocument(witness, item, count, door);
    // Told by the page: asking it again and again would cost it time.
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchReady' });
    const asked = followRequests(cdp);
    const ready = new Promise((resolve) => cdp.once('Runtime.bindingCalled', () => resolve(asked.sum.bytes)));
    const before = await metricsOf(cdp);

    await tab.goto(origin + address, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const bytesReady = await Promise.race([ready, sleep(PATIENCE, undefined, { ref: false })]);
    if (bytesReady === undefined) throw new Error(`its item ${count} never showed. ${complaints.join(' ')}`);
    while (asked.quietFor() < QUIET) await sleep(50);
    await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));

    const after = await metricsOf(cdp);
    const spent = Object.fromEntries(
      Object.entries(durations).map(([name, metric]) => [name, 1000 * (after[metric] - before[metric])]),
    );
    const { seen, elements, words } = await tab.evaluate(shownNow, count);
    if (!(last instanceof RegExp ? last.test(words) : words.includes(last)))
      throw new Error(`its item ${count} reads “${words}”, not “${last}”`);
    const loaded = { ...asked.sum };

    const acted = await act?.(tab);
    const worst = Math.max(0, ...(await tab.evaluate('bench.seen.tasks')));
    await cdp.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize: heap } = await metricsOf(cdp);
    const longest = Math.max(0, ...seen.tasks.slice(1));
    return {
      ready: seen.ready,
      ...loaded,
      ...spent,
      longest,
      heap,
      elements,
      cls: seen.shift,
      worst,
      bytesReady,
      ...acted,
    };
  } finally {
    await context.close();
  }
}

/** In the page: what the witness saw, and what the last item says. */
function shownNow(count) {
  const { seen, item, elements } = globalThis.bench;
  return {
    seen,
    elements: elements(),
    words: item(count - 1)
      .textContent.replace(/\s+/g, ' ')
      .trim(),
  };
}
