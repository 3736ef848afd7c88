import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/widgets/faq/gut-skin-faq.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { oneOf, questions, topics } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface FaqArgs extends WidgetArgs {
  ids?: string;
  topic?: string;
  open?: string;
  single?: boolean;
  'with-search'?: boolean;
}

const meta: Meta<FaqArgs> = {
  title: 'Widgets/FAQ',
  component: 'gut-skin-faq',
  tags: ['autodocs'],
  argTypes: { topic: oneOf(topics), open: oneOf(questions) },
  render: (args) => html`<gut-skin-faq ${attributes(args)}></gut-skin-faq>`,
};
export default meta;
type Story = StoryObj<FaqArgs>;

const few = 'what-is probiotics-acne sugar-acne';

/** Every question, closed. The browser's find-in-page opens the answer it finds something in. */
export const Default: Story = {};

/** `open`: one answer is open from the start. */
export const Open: Story = { args: { open: 'proven' } };

/** `ids`: some questions, in the order they are named. */
export const Ids: Story = { args: { ids: few } };

/** `topic`: the questions on one topic. */
export const Topic: Story = { args: { topic: 'food' } };

/** `single`: opening an answer closes the one before. */
export const Single: Story = { args: { single: true, ids: few, open: 'what-is' } };

/** `single`, after a second question was opened: the first is closed again. */
export const SingleAfterAClick: Story = {
  ...Single,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement, 'gut-skin-faq');
    await click(faq, '#q-sugar-acne');
    await expect(await find(faq, '#q-sugar-acne')).toHaveAttribute('aria-expanded', 'true');
    await expect(await find(faq, '#q-what-is')).toHaveAttribute('aria-expanded', 'false');
  },
};

/** `with-search`: a search field. Its code loads only where it is asked for. */
export const WithSearch: Story = { args: { 'with-search': true } };

const typing =
  (query: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const faq = await ready(canvasElement, 'gut-skin-faq');
    await userEvent.type(await find(faq, 'input'), query);
    // It is told once, when typing rests.
    const status = await find(faq, '[role="status"]');
    await waitFor(() => expect(status).not.toBeEmptyDOMElement(), { timeout: 10_000 });
  };

/** The search field, after a word was typed. */
export const SearchFinds: Story = { ...WithSearch, tags: ['!autodocs'], play: typing('acne') };

/** A word that is in no question and no answer: topics are offered instead. */
export const SearchFindsNothing: Story = { ...WithSearch, tags: ['!autodocs'], play: typing('zebra') };

/** A medicine brings its warning, with its own sources. */
export const Warning: Story = { args: { open: 'isotretinoin-laser', topic: 'treatment' } };

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  args: { ids: few, open: 'what-is' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-faq'), '#a-what-is .certainty summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  args: { ids: few, open: 'what-is' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const faq = await ready(canvasElement, 'gut-skin-faq');
    await click(faq, '#a-what-is .sources summary');
    await expect(await find(faq, '#a-what-is .sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own. */
export const Heading: Story = { args: { heading: 'Before you buy a probiotic', ids: few } };

/** An empty `heading` shows none: the page has its own. */
export const NoHeading: Story = { args: { heading: '', ids: few } };

/** `heading-level`: where the widget stands in the outline of the page; the questions are one level below. */
export const HeadingLevel: Story = { args: { 'heading-level': 2, ids: few } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { ...review, ids: few } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { theme: 'dark', ids: few, open: 'what-is' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { ids: few, open: 'what-is' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { lang: 'ko', open: 'probiotics-acne', 'with-search': true, ...reviewInKorean } };

/** In a sidebar of 240 px. */
export const Narrow: Story = {
  globals: { width: '240px' },
  args: { ids: few, open: 'probiotics-acne', 'with-search': true },
};

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { ...Narrow.args, lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { ids: few },
  render: (args) => html`
    <gut-skin-faq ${attributes(args)}>
      <h3 slot="heading">Our dermatologists answer</h3>
      <p slot="footer">Something else on your mind? <a href="#ask">Ask us</a>.</p>
    </gut-skin-faq>
  `,
};

/** A value that is not known: the default is used, and one line on the console names the nearest that is. */
export const BadValues: Story = { args: { open: 'probiotic-acne', topic: 'foods' } };

const withFallback = html`
  <h3>Questions people ask</h3>
  <p>Do probiotics clear acne? The studies are small and disagree.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = { render: (args) => html`<gut-skin-faq ${attributes(args)} ${hangs()}></gut-skin-faq>` };

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-faq ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-faq>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = { render: (args) => html`<gut-skin-faq ${attributes(args)} ${fails()}></gut-skin-faq>` };

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-faq ${attributes(args)} ${fails()}>${withFallback}</gut-skin-faq>`,
};
