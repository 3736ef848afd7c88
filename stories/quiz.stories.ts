import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import '../src/widgets/quiz/gut-skin-quiz.js';
import '../src/widgets/settings/gut-skin-settings.js';
import { click, find } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { fails, hangs } from './support/loading.js';
import { allClear, answer, aWeek, choose, finished, next, started, type Choices } from './support/quiz.js';

interface QuizArgs extends WidgetArgs {
  'expose-answers'?: boolean;
  'without-print'?: boolean;
  country?: string;
}

const meta: Meta<QuizArgs> = {
  title: 'Widgets/Quiz',
  component: 'gut-skin-quiz',
  tags: ['autodocs'],
  // Each screen is reached as a visitor reaches it, and a docs page does not click.
  parameters: { docs: { subtitle: 'The screens after the first are stories of their own in the sidebar.' } },
  render: (args) => html`<gut-skin-quiz ${attributes(args)}></gut-skin-quiz>`,
};
export default meta;
type Story = StoryObj<QuizArgs>;
type Play = NonNullable<Story['play']>;

/** A story that needs clicks to be reached. */
const clicked = (play: Play, rest: Story = {}): Story => ({ ...rest, tags: ['!autodocs'], play });

const to =
  (choices: Choices, until?: string): Play =>
  async ({ canvasElement }) =>
    answer(await started(canvasElement), choices, until);
const result =
  (choices: Choices = aWeek): Play =>
  async ({ canvasElement }) => {
    await finished(canvasElement, choices);
  };

/** The door: what it is for, three promises and Start; the rest is a tap away. */
export const Default: Story = {};

/** The first question: whom it is for. It decides what is asked. */
export const QuestionWithOneAnswer: Story = clicked(async ({ canvasElement }) => {
  await choose(await started(canvasElement), ['w1-1']);
});

/** A question with several answers: the warning signs come first, and alone. */
export const QuestionWithSeveralAnswers: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await answer(quiz, aWeek, 's1');
  await choose(quiz, ['s1-1']);
});

/** Habits of one part of life in compact rows; a row may stay empty. */
export const CompactRows: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await answer(quiz, aWeek, 'st1');
  await choose(quiz, ['st1-3', 'sl1-2']);
});

/** For a baby: what only a baby has is asked, and nothing of habits. */
export const ForABaby: Story = clicked(async ({ canvasElement }) => {
  await answer(await started(canvasElement), { w1: ['w1-3'] }, 's1');
});

/** A question with "Why we ask" open. */
export const WhyWeAsk: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await answer(quiz, aWeek, 'f1');
  await click(quiz, 'form > details summary');
});

/** Next without an answer: nothing is lost, and the visitor is told what is missing. */
export const NoAnswer: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await next(quiz);
  await expect(await find(quiz, '[role="alert"]')).toBeVisible();
});

/** A third answer where two are the most: it is not taken, and the visitor is told why. */
export const TooManyAnswers: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await answer(quiz, aWeek, 'k1');
  await choose(quiz, ['k1-1', 'k1-2', 'k1-3']);
  await expect(await find(quiz, '[role="alert"]')).toBeVisible();
});

/** Back keeps the answers. */
export const BackKeepsAnswers: Story = clicked(async ({ canvasElement }) => {
  const quiz = await started(canvasElement);
  await answer(quiz, aWeek, 'f1');
  await click(quiz, '[type="button"]');
  await expect(await find(quiz, 'input:checked')).toBeVisible();
});

const airway: Choices = { ...allClear, s1: ['s1-2'] };

/** An emergency sign stops the quiz. English is spoken in too many countries to guess a number. */
export const Emergency: Story = clicked(to(airway));

/** `country`: the number to call there. */
export const EmergencyInACountry: Story = clicked(to(airway), { args: { country: 'GB' } });

/** In Korean the usual country is South Korea. */
export const EmergencyInKorean: Story = clicked(to(airway), { args: { lang: 'ko' } });

/** A country the dataset has no number for: all numbers are listed. */
export const EmergencyInACountryWithoutNumber: Story = clicked(to(airway), { args: { country: 'BR' } });

const blackStool: Choices = { ...aWeek, s2: ['s2-2'] };

/** A same-day sign is told at once. */
export const Urgent: Story = clicked(to(blackStool));

/** The result: three things to try, then each part of the week as a place on a scale with its word, never a total. */
export const Result: Story = clicked(result());

/** The result after a same-day sign: it stays at the top. */
export const ResultWithUrgentNotice: Story = clicked(result(blackStool));

/** The result with signs a doctor should see soon. */
export const ResultWithSoonNotice: Story = clicked(result({ ...aWeek, s3: ['s3-2', 's3-9'] }));

/** Nothing answered but "I would rather not say". */
export const ResultWithoutAnswers: Story = clicked(result({}));

/** Eating worries: nothing about food is asked or shown any more. */
export const EatingWorries: Story = clicked(result({ ...aWeek, s4: ['s4-3'] }));

/** Pregnant with a retinoid: stop and call today; nothing about probiotics, supplements and alcohol. */
export const Pregnancy: Story = clicked(result({ ...aWeek, s5: ['s5-2'], m1: ['m1-5'] }));

/** Weak immune system: nothing about probiotics and supplements. */
export const WeakImmunity: Story = clicked(result({ ...aWeek, s5: ['s5-5'] }));

/** Under 18: nothing about food, probiotics and supplements. */
export const UnderEighteen: Story = clicked(result({ ...aWeek, w1: ['w1-2'] }));

/** Antibiotics, blood thinner and a procedure ahead: what is good to know before. */
export const ResultWithNotes: Story = clicked(result({ ...aWeek, m1: ['m1-3'], m3: ['m3-3'], p1: ['p1-2'] }));

/** A thing to try, opened: why, how, and what to take care of. */
export const ResultWithATipOpen: Story = clicked(async ({ canvasElement }) => {
  const quiz = await finished(canvasElement, aWeek);
  await find(quiz, '.tips details');
  await click(quiz, '.tips details summary');
  await expect(await find(quiz, 'gut-skin-diet-tip')).toBeVisible();
});

/** What is known of one part of the week, with its certainty and sources. */
export const ResultWithSourcesOpen: Story = clicked(async ({ canvasElement }) => {
  const quiz = await finished(canvasElement, aWeek);
  await click(quiz, '.area details summary');
  await click(quiz, '.area .sources summary');
  await expect(await find(quiz, '.area .sources cite')).toBeVisible();
});

/** `expose-answers`: the visitor is asked; before a yes nothing leaves the widget. */
export const ExposeAnswers: Story = clicked(result(), { args: { 'expose-answers': true } });

const consent =
  (button: number): Play =>
  async ({ canvasElement }) => {
    const quiz = await finished(canvasElement, aWeek);
    const buttons = quiz.shadowRoot?.querySelectorAll('.care.screen button') ?? [];
    await userEvent.click(buttons[button] as HTMLButtonElement);
    await expect(await find(quiz, '.care[role="status"]')).toBeVisible();
  };

/** `expose-answers`, after the visitor said no. */
export const ExposeAnswersRefused: Story = clicked(consent(0), { args: { 'expose-answers': true } });

/** `expose-answers`, after the visitor said yes: see `gut-skin-quiz-result` in the Actions panel. */
export const ExposeAnswersGiven: Story = clicked(consent(1), { args: { 'expose-answers': true } });

/** `without-print`: no print button. */
export const WithoutPrint: Story = clicked(result(), { args: { 'without-print': true } });

const inSettings: Story = {
  render: (args) => html`
    <gut-skin-settings
      clinic="Harbour Skin Clinic"
      consult-href="https://example.com/book"
      consult-tel="+44 20 7946 0000"
    >
      <gut-skin-quiz ${attributes(args)}></gut-skin-quiz>
    </gut-skin-settings>
  `,
};

/** With the clinic's own booking link from `gut-skin-settings`: last on the page, and the same for everybody. */
export const WithConsultLink: Story = clicked(result(), inSettings);

/** An emergency on a page with a booking link: there is nothing to book. */
export const EmergencyWithConsultLink: Story = clicked(to(airway), { ...inSettings, args: { country: 'GB' } });

/** Start again: all answers are forgotten. */
export const StartAgain: Story = clicked(async ({ canvasElement }) => {
  const quiz = await finished(canvasElement, aWeek);
  await click(quiz, '.result > .row button:not(.strong)');
  await expect(quiz.shadowRoot?.querySelector('.result')).toBeNull();
});

/** `heading`: words of the site's own. */
export const Heading: Story = { args: { heading: 'Two minutes about your week' } };

/** An empty `heading` shows none: the page has its own. */
export const NoHeading: Story = { args: { heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { args: { 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { args: review };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { args: { theme: 'dark' } };

/** On a dark page, with no attribute: the card follows the `color-scheme` of the page. */
export const OnADarkPage: Story = { globals: { theme: 'dark' } };

/** A question on a dark page. */
export const QuestionOnADarkPage: Story = clicked(QuestionWithOneAnswer.play as Play, { globals: { theme: 'dark' } });

/** The result on a dark page. */
export const ResultOnADarkPage: Story = clicked(result({ ...aWeek, s3: ['s3-9'] }), { globals: { theme: 'dark' } });

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { args: { lang: 'ko', ...reviewInKorean } };

/** A question in Korean. */
export const QuestionInKorean: Story = clicked(QuestionWithSeveralAnswers.play as Play, { args: { lang: 'ko' } });

/** The result in Korean. */
export const ResultInKorean: Story = clicked(result({ ...aWeek, s3: ['s3-2'] }), { args: { lang: 'ko' } });

/** In a sidebar of 240 px. */
export const Narrow: Story = { globals: { width: '240px' } };

/** A question in a sidebar of 240 px. */
export const QuestionNarrow: Story = clicked(QuestionWithSeveralAnswers.play as Play, { globals: { width: '240px' } });

/** The result in a sidebar of 240 px. */
export const ResultNarrow: Story = clicked(result({ ...aWeek, s3: ['s3-2'] }), { globals: { width: '240px' } });

/** The result in a sidebar of 240 px, in Korean. */
export const ResultNarrowKorean: Story = clicked(result(), { globals: { width: '240px' }, args: { lang: 'ko' } });

/** The emergency message in a sidebar of 240 px. */
export const EmergencyNarrow: Story = clicked(to(airway), { globals: { width: '240px' } });

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  render: (args) => html`
    <gut-skin-quiz ${attributes(args)}>
      <h3 slot="heading">How is your week?</h3>
      <p slot="footer">Bring the printed result to your next visit.</p>
    </gut-skin-quiz>
  `,
};

/** A country that is none: the default is used, and one line on the console says what is allowed. */
export const BadValues: Story = { args: { country: 'Britain' } };

const withFallback = html`
  <h3>Gut-skin self-check</h3>
  <p>A short set of questions about daily habits. It needs JavaScript.</p>
`;

/** While the content is on its way and the tag is empty: a card of the same kind keeps the place. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-quiz ${attributes(args)} ${hangs()}></gut-skin-quiz>`,
};

/** While the content is on its way and the author wrote a fallback: the fallback is there to read. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-quiz ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-quiz>`,
};

/** The content can't be had and the tag is empty. */
export const Failed: Story = { render: (args) => html`<gut-skin-quiz ${attributes(args)} ${fails()}></gut-skin-quiz>` };

/** The content can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-quiz ${attributes(args)} ${fails()}>${withFallback}</gut-skin-quiz>`,
};

/** The content can't be had, in Korean: the apology travels with the code. */
export const FailedInKorean: Story = { ...Failed, args: { lang: 'ko' } };
