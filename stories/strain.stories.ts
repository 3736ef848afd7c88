import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/widgets/strain/gut-skin-strain.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { conditions, oneOf, strains } from './support/ids.js';
import { groups } from '../src/widgets/strain/strain-logic.js';
import { fails, hangs } from './support/loading.js';

interface StrainArgs extends WidgetArgs {
  strain?: string;
  condition?: string;
  group?: string;
}

const meta: Meta<StrainArgs> = {
  title: 'Widgets/Strain',
  component: 'gut-skin-strain',
  tags: ['autodocs'],
  argTypes: { strain: oneOf(strains), condition: oneOf(conditions), group: oneOf(groups) },
  render: (args) => html`<gut-skin-strain ${attributes(args)}></gut-skin-strain>`,
};
export default meta;
type Story = StoryObj<StrainArgs>;

/** Without an id: all strains, by name. What is put on the skin comes last and says so. */
export const Browser: Story = {};

/** `condition` in the browser: the filter starts there. */
export const BrowserFiltered: Story = { args: { condition: 'acne' } };

/** `condition` and `group`: whose skin the trials looked at. Each row says what they found before it is opened. */
export const BrowserForAGroup: Story = { args: { condition: 'eczema', group: 'children' } };

/** `pregnancy`: what mothers took, for the skin of the baby. */
export const BrowserInPregnancy: Story = { args: { group: 'pregnancy' } };

/** A group in which nothing was studied: that is not “no effect”. */
export const BrowserNothingFound: Story = { args: { condition: 'psoriasis', group: 'babies' } };

/** The browser, after a visitor has chosen a condition. */
export const BrowserFilterChosen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const browser = await ready(canvasElement, 'gut-skin-strain');
    await userEvent.selectOptions(await find(browser, 'select'), 'psoriasis');
    await browser.updateComplete;
    await expect(browser.shadowRoot?.querySelectorAll('[part="item"]:not([hidden])')).toHaveLength(2);
  },
};

/** The browser, with one strain open. */
export const BrowserItemOpen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-strain'), '[data-id="lrh-hn001"] > summary'),
};

/** `strain`: one strain by its id. */
export const OneStrain: Story = { args: { strain: 'lrh-sp1' } };

/** A strain with more than one study. */
export const TwoStudies: Story = { args: { strain: 'lrh-gg' } };

/** `strain` with `condition`: the studies on that condition come first. */
export const TheAskedConditionFirst: Story = { args: { strain: 'lrh-gg', condition: 'eczema-prevention' } };

/** Several strains that were studied together: the result belongs to the mix alone. */
export const Mix: Story = { args: { strain: 'lrh-lock-mix' } };

/** A strain that was given together with something else. */
export const WithSomethingElse: Story = { args: { strain: 'lrh-cect30031' } };

/** Put on the skin: it has no dose in CFU, and nobody can take it for a capsule. */
export const Topical: Story = { args: { strain: 'blo-lysate-topical' } };

/** Heat-killed: not a probiotic, and the dose is said in words. */
export const HeatKilled: Story = { args: { strain: 'lpl-l137-heatkilled' } };

/** The study gave no strain code, and the card says so. */
export const NoStrainCode: Story = { args: { strain: 'lrh-suriano' } };

/** What a certainty means, on tap. */
export const CertaintyOpen: Story = {
  ...OneStrain,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-strain'), '.certainty summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  ...OneStrain,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const strain = await ready(canvasElement, 'gut-skin-strain');
    await click(strain, '.study .sources summary');
    await expect(await find(strain, '.study .sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own above the name. */
export const Heading: Story = { args: { strain: 'lpl-hy7714', heading: 'What was studied' } };

/** The browser under a heading of the site's own. */
export const BrowserHeading: Story = { args: { heading: 'Look it up', condition: 'rosacea' } };

/** An empty `heading` above the browser: the page has its own. */
export const BrowserNoHeading: Story = { args: { heading: '', condition: 'psoriasis' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { strain: 'ljo-la1', 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { strain: 'lrh-hn001', ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { strain: 'lrh-sp1', theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: { strain: 'lrh-sp1' } };

/** The browser on a dark page. */
export const BrowserOnADarkPage: Story = { globals: { theme: 'dark' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { strain: 'lsa-probio65', lang: 'ko', ...reviewInKorean } };

/** The browser in Korean. */
export const KoreanBrowser: Story = { args: { lang: 'ko', condition: 'eczema' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { strain: 'cect-ad-mix' } };

/** The browser in a sidebar of 240 px. */
export const NarrowBrowser: Story = { globals: { width: '240px' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { strain: 'lpl-l137-heatkilled', lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: { strain: 'lrh-sp1' },
  render: (args) => html`
    <gut-skin-strain ${attributes(args)}>
      <h3 slot="heading">The strain in this week’s talk</h3>
      <p slot="footer">We do not sell it. <a href="#talk">About the talk</a></p>
    </gut-skin-strain>
  `,
};

/** An id that is not known: the browser is shown, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { strain: 'lrh-sp2', condition: 'acme' } };

const withFallback = html`
  <h3><i>Lacticaseibacillus rhamnosus</i> SP1</h3>
  <p>One small trial in acne. Very low certainty.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-strain ${attributes(args)} ${hangs()}></gut-skin-strain>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-strain ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-strain>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-strain ${attributes(args)} ${fails()}></gut-skin-strain>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-strain ${attributes(args)} ${fails()}>${withFallback}</gut-skin-strain>`,
};
