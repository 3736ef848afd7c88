/** What is asked of each kind of consumer; consumers.test.mjs says what they are. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const texts = (file) => JSON.parse(readFileSync(join(root, 'data', file), 'utf8')).entries;
const [proven] = texts('faq.json').filter(({ id }) => id === 'proven');
/** What no page here shows, and so none may load: another language, and another widget. */
const others = [proven.question.ko, texts('facts.json').at(-1).statement.en, texts('nutrients.json')[0].role.ko];
/** The library's files, in whatever way a bundler cut and named them. */
export function bundler({ folder, open, run, printed }) {
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
    await until('a fact', () => document.querySelector('gut-skin-fact')?.shadowRoot?.querySelector('[part=body] p'));
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
    await until('questions', () => document.querySelector('gut-skin-faq')?.shadowRoot?.querySelector('[part=item]'));
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
export function site({ open }) {
  it('shows what it was asked for, and the console says nothing', async () => {
    const { page, until, faults, close } = await open();
    await until('two questions', () =>
      document.querySelector('gut-skin-faq')?.shadowRoot?.querySelector('[part=item]'),
    );
    await until('a Korean fact', () =>
      /[가-힣]/.test(document.querySelector('gut-skin-fact')?.shadowRoot?.querySelector('[part=body]')?.textContent),
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
    for (const id of ['proven', 'sugar-acne'])
      await until(
        `the page says that ${id} was opened`,
        (one) => {
          const button = document.querySelector('gut-skin-faq')?.shadowRoot?.querySelector(`#q-${one}`);
          const heard = document.querySelector('#told')?.textContent.trim() === one;
          const open = button?.getAttribute('aria-expanded') === 'true';
          // A framework that is still coming up has not heard of it: then it is closed, and opened once more.
          if (!heard || !open) button?.click();
          return heard && open;
        },
        id,
      );
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
    await until('questions', () => document.querySelector('gut-skin-faq')?.shadowRoot?.querySelector('[part=item]'));
    const loaded = await scripts();
    assert.ok(holds(loaded, proven.question.en), 'the questions are in no script');
    for (const text of others) assert.ok(!holds(loaded, text), `loaded for nothing: ${text}`);
    await close();
  });
}

export function server({ folder }) {
  it('has the fallback in the page, before any script', () => {
    const html = readFileSync(join(folder, 'built/index.html'), 'utf8');
    assert.match(html, /<gut-skin-faq[^>]*>(<!--[^>]*-->|\s)*<p[^>]*>Questions about gut and skin<\/p>/);
  });
}

/** What React writes for `reviewedBy` on a server is lowered by the parser, and would be lost without a word. */
export function camel({ open }) {
  it('hears once of a camelCase name that its server has written, and which is right', async () => {
    const { until, faults, close } = await open('camel');
    await until('questions', () => document.querySelector('gut-skin-faq')?.shadowRoot?.querySelector('[part=item]'));
    for (const end = Date.now() + 20_000; !faults.length && Date.now() < end;) await sleep(100);
    assert.deepEqual(faults, [
      '<gut-skin-faq> reviewedby="Dr. Kim" is not known, so the default is used. Known: reviewed-by.',
    ]);
    await close();
  });
}

export function script({ folder, run }) {
  it('passes its own test', () => run(folder, 'npm', 'test'));
}

/** Whether a script holds a text; a build may have written its blanks otherwise. */
function holds(code, text) {
  const letter = (_, four, two) => String.fromCharCode(parseInt(four ?? two, 16));
  const plain = (written) =>
    written
      .replace(/\\u([\da-f]{4})|\\x([\da-f]{2})/gi, letter)
      .replace(/\u2060/g, '')
      .replace(/\s/g, ' ');
  return plain(code).includes(plain(text));
}
