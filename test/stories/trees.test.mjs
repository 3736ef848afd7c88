/**
 * Names, roles and states as the browser gives them to a screen reader: of each widget as a visitor first sees it, and with
 * the first thing opened that opens. They are kept in `test/access/trees/`, so that a change shows in review:
 * `TREES=update node --test test/stories/trees.test.mjs` writes them anew.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstStories, openBook } from '../../tools/book.mjs';
import { treeOf } from '../access/tree.mjs';

const folder = new URL('../access/trees/', import.meta.url);
const update = process.env.TREES === 'update';
/** What to press of a widget; of any other, the first thing that opens. */
const presses = {
  axis: '[role=tab]',
  'care-plan': 'input[type=radio]',
  consult: '.row-item summary',
  diary: 'button.strong',
  'diet-tip': '.sources summary',
  evidence: 'th button',
  fact: '.now .plain',
  quiz: 'button.strong',
  settings: undefined,
};
const opens = 'summary, button[aria-expanded]';

/** Runs in the page: presses the first one that is seen of a widget. */
const press = (tag, selector) => {
  const all = [...globalThis.rootOf(document.querySelector(tag)).querySelectorAll(selector)];
  const first = all.find((one) => one.checkVisibility());
  if (!first) throw new Error(`<${tag}> shows no ${selector}`);
  first.click();
};

/** As soon as it is the one that is kept, or else once it has stayed the same for a while. */
async function settled(leaf, tag, kept) {
  let [before, same] = ['', 0];
  for (;;) {
    const now = await treeOf(leaf.client, tag);
    if (now === kept) return now;
    same = now === before ? same + 1 : 0;
    if (same > 12) return now;
    before = now;
    await sleep(250);
  }
}
const parts = (text) => /^# At first\n([^]*)\n# Then\n([^]*)$/.exec(text)?.slice(1) ?? [];

let book;
before(async () => void (book = await openBook()));
after(() => book?.close());

async function opened(language) {
  const leaf = await book.leaf();
  await leaf.stopClock();
  await leaf.open({ language, a11y: { manual: true } });
  await leaf.client.send('Accessibility.enable');
  return leaf;
}

for (const language of ['en', 'ko'])
  describe(`what a screen reader is told: ${language}`, () => {
    let leaf;
    before(async () => void (leaf = await opened(language)));
    after(() => leaf?.close());

    for (const { name, entry } of firstStories())
      it(name, async () => {
        const tag = `gut-skin-${name}`;
        const file = new URL(`${name}.${language}.txt`, folder);
        const kept = existsSync(file) && !update ? readFileSync(file, 'utf8') : '';
        const [keptFirst, keptThen] = parts(kept);
        await leaf.turn(entry);
        const first = await settled(leaf, tag, keptFirst);
        const selector = name in presses ? presses[name] : opens;
        if (selector) await leaf.page.evaluate(press, tag, selector);
        const then = selector ? await settled(leaf, tag, keptThen) : '';
        const now = `# At first\n${first}\n# Then\n${then}`;
        if (update) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, now);
        } else assert.equal(now, kept, 'If that is meant: TREES=update node --test test/stories/trees.test.mjs');
      });
  });

describe('a tree that changes', () => {
  it('tells of a name that is lost, a role and a state', async () => {
    const faq = firstStories().find(({ name }) => name === 'faq');
    const leaf = await opened('en');
    await leaf.turn(faq.entry);
    const before = await settled(leaf, 'gut-skin-faq');
    await leaf.page.evaluate(() => {
      const root = globalThis.rootOf(document.querySelector('gut-skin-faq'));
      const [one, two, three] = root.querySelectorAll('.question');
      one.ariaLabel = 'Read more';
      two.ariaExpanded = 'true';
      three.role = 'link';
    });
    const after = await settled(leaf, 'gut-skin-faq');
    await leaf.close();
    const gone = before.split('\n').filter((line) => !after.split('\n').includes(line));
    assert.equal(gone.filter((line) => /button/.test(line)).length, 3);
    assert.match(after, /button "Read more"/);
  });
});
