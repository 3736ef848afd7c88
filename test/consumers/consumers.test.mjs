/**
 * `npm run test:consumers`: packs the package as npm would publish it, and in each folder beside this file installs it with
 * the bundler of that folder, builds `app/` for production, and opens what was built in Chromium. Needs the registry, so
 * `npm test` leaves it out. `CONSUMER=rollup` runs one.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ensureChrome, findBrowsers } from '../../tools/browsers.mjs';
import { start } from '../embed/drivers.mjs';
import { serve } from '../embed/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bundlers = readdirSync(here).filter(
  (name) => existsSync(join(here, name, 'package.json')) && name.includes(process.env.CONSUMER ?? ''),
);
const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-consumers-'));
const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const npm = (cwd, ...args) => run(cwd, 'npm', ...args, '--ignore-scripts', '--no-audit', '--no-fund');

ensureChrome();
const [, chrome] = Object.entries(findBrowsers()).find(([name]) => name === 'chrome') ?? [];
let browser, served, packed;

before(async () => {
  assert.ok(existsSync(join(root, 'dist/index.js')), 'dist/ is not there: run "npm run build" first');
  packed = join(scratch, npm(root, 'pack', '--silent', '--pack-destination', scratch).trim());
  [browser, served] = [await start('chrome', chrome), await serve(scratch, [], version)];
});
after(async () => {
  await browser?.close();
  await served?.close();
  rmSync(scratch, { recursive: true, force: true });
});

for (const name of bundlers)
  describe(name, () => {
    const folder = join(scratch, 'test', name); // the server's name for what it serves
    const built = (entry) => join(folder, 'built', entry);
    /** Opens what was built of an entry; the bundlers that take no page get the one of the sources. */
    async function visit(entry) {
      if (!existsSync(join(built(entry), `${entry}.html`)))
        cpSync(join(here, 'app', `${entry}.html`), join(built(entry), `${entry}.html`));
      const page = await browser.open(served.origin);
      await page.goto(`${served.origin}/test/${name}/built/${entry}/${entry}.html`);
      return page;
    }

    before(() => {
      cpSync(join(here, name), folder, { recursive: true });
      cpSync(join(here, 'app'), join(folder, 'app'), { recursive: true });
      npm(folder, 'ci');
      npm(folder, 'install', '--no-save', '--no-package-lock', packed);
      run(folder, 'npm', 'run', 'build');
    });

    it('keeps a define file that is imported for nothing else, and its widget comes up with words', async () => {
      const page = await visit('app');
      const words = await page.ask(`new Promise((resolve) => {
        const look = () => {
          const { offsetHeight, shadowRoot } = document.querySelector('gut-skin-fact');
          if (offsetHeight > 50) resolve(shadowRoot?.textContent ?? 'closed');
          else requestAnimationFrame(look);
        };
        look();
      })`);
      assert.match(words, /\w/);
      await page.close?.();
    });

    it('takes a class without its tag', async () => {
      const page = await visit('app');
      const found = await page.ask(`customElements.whenDefined('gut-skin-fact').then(() =>
        [typeof imported, String(customElements.get('gut-skin-faq'))].join())`);
      assert.equal(found, 'function,undefined');
      await page.close?.();
    });

    it('leaves out what nothing uses', () => {
      const bytes = readdirSync(built('unused'), { recursive: true })
        .filter((file) => file.endsWith('.js'))
        .map((file) => statSync(join(built('unused'), file)).size);
      assert.ok(bytes.length, 'nothing was built');
      const all = bytes.reduce((sum, size) => sum + size, 0);
      assert.ok(all < 2_000, `${all} bytes are left of two imports that nothing uses`);
    });

    it('has the types of both entries', () => {
      const tsc = join(root, 'node_modules/typescript7/bin/tsc');
      for (const [module, resolution] of [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ])
        run(folder, process.execPath, tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', module,
          '--moduleResolution', resolution, 'app/types.ts'); // prettier-ignore
    });
  });
