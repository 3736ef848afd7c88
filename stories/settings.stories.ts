import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/widgets/diet-tip/gut-skin-diet-tip.js';
import '../src/widgets/faq/gut-skin-faq.js';
import '../src/widgets/quiz/gut-skin-quiz.js';
import '../src/widgets/settings/gut-skin-settings.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { answer, aWeek, finished, started } from './support/quiz.js';

interface SettingsArgs extends Omit<WidgetArgs, 'heading'> {
  country?: string;
  clinic?: string;
  'consult-href'?: string;
  'consult-tel'?: string;
  'consult-label'?: string;
}

const meta: Meta<SettingsArgs> = {
  title: 'Widgets/Settings',
  component: 'gut-skin-settings',
  tags: ['autodocs'],
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-diet-tip tip="oily-fish"></gut-skin-diet-tip>
      <gut-skin-faq only="proven sugar-acne"></gut-skin-faq>
    </gut-skin-settings>
  `,
};
export default meta;
type Story = StoryObj<SettingsArgs>;

const withQuiz: Story = {
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-quiz></gut-skin-quiz>
    </gut-skin-settings>
  `,
};
const consult: SettingsArgs = { 'consult-href': 'https://example.com/book' };

/** Without a setting it changes nothing. */
export const Default: Story = {};

/** `reviewed-by` and `reviewed-on`: one byline for all widgets inside. */
export const Reviewed: Story = { args: review };

/** `theme`: dark cards on a light page. */
export const Theme: Story = { args: { theme: 'dark' } };

/** `heading-level`: one level for all widgets inside. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** `lang` on the wrapper works as on any element of a page. */
export const Korean: Story = { args: { lang: 'ko', ...reviewInKorean } };

/** Nested: the nearest one wins, setting by setting; what it leaves out comes from the one around it. */
export const Nested: Story = {
  args: review,
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-faq only="proven"></gut-skin-faq>
      <gut-skin-settings theme="dark">
        <gut-skin-faq only="proven"></gut-skin-faq>
      </gut-skin-settings>
    </gut-skin-settings>
  `,
};

/** A widget's own attribute goes before the setting around it. */
export const OwnAttributeFirst: Story = {
  args: { theme: 'dark', ...review },
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-faq only="proven" theme="light" reviewed-by="Dr Second Opinion"></gut-skin-faq>
    </gut-skin-settings>
  `,
};

/** `country`: the emergency number of the quiz. */
export const Country: Story = {
  ...withQuiz,
  args: { country: 'US' },
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => answer(await started(canvasElement), { s1: ['s1-2'] }),
};

const atTheResult: Story = {
  ...withQuiz,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    await finished(canvasElement, aWeek);
  },
};

/** `consult-href`: the clinic's booking link, last in the result of the quiz. */
export const ConsultHref: Story = { ...atTheResult, args: consult };

/** `consult-label`: words of the clinic's own on the link. */
export const ConsultLabel: Story = { ...atTheResult, args: { ...consult, 'consult-label': 'See our opening hours' } };

/** `consult-tel`: a phone number instead of a link. */
export const ConsultTel: Story = { ...atTheResult, args: { 'consult-tel': '+82 2-000-0000' } };

/** `clinic`: printed on the summary of the quiz. */
export const Clinic: Story = { ...atTheResult, args: { clinic: 'Harbour Skin Clinic', ...consult } };

/** An address that is not safe to follow is not taken: one line on the console, and no link. */
export const BadValues: Story = {
  ...atTheResult,
  args: { 'consult-href': 'javascript:void 0', 'consult-tel': 'call us' },
};
