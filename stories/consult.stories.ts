import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/widgets/consult/gut-skin-consult.js';
import '../src/widgets/settings/gut-skin-settings.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { fails, hangs } from './support/loading.js';

interface ConsultArgs extends WidgetArgs {
  href?: string;
  tel?: string;
  label?: string;
  country?: string;
}

const meta: Meta<ConsultArgs> = {
  title: 'Widgets/Consult',
  component: 'gut-skin-consult',
  tags: ['autodocs'],
  render: (args) => html`<gut-skin-consult ${attributes(args)}></gut-skin-consult>`,
};
export default meta;
type Story = StoryObj<ConsultArgs>;

const link: ConsultArgs = { href: 'https://example.com/book' };

/** Without a link: when to see a doctor, what to bring and what to ask. Nothing is offered. */
export const Default: Story = {};

/** `href`: the clinic's own booking page. */
export const Href: Story = { args: link };

/** `label`: words of the clinic's own on the link; here to a messenger. */
export const Label: Story = {
  args: { href: 'https://pf.kakao.com/_example/chat', label: 'Message us on KakaoTalk' },
};

/** `tel`: the clinic's phone, alone or beside the link. */
export const Tel: Story = { args: { ...link, tel: '+82 2-000-0000' } };

/** `country`: its emergency number comes first, the others on demand. */
export const Country: Story = { args: { ...link, country: 'KR' } };

/** A country with a number of its own for an ambulance, and one that it shares with its neighbours. */
export const CountryOfAGroup: Story = { args: { ...link, country: 'FR' } };

/** A country whose number is not known, or none: all numbers are one tap away. */
export const CountryUnknown: Story = { args: { ...link, country: 'ZZ' } };

/** What the card leaves out comes from the settings around it, and the name of the clinic too. */
export const SettingsAround: Story = {
  render: (args) => html`
    <gut-skin-settings
      clinic="Harbour Skin Clinic"
      country="GB"
      consult-href="https://example.com/book"
      consult-tel="+44 20 0000 0000"
      consult-label="See our opening hours"
    >
      <gut-skin-consult ${attributes(args)}></gut-skin-consult>
    </gut-skin-settings>
  `,
};

/** The many signs that need a doctor soon open on demand. */
export const LaterSignsOpen: Story = {
  args: link,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-consult'), '.soon .row-item > summary'),
};

/** What to bring and what to ask open on demand. */
export const WhatToBring: Story = {
  args: link,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-consult'), '.visit .row-item > summary'),
};

/** Emergency numbers of other countries. */
export const NumbersElsewhere: Story = {
  args: { ...link, country: 'KR' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-consult'), '.emergency summary'),
};

/** The sources load when they are opened. */
export const SourcesOpen: Story = {
  args: link,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const card = await ready(canvasElement, 'gut-skin-consult');
    await click(card, '.sources summary');
    await expect(await find(card, '.sources cite')).toBeVisible();
  },
};

/** `heading`: words of the site's own. */
export const Heading: Story = { args: { ...link, heading: 'Do not wait with these' } };

/** An empty `heading`: the page has its own. */
export const NoHeading: Story = { args: { ...link, heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { ...link, 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: { ...link, ...review } };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { ...link, theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' }, args: link };

/** `lang`: Korean on a page in any language; it brings the Korean emergency number. */
export const Korean: Story = { args: { ...link, tel: '02-000-0000', lang: 'ko', ...reviewInKorean } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' }, args: { ...link, tel: '+82 2-000-0000' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { ...link, lang: 'ko' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  args: link,
  render: (args) => html`
    <gut-skin-consult ${attributes(args)}>
      <h3 slot="heading">Before you book</h3>
      <p slot="footer">Open on weekdays, 9 to 18. <a href="#map">How to find us</a></p>
    </gut-skin-consult>
  `,
};

/** A link that is not safe to follow, a phone without figures, a country in words: none is taken, one line each on the console. */
export const BadValues: Story = { args: { href: 'javascript:void 0', tel: 'call us', country: 'Korea' } };

const withFallback = html`
  <h3>When to see a doctor</h3>
  <p>Call the emergency number for swelling of the face or trouble breathing. Otherwise call us: +82 2-000-0000.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-consult ${attributes(args)} ${hangs()}></gut-skin-consult>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-consult ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-consult>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-consult ${attributes(args)} ${fails()}></gut-skin-consult>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-consult ${attributes(args)} ${fails()}>${withFallback}</gut-skin-consult>`,
};
