import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/widgets/condition/gut-skin-condition.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { conditions, oneOf } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface ConditionArgs extends WidgetArgs {
  condition?: string;
}

const meta: Meta<ConditionArgs> = {
  title: 'Widgets/Condition',
  component: 'gut-skin-condition',
  tags: ['autodocs'],
  argTypes: { condition: oneOf(conditions) },
  render: (args) => html`<gut-skin-condition ${attributes(args)}></gut-skin-condition>`,
};
export default meta;
type Story = StoryObj<ConditionArgs>;

/** Without an id: a browser of all conditions. */
export const Browser: Story = {};

/** The browser, with one condition open. */
export const BrowserItemOpen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-condition'), '[data-id="eczema"] > summary'),
};

/** `condition`: one condition by its id. Treatment first, then the gut, with two grades. */
export const OneCondition: Story = { args: { condition: 'psoriasis' } };

/** A moderate grade that probiotics probably make little or no difference. */
export const Eczema: Story = { args: { condition: 'eczema' } };

/** The one condition here in which a diet is part of the treatment, once tests have confirmed it. */
export const DietIsTreatment: Story = { args: { condition: 'dermatitis-herpetiformis' } };

/** Nothing is known: the card says so. */
export const NothingKnown: Story = { args: { condition: 'dark-marks' } };

/** With a sign that needs help at once. */
export const Emergency: Story = { args: { condition: 'urticaria' } };

/** With a sign that needs help on the same day. */
export const SameDay: Story = { args: { condition: 'slow-healing' } };

/** “Print a handout”, at the end of the card: one A4 page with a QR code back to it. Here the browser’s dialogue stays away. */
export const Handout: Story = {
  ...OneCondition,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement, 'gut-skin-condition');
    const { print } = window;
    const printed = new Promise((resolve) => (window.print = () => resolve(undefined)));
    try {
      await click(card, '.onward button:has(+ [role="status"])');
      await printed;
      const sheet = document.getElementById('gut-skin-handout')?.shadowRoot;
      await expect(sheet?.querySelectorAll('.ask li')).toHaveLength(3);
    } finally {
      window.print = print;
      dispatchEvent(new Event('afterprint'));
    }
  },
};

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  ...OneCondition,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-condition'), '.certainty summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  ...OneCondition,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement, 'gut-skin-condition');
    await click(card, '.first .sources summary');
    await expect(await find(card, '.first .sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own above the name. */
export const Heading: Story = { args: { condition: 'rosacea', heading: 'What we treat' } };

/** An empty `heading`: the page has its own, the card still says its name. */
export const NoHeading: Story = { args: { condition: 'rosacea', heading: '' } };

/** The browser under a heading of the site's own. */
export const BrowserHeading: Story = { args: { heading: 'Look it up' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { condition: 'acne', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { condition: 'acne', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { condition: 'melasma', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { condition: 'eczema' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { condition: 'eczema', lang: 'ko', ...reviewInKorean } };

/** The browser in Korean. */
export const KoreanBrowser: Story = { args: { lang: 'ko' } };

/** In a sidebar of 240 px: one below the other. */
export const Narrow: Story = { globals: { width: '240px' }, args: { condition: 'psoriasis' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { condition: 'acne', lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { condition: 'acne' },
  render: (args) => html`
    <gut-skin-condition ${attributes(args)}>
      <h3 slot="heading">Before your first visit</h3>
      <p slot="footer"><a href="#acne">How we treat acne</a></p>
    </gut-skin-condition>
  `,
};

/** An id that is not known: the browser is shown, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { condition: 'psoriosis' } };

const withFallback = html`
  <h3>Psoriasis</h3>
  <p>Creams, light and medicines treat it. Gut care is no treatment.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-condition ${attributes(args)} ${hangs()}></gut-skin-condition>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-condition ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-condition>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-condition ${attributes(args)} ${fails()}></gut-skin-condition>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-condition ${attributes(args)} ${fails()}>${withFallback}</gut-skin-condition>`,
};
