/** What `npm run looks` takes for the same, and what not. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from '../../tools/looks-compare.mjs';

/** A grey picture of 100 × 100 with so many dark pixels, one beside the other from the top left. */
function picture(dark = 0, grey = 200, width = 100) {
  const png = new PNG({ width, height: 100 });
  for (let i = 0; i < width * 100; i++) png.data.set(i < dark ? [40, 40, 40, 255] : [grey, grey, grey, 255], 4 * i);
  return PNG.sync.write(png);
}

it('two pictures of the same are the same', () => assert.ok(compare(picture(), picture()).same));
it('so are two whose shades hardly differ', () => assert.ok(compare(picture(0, 200), picture(0, 204)).same));
it('and two of which a few pixels differ', () => assert.ok(compare(picture(), picture(8)).same));
it('a word that is gone is a change', () => {
  const { same, why, difference } = compare(picture(), picture(60));
  assert.ok(!same);
  assert.match(why, /^6\.0 of 1,000 pixels differ/);
  assert.equal(PNG.sync.read(difference).width, 100);
});
it('so is another colour', () => assert.ok(!compare(picture(0, 200), picture(0, 120)).same));
it('so is another size', () => {
  const { same, why } = compare(picture(), picture(0, 200, 101));
  assert.ok(!same);
  assert.match(why, /100 × 100 and is 101 × 100/);
});
