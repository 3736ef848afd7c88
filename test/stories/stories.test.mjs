/** Every story and every page of the built Storybook, in Chromium. `STORY=quiz` opens those whose id holds "quiz". */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entriesOf, openBook } from '../../tools/book.mjs';
import { faultsOfPage, faultsOfStory } from './faults.mjs';

const WINDOWS = 2;
const all = entriesOf();
const ids = all.map(({ id }) => id);
const asked = all.filter(({ id }) => id.includes(process.env.STORY ?? ''));
const stories = asked.filter(({ type }) => type === 'story');
const pages = asked.filter(({ type }) => type === 'docs');

let book;
const free = [];
before(async () => {
  book = await openBook();
  for (let i = 0; i < WINDOWS; i++) {
    const leaf = await book.leaf();
    await leaf.open();
    free.push(leaf);
  }
});
after(() => book?.close());

/** No more tests run at once than there are windows, so one is always free. A window that broke is replaced. */
const inAWindow = (look) => async () => {
  let leaf = free.pop();
  try {
    const faults = await look(leaf);
    assert.deepEqual(faults, []);
  } catch (error) {
    await leaf.close();
    leaf = await book.leaf();
    await leaf.open();
    throw error;
  } finally {
    free.push(leaf);
  }
};

describe('stories', { concurrency: WINDOWS }, () => {
  for (const entry of stories)
    it(
      `${entry.title}: ${entry.name}`,
      inAWindow((leaf) => faultsOfStory(leaf, entry)),
    );
});

describe('pages of the docs', { concurrency: WINDOWS }, () => {
  for (const entry of pages)
    it(
      entry.title,
      inAWindow((leaf) => faultsOfPage(leaf, entry, ids)),
    );
});
