import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { OpenShelf } from '../src/widgets/diary/diary-shelf.js';
import '../src/widgets/diary/gut-skin-diary.js';
import { click, fill, find } from './support/act.js';
import { review, reviewInKorean, type WidgetArgs } from './support/args.js';
import { attributes } from './support/attributes.js';
import { ago, before, bring, note, opened, press, refuses, shelf, unfolded, written } from './support/diary.js';
import { fails, hangs } from './support/loading.js';

interface DiaryArgs extends WidgetArgs {
  weeks?: number;
}

const meta: Meta<DiaryArgs> = {
  title: 'Widgets/Diary',
  component: 'gut-skin-diary',
  tags: ['autodocs'],
  argTypes: { weeks: { control: { type: 'number', min: 4, max: 26 } } },
};
export default meta;
type Story = StoryObj<DiaryArgs>;

/** A story whose diary keeps its entries on that shelf; nothing is stored on this device. */
const on = (open: () => OpenShelf, play?: Story['play']): Story => ({
  ...(play && { tags: ['!autodocs'], play }),
  render: (args) => html`<gut-skin-diary ${attributes(args)} ${before(open())}></gut-skin-diary>`,
});
const empty = () => shelf();
const lately = () => shelf(written.filter(({ day }) => day !== ago(0)));
const full = () => shelf(written, 'acne');
const one = () => shelf([{ day: ago(0), changed: 1, skin: 4, sleep: 7.5 }]);
const never: OpenShelf = () => new Promise<never>(() => {});

/** Before the yes: what would be stored, where, who can read it and how it goes. Nothing is opened or loaded. */
export const BeforeTheYes: Story = on(empty);

/** One question a day, and a button: a face, or one of eleven steps. The rest is folded. */
export const CheckIn: Story = on(lately, async ({ canvasElement }) => {
  const diary = await opened(canvasElement);
  await click(diary, '[name="skin-face"][value="calm"]');
  await click(diary, '[type="submit"]');
  await find(diary, '.said.good svg');
  await expect(diary.shadowRoot?.querySelector('iframe')).toBeNull();
});

/** The whole form of today, empty. */
export const EmptyDay: Story = on(empty, async ({ canvasElement }) => {
  const diary = await unfolded(canvasElement);
  await expect(diary.shadowRoot?.querySelector('.chart')).toBeNull();
});

/** Twelve weeks with days left out: dots are days, the line is the mean of seven, and no day is guessed. */
export const TwelveWeeks: Story = on(full, async ({ canvasElement }) => {
  await find(await opened(canvasElement), '.chart .run');
});

/** `weeks`: half a year. */
export const TwentySixWeeks: Story = {
  ...on(full, ({ canvasElement }) => opened(canvasElement).then()),
  args: { weeks: 26 },
};

/** The same numbers as a table, behind a button: ten days, and more when asked. */
export const Table: Story = on(full, async ({ canvasElement }) => {
  const diary = await opened(canvasElement);
  await click(diary, '[aria-controls="table"]');
  await expect(diary.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(10);
  await press(diary, '#table p button');
  await expect(diary.shadowRoot?.querySelectorAll('tbody tr')).toHaveLength(40);
});

/** A day is filled in and saved. */
export const Saved: Story = on(empty, async ({ canvasElement }) => {
  const diary = await unfolded(canvasElement);
  await userEvent.click(await find(diary, 'input[name="skin"][value="4"]'));
  await fill(diary, '[name="sleep"]', '7.5');
  await userEvent.type(await note(diary), 'New cream');
  await click(diary, '[type="submit"]');
  await expect(await find(diary, '.chart')).toBeVisible();
});

/** Typed and not saved yet: it stays on a move, on a change of language, and when another day is looked at. */
export const NotSavedYet: Story = on(one, async ({ canvasElement }) => {
  const diary = await unfolded(canvasElement);
  await userEvent.click(await find(diary, 'input[name="stress"][value="6"]'));
});

/** Values that are none: each is named, and what was typed stays. */
export const Faults: Story = on(empty, async ({ canvasElement }) => {
  const diary = await unfolded(canvasElement);
  await fill(diary, '[name="sleep"]', 'seven');
  await fill(diary, '[name="alcohol"]', '99');
  await click(diary, '[type="submit"]');
  await expect(await find(diary, '[aria-invalid="true"]')).toBeVisible();
});

/** Nights with itch are counted by yes and no. */
export const Itch: Story = on(
  () => shelf([{ day: ago(0), changed: 1, itch: 1 }], 'eczema'),
  ({ canvasElement }) => unfolded(canvasElement).then(),
);

/** Before a day is deleted. */
export const AskedAboutADay: Story = on(one, async ({ canvasElement }) =>
  press(await opened(canvasElement), '[data-back=day]'),
);

/** Another window has written the same day: both are shown, and the visitor says which one stays. */
export const ChangedElsewhere: Story = on(
  () => {
    const made = shelf();
    return async (hears) => {
      const own = await made(hears);
      const { edit } = own;
      own.edit = async (days, change) => {
        await edit.call(own, [ago(0)], () => ({
          day: ago(0),
          changed: 7,
          skin: 9,
          note: 'Written in the other window',
        }));
        await edit.call(own, days, change);
      };
      return own;
    };
  },
  async ({ canvasElement }) => {
    const diary = await opened(canvasElement);
    await userEvent.click(await find(diary, 'input[name="skin"][value="3"]'));
    await click(diary, '[type="submit"]');
    await find(diary, '[data-ask]');
  },
);

/** No room on the device: nothing that was typed is lost. */
export const NoRoom: Story = on(
  () => shelf([], 'none', { edit: refuses('QuotaExceededError') }),
  async ({ canvasElement }) => {
    const diary = await unfolded(canvasElement);
    await userEvent.type(await note(diary), 'Not to be lost');
    await click(diary, '[type="submit"]');
    await find(diary, '.problem[role="status"]');
  },
);

/** The browser does not answer: after ten seconds the diary says so, and nothing that was typed is lost. */
export const NoAnswer: Story = on(
  () => shelf([], 'none', { edit: refuses('TimeoutError') }),
  async ({ canvasElement }) => {
    const diary = await unfolded(canvasElement);
    await userEvent.type(await note(diary), 'Not to be lost');
    await click(diary, '[type="submit"]');
    await find(diary, '.problem[role="status"]');
  },
);

/** Where nothing may be stored it works in memory, and says so. */
export const InMemory: Story = on(
  () => refuses('SecurityError'),
  ({ canvasElement }) => opened(canvasElement).then(),
);

/** Another window holds an older version open: it waits, and goes on by itself. */
export const WaitingForAnotherWindow: Story = on(
  () => (hears) => (hears.waiting(), never(hears)),
  ({ canvasElement }) => opened(canvasElement, '.care').then(),
);

/** Written by a newer version: neither read nor changed. */
export const NewerVersion: Story = on(
  () => refuses('VersionError'),
  ({ canvasElement }) => opened(canvasElement, '.care').then(),
);

/** The browser could not open it. */
export const CouldNotOpen: Story = on(
  () => refuses('UnknownError'),
  ({ canvasElement }) => opened(canvasElement, '.care').then(),
);

/** Records that can't be read are counted, kept and copied. */
export const UnreadableRecords: Story = on(
  () =>
    shelf([], 'none', {
      read: () => Promise.resolve({ days: [...written, { day: 'x' }, 7], aside: [{}], concern: 'none' }),
    }),
  ({ canvasElement }) => opened(canvasElement).then(),
);

/** A copy with faults: each line that can't be read is named, and nothing changes before a yes. */
export const CopyWithFaults: Story = on(full, async ({ canvasElement }) =>
  bring(
    await opened(canvasElement),
    `day,skin,mood,note\n${ago(6)},3,fine,x\n${ago(1)},9,,\n22/11/26,3,,\n${ago(2)},11,,\n`,
  ),
);

/** Letters that had to be guessed: a note shows whether they were guessed right. */
export const GuessedLetters: Story = on(full, async ({ canvasElement }) =>
  bring(
    await opened(canvasElement),
    Uint8Array.from(`day,note\n${ago(6)},it\x92s calm\n`, (letter) => letter.charCodeAt(0)),
  ),
);

/** A broken file changes nothing. */
export const BrokenFile: Story = on(full, async ({ canvasElement }) =>
  bring(await opened(canvasElement), '{"format":'),
);

/** Before everything is deleted. */
export const AskedAboutEverything: Story = on(full, async ({ canvasElement }) =>
  press(await opened(canvasElement), '[data-back=all]'),
);

/** After everything was deleted. */
export const Deleted: Story = on(full, async ({ canvasElement }) => {
  const diary = await opened(canvasElement);
  await press(diary, '[data-back=all]');
  await press(diary, 'section.screen .care button', 0);
  await find(diary, 'dl');
});

/** What must not wait for a diary. */
export const SignsOpen: Story = on(full, async ({ canvasElement }) =>
  click(await opened(canvasElement), '.signs summary'),
);

/** While the diary opens. */
export const Opening: Story = on(
  () => never,
  ({ canvasElement }) => opened(canvasElement, '[data-said]').then(),
);

/** `heading`: words of the site's own. */
export const Heading: Story = { ...on(empty), args: { heading: 'Your twelve weeks' } };

/** An empty `heading`: the page has its own. */
export const NoHeading: Story = { ...on(empty), args: { heading: '' } };

/** `heading-level`: where the widget stands in the outline of the page. */
export const HeadingLevel: Story = { ...on(empty), args: { 'heading-level': 2 } };

/** `reviewed-by` and `reviewed-on`: a clinician's review for this site. */
export const Reviewed: Story = { ...on(empty), args: review };

/** `theme`: a dark card on a light page. */
export const Theme: Story = { ...TwelveWeeks, args: { theme: 'dark' } };

/** On a dark page, with no attribute. */
export const OnADarkPage: Story = { ...TwelveWeeks, globals: { theme: 'dark' } };

/** `lang`: Korean on a page in any language. */
export const Korean: Story = { ...TwelveWeeks, args: { lang: 'ko', ...reviewInKorean } };

/** Before the yes, in Korean. */
export const KoreanBeforeTheYes: Story = { ...on(empty), args: { lang: 'ko' } };

/** In a sidebar of 240 px. */
export const Narrow: Story = { ...TwelveWeeks, globals: { width: '240px' } };

/** In a sidebar of 240 px, in Korean, before the yes. */
export const NarrowKorean: Story = { ...on(empty), globals: { width: '240px' }, args: { lang: 'ko' } };

/** The table in a sidebar of 240 px. */
export const NarrowTable: Story = { ...Table, globals: { width: '240px' } };

/** The `heading` and `footer` slots. */
export const Slots: Story = {
  render: (args) => html`
    <gut-skin-diary ${attributes(args)} ${before(empty())}>
      <h3 slot="heading">Before your first appointment</h3>
      <p slot="footer">Bring it on paper, or show it on your phone. <a href="#visit">Your visit</a></p>
    </gut-skin-diary>
  `,
};

/** Weeks that are not allowed: twelve are shown, and one line on the console says so. */
export const BadValues: Story = { ...on(empty), args: { weeks: 52 } };

const withFallback = html`
  <h3>Skin and habit diary</h3>
  <p>Our paper diary lies at the desk.</p>
`;

/** While the words are on their way and the tag is empty. */
export const Loading: Story = {
  render: (args) => html`<gut-skin-diary ${attributes(args)} ${hangs()}></gut-skin-diary>`,
};

/** While the words are on their way and the author wrote a fallback. */
export const LoadingWithFallback: Story = {
  render: (args) => html`<gut-skin-diary ${attributes(args)} ${hangs()}>${withFallback}</gut-skin-diary>`,
};

/** The words can't be had and the tag is empty. */
export const Failed: Story = {
  render: (args) => html`<gut-skin-diary ${attributes(args)} ${fails()}></gut-skin-diary>`,
};

/** The words can't be had: the author's fallback stays. */
export const FailedWithFallback: Story = {
  render: (args) => html`<gut-skin-diary ${attributes(args)} ${fails()}>${withFallback}</gut-skin-diary>`,
};
