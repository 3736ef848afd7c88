import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/widgets/diet-tip/gut-skin-diet-tip.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { conditions, oneOf, tips } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface DietTipArgs extends WidgetArgs {
  tip?: string;
  condition?: string;
  count?: number;
}

const meta: Meta<DietTipArgs> = {
  title: 'Widgets/Diet tip',
  component: 'gut-skin-diet-tip',
  tags: ['autodocs'],
  argTypes: { tip: oneOf(tips), condition: oneOf(conditions), count: { control: { type: 'range', min: 1, max: 12 } } },
  render: (args) => html`<gut-skin-diet-tip ${attributes(args)}></gut-skin-diet-tip>`,
};
export default meta;
type Story = StoryObj<DietTipArgs>;

/** The tip of the day: it depends on the visitor's date alone, and nothing is stored. */
export const Default: Story = {};

/** `tip`: one tip by its id. */
export const OneTip: Story = { args: { tip: 'low-gl-meals' } };

/** What a trial measured is drawn beside how sure that is: two means as bars. */
export const Bars: Story = { args: { tip: 'low-gl-meals' } };

/** Two proportions as twenty people each, to the nearest one. */
export const People: Story = { args: { tip: 'no-elimination-eczema' } };

/** `tip` with several ids, in this order. */
export const SeveralTips: Story = { args: { tip: 'fibre kimchi-salt sleep' } };

/** `condition`: a tip of the day for one skin condition. */
export const Condition: Story = { args: { condition: 'rosacea' } };

/** `count`: several tips a day. */
export const Count: Story = { args: { count: 3 } };

/** `condition` and `count` together. */
export const ConditionAndCount: Story = { args: { condition: 'acne', count: 2 } };

/** A tip that names medicines and alcohol: the warnings of each stand below its own caution. */
export const Warnings: Story = { args: { tip: 'alcohol' } };

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  ...OneTip,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-diet-tip'), '.certainty summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  ...OneTip,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const tip = await ready(canvasElement, 'gut-skin-diet-tip');
    await click(tip, '.sources summary');
    await expect(await find(tip, '.sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own above the tip. */
export const Heading: Story = { args: { tip: 'oily-fish', heading: 'This week at our clinic' } };

/** An empty `heading` shows none, not even the tip's title. */
export const NoHeading: Story = { args: { tip: 'oily-fish', heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { tip: 'oily-fish', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { tip: 'gluten', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { tip: 'sunscreen', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { tip: 'sunscreen' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { tip: 'kimchi-salt', lang: 'ko', ...reviewInKorean } };

/** The tip of the day in Korean. */
export const KoreanTipOfTheDay: Story = { args: { lang: 'ko' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { tip: 'no-elimination-eczema' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { tip: 'no-elimination-eczema', lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { tip: 'water' },
  render: (args) => html`
    <gut-skin-diet-tip ${attributes(args)}>
      <h3 slot="heading">A glass of water</h3>
      <p slot="footer">More in <a href="#guide">our guide to dry skin</a>.</p>
    </gut-skin-diet-tip>
  `,
};

/** An id that is not known: the tip of the day is shown, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { tip: 'oily-fsh', count: 99 } };

const withFallback = html`
  <h3>Eat oily fish once or twice a week</h3>
  <p>Salmon, mackerel or sardines are a simple choice.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-diet-tip ${attributes(args)} ${hangs()}></gut-skin-diet-tip>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-diet-tip ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-diet-tip>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-diet-tip ${attributes(args)} ${fails()}></gut-skin-diet-tip>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-diet-tip ${attributes(args)} ${fails()}>${withFallback}</gut-skin-diet-tip>`,
};
