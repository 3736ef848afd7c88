import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/widgets/fact/gut-skin-fact.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { facts, oneOf } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface FactArgs extends WidgetArgs {
  fact?: string;
  count?: number;
}

const meta: Meta<FactArgs> = {
  title: 'Widgets/Fact',
  component: 'gut-skin-fact',
  tags: ['autodocs'],
  argTypes: { fact: oneOf(facts), count: { control: { type: 'range', min: 1, max: 12 } } },
  render: (args) => html`<gut-skin-fact ${attributes(args)}></gut-skin-fact>`,
};
export default meta;
type Story = StoryObj<FactArgs>;

/** The buttons of the card on screen: the four guesses, and then the one that just shows the answer. */
const guess = (which: 1 | 2 | 3 | 4) => `.now .guesses button:nth-of-type(${which})`;
const justShow = '.now .plain';
const after =
  (...presses: string[]): Story['play'] =>
  async ({ canvasElement }) => {
    const fact = await ready(canvasElement, 'gut-skin-fact');
    for (const press of presses) await click(fact, press);
  };

/** The statement of the day: it depends on the visitor's date alone, and nothing is stored. */
export const Default: Story = {};

/** `fact`: one statement by its id. */
export const OneStatement: Story = { args: { fact: 'milk' } };

/** The answer, for a visitor who would rather not guess. */
export const Shown: Story = { ...OneStatement, tags: ['!autodocs'], play: after(justShow) };

/** A guess that was right. */
export const GuessedRight: Story = { args: { fact: 'leaky' }, tags: ['!autodocs'], play: after(guess(3)) };

/** Another guess: no score, no blame. */
export const GuessedOtherwise: Story = { args: { fact: 'leaky' }, tags: ['!autodocs'], play: after(guess(1)) };

/** Verdict “fact”. */
export const Fact: Story = { args: { fact: 'dh' }, tags: ['!autodocs'], play: after(justShow) };

/** Verdict “partly true”. */
export const Partly: Story = { args: { fact: 'collagen' }, tags: ['!autodocs'], play: after(justShow) };

/** Verdict “myth”. */
export const Myth: Story = { args: { fact: 'natural' }, tags: ['!autodocs'], play: after(justShow) };

/** Verdict “not known”. */
export const NotKnown: Story = { args: { fact: 'procedures' }, tags: ['!autodocs'], play: after(justShow) };

/** What a source of the answer measured, drawn. */
export const Picture: Story = { args: { fact: 'better-together' }, tags: ['!autodocs'], play: after(justShow) };

/** After the statement of the day, another one for who asks. */
export const Another: Story = { tags: ['!autodocs'], play: after(justShow, '.next') };

/** `count`: a small deck, one card at a time. */
export const Deck: Story = { args: { count: 5 } };

/** `fact` with several ids: a deck in this order. */
export const DeckOfIds: Story = { args: { fact: 'water collagen sunscreen' } };

/** The deck, one card on: the first answer is kept for the way back. */
export const DeckNextCard: Story = { ...DeckOfIds, tags: ['!autodocs'], play: after(guess(4), '.next') };

/** The last card of the deck, answered. */
export const DeckEnd: Story = { ...DeckOfIds, tags: ['!autodocs'], play: after('.next', '.next', guess(1)) };

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  args: { fact: 'probiotic-eczema' },
  tags: ['!autodocs'],
  play: after(justShow, '.certainty summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  args: { fact: 'probiotic-eczema' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const fact = await ready(canvasElement, 'gut-skin-fact');
    await click(fact, justShow);
    await click(fact, '.sources summary');
    await expect(await find(fact, '.sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own above the statement. */
export const Heading: Story = { args: { fact: 'weeks', heading: 'Heard in our waiting room' } };

/** An empty `heading` shows none; the statement takes its level. */
export const NoHeading: Story = { args: { fact: 'weeks', heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { fact: 'weeks', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { fact: 'sunscreen', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { fact: 'sunscreen', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { fact: 'sunscreen' }, play: after(justShow) };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { fact: 'any-probiotic', lang: 'ko', ...reviewInKorean } };

/** An answer in Korean. */
export const KoreanShown: Story = { ...Korean, tags: ['!autodocs'], play: after(guess(1)) };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { count: 3 } };

/** An answer in a sidebar of 240 px. */
export const NarrowShown: Story = {
  globals: { width: '240px' },
  args: { fact: 'psoriasis-ibd' },
  tags: ['!autodocs'],
  play: after(guess(4)),
};

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { count: 3, lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { fact: 'biotin' },
  render: (args) => html`
    <gut-skin-fact ${attributes(args)}>
      <h3 slot="heading">Before your blood test</h3>
      <p slot="footer">More in <a href="#guide">our guide to supplements</a>.</p>
    </gut-skin-fact>
  `,
};

/** An id that is not known: the statement of the day is shown, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { fact: 'colagen', count: 99 } };

const withFallback = html`
  <h3>Myth or fact?</h3>
  <p>“Collagen drinks smooth wrinkles.” Partly true: trials without company money saw no effect.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-fact ${attributes(args)} ${hangs()}></gut-skin-fact>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-fact ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-fact>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-fact ${attributes(args)} ${fails()}></gut-skin-fact>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-fact ${attributes(args)} ${fails()}>${withFallback}</gut-skin-fact>`,
};
