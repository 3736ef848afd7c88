import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/widgets/evidence/gut-skin-evidence.js';
import '../src/widgets/strain/gut-skin-strain.js';
import { ages } from '../src/widgets/evidence/evidence-logic.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { oneOf, tested } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface EvidenceArgs extends WidgetArgs {
  condition?: string;
  age?: (typeof ages)[number];
}

const meta: Meta<EvidenceArgs> = {
  title: 'Widgets/Evidence',
  component: 'gut-skin-evidence',
  tags: ['autodocs'],
  argTypes: { condition: oneOf(tested), age: oneOf(ages) },
  render: (args) => html`<gut-skin-evidence ${attributes(args)}></gut-skin-evidence>`,
};
export default meta;
type Story = StoryObj<EvidenceArgs>;

/** Every strain and every condition, in alphabetical order. */
export const Whole: Story = {};

/** `condition`: the filter starts there. */
export const OneCondition: Story = { args: { condition: 'eczema' } };

/** `age`: whose skin was looked at. Trials that state no age are left out, and the table says so. */
export const OneAge: Story = { args: { age: 'children' } };

/** Both: the child’s eczema. */
export const ConditionAndAge: Story = { args: { condition: 'eczema', age: 'children' } };

/** No trial is not “no effect”, and the widget says so. */
export const NothingFound: Story = { args: { condition: 'psoriasis', age: 'babies' } };

/** The table, after a visitor has chosen a condition. */
export const FilterChosen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const table = await ready(canvasElement, 'gut-skin-evidence');
    await userEvent.selectOptions(await find(table, 'select'), 'psoriasis');
    await table.updateComplete;
    await expect(table.shadowRoot?.querySelectorAll('[part="item"]')).toHaveLength(2);
  },
};

/** A strain opened: who took part, what happened, how sure it is, safety and sources. */
export const StrainOpen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-evidence'), '[data-id="lrh-hn001"] button'),
};

/** With a browser of strains on the same page, an opened strain leads there. */
export const BesideTheStrains: Story = {
  tags: ['!autodocs'],
  args: { condition: 'acne' },
  render: (args) => html`
    <gut-skin-evidence ${attributes(args)}></gut-skin-evidence>
    <gut-skin-strain></gut-skin-strain>
  `,
  play: async ({ canvasElement }) => {
    await ready(canvasElement, 'gut-skin-strain');
    const table = await ready(canvasElement, 'gut-skin-evidence');
    await click(table, '[data-id="lrh-sp1"] button');
    await expect(await find(table, '.card')).toBeVisible();
  },
};

/** `heading`: words of the site’s own. */
export const Heading: Story = { args: { heading: 'What was really tested', condition: 'acne' } };

/** An empty `heading`: the page has its own. */
export const NoHeading: Story = { args: { heading: '', condition: 'psoriasis' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { condition: 'rosacea', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician’s review for this site. */
export const Reviewed: Story = { args: { condition: 'acne', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { condition: 'acne', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { lang: 'ko', ...reviewInKorean } };

/** In a sidebar of 240 px: stacked, and still a table for who hears it. */
export const Narrow: Story = { globals: { width: '240px' }, args: { condition: 'eczema' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { lang: 'ko', age: 'adults' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { condition: 'psoriasis' },
  render: (args) => html`
    <gut-skin-evidence ${attributes(args)}>
      <h3 slot="heading">The table of this week’s talk</h3>
      <p slot="footer">We sell none of them. <a href="#talk">About the talk</a></p>
    </gut-skin-evidence>
  `,
};

/** Values that are not known: all is shown, and a line on the console names the nearest. */
export const BadValues: Story = { args: { condition: 'ecsema', age: 'adult' as 'adults' } };

const withFallback = html`
  <h3>Which strain was tested for what</h3>
  <p>Most strains were tested in one trial, and some did nothing. Ask before you buy.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-evidence ${attributes(args)} ${hangs()}></gut-skin-evidence>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-evidence ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-evidence>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-evidence ${attributes(args)} ${fails()}></gut-skin-evidence>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-evidence ${attributes(args)} ${fails()}>${withFallback}</gut-skin-evidence>`,
};
