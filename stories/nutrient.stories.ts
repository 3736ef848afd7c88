import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/widgets/nutrient/gut-skin-nutrient.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { nutrients, oneOf } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface NutrientArgs extends WidgetArgs {
  nutrient?: string;
}

const meta: Meta<NutrientArgs> = {
  title: 'Widgets/Nutrient',
  component: 'gut-skin-nutrient',
  tags: ['autodocs'],
  argTypes: { nutrient: oneOf(nutrients) },
  render: (args) => html`<gut-skin-nutrient ${attributes(args)}></gut-skin-nutrient>`,
};
export default meta;
type Story = StoryObj<NutrientArgs>;

/** Without an id: a list of all nutrients. */
export const List: Story = {};

/** The list, with one nutrient open. */
export const ListItemOpen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-nutrient'), '[data-id="zinc"] > summary'),
};

/** `nutrient`: one nutrient by its id. */
export const OneNutrient: Story = { args: { nutrient: 'zinc' } };

/** What may harm stands before everything else: here pregnancy, isotretinoin and smoking. */
export const WarningsFirst: Story = { args: { nutrient: 'vitamin-a' } };

/** High doses of it make blood tests wrong. */
export const BloodTests: Story = { args: { nutrient: 'biotin' } };

/** One linear scale from 0: the upper limit lies far above the intake, and the picture says so. */
export const FarAboveTheIntake: Story = { args: { nutrient: 'vitamin-e' } };

/** A limit that is lower than the intake, because it is for one form in pills. */
export const LimitBelowTheIntake: Story = { args: { nutrient: 'niacin' } };

/** Five bodies name an intake and none a limit. The Korean values come first. */
export const NoUpperLimit: Story = { args: { nutrient: 'fibre' } };

/** One figure: there is nothing to compare, so there is no picture. */
export const OneFigure: Story = { args: { nutrient: 'protein' } };

/** No body has set any figure. */
export const NoFigure: Story = { args: { nutrient: 'collagen' } };

/** Medicines that it gets in the way of. */
export const WithMedicines: Story = { args: { nutrient: 'iron' } };

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  ...OneNutrient,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-nutrient'), '.certainty summary'),
};

/** The sources of the figures load when they are opened. */
export const SourcesOpen: Story = {
  ...OneNutrient,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const nutrient = await ready(canvasElement, 'gut-skin-nutrient');
    await click(nutrient, '.numbers .sources summary');
    await expect(await find(nutrient, '.numbers .sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own above the name. */
export const Heading: Story = { args: { nutrient: 'vitamin-d', heading: 'What we are often asked about' } };

/** The list under a heading of the site's own. */
export const ListHeading: Story = { args: { heading: 'Look it up' } };

/** An empty `heading`: the page has its own. */
export const NoHeading: Story = { args: { nutrient: 'vitamin-c', heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { nutrient: 'omega-3', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { nutrient: 'selenium', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { nutrient: 'zinc', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { nutrient: 'vitamin-a' } };

/** The list on a dark page. */
export const ListOnADarkPage: Story = { globals: { theme: 'dark' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { nutrient: 'fibre', lang: 'ko', ...reviewInKorean } };

/** The list in Korean. */
export const KoreanList: Story = { args: { lang: 'ko' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { nutrient: 'vitamin-a' } };

/** The list in a sidebar of 240 px. */
export const NarrowList: Story = { globals: { width: '240px' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { nutrient: 'selenium', lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { nutrient: 'water' },
  render: (args) => html`
    <gut-skin-nutrient ${attributes(args)}>
      <h3 slot="heading">This summer’s question</h3>
      <p slot="footer">We sell no supplements. <a href="#talk">About the talk</a></p>
    </gut-skin-nutrient>
  `,
};

/** An id that is not known: the list is shown, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { nutrient: 'vitamine-c' } };

const withFallback = html`
  <h3>Zinc</h3>
  <p>Oysters, beef, tofu and beans. Ask before you take pills.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-nutrient ${attributes(args)} ${hangs()}></gut-skin-nutrient>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-nutrient ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-nutrient>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-nutrient ${attributes(args)} ${fails()}></gut-skin-nutrient>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-nutrient ${attributes(args)} ${fails()}>${withFallback}</gut-skin-nutrient>`,
};
