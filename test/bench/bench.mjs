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
import { buildsOf } from './builds.mjs';
import { allCases } from './cases/all.mjs';
import { readFlags } from './flags.mjs';
import { page } from './page.mjs';
import { serve } from './harness/server.mjs';
import { visit } from './harness/visit.mjs';
import { judge, summary, tables, verdicts } from './report.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const flags = readFlags();
if (flags) await bench(flags);

async function bench({ only, rounds, network: networks, dist, out: file, list }) {
  const wanted = (name) => !only.length || only.some((text) => new RegExp(`(^|-)${text}($|[- ])`).test(name));
  const out = here('out');
  mkdirSync(out, { recursive: true });
  const builds = buildsOf(dist);
  const folders = { '/peers/': `${out}/peers` };
  for (const { address, folder } of builds) folders[address] = folder;
  const cases = (await allCases({ out, builds, wanted, folders })).filter(({ name }) => wanted(name));
  if (list || !cases.length) {
    console.log(cases.map(({ name }) => name).join('\n') || `No case holds ${only.join(' or ')} in its name.`);
    process.exitCode = cases.length ? 0 : 1;
    return;
  }

  const pages = {
    '/blank': page(''),
    ...Object.fromEntries(cases.map(({ name, html }) => [`/${name}`, html])),
  };
  const server = await serve(pages, folders);
  const browser = await puppeteer.launch({
    executablePath: ensureChrome(),
    args: [...chromeArgs, '--proxy-server=127.0.0.1:9', '--proxy-bypass-list=127.0.0.1'],
    headless: true,
  });
  try {
    const rows = cases.flatMap((one) => networks.map((network) => ({ ...one, network, visits: [] })));
    // Once for nothing: every file is compressed, every page is known to come up.
    for (const one of cases) await visit(browser, server.origin, { ...one, page: `/${one.name}` }, 'loopback');
    for (let round = 1; round <= rounds; round++)
      for (const row of rows) {
        progress(`round ${round} of ${rounds}: ${row.name}, ${row.network}`);
        row.visits.push(await visit(browser, server.origin, { ...row, page: `/${row.name}` }, row.network));
      }
    progress('');

    const results = rows.map(({ name, group, label, count, network, visits }) => ({
      name,
      group,
      label,
      count,
      network,
      figures: summary(visits),
    }));
    const goals = JSON.parse(readFileSync(new URL('goals.json', import.meta.url), 'utf8'));
    const judged = judge(goals, results);
    console.log(tables(results));
    console.log(verdicts(judged));
    const whole = !only.length && networks.length > 1;
    const written = file ?? (whole ? here('results/latest.json') : `${out}/latest.json`);
    const about = {
      on: new Date().toISOString().slice(0, 10),
      rounds,
      browser: await browser.version(),
      machine: `${cpus().length} cores, processor slowed 4 times`,
      peers: JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).dependencies,
    };
    writeFileSync(written, JSON.stringify({ about, goals: judged, results }, null, 1) + '\n');
  } finally {
    await browser.close();
    server.close();
  }
}

function progress(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
