import {
  ago,
  bring,
  byHand,
  enter,
  enterFolded,
  pick,
  press,
  refusing,
  save,
  shelfOf,
  showApart,
  text,
  today,
  type,
  written,
} from '../diary-driver.js';
import type { OpenShelf } from '../../../src/widgets/diary/diary-shelf.js';
import type { GutSkinDiary } from '../../../src/widgets/diary/diary-element.js';
import { never, until, type AnyWidget, type Attributes, type Spoken } from '../support.js';
import { common, open, type State } from './common.js';

type Act = (diary: GutSkinDiary, lang: Spoken) => Promise<unknown>;
const state = (name: string, shelf: OpenShelf, act?: Act, attributes: Attributes = {}): State => ({
  name,
  async build(lang) {
    const diary = await showApart(shelf, { lang, ...attributes }, byHand().timer);
    await act?.(diary, lang);
    await diary.updateComplete;
    return diary as AnyWidget;
  },
});
/** A state of the open diary. */
const inside = (name: string, shelf: () => ReturnType<typeof shelfOf>, act?: Act, attributes?: Attributes) =>
  state(
    name,
    () => Promise.resolve(shelf()),
    async (diary, lang) => {
      await enter(diary);
      await act?.(diary, lang);
    },
    attributes,
  );
/** As Excel writes an apostrophe where it takes no UTF-8. */
const guessed = (day: string) => Uint8Array.from(`day,note\n${day},it\x92s calm\n`, (letter) => letter.charCodeAt(0));
const full = () => shelfOf(written, 'acne');
const other = { day: today(), changed: 7, skin: 9, note: 'Written in the other window' };

export const states: State[] = [
  ...common('gut-skin-diary'),
  state('before the yes', never),
  state('opening', never, async (diary) => {
    await enter(diary, '[data-said]');
    await until(() => !diary.shadowRoot?.querySelector('dl'));
  }),
  state(
    'waiting for another window',
    (hears) => (hears.waiting(), never()),
    (diary) => enter(diary, '.care[data-said]'),
  ),
  state('of a newer version', refusing('VersionError'), (diary) => enter(diary, '.care[data-said]')),
  state('not to be opened', refusing('UnknownError'), (diary) => enter(diary, '.care[data-said]')),
  state('in memory', refusing('SecurityError'), (diary) => enter(diary)),
  state(
    'check-in',
    () => Promise.resolve(full()),
    (diary) => enterFolded(diary),
  ),
  inside('empty', () => shelfOf()),
  inside('one day', () => shelfOf([{ day: today(), changed: 1, skin: 4 }])),
  inside('twelve weeks', full),
  inside('twenty-six weeks', full, undefined, { weeks: 26 }),
  inside('table', full, (diary, lang) => press(diary, text[lang].showTable)),
  inside('table, more of it', full, async (diary, lang) => {
    await press(diary, text[lang].showTable);
    await press(diary, text[lang].showMore(30));
  }),
  inside('itch', () => shelfOf([{ day: today(), changed: 1, itch: 1 }], 'eczema')),
  inside('faults', full, async (diary) => {
    await type(diary, 'sleep', 'seven');
    await type(diary, 'alcohol', '99');
    await save(diary);
  }),
  inside(
    'saved',
    () => shelfOf(),
    async (diary) => {
      await pick(diary, 'skin', 3);
      await save(diary);
    },
  ),
  inside(
    'no room',
    () => shelfOf([], 'none', { edit: refusing('QuotaExceededError') }),
    async (diary) => {
      await type(diary, 'note', 'Not to be lost');
      await save(diary);
    },
  ),
  inside(
    'no answer',
    () => shelfOf([], 'none', { edit: refusing('TimeoutError') }),
    async (diary) => {
      await type(diary, 'note', 'Not to be lost');
      await save(diary);
    },
  ),
  inside(
    'asked about a day',
    () => shelfOf([{ day: today(), changed: 1, skin: 4 }]),
    (diary, lang) => press(diary, text[lang].deleteDay),
  ),
  inside(
    'changed in another window',
    () => {
      const shelf = shelfOf();
      const own = shelf.edit.bind(shelf);
      return Object.assign(shelf, {
        edit: async (...given: Parameters<typeof own>) => {
          await own([today()], () => other);
          return own(...given);
        },
      });
    },
    async (diary) => {
      await pick(diary, 'skin', 3);
      await save(diary);
      await until(() => diary.shadowRoot?.querySelector('[data-ask]'));
    },
  ),
  inside('with records that can’t be read', () =>
    shelfOf([], 'none', {
      read: () => Promise.resolve({ days: [...written, { day: 'x' }, 7], aside: [{}], concern: 'none' }),
    }),
  ),
  inside('copied', full, async (diary, lang) => {
    await press(diary, text[lang].csv);
    await until(() => diary.shadowRoot?.querySelector('textarea[readonly]'));
    await open('[data-copies] details')(diary as AnyWidget);
  }),
  inside('a copy with faults', full, (diary) =>
    bring(diary, `day,skin,mood,note\n${ago(1)},3,fine,x\n${ago(6)},5,,\n22/11/26,3,,\n${ago(2)},11,,\n`, 'copy.csv'),
  ),
  inside('a copy in letters that had to be guessed', full, (diary) => bring(diary, guessed(ago(6)), 'copy.csv')),
  inside('a broken file', full, (diary) => bring(diary, '{"format":')),
  inside('asked about everything', full, (diary, lang) => press(diary, text[lang].wipe)),
  inside('deleted', full, async (diary, lang) => {
    await press(diary, text[lang].wipe);
    await press(diary, text[lang].yesWipe);
  }),
  inside('signs open', full, async (diary) => open('.signs')(diary as AnyWidget)),
];
