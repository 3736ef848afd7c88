/**
 * Widgets come and go a thousand times, and nothing may stay behind: none of them, as many nodes, listeners and documents
 * afterwards as before, and a heap that grows no more between two equal halves than a measurement wavers. In Chromium, which counts them.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import { keepResult } from '../../tools/results.mjs';
import { serve } from '../embed/server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const tags = readdirSync(`${root}src/widgets`).sort();
/** What a page holds once everything is collected that can be: finalisers and weak maps free more, and take their time. */
async function held(page, session) {
  for (let before; ;) {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners: listeners, documents } = await session.send('Memory.getDOMCounters');
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    const widgets = await page.evaluate('heldOn()');
    if (before?.nodes === nodes && before.listeners === listeners)
      return { nodes, listeners, documents, heap, widgets };
    before = { nodes, listeners };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * What is wrong with what was held in the middle and at the end: a leak grows with each round, so in the second half as well.
 * In the first one something may come that comes once, and stays.
 */
export function faultsOf([, middle, last], most) {
  const kept = ['nodes', 'listeners', 'documents'].flatMap((what) =>
    last[what] > middle[what] ? `${last[what] - middle[what]} more ${what} than the ${middle[what]} before` : [],
  );
  if (last.widgets) kept.push(`${last.widgets} of the widgets that left are still held`);
  const growth = last.heap / middle.heap - 1;
  const percent = (part) => `${(100 * part).toFixed(1)} %`;
  return growth < most ? kept : [...kept, `the heap grew by ${percent(growth)}; it may by ${percent(most)}`];
}

/** Registers the tests; `growth` is what the heap may grow by between the halves, `whole` whether to keep the figures. */
export function endure({ cycles, quizzes, warm, growth, whole }) {
  describe(`${cycles} times each tag, ${quizzes} times the whole quiz`, { concurrency: 1 }, () => {
    const rows = [];
    let served;
    let browser;
    before(async () => {
      served = await serve(root, { conditions: [], version, build: 'chunks' });
      browser = await puppeteer.launch({
        executablePath: ensureChrome(),
        headless: true,
        // What the engine compiles anew meanwhile lies on the same heap, and is no leak.
        args: [...chromeArgs, '--proxy-server=127.0.0.1:9', '--js-flags=--no-opt --no-maglev --no-sparkplug'],
        protocolTimeout: 3_600_000,
      });
    });
    after(async () => {
      const running = await browser?.version();
      await browser?.close();
      await served?.close();
      const failed = rows.filter(({ faults }) => faults.length).length;
      const result = { browser: running, cycles, quizzes, growth, rows, passed: rows.length - failed, failed };
      if (whole) keepResult('endurance', result);
    });

    /** Two equal halves, after what a page only does once. */
    async function measure(kind, name, count) {
      const page = await browser.newPage();
      try {
        await page.goto(`${served.origin}/test/endurance/page.html`);
        const session = await page.createCDPSession();
        async function run(times) {
          await page.evaluate(`rounds(${JSON.stringify(kind)}, ${JSON.stringify(name)}, ${times})`);
          await page.waitForNetworkIdle({ idleTime: 300 }); // what waits for a file is no leak
        }
        // Twice: what the first rounds have asked for may come after them, and draws other things in the next.
        for (let half = 0; half < 2; half++) await run(warm / 2);
        const samples = [await held(page, session)];
        for (let half = 0; half < 2; half++) {
          await run(count / 2);
          samples.push(await held(page, session));
        }
        return samples;
      } finally {
        await page.close();
      }
    }
    async function check(what, ...how) {
      const samples = await measure(...how);
      const faults = faultsOf(samples, growth);
      rows.push({ what, samples, faults });
      assert.deepEqual(faults, []);
    }

    for (const name of tags) it(`gut-skin-${name}`, () => check(`gut-skin-${name}`, 'tag', name, cycles));
    it('several on a page', () => check('several on a page', 'several', 'fact', cycles));
    it('the whole quiz', () => check('the whole quiz', 'quiz', 'quiz', quizzes));
    it('sees what a page keeps, as the test of the test', async () => {
      const faults = faultsOf(await measure('leak', 'fact', 40), growth);
      assert.deepEqual(
        ['nodes', 'listeners', 'widgets', 'heap'].map((what) => faults.some((fault) => fault.includes(what))),
        [true, true, true, true],
        faults.join(),
      );
    });
  });
}
