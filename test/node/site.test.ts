/** The demo clinic's pages, as they are written: what a visitor of one language gets, one of the other gets, too. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { data } from './helpers/data.js';

const source = new URL('../../src/', import.meta.url);
const { languages } = data.meta;
const fileOf = (language: string) => (language === 'en' ? 'index.html' : `${language}.html`);
const pages = Object.fromEntries(
  languages.map((language) => [language, readFileSync(new URL(`site/demo/${fileOf(language)}`, source), 'utf8')]),
);
const read = (language: string) => pages[language] ?? assert.fail(language);
const plain = (markup = '') =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const headings = (page: string) => [...page.matchAll(/<h([1-3])>([\s\S]*?)<\/h\1>/g)].map(([, , text]) => plain(text));
/** Each tag with what it is, and without what is said in one language. */
const built = (page: string) =>
  [...page.matchAll(/<([a-z][\w-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(([, tag, attributes = '']) => {
    const spoken = /^(lang|hreflang|href="\.\/|content|aria-label|aria-current|clinic|consult-label|country)/;
    const rest = [...attributes.matchAll(/[\w-]+(?:="[^"]*")?/g)]
      .map(([one]) => one)
      .filter((one) => !spoken.test(one));
    return [tag, ...rest].join(' ');
  });

interface Words {
  title?: string;
  faq?: { title: string };
  tip?: { title: string };
  strain?: { title: string };
}
const wordsOf = async (folder: string, language: string) =>
  ((await import(`../../src/i18n/${folder}/${language}.js`)) as { default: Words }).default;

describe('the builder’s page', () => {
  const page = readFileSync(new URL('site/index.html', source), 'utf8');

  it('runs under a policy that allows its own files alone, and says so itself', () => {
    for (const name of ['index.html', 'preview.html']) {
      const text = readFileSync(new URL(`site/${name}`, source), 'utf8');
      const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(text)?.[1] ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/, name);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/, name);
      assert.doesNotMatch(text, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\.\/)/, name);
    }
  });

  it('says without a script what to do, in every language, and leads to the clinic of that language', () => {
    for (const language of languages) {
      const inside =
        language === 'en' ? page : (new RegExp(`<div lang="${language}">[^]*?</div>`).exec(page)?.[0] ?? '');
      assert.match(inside, new RegExp(`href="\\./demo/${fileOf(language).replace('.', '\\.')}"`), language);
      assert.ok(plain(inside).length > 150, language);
    }
    assert.match(page, /&lt;gut-skin-faq&gt;/);
  });
});

describe('the demo clinic', () => {
  it('has a page for each language', () => {
    const files = readdirSync(new URL('site/demo/', source)).filter((name) => name.endsWith('.html'));
    assert.deepEqual(files.sort(), languages.map(fileOf).sort());
  });

  it('is built the same in each', () => {
    const [first = '', ...others] = languages;
    assert.ok(built(read(first)).length > 150);
    for (const other of others) assert.deepEqual(built(read(other)), built(read(first)), other);
  });

  for (const language of languages) {
    it(`has no heading twice, its own or a widget's: ${language}`, async () => {
      const page = read(language);
      const own = headings(page);
      assert.ok(own.length > 10, 'the headings are found');
      const base = await wordsOf('base', language);
      const shown = await Promise.all(
        [...page.matchAll(/<gut-skin-([\w-]+)([^>]*)>/g)]
          .filter(
            ([, tag, attributes = '']) => tag !== 'settings' && tag !== 'quiz' && !attributes.includes('heading=""'),
          )
          .map(async ([, tag = '']) => {
            const title =
              tag === 'diet-tip'
                ? base.tip?.title
                : ((await wordsOf(tag, language)).title ?? assert.fail(`${tag} has no title`));
            return title ?? assert.fail(tag);
          }),
      );
      assert.ok(shown.length > 3, 'the titles are found');
      const all = [...own, ...shown].map((text) => text.toLowerCase());
      assert.deepEqual(
        all.filter((text, i) => all.indexOf(text) !== i),
        [],
      );
    });

    it(`gives a widget without a title the section's own above it: ${language}`, () => {
      for (const [, section = ''] of read(language).matchAll(/<section([\s\S]*?)<\/section>/g))
        for (const [tag] of section.matchAll(/<gut-skin-[^>]*heading=""[^>]*>/g)) {
          assert.match(tag, /heading-level="2"/);
          assert.match(section.slice(0, section.indexOf(tag)), /<h2>/, tag);
        }
    });

    it(`leads to the other languages, and says which one it is: ${language}`, () => {
      const links = /<nav class="languages"[\s\S]*?<\/nav>/.exec(read(language))?.[0] ?? '';
      for (const other of languages) {
        const link = new RegExp(`<a[^>]*href="\\./${fileOf(other)}"[^>]*>`).exec(links)?.[0] ?? '';
        assert.match(link, new RegExp(`lang="${other}"`));
        assert.equal(link.includes('aria-current'), other === language, link);
      }
    });

    it(`has a menu that opens and closes without a script: ${language}`, () => {
      const page = read(language);
      assert.match(page, /<nav id="menu" popover[^>]*>/);
      const menu = /<nav id="menu"[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
      assert.match(menu, /popovertarget="menu"\s+popovertargetaction="hide"/);
      assert.match(page.replace(menu, ''), /<button[^>]*popovertarget="menu"/);
      assert.equal([...page.matchAll(/<script/g)].length, 1, 'only the library');
    });
  }

  it('does not say that nothing is sold where its widgets say that something may be', () => {
    assert.match(read('en'), /We sell treatments/);
    assert.match(read('ko'), /시술은 하지만/);
    assert.doesNotMatch(read('en'), /[Nn]o product is sold/);
    assert.doesNotMatch(read('ko'), /어떤 제품도 팔지/);
  });
});
