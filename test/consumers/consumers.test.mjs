/**
 * `npm run test:consumers`: packs the package as npm would publish it, and in each folder beside this file installs it with
 * what that folder is about, builds for production, and opens what was built in Chromium. Needs the registry, so `npm test`
 * leaves it out. `-- vite react-19` runs those alone. `consumer` in a folder's package.json says what it is, in words:
 *
 *   bundler   builds the pages of `app/` into `built/<page>/`
 *   site      builds the same small page, in the words of its framework, into `built/`
 *   server    the page holds its fallback text before any script runs
 *   camel     has a page with a setting in camelCase, as a server of its framework writes it
 *   script    has its own `npm test`: what imports the package where there is no page
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import * as kinds from './kinds.mjs';
import { serve, visit } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const manifestOf = (name) => JSON.parse(readFileSync(join(here, name, 'package.json'), 'utf8'));
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`There is no consumer ${unknown.join(', ')}; known: ${all.join(', ')}`);

/** Exact versions, no lock file, and nothing that runs by being installed. */
const install = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-consumers-'));
/** What a command printed, on either channel; what it printed is the message when it fails. */
function run(cwd, command, ...args) {
  const quiet = ['NEXT', 'NUXT', 'ASTRO'].map((name) => [`${name}_TELEMETRY_DISABLED`, '1']);
  const env = { ...process.env, CI: '1', NG_CLI_ANALYTICS: 'false', ...Object.fromEntries(quiet) };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${String(error ?? '')}${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

let browser, packed;

before(async () => {
  assert.ok(existsSync(join(root, 'dist/autoload.js')), 'dist/ is not there: run "npm run build" first');
  const name = run(root, 'npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', scratch);
  packed = join(scratch, name.trim().split('\n').at(-1));
  browser = await puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs, headless: true });
});
after(async () => {
  await browser?.close();
  rmSync(scratch, { recursive: true, force: true });
});

for (const name of asked.length ? asked : all) {
  const { consumer } = manifestOf(name);
  describe(name, () => {
    const folder = join(scratch, name);
    let served, printed;
    before(async () => {
      cpSync(join(here, name), folder, { recursive: true });
      if (consumer === 'bundler') cpSync(join(here, 'app'), join(folder, 'app'), { recursive: true });
      run(folder, 'npm', 'install', ...install, packed);
      if (consumer === 'script') return;
      printed = run(folder, 'npm', 'run', 'build');
      served = await serve(join(folder, 'built'));
    });
    after(async () => {
      await served?.close();
      rmSync(folder, { recursive: true, force: true }); // half a gigabyte, some of them
    });
    const open = (path = '') => visit(browser, `${served.origin}/${path}`);
    for (const kind of consumer.split(' ')) kinds[kind]({ folder, open, run, printed: () => printed });
  });
}
