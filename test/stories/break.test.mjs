/** Breaks a sound story in each way that the tests of stories look for, and wants to hear of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openBook } from '../../tools/book.mjs';
import { faultsUnderAll } from '../access/conditions.mjs';
import { faultsOfPage, faultsOfStory } from './faults.mjs';

const story = { id: 'widgets-fact--one-statement', type: 'story', name: 'One Statement' };
const page = { id: 'guide-privacy--docs', type: 'docs', importPath: 'privacy.mdx', tags: [] };

let book;
before(async () => void (book = await openBook()));
after(() => book?.close());

/** A window of its own, with `harm` done to the story as soon as it stands there, or to what it loads. */
async function opened({ harm, block }) {
  const leaf = await book.leaf();
  if (block) {
    await leaf.page.setRequestInterception(true);
    leaf.page.on('request', (request) => (block.test(request.url()) ? request.abort() : request.continue()));
  }
  await leaf.open();
  await leaf.page.evaluate(
    (code) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.on('storyRendered', new Function(code)),
    harm ?? '',
  );
  return leaf;
}
const add = (html) => `document.querySelector('.host-page').insertAdjacentHTML('beforeend', ${JSON.stringify(html)})`;

describe('a broken story is found', () => {
  for (const [what, how, expected] of [
    ['nothing is wrong', {}, null],
    ['a line on the console', { harm: "console.log('left behind')" }, /left behind/],
    ['an error that nobody catches', { harm: "setTimeout(() => { throw new Error('lost') })" }, /lost/],
    ['an image without words', { harm: add('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">') }, /image-alt/],
    ['something wider than a phone', { harm: add('<p style="inline-size: 500px">Wide</p>') }, /sideways/],
    ['a file from elsewhere', { harm: add('<img alt="" src="http://127.0.0.1:9/x.png">') }, /asked for elsewhere/],
    ['a widget whose content is lost', { block: /\/en-[\w-]+\.js|facts/ }, /is in the state "error"/],
  ])
    it(what, async () => {
      const leaf = await opened(how);
      const faults = await faultsOfStory(leaf, story);
      await leaf.close();
      if (expected) assert.match(faults.join('\n'), expected);
      else assert.deepEqual(faults, []);
    });

  it('what is wrong under one condition alone', async () => {
    const harms = [
      '<style>.by-night { color: light-dark(#000, #222) }</style><p class="by-night">By night</p>',
      '<style>@media (forced-colors: active) { .forced { forced-color-adjust: none; color: #bbb; background: #fff } }</style><p class="forced">Forced</p>',
      '<style>.korean:not(:lang(ko)) { display: none }</style><button class="korean"></button>',
      '<style>.narrow { @container (inline-size > 9em) { display: none } }</style><img class="narrow" src="data:,">',
    ];
    const leaf = await opened({});
    await leaf.turn(story);
    await leaf.page.$eval(
      'gut-skin-fact',
      (fact, html) => globalThis.rootOf(fact).querySelector('[part=base]').insertAdjacentHTML('beforeend', html),
      harms.join(''),
    );
    const faults = await faultsUnderAll(leaf);
    await leaf.close();
    const rules = (under) => [
      ...new Set(faults.filter((fault) => under.test(fault)).map((fault) => fault.split(': ')[1])),
    ];
    assert.deepEqual(rules(/, 390 px, dark/), ['color-contrast']);
    assert.deepEqual(rules(/, 390 px, forced/), ['color-contrast']);
    assert.deepEqual(rules(/^ko, 390 px, light/), ['button-name']);
    assert.deepEqual(rules(/^en, 240 px, light/), ['image-alt']);
    assert.deepEqual(rules(/^(en|ar-XB), (390|1200) px, light/), []);
  });

  it('a story that is not there', async () => {
    const leaf = await opened({});
    assert.match((await faultsOfStory(leaf, { ...story, id: 'widgets-fact--nowhere' })).join(), /missing/);
    await leaf.close();
  });

  it('a story of wrong values that says nothing', async () => {
    const leaf = await opened({});
    assert.match((await faultsOfStory(leaf, { ...story, name: 'Bad Values' }, 500)).join(), /says nothing/);
    await leaf.close();
  });

  it('a link of a page that leads nowhere', async () => {
    const leaf = await opened({});
    assert.match((await faultsOfPage(leaf, page, [])).join(), /leads nowhere/);
    await leaf.close();
  });
});
