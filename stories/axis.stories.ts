import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/widgets/axis/gut-skin-axis.js';
import { click, find, ready } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { oneOf, pathways } from './support/ids.js';
import { fails, hangs } from './support/loading.js';

interface AxisArgs extends WidgetArgs {
  pathway?: string;
}

const meta: Meta<AxisArgs> = {
  title: 'Widgets/Axis',
  component: 'gut-skin-axis',
  tags: ['autodocs'],
  argTypes: { pathway: oneOf(pathways) },
  render: (args) => html`<gut-skin-axis ${attributes(args)}></gut-skin-axis>`,
};
export default meta;
type Story = StoryObj<AxisArgs>;

/** The picture. Solid, dashed and dotted lines show how sure a link is; arrow heads show which way it may go. */
export const Picture: Story = {};

/** `pathway`: one pathway is open from the start. */
export const OnePathway: Story = { args: { pathway: 'immune' } };

/** A tap lights a line up and tells its story. */
export const Chosen: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => click(await ready(canvasElement, 'gut-skin-axis'), '#tab-hormones'),
};

/** Arrow keys move from pathway to pathway, as in the tabs pattern of the W3C. */
export const ByKeyboard: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const axis = await ready(canvasElement, 'gut-skin-axis');
    (await find(axis, '[role="tab"]')).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await axis.updateComplete;
    await expect(axis.shadowRoot?.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  },
};

/** The sources of a pathway, opened. */
export const SourcesOpen: Story = {
  tags: ['!autodocs'],
  args: { pathway: 'immune' },
  play: async ({ canvasElement }) =>
    click(await ready(canvasElement, 'gut-skin-axis'), '#story-immune .sources > summary'),
};

/** On a phone the organs stand at the ends of the lanes, and a story unfolds under its lane. */
export const Narrow: Story = { globals: { width: '320px' }, args: { pathway: 'stress' } };

/** In a sidebar of 240 px, in Korean. */
export const NarrowKorean: Story = { globals: { width: '240px' }, args: { lang: 'ko' } };

/** On a tablet the lanes take the width, and a story unfolds under its lane as on a phone. */
export const Between: Story = { globals: { width: '768px' }, args: { pathway: 'microbiome' } };

/** With a review. */
export const Reviewed: Story = { args: { pathway: 'stress', ...review } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { lang: 'ko', pathway: 'skin-to-gut', ...reviewInKorean } };

/** `theme="dark"`. */
export const Dark: Story = { args: { theme: 'dark', pathway: 'immune' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  render: (args) => html`
    <gut-skin-axis ${attributes(args)}>
      <h3 slot="heading">The picture from our waiting room</h3>
      <p slot="footer">Ask us about it.</p>
    </gut-skin-axis>
  `,
};

/** An id that is not known: the picture stands, and one line on the console names the nearest id. */
export const BadValues: Story = { args: { pathway: 'imune' } };

const withFallback = html`
  <h3>How gut and skin may affect each other</h3>
  <p>Through the immune system, food, nerves and hormones. Much of it is still theory.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-axis ${attributes(args)} ${hangs()}></gut-skin-axis>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-axis ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-axis>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-axis ${attributes(args)} ${fails()}></gut-skin-axis>`,
};

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-axis ${attributes(args)} ${fails()}>${withFallback}</gut-skin-axis>`,
};
