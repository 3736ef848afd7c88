/** Every story and every page of the built Storybook, in Chromium. `STORY=quiz` opens those whose id holds "quiz". */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entriesOf, openWindows } from '../../tools/book.mjs';
import { asBefore, faultsUnder, sliceOf } from '../access/conditions.mjs';
import { faultsOfPage, faultsOfStory } from './faults.mjs';

const all = entriesOf();
const ids = all.map(({ id }) => id);
const asked = all.filter(({ id }) => id.includes(process.env.STORY ?? ''));
const stories = asked.filter(({ type }) => type === 'story');
const slice = sliceOf(all.filter(({ type }) => type === 'story'));
const pages = asked.filter(({ type }) => type === 'docs');

const WINDOWS = 2;
let windows;
before(async () => void (windows = await openWindows(WINDOWS)));
after(() => windows?.close());
const inAWindow = (look) => () => windows.look(async (leaf) => assert.deepEqual(await look(leaf), []));

describe('stories', { concurrency: WINDOWS }, () => {
  for (const entry of stories)
    it(
      `${entry.title}: ${entry.name}`,
      inAWindow(async (leaf) => {
        const faults = await faultsOfStory(leaf, entry);
        const condition = slice.get(entry.id);
        if (!condition || faults.length) return faults;
        const under = await faultsUnder(leaf, condition);
        await asBefore(leaf);
        return under;
      }),
    );
});

describe('pages of the docs', { concurrency: WINDOWS }, () => {
  for (const entry of pages)
    it(
      entry.title,
      inAWindow((leaf) => faultsOfPage(leaf, entry, ids)),
    );
});
