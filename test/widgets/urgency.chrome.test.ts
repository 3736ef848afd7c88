/** How urgency looks wherever it is shown: without colour, in forced colours and on paper, which the DevTools protocol sets. */
import { expect } from 'chai';
import { executeServerCommand } from '@web/test-runner-commands';
import { painted } from './colours.js';
import { finish, run } from './quiz-driver.js';
import { $$, put, ready, show, turn, type AnyWidget } from './support.js';

async function emulate(features: Record<string, string> = {}) {
  await executeServerCommand('emulate', features);
  await turn();
}

const edges: Record<string, string> = { emergency: '8px solid', urgent: '8px double', soon: '2px solid' };
const bands = (widget: AnyWidget) =>
  Object.keys(edges).flatMap((urgency) => $$(widget, `.notice.${urgency}`).map((band) => ({ urgency, band })));

const inSettings = async (markup: string) => {
  const widget = put(`<gut-skin-settings country="GB">${markup}</gut-skin-settings>`).firstElementChild as AnyWidget;
  await ready(widget);
  return widget;
};
const quiz = () => show('gut-skin-quiz', { country: 'GB' });

/** A widget, and the urgencies that it shows. */
const places: [string, string[], () => Promise<AnyWidget>][] = [
  [
    'a condition',
    ['emergency', 'urgent', 'soon'],
    () => inSettings('<gut-skin-condition condition="slow-healing"></gut-skin-condition>'),
  ],
  [
    'a care plan',
    ['emergency', 'urgent'],
    () => inSettings('<gut-skin-care-plan procedure="laser" date="2027-01-10"></gut-skin-care-plan>'),
  ],
  [
    'the quiz, stopped',
    ['emergency'],
    async () => {
      const stopped = await quiz();
      await run(stopped, { s1: 's1-2' });
      return stopped;
    },
  ],
  [
    'the result of the quiz',
    ['urgent', 'soon'],
    async () => {
      const told = await quiz();
      await finish(told, { s2: 's2-2', s3: 's3-9' });
      return told;
    },
  ],
];

describe('how soon a doctor should know', () => {
  afterEach(() => emulate());

  for (const [what, urgencies, make] of places) {
    it(`is told by edge, icon and word, and not by colour alone: ${what}`, async () => {
      const widget = await make();
      for (const features of [{}, { 'forced-colors': 'active' }] as Record<string, string>[]) {
        await emulate(features);
        expect(bands(widget).map(({ urgency }) => urgency)).to.deep.equal(urgencies);
        for (const { urgency, band } of bands(widget)) {
          const { borderInlineStartWidth, borderInlineStartStyle } = getComputedStyle(band);
          expect(`${borderInlineStartWidth} ${borderInlineStartStyle}`).to.equal(edges[urgency]);
        }
        const icons = bands(widget).map(({ band }) => band.querySelector('.when > .icon')?.innerHTML);
        const words = bands(widget).map(({ band }) => band.querySelector('.word')?.textContent);
        expect([new Set(icons).size, new Set(words).size]).to.deep.equal([urgencies.length, urgencies.length]);
      }
    });

    it(`is black on paper, with nothing to press, and each sign whole on its page: ${what}`, async () => {
      const widget = await make();
      await emulate({ media: 'print' });
      for (const { band } of bands(widget)) {
        expect(getComputedStyle(band).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
        expect(getComputedStyle(band.querySelector('.when') as Element).breakAfter).to.equal('avoid');
        for (const sign of band.querySelectorAll('.signs > li, :scope > .call, :scope > div:not(.when, .small)'))
          expect(getComputedStyle(sign).breakInside).to.equal('avoid');
        for (const text of band.querySelectorAll('.word, .act, .call a')) {
          const { color, borderTopWidth, backgroundColor } = getComputedStyle(text);
          expect(painted(color).slice(0, 3), text.className).to.deep.equal([0, 0, 0]);
          expect([borderTopWidth, backgroundColor]).to.deep.equal(['0px', 'rgba(0, 0, 0, 0)']);
        }
      }
    });
  }

  it('has the colours to itself: a box that asks to take care is grey', async () => {
    const span = (colour: string) => {
      const [red, green, blue] = painted(colour);
      return Math.max(red, green, blue) - Math.min(red, green, blue);
    };
    const background = (widget: AnyWidget, selector: string) =>
      $$(widget, selector).map((box) => span(getComputedStyle(box).backgroundColor));
    for (const widget of [
      await inSettings('<gut-skin-condition condition="slow-healing"></gut-skin-condition>'),
      (await show('gut-skin-diet-tip', { tip: 'fibre' })) as unknown as AnyWidget,
      (await show('gut-skin-nutrient', { nutrient: 'zinc' })) as unknown as AnyWidget,
    ]) {
      const boxes = background(widget, '.care');
      expect(boxes, widget.localName).not.to.be.empty;
      for (const box of boxes) expect(box).to.be.below(8);
      for (const band of background(widget, ':is(.emergency, .urgent)')) expect(band).to.be.above(12);
    }
  });
});
