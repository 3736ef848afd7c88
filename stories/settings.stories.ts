import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { OverlayFile } from '../src/dataset/types.js';
import '../src/widgets/care-plan/gut-skin-care-plan.js';
import '../src/widgets/diet-tip/gut-skin-diet-tip.js';
import '../src/widgets/faq/gut-skin-faq.js';
import '../src/widgets/quiz/gut-skin-quiz.js';
import '../src/widgets/settings/gut-skin-settings.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { ownContent } from './support/own-content.js';
import { answer, aWeek, finished, started } from './support/quiz.js';

interface SettingsArgs extends Omit<WidgetArgs, 'heading'> {
  content?: string;
  country?: string;
  clinic?: string;
  'consult-href'?: string;
  'consult-tel'?: string;
  'consult-label'?: string;
  procedures?: string;
}

const meta: Meta<SettingsArgs> = {
  title: 'Widgets/Settings',
  component: 'gut-skin-settings',
  tags: ['autodocs'],
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-diet-tip tip="oily-fish"></gut-skin-diet-tip>
      <gut-skin-faq ids="proven sugar-acne"></gut-skin-faq>
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
      <gut-skin-faq ids="proven"></gut-skin-faq>
      <gut-skin-settings theme="dark">
        <gut-skin-faq ids="proven"></gut-skin-faq>
      </gut-skin-settings>
    </gut-skin-settings>
  `,
};

/** A widget's own attribute goes before the setting around it. */
export const OwnAttributeFirst: Story = {
  args: { theme: 'dark', ...review },
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-faq ids="proven" theme="light" reviewed-by="Dr Second Opinion"></gut-skin-faq>
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

/** `procedures`: what care plans offer, for countries where not every procedure may be advertised. */
export const Procedures: Story = {
  args: { procedures: 'laser microneedling' },
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}>
      <gut-skin-care-plan></gut-skin-care-plan>
    </gut-skin-settings>
  `,
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

/** One entry of a clinic's own, with a grade of its own on a source that it brings, and one without either. */
const ownEntries: OverlayFile = {
  faq: [
    {
      id: 'allergy-tests',
      topic: 'food',
      question: { en: 'Do you test for food allergy?', ko: '음식 알레르기 검사를 하나요?' },
      answer: {
        en: 'Only when your story points to it. Bring a list of what you ate and when the skin reacted.',
        ko: '이야기를 듣고 필요할 때만 해요. 무엇을 먹었고 피부가 언제 반응했는지 적어 오세요.',
      },
    },
    {
      id: 'salt-water',
      topic: 'treatment',
      question: { en: 'Does salt water help eczema?', ko: '소금물이 아토피피부염에 도움이 되나요?' },
      answer: {
        en: 'It may. Pat the skin dry and use your cream.',
        ko: '그럴 수도 있어요. 물기를 톡톡 닦고 크림을 바르세요.',
      },
      limits: { en: 'Seen in 18 adults.', ko: '성인 18명에게서 봤어요.' },
      certainty: 'very-low',
      sources: ['harbour-2026'],
    },
  ],
  references: [
    {
      id: 'harbour-2026',
      design: 'cohort',
      title: 'Salt water bathing in adults with eczema',
      authors: ['Kim J', 'Lee S'],
      journal: 'Harbour Clinic Reports',
      year: 2026,
      url: 'https://example.com/salt-water',
      people: { en: '18 adults with eczema', ko: '아토피피부염이 있는 성인 18명' },
    },
  ],
};
const own = (content: OverlayFile | string, widgets: TemplateResult): Story => ({
  args: { clinic: 'Harbour Skin Clinic' },
  render: (args) => html`
    <gut-skin-settings ${attributes(args)}> ${ownContent(content)} ${widgets} </gut-skin-settings>
  `,
});

/** An entry of the clinic's own, in a script inside; it is shown as the clinic's own statement, or under its own grade. */
export const OwnEntry: Story = own(
  ownEntries,
  html`<gut-skin-faq ids="allergy-tests salt-water proven" open="allergy-tests"></gut-skin-faq>`,
);

/** The same in Korean. */
export const OwnEntryInKorean: Story = { ...OwnEntry, args: { lang: 'ko', clinic: '하버피부과의원' } };

/** A changed claim loses the project's grade and sources; words for safety are added to what is there. */
export const ChangedEntry: Story = own(
  {
    'diet-tips': [
      { id: 'fermented', caution: 'Tell us if you have had a transplant.' },
      { id: 'oily-fish', why: 'Our nurse cooks mackerel with radish on Fridays.' },
    ],
  },
  html`<gut-skin-diet-tip tip="fermented oily-fish"></gut-skin-diet-tip>`,
);

/** An entry that the clinic took away: the question on sugar and acne is not there. */
export const HiddenEntry: Story = own(
  { faq: [{ id: 'sugar-acne', hidden: true }] },
  html`<gut-skin-faq topic="food"></gut-skin-faq>`,
);

/** Own content with a fault: the bundled content stays, and the console says what is wrong, and where. */
export const BadContent: Story = own(
  '{"faq": [{"id": "proven", "anwser": "Ask us."}]}',
  html`<gut-skin-faq ids="proven sugar-acne"></gut-skin-faq>`,
);
