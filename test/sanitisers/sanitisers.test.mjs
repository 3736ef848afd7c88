/**
 * What is left of every widget's article and placeholder after what hosts clean text with: it still reads as an article with
 * its sources, and a placeholder that is left still becomes the widget.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import puppeteer from 'puppeteer-core';
import { asPlaceholder, asTag } from '../../src/article/article.ts';
import { answer, baseOf } from '../../tools/oembed-page.ts';
import { chromeArgs, ensureChrome } from '../../tools/browsers.mjs';
import { inNode } from '../../tools/in-node.ts';
import { cleaners, lists, purifier, whyNoWordPress, wordpress } from './cleaners.mjs';

const script = fileURLToPath(new URL('../../dist/gut-skin.all.js', import.meta.url));

const articles = await inNode(async (load) => {
  const { articleNames, articleOf, loadContent } = await load('src/article/load.ts');
  const { languages } = await load('src/core/source.ts');
  const all = articleNames.flatMap((name) => languages.map((lang) => ({ name, lang })));
  return Promise.all(
    all.map(async ({ name, lang }) => {
      const settings = { lang, 'heading-level': '2' };
      const { title } = await loadContent(name, lang);
      return { name, lang, title, settings, html: await articleOf(name, settings) };
    }),
  );
});

/** The elements of a text in their order, with what they say and where they lead. */
function read(html) {
  const elements = [];
  let words = '';
  const walk = (node) => {
    if (node.nodeName === '#text') words += node.value;
    if (node.tagName) elements.push(node);
    (node.childNodes ?? []).forEach(walk);
    if (/^(h\d|p|li)$/.test(node.tagName)) words += ' ';
  };
  walk(parseFragment(html));
  const count = (pattern) => elements.filter(({ tagName }) => pattern.test(tagName)).length;
  const hrefs = elements.flatMap(({ tagName, attrs }) =>
    tagName === 'a' ? attrs.filter(({ name }) => name === 'href').map(({ value }) => value) : [],
  );
  return {
    words: words.replace(/\s+/g, ' ').trim(),
    headings: count(/^h[2-6]$/),
    items: count(/^li$/),
    sources: hrefs.filter((href) => href.startsWith('https:')),
    marks: elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name.startsWith('data-'))),
  };
}

const browser = await puppeteer.launch({ executablePath: ensureChrome(), args: chromeArgs, headless: true });
after(() => browser.close());

async function inPage(use) {
  const page = await browser.newPage();
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

const purify = (htmls) =>
  inPage(async (page) => {
    await page.addScriptTag({ path: purifier });
    return page.evaluate((all) => all.map((html) => globalThis.DOMPurify.sanitize(html)), htmls);
  });

/** Each placeholder becomes its tag and draws itself; how many did. */
const upgrade = (html) =>
  inPage(async (page) => {
    await page.setContent(`<!doctype html><html lang="en"><body>${html}</body></html>`);
    await page.evaluate(() => {
      globalThis.ready = [];
      addEventListener('gut-skin-ready', ({ target }) =>
        globalThis.ready.push(`${target.localName} ${target.lang} ${target.getAttribute('heading-level')}`),
      );
    });
    await page.addScriptTag({ path: script });
    await page.waitForFunction((count) => globalThis.ready.length >= count, {}, articles.length);
    const left = await page.evaluate(() => document.querySelectorAll('[data-gut-skin]').length);
    return { left, ready: await page.evaluate(() => globalThis.ready.sort()) };
  });

for (const [name, { clean, placeholder }] of Object.entries({
  ...cleaners,
  DOMPurify: { clean: purify, placeholder: true },
}))
  describe(name, () => {
    const forms = {
      'the article alone': ({ html }) => html,
      'the article in its tag': (one) => asTag(one.name, one.settings, one.html),
      'the article in a placeholder': (one) => asPlaceholder(one.name, one.settings, one.html),
    };
    for (const [form, write] of Object.entries(forms))
      it(`leaves ${form}: every word, heading, item and source`, async () => {
        const cleaned = await clean(articles.map(write));
        articles.forEach(({ name, lang, html }, i) => {
          const [was, is] = [read(html), read(cleaned[i])];
          assert.ok(was.headings > 1 && was.words.length > 300, `${name} ${lang}`);
          for (const what of ['words', 'headings', 'items', 'sources'])
            assert.deepEqual(is[what], was[what], `${what} of ${name} ${lang}`);
        });
      });

    it(placeholder ? 'leaves the placeholder, which becomes the widget' : 'takes the placeholder away', async () => {
      const cleaned = await clean(articles.map(forms['the article in a placeholder']));
      if (!placeholder)
        return assert.deepEqual(
          cleaned.flatMap((html) => read(html).marks),
          [],
        );
      const { left, ready } = await upgrade(cleaned.join('\n'));
      assert.equal(left, 0);
      assert.deepEqual(ready, articles.map(({ name, lang }) => `gut-skin-${name} ${lang} 2`).sort());
    });
  });

describe('WordPress itself', { skip: wordpress ? false : whyNoWordPress }, () => {
  it('lets through what kses.json says, and later versions no less', () => {
    const { now, then } = lists();
    if (now.source === then.source) return assert.deepEqual(now, then);
    for (const [tag, attributes] of Object.entries(then.tags))
      for (const one of attributes) assert.ok([...(now.tags[tag] ?? []), ...now.global].includes(one), `${tag} ${one}`);
  });

  it('takes the answer for oEmbed, sandboxes its frame and gives it a secret', () => {
    const base = baseOf('https://clinic.example/gut-skin/');
    const answers = articles.map((one) => answer({ ...one, article: one.html }, base));
    const left = wordpress(answers.map((data) => ({ filter: 'oembed', html: data.html, data })));
    left.forEach((html, i) => {
      const { childNodes } = parseFragment(html);
      assert.deepEqual(
        childNodes.map(({ nodeName }) => nodeName),
        ['iframe'],
      );
      const attribute = Object.fromEntries(childNodes[0].attrs.map(({ name, value }) => [name, value]));
      const { name, lang, title } = articles[i];
      assert.equal(attribute.sandbox, 'allow-scripts');
      assert.match(attribute.src, new RegExp(`embed\\.html\\?widget=${name}&lang=${lang}#\\?secret=\\w+$`));
      assert.equal(attribute.title, title);
      assert.equal(attribute.width, '600');
      assert.ok(Number(attribute.height) >= 200 && Number(attribute.height) <= 1000);
    });
  });
});
before(() => {
  if (!wordpress) console.log(`WordPress' own KSES was left out: it ${whyNoWordPress}.`);
});
