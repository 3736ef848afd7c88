/**
 * `npm run test:consumers`: packs the package as npm would publish it, and in each folder beside this file installs it with
 * what that folder is about, builds for production, and opens what was built in Chromium. Needs the registry, so `npm test`
 * leaves it out. `-- vite react-19` runs those alone. `consumer` in a folder's package.json says what it is:
 *
 *   bundler   builds the pages of `app/` into `built/<page>/`
 *   site      builds the same small page, in the words of its framework, into `built/`
 *   server    the same, and the page holds its fallback text before any script runs
 *   script    has its own `npm test`: what imports the package where there is no page
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import { serve, visit } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const manifestOf = (name) => JSON.parse(readFileSync(join(here, name, 'package.json'), 'utf8'));
const all = readdirSync(here).filter((name) => existsSync(join(here, name, 'package.json')));
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length) throw new Error(`There is no consumer ${unknown.join(', ')}; known: ${all.join(', ')}`);

const scratch = mkdtempSync(join(tmpdir(), 'gut-skin-consumers-'));
/** What a command printed, on either channel; what it printed is the message when it fails. */
function run(cwd, command, ...args) {
  const env = { ...process.env, CI: '1', NODE_ENV: '', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false' }; // prettier-ignore
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1e8 });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${String(error ?? '')}${stdout}${stderr}`);
  return `${stdout}${stderr}`;
}

const texts = (file) => JSON.parse(readFileSync(join(root, 'data', file), 'utf8')).entries;
const [proven] = texts('faq.json').filter(({ id }) => id === 'proven');
/** What no page here shows, and so none may load: another language, and another widget. */
const others = [proven.question.ko, texts('facts.json').at(-1).statement.en, texts('nutrients.json')[0].name.ko];
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
      run(folder, 'npm', 'install', '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', packed); // prettier-ignore
      if (consumer === 'script') return;
      printed = run(folder, 'npm', 'run', 'build');
      served = await serve(join(folder, 'built'));
    });
    after(async () => {
      await served?.close();
      rmSync(folder, { recursive: true, force: true }); // half a gigabyte, some of them
    });
    const open = (path = '') => visit(browser, `${served.origin}/${path}`);
    ({ bundler, site, server, script })[consumer]({ folder, open, printed: () => printed, served: () => served });
  });
}

/** The library's files, in whatever way a bundler cut and named them. */
function bundler({ folder, open, printed }) {
  const built = (entry) => join(folder, 'built', entry);
  /** Opens what was built of an entry; the bundlers that take no page get the one of the sources. */
  function enter(entry) {
    if (!existsSync(join(built(entry), `${entry}.html`)))
      cpSync(join(here, 'app', `${entry}.html`), join(built(entry), `${entry}.html`));
    return open(`${entry}/${entry}.html`);
  }

  it('builds without a warning', () => assert.doesNotMatch(printed(), /warn|deprecat/i));

  it('keeps a define file that is imported for nothing else, and its widget comes up with words', async () => {
    const { until, faults, close } = await enter('app');
    await until('a fact', () => document.querySelector('gut-skin-fact').shadowRoot?.querySelector('[part=body] p'));
    assert.deepEqual(faults, []);
    await close();
  });

  it('takes a class without its tag', async () => {
    const { page, close } = await enter('app');
    const found = await page.evaluate(() =>
      customElements
        .whenDefined('gut-skin-fact')
        .then(() => [typeof globalThis.imported, String(customElements.get('gut-skin-faq'))].join()),
    );
    assert.equal(found, 'function,undefined');
    await close();
  });

  it('cuts the autoloader by tag, collection and language', async () => {
    const { until, faults, scripts, close } = await enter('loader');
    await until('questions', () => document.querySelector('gut-skin-faq').shadowRoot?.querySelector('[part=item]'));
    assert.deepEqual(faults, []);
    const loaded = await scripts();
    assert.ok(holds(loaded, proven.question.en), 'the questions are in no script');
    for (const text of others) assert.ok(!holds(loaded, text), `loaded for nothing: ${text}`);
    await close();
  });

  it('leaves out what nothing uses', async () => {
    const { until, faults, scripts, close } = await enter('unused');
    await until('the script ran', () => document.title === 'Nothing is used');
    assert.deepEqual(faults, []);
    const { length } = await scripts(); // some bundlers write files that nothing asks for
    assert.ok(length < 2_000, `${length} characters are left of two imports that nothing uses`);
    await close();
  });

  it('has the types of every entry', () => {
    const tsc = join(root, 'node_modules/typescript7/bin/tsc');
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ])
      run(folder, process.execPath, tsc, '--noEmit', '--strict', '--target', 'es2022', '--module', module,
        '--moduleResolution', resolution, 'app/types.ts'); // prettier-ignore
  });
}

/** The page that each framework builds: two questions and a fact, and what the questions tell the framework. */
function site({ open }) {
  it('shows what it was asked for, and the console says nothing', async () => {
    const { page, until, faults, close } = await open();
    await until('two questions', () => document.querySelector('gut-skin-faq').shadowRoot?.querySelector('[part=item]'));
    await until('a Korean fact', () =>
      /[가-힣]/.test(document.querySelector('gut-skin-fact').shadowRoot?.querySelector('[part=body]')?.textContent),
    );
    const [questions, byline] = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('gut-skin-faq');
      return [
        [...shadowRoot.querySelectorAll('button[data-id]')].map(({ dataset }) => dataset.id),
        shadowRoot.querySelector('[part=byline]').textContent,
      ];
    });
    assert.deepEqual(questions, ['proven', 'sugar-acne']); // an array, a list, or what the framework makes of it
    assert.match(byline, /Dr\. Kim/);
    assert.deepEqual(faults, []);
    await close();
  });

  it('is told by the widget what happens, and "single" alone is on', async () => {
    const { page, until, faults, close } = await open();
    for (const id of ['proven', 'sugar-acne']) {
      await until(id, (one) => document.querySelector('gut-skin-faq').shadowRoot?.querySelector(`#q-${one}`), id);
      const button = await page.evaluateHandle(
        (one) => document.querySelector('gut-skin-faq').shadowRoot.querySelector(`#q-${one}`),
        id,
      );
      // As a visitor; a framework that is still coming up has not seen it, and then once more.
      await until(
        `the page says ${id}`,
        (one, where) => {
          if (where.getAttribute('aria-expanded') !== 'true') where.click();
          const said = document.querySelector('#told')?.textContent.trim() === one;
          if (!said) where.click();
          return said;
        },
        id,
        button,
      );
    }
    const opened = await page.evaluate(() =>
      [...document.querySelector('gut-skin-faq').shadowRoot.querySelectorAll('[aria-expanded=true]')].map(
        ({ dataset }) => dataset.id,
      ),
    );
    assert.deepEqual(opened, ['sugar-acne']);
    assert.deepEqual(faults, []);
    await close();
  });

  it('loads no other widget and no other language than it shows', async () => {
    const { until, scripts, close } = await open();
    await until('questions', () => document.querySelector('gut-skin-faq').shadowRoot?.querySelector('[part=item]'));
    const loaded = await scripts();
    assert.ok(holds(loaded, proven.question.en), 'the questions are in no script');
    for (const text of others) assert.ok(!holds(loaded, text), `loaded for nothing: ${text}`);
    await close();
  });
}

function server(tools) {
  site(tools);
  it('has the fallback in the page, before any script', async () => {
    const html = await (await fetch(tools.served().origin)).text();
    assert.match(html, /<gut-skin-faq[^>]*>(<!--[^>]*-->|\s)*<p[^>]*>Questions about gut and skin<\/p>/);
  });
}

function script({ folder }) {
  it('passes its own test', () => run(folder, 'npm', 'test'));
}

/** Whether a script holds a text; a build may have written its blanks otherwise. */
function holds(code, text) {
  const plain = (written) => written.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, (_, four, two) => String.fromCharCode(parseInt(four ?? two, 16))).replace(/\u2060/g, '').replace(/\s/g, ' '); // prettier-ignore
  return plain(code).includes(plain(text));
}
