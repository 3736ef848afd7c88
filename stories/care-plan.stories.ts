import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import '../src/widgets/care-plan/gut-skin-care-plan.js';
import '../src/widgets/settings/gut-skin-settings.js';
import { dayNumber, isoDay } from '../src/core/day.js';
import { click, fill, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { oneOf, procedures } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface CarePlanArgs extends WidgetArgs {
  procedure?: string;
  date?: string;
}

/** A date seen from today, so that a story shows the same on any day. */
const inDays = (days: number) => isoDay(dayNumber(new Date()) + days);

const meta: Meta<CarePlanArgs> = {
  title: 'Widgets/Care plan',
  component: 'gut-skin-care-plan',
  tags: ['autodocs'],
  argTypes: { procedure: oneOf(procedures), date: { control: 'text' } },
  render: (args) => html`<gut-skin-care-plan ${attributes(args)}></gut-skin-care-plan>`,
};
export default meta;
type Story = StoryObj<CarePlanArgs>;

/** Without attributes the visitor is asked: which procedure, and when. */
export const Asking: Story = {};

/** The visitor has chosen a procedure and entered a date. Both stay inside the widget. */
export const Entered: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const plan = await ready(canvasElement, 'gut-skin-care-plan');
    await click(plan, '[value="microneedling"]');
    await fill(plan, '[type="date"]', inDays(12));
    await waitFor(() => expect(plan.shadowRoot?.querySelector('.strip')).toBeTruthy(), { timeout: 60_000 });
  },
};

/** `procedure`: its plan, in words that are relative to the day. */
export const NoDate: Story = { args: { procedure: 'prp' } };

/** `procedure` and `date`: how many days are left, and what to do now before what comes on the day and after it. */
export const Dated: Story = { args: { procedure: 'laser', date: inDays(9) } };

/** Three weeks ahead: what has its time closer to the day stands apart. */
export const WeeksAhead: Story = { args: { procedure: 'prp', date: inDays(20) } };

/** PRP, in its last week: ask about painkillers. */
export const LastWeek: Story = { args: { procedure: 'prp', date: inDays(4) } };

/** The day itself. */
export const Today: Story = { args: { procedure: 'microneedling', date: inDays(0) } };

/** The day is past: only what helps now, and last what is over. */
export const Past: Story = { args: { procedure: 'microneedling', date: inDays(-9) } };

/** A day that was given may be changed: the questions come back. */
export const Changing: Story = {
  ...Dated,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const plan = await ready(canvasElement, 'gut-skin-care-plan');
    await click(plan, '.head button');
    await expect(await find(plan, '[type="date"]')).toBeVisible();
  },
};

/** A date beyond two years: the plan stays in relative words, and the field says which dates are fine. */
export const TooFarAhead: Story = { args: { procedure: 'laser', date: '2199-01-01' } };

/** The clinic's own link, and the emergency number of the country. */
export const WithAClinic: Story = {
  args: { procedure: 'laser', date: inDays(-1) },
  render: (args) => html`
    <gut-skin-settings clinic="Seoul Skin" country="KR" consult-href="#book" consult-tel="+82 2-000-0000">
      <gut-skin-care-plan ${attributes(args)}></gut-skin-care-plan>
    </gut-skin-settings>
  `,
};

/** Why, on tap, and what its certainty means. */
export const ReasonOpen: Story = {
  ...Dated,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-care-plan'), '.reason summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  ...Dated,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const plan = await ready(canvasElement, 'gut-skin-care-plan');
    await click(plan, '.reason summary');
    await find(plan, '.step .sources summary');
    await click(plan, '.step .sources summary');
    await expect(await find(plan, '.step .sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own. */
export const Heading: Story = { args: { procedure: 'laser', heading: 'Your laser with us' } };

/** An empty `heading`: the page has its own. */
export const NoHeading: Story = { args: { procedure: 'laser', heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { procedure: 'prp', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { procedure: 'prp', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { procedure: 'laser', date: inDays(9), theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { procedure: 'laser', date: inDays(9) } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { procedure: 'laser', date: inDays(9), lang: 'ko', ...reviewInKorean } };

/** Asking in Korean. */
export const KoreanAsking: Story = { args: { lang: 'ko' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { procedure: 'microneedling', date: inDays(-3) } };

/** Asking in a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { procedure: 'laser' },
  render: (args) => html`
    <gut-skin-care-plan ${attributes(args)}>
      <h3 slot="heading">Before and after your laser</h3>
      <p slot="footer">Our own sheet is in your hands: <a href="#sheet">read it again</a></p>
    </gut-skin-care-plan>
  `,
};

/** Values that are not known: the visitor is asked, and one line on the console names what is known. */
export const BadValues: Story = { args: { procedure: 'lazer', date: '2026-02-30' } };

const withFallback = html`
  <h3>Before and after laser</h3>
  <p>Stay out of strong sun, tell us about your medicines, and call us the same day if anything worries you.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-care-plan ${attributes(args)} ${hangs()}></gut-skin-care-plan>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-care-plan ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-care-plan>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-care-plan ${attributes(args)} ${fails()}></gut-skin-care-plan>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-care-plan ${attributes(args)} ${fails()}>${withFallback}</gut-skin-care-plan>`,
};
