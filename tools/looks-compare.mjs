/** Whether two pictures show the same, and pictures as small files. Pure. */
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How different two pixels may be, from 0 to 1, and how many of a thousand may differ more. */
const THRESHOLD = 0.15;
const PER_MILLE = 1;

/** The same picture without what it does not need, in a file of four fifths. @param {Buffer} picture a PNG */
export const packed = (picture) =>
  PNG.sync.write(PNG.sync.read(picture), { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });

/**
 * Smoothed edges don't count. `difference` is a picture of what does, `why` says how much that is.
 * @param {Buffer} before a PNG @param {Buffer} after a PNG
 * @returns {{ same: boolean, why: string, difference?: Buffer }}
 */
export function compare(before, after) {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  const { width, height } = a;
  if (width !== b.width || height !== b.height)
    return { same: false, why: `it was ${width} × ${height} and is ${b.width} × ${b.height}` };
  const difference = new PNG({ width, height });
  const count = pixelmatch(a.data, b.data, difference.data, width, height, { threshold: THRESHOLD });
  const perMille = (1000 * count) / (width * height);
  return {
    same: perMille <= PER_MILLE,
    why: `${perMille.toFixed(1)} of 1,000 pixels differ, ${PER_MILLE} may`,
    difference: PNG.sync.write(difference),
  };
}
