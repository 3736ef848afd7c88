import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/{{name}}/gut-skin-{{name}}.js';
import { review, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { fails, hangs } from './support/loading.js';

interface {{Class}}Args extends WidgetArgs {
  ids?: string;
}

const meta: Meta<{{Class}}Args> = {
  title: 'Widgets/{{Label}}',
  component: 'gut-skin-{{name}}',
  tags: ['autodocs'],
  render: (args) => html`<gut-skin-{{name}} ${attributes(args)}></gut-skin-{{name}}>`,
};
export default meta;
type Story = StoryObj<{{Class}}Args>;

/** All entries. */
export const All: Story = {};

/** `ids`: some of them. */
export const Some: Story = { args: { ids: '{{id}}' } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: review };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { lang: 'ko' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' } };

/** An id that is not known: one line on the console names the nearest. */
export const BadValues: Story = { args: { ids: '{{id}}x' } };

/** While the content is on its way: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-{{name}} ${attributes(args)} ${hangs()}></gut-skin-{{name}}>`,
};

/** The content can't be had. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-{{name}} ${attributes(args)} ${fails()}></gut-skin-{{name}}>`,
};
