/**
 * `npm run test:a11y`: every story of the built Storybook under every condition of `conditions.mjs`, in Chromium. Too long for
 * `npm test`, which takes a slice of it. `STORY=quiz` takes the stories whose id holds "quiz".
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { entriesOf, openWindows } from '../../tools/book.mjs';
import { keepResult } from '../../tools/results.mjs';
import { conditions, faultsUnderAll } from './conditions.mjs';

const WINDOWS = 2;
const stories = entriesOf().filter(({ type, id }) => type === 'story' && id.includes(process.env.STORY ?? ''));

let windows;
let passed = 0;
// The Storybook's own look at each story is left out, which it says of each: `npm test` has it.
const isOfStory = (problem) => !problem.startsWith('axe did not run');
before(async () => void (windows = await openWindows(WINDOWS, { a11y: { manual: true } })));
after(async () => {
  await windows?.close();
  if (!process.env.STORY) keepResult('a11y-stories', { passed, failed: stories.length - passed });
});

describe(`every story under ${conditions.length} conditions, with text of 200 %`, { concurrency: WINDOWS }, () => {
  for (const entry of stories)
    it(`${entry.title}: ${entry.name}`, () =>
      windows.look(async (leaf) => {
        const { problems } = await leaf.turn(entry);
        // What fell over stands there as no visitor meets it, and a look at that would pass for one at the story.
        assert.deepEqual(problems.filter(isOfStory), []);
        assert.deepEqual(await faultsUnderAll(leaf), []);
        passed += 1;
      }));
});
