/** A hundred accents that nobody chose, by day and by night: whatever a clinic picks can be read. */
import { expect } from 'chai';
import fc from '../chance.js';
import { contrast, painted } from './colours.js';
import { everyRole, pairsIn, wear, withoutTwins } from './roles.js';
import { inState } from './states.js';
import { page, type AnyWidget } from './support.js';

/** Any colour that CSS can say, in the ways in which a style sheet says it. */
const part = fc.integer({ min: 0, max: 255 });
const share = fc.integer({ min: 0, max: 100 });
const turn = fc.integer({ min: 0, max: 359 });
const colour = fc.oneof(
  fc.tuple(part, part, part).map(([r, g, b]) => `rgb(${r} ${g} ${b})`),
  fc.tuple(turn, share, share).map(([h, s, l]) => `hsl(${h} ${s}% ${l}%)`),
  fc.tuple(share, share, turn).map(([l, c, h]) => `oklch(${l}% ${c * 0.4}% ${h})`),
  fc.tuple(share, share, share).map(([r, g, b]) => `color(display-p3 ${r}% ${g}% ${b}%)`),
);
const accents = fc.sample(colour, { numRuns: 100, seed: 20261129 });

/** What can't be read, or seen, with one of the accents. */
function poorPairs(widgets: readonly AnyWidget[]): string[] {
  const pairs = withoutTwins(widgets.flatMap(pairsIn));
  expect(pairs.length).to.be.above(4);
  const seen = new Set<string>();
  const poor = accents.flatMap((accent) => {
    wear(accent);
    return pairs.flatMap(({ what, least, of }) => {
      const [one, other] = of();
      seen.add(painted(one).join());
      const ratio = contrast(one, other);
      return ratio < least ? [`${accent}: ${what} ${ratio.toFixed(2)}, ${one} on ${other}`] : [];
    });
  });
  page.removeAttribute('style');
  expect(seen.size, 'the accents are really used').to.be.above(accents.length / 2);
  return poor;
}

describe('a hundred accents that nobody chose', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`leave every pair at WCAG AA: ${theme}`, async () => {
      const widgets = [
        ...(await everyRole()),
        await inState('gut-skin-diary', 'twelve weeks'),
        await inState('gut-skin-diary', 'faults'),
        await inState('gut-skin-fact', 'guessed right'),
      ];
      for (const widget of widgets) widget.theme = theme;
      await Promise.all(widgets.map((widget) => widget.updateComplete));
      expect(poorPairs(widgets).slice(0, 12)).to.deep.equal([]);
    });

  it('would show a colour that is not held at its distance', async () => {
    const [quiz] = (await everyRole()) as [AnyWidget];
    const careless = new CSSStyleSheet();
    careless.replaceSync('[part=base] .strong { color: var(--gut-skin-accent); background: var(--surface) }');
    quiz.shadowRoot?.adoptedStyleSheets.push(careless);
    expect(poorPairs([quiz]).join('\n')).to.match(/<button class="strong"> .* on /);
  });
});
