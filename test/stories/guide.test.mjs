/** What the guide is for: it opens in its own look, a look is tried on, and an id is found. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entriesOf, openBook } from '../../tools/book.mjs';

let book;
before(async () => void (book = await openBook()));
after(() => book?.close());

async function opened(title) {
  const leaf = await book.leaf();
  await leaf.open();
  await leaf.turn(entriesOf().find((entry) => entry.title === title && entry.type === 'docs'));
  return leaf;
}

describe('the frame', () => {
  for (const scheme of ['light', 'dark'])
    it(`begins with the guide, in the project’s own look, and says nothing on the console: ${scheme}`, async () => {
      const leaf = await book.leaf();
      const { page } = leaf;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(book.base);
      const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
      await frame.waitForSelector('#start-here');
      const logo = await page.waitForSelector('a[href="./"] img');
      assert.deepEqual(await logo.evaluate((img) => [img.alt, img.naturalWidth > 0]), ['gut-skin-widgets', true]);
      const inDark = (element) => element.evaluate((one) => Number(/\d+/.exec(getComputedStyle(one).color)) > 128);
      assert.deepEqual(
        [await inDark(await page.$('#storybook-explorer-tree')), await inDark(await frame.$('#start-here'))],
        [scheme === 'dark', scheme === 'dark'],
      );
      assert.deepEqual(leaf.take(), []);
      await leaf.close();
    });
});

describe('the page "Look"', () => {
  for (const title of ['Guide/Look', '한국어/모양'])
    it(`measures what the widgets show, and says what is too low: ${title}`, async () => {
      const { page, close } = await opened(title);
      const verdict = () => page.$eval('.look .verdict', (p) => [Number(p.dataset.poor), p.textContent]);
      const settled = (poor) =>
        page.waitForFunction(
          (poor) =>
            document.querySelectorAll('.look tbody tr').length > 7 &&
            Number(document.querySelector('.look .verdict')?.dataset.poor) > 0 === poor,
          {},
          poor,
        );
      await settled(false);
      for (const button of await page.$$('.look fieldset button')) {
        await button.click();
        await settled(false); // any accent can be read
      }
      // A text that nobody can read on a white card is the site's own doing, and is told.
      await page.$eval('.look input[name=text]', (field) => {
        field.value = '#cccccc';
        field.dispatchEvent(new Event('input'));
      });
      await settled(true);
      const [poor, words] = await verdict();
      assert.ok(words.includes(String(poor)));
      assert.match(await page.$eval('.look pre', (pre) => pre.textContent), /--gut-skin-text: #cccccc;/);
      await close();
    });

  it('gives the lines to paste, and nothing where nothing was chosen', async () => {
    const { page, close } = await opened('Guide/Look');
    await page.select('.look select[name=radius]', '4px');
    await page.waitForFunction(() => document.querySelector('.look pre')?.textContent.includes('radius'));
    assert.equal(
      await page.$eval('.look pre', (pre) => pre.textContent),
      'body {\n  --gut-skin-accent: #b5305c;\n  --gut-skin-radius: 4px;\n}',
    );
    await page.select('.look select[name=radius]', '');
    await page.click('.look .fields button');
    await page.waitForFunction(() => !document.querySelector('.look pre'));
    await close();
  });
});

describe('the page "Find an id"', () => {
  const rows = (page) =>
    page.$$eval('.finder li', (items) =>
      items.map((item) => [...item.querySelectorAll('code')].map((code) => code.textContent)),
    );
  for (const [title, query, id, tag] of [
    ['Guide/Find an id', 'dairy', 'milk-acne', '<gut-skin-faq ids="milk-acne"></gut-skin-faq>'],
    ['Guide/Find an id', '우유', 'milk', '<gut-skin-fact fact="milk"></gut-skin-fact>'],
    ['한국어/id 찾기', '람노서스', 'lrh-gg', '<gut-skin-strain strain="lrh-gg"></gut-skin-strain>'],
    ['한국어/id 찾기', '아연', 'zinc', '<gut-skin-nutrient nutrient="zinc"></gut-skin-nutrient>'],
  ])
    it(`takes one search: ${query}`, async () => {
      const { page, close } = await opened(title);
      const before = await page.$eval('.finder [role=status]', (status) => status.textContent);
      await page.type('.finder input', query);
      await page.waitForFunction(
        (before) => document.querySelector('.finder [role=status]').textContent !== before,
        {},
        before,
      );
      const found = await rows(page);
      assert.ok(
        found.some((codes) => codes.join(' ') === `${id} ${tag}`),
        found.join('\n'),
      );
      await close();
    });
});
