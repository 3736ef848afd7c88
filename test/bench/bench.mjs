/**
 * `npm run bench`: the widgets beside what else a page could use, in one browser and one run, the cases in turn. It measures
 * and never judges by time: it fails only where a case did not show what it should. Its peers have an install of their own
 * (package.json beside this file).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import { buildsOf, out } from './builds.mjs';
import { allCases } from './cases/all.mjs';
import { readFlags } from './flags.mjs';
import { serve } from './harness/server.mjs';
import { visit } from './harness/visit.mjs';
import { page } from './page.mjs';
import { judge, summary, tables, verdicts } from './report.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const read = (path) => JSON.parse(readFileSync(here(path), 'utf8'));
const say = (line) => process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);

const flags = readFlags();
if (flags) await bench(flags);

async function bench({ only, rounds, network: networks, dist, out: file, list }) {
  const builds = buildsOf(dist);
  const asked = only.map((word) => new RegExp(`(^|-)${word}($|[- ])`));
  const chosen = allCases(builds).filter(({ name }) => !only.length || asked.some((word) => word.test(name)));
  if (!chosen.length) throw new Error(`No case has ${only.join(' or ')} in its name; --list names them all.`);
  if (list) return console.log(chosen.map(({ name }) => name).join('\n'));

  mkdirSync(out, { recursive: true });
  const pages = { '/blank': page('') };
  const cases = [];
  for (const one of chosen) {
    const html = await one.html();
    if (!html) {
      say(`left out, since the build has no such way: ${one.name}`);
      continue;
    }
    const address = `/page/${cases.length}`;
    pages[address] = html;
    cases.push({ ...one, address });
  }
  const whole = !only.length && networks.length > 1 && dist.length === 1;
  const written = file ?? here(whole ? 'results/latest.json' : 'out/latest.json');
  const server = await serve(pages, {
    '/out/': out,
    ...Object.fromEntries(builds.map(({ address, folder }) => [address, folder])),
  });
  const browser = await puppeteer.launch({
    executablePath: ensureChrome(),
    args: [...chromeArgs, '--proxy-server=127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'],
    headless: true,
  });
  const lost = new Map();
  /** The figures of one visit; none where the case did not show what it should, and then it takes no further turn. */
  async function attempt(one, network) {
    if (lost.has(one.name)) return [];
    try {
      return [await visit(browser, server.origin, one, network)];
    } catch (error) {
      if (!browser.connected) throw error; // it is no case's fault, and what was written before stays
      lost.set(one.name, error);
      return [];
    }
  }
  try {
    const about = {
      on: new Date().toISOString().slice(0, 10),
      version: read('../../package.json').version,
      browser: await browser.version(),
      machine: `${cpus().length} cores, slowed 4 times`,
      peers: read('package.json').dependencies,
    };
    say('once for nothing: every file is compressed, every page comes up');
    for (const one of cases) await attempt(one, 'loopback');
    const rows = cases.flatMap((one) => networks.map((network) => ({ one, network, visits: [] })));
    for (let round = 1; round <= rounds; round++) {
      say(`round ${round} of ${rounds}`);
      for (const { one, network, visits } of rows) visits.push(...(await attempt(one, network)));
      const results = rows
        .filter(({ one, visits }) => visits.length && !lost.has(one.name))
        .map(({ one: { name, group, label, count }, network, visits }) => {
          return { name, group, label, count, network, figures: summary(visits) };
        });
      const goals = judge(read('goals.json'), results);
      // After each round: a run that is broken off has not been for nothing.
      writeFileSync(written, `${JSON.stringify({ about: { ...about, rounds: round }, goals, results }, null, 1)}\n`);
      if (round === rounds) console.log(`\n${tables(results)}\n${verdicts(goals)}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  for (const [name, { message }] of lost) console.error(`${name}: ${message}`);
  if (lost.size) process.exitCode = 1;
}
