/**
 * `npm run test:a11y`: every story of the built Storybook under every condition of `conditions.mjs`, in Chromium. Too long for
 * `npm test`, which takes a slice of it. `STORY=quiz` takes the stories whose id holds "quiz".
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entriesOf, openWindows } from '../../tools/book.mjs';
import { conditions, faultsUnderAll } from './conditions.mjs';

const WINDOWS = 2;
const stories = entriesOf().filter(({ type, id }) => type === 'story' && id.includes(process.env.STORY ?? ''));

let windows;
// The Storybook's own look at each story is left out: `npm test` has it.
before(async () => void (windows = await openWindows(WINDOWS, { a11y: { manual: true } })));
after(() => windows?.close());

describe(`every story under ${conditions.length} conditions, with text of 200 %`, { concurrency: WINDOWS }, () => {
  for (const entry of stories)
    it(`${entry.title}: ${entry.name}`, () =>
      windows.look(async (leaf) => {
        await leaf.turn(entry);
        assert.deepEqual(await faultsUnderAll(leaf), []);
      }));
});
