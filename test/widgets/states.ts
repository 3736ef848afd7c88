/** Every state of every widget, for the tests that look at all of them: accessibility, width, targets, colours. */
import faqData from '../../data/faq.json';
import { common, of, open, type State } from './states/common.js';
import { finish, next, pick, run, silent, start } from './quiz-driver.js';
import {
  $,
  hushed,
  keepPage,
  openSources,
  put,
  ready,
  until,
  type AnyWidget,
  type Language,
  type Spoken,
  type WidgetTag,
} from './support.js';

const search = (query: string) => async (widget: AnyWidget) => {
  const input = await until(() => widget.shadowRoot?.querySelector<HTMLInputElement>('[type=search]'));
  input.value = query;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await widget.updateComplete;
};
const consult = 'consult-href="https://clinic.example/book" consult-tel="+82 2-000-0000" clinic="Seoul Skin"';

/** Those of `states/<name>.ts`. */
const files = import.meta.glob<{ states: State[] }>(['./states/*.ts', '!./states/common.ts'], { eager: true });
const inFiles = Object.fromEntries(
  Object.entries(files).map(([path, { states }]) => [path.replace(/^.*\/(.+)\.ts$/, 'gut-skin-$1'), states]),
) as Record<WidgetTag, State[]>;

export const states: Record<WidgetTag, State[]> = {
  ...inFiles,
  'gut-skin-faq': [
    ...common('gut-skin-faq', { ids: 'sugar-acne' }),
    { name: 'closed', build: of('gut-skin-faq') },
    { name: 'all open', build: of('gut-skin-faq', { open: faqData.entries.map((entry) => entry.id).join(' ') }) },
    {
      name: 'sources open',
      build: of('gut-skin-faq', { ids: 'proven', open: 'proven' }, (faq) => openSources(faq, '#a-proven')),
    },
    {
      name: 'certainty open',
      build: of('gut-skin-faq', { ids: 'proven', open: 'proven' }, open('#a-proven .certainty')),
    },
    { name: 'search', build: of('gut-skin-faq', { 'with-search': true }, search('')) },
    {
      name: 'search, some found',
      build: async (lang) =>
        of('gut-skin-faq', { 'with-search': true }, search(lang === 'ko' ? '여드름' : 'acne'))(lang),
    },
    { name: 'search, none found', build: of('gut-skin-faq', { 'with-search': true }, search('qqqq')) },
  ],
  'gut-skin-strain': [
    ...common('gut-skin-strain', { strain: 'lrh-gg' }),
    { name: 'one', build: of('gut-skin-strain', { strain: 'lrh-sp1' }) },
    {
      name: 'one under a heading',
      build: of('gut-skin-strain', { strain: 'lrh-gg', heading: 'A strain we are often asked about' }),
    },
    { name: 'a mix', build: of('gut-skin-strain', { strain: 'bbr03-lc03-ls03' }) },
    { name: 'put on the skin', build: of('gut-skin-strain', { strain: 'blo-lysate-topical' }) },
    { name: 'browser', build: of('gut-skin-strain') },
    { name: 'browser, filtered', build: of('gut-skin-strain', { condition: 'eczema' }) },
    {
      name: 'browser, filtered to a group',
      build: of('gut-skin-strain', { condition: 'eczema', group: 'children' }, open('[data-id="lpl-cjlp133"]')),
    },
    {
      name: 'browser, nothing found',
      build: of('gut-skin-strain', { condition: 'psoriasis', group: 'babies' }),
    },
    { name: 'browser, one open', build: of('gut-skin-strain', {}, open('[data-id="lrh-hn001"]')) },
    {
      name: 'sources open',
      build: of('gut-skin-strain', { strain: 'lrh-sp1' }, (strain) => openSources(strain, '.study')),
    },
  ],
  'gut-skin-quiz': [
    ...common('gut-skin-quiz'),
    { name: 'door', build: of('gut-skin-quiz') },
    {
      name: 'door with all that is said before',
      build: of('gut-skin-quiz', {}, async (quiz) => void ($<HTMLDetailsElement>(quiz, 'details').open = true)),
    },
    { name: 'whom it is for', build: of('gut-skin-quiz', {}, start) },
    { name: 'question with several answers', build: of('gut-skin-quiz', {}, (quiz) => run(quiz, {}, 's1')) },
    {
      name: 'question with several answers, some chosen',
      build: of('gut-skin-quiz', {}, async (quiz) => {
        await run(quiz, {}, 's1');
        await pick(quiz, 's1-2', 's1-3');
      }),
    },
    {
      name: 'two questions, one for a child',
      build: of('gut-skin-quiz', {}, (quiz) => run(quiz, { w1: 'w1-4' }, 's6')),
    },
    { name: 'compact rows', build: of('gut-skin-quiz', {}, (quiz) => run(quiz, {}, 'd1')) },
    {
      name: 'compact rows, some chosen',
      build: of('gut-skin-quiz', {}, async (quiz) => {
        await run(quiz, {}, 'st1');
        await pick(quiz, 'st1-2', 'sl1-3');
      }),
    },
    {
      name: 'rows with their reasons and sources',
      build: of('gut-skin-quiz', {}, async (quiz: AnyWidget) => {
        await run(quiz as never, {}, 'd1');
        $<HTMLDetailsElement>(quiz, 'form details').open = true;
        await openSources(quiz, 'form');
      }),
    },
    {
      name: 'no answer chosen',
      build: of('gut-skin-quiz', {}, async (quiz) => {
        await start(quiz);
        await next(quiz);
      }),
    },
    {
      name: 'too many answers chosen',
      build: of('gut-skin-quiz', {}, async (quiz) => {
        await run(quiz, {}, 'k1');
        await pick(quiz, 'k1-1', 'k1-2', 'k1-3');
      }),
    },
    { name: 'emergency', build: of('gut-skin-quiz', { country: 'KR' }, (quiz) => run(quiz, { s1: ['s1-2', 's1-5'] })) },
    {
      name: 'emergency in an unknown country',
      build: of('gut-skin-quiz', { country: 'ZZ' }, (quiz) => run(quiz, { s1: 's1-3' })),
    },
    { name: 'urgent', build: of('gut-skin-quiz', {}, (quiz) => run(quiz, { s2: ['s2-2', 's2-3'] })) },
    { name: 'result', build: of('gut-skin-quiz', {}, (quiz) => finish(quiz)) },
    {
      name: 'result, all its rows open',
      build: of('gut-skin-quiz', {}, async (quiz: AnyWidget) => {
        await finish(quiz as never);
        for (const row of quiz.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.row-item') ?? []) row.open = true;
      }),
    },
    {
      name: 'result of somebody who would rather not say',
      build: of('gut-skin-quiz', {}, (quiz) => finish(quiz, silent)),
    },
    {
      name: 'result with warnings and notes',
      build: of('gut-skin-quiz', {}, (quiz) =>
        finish(quiz, {
          s2: 's2-2',
          s3: ['s3-2', 's3-3', 's3-4'],
          s5: ['s5-2', 's5-5'],
          st1: 'st1-1',
          k1: ['k1-3', 'k1-9'],
          j1: 'j1-2',
          k2: 'k2-2',
          m1: ['m1-3', 'm1-4', 'm1-7', 'm1-8'],
          p1: 'p1-2',
        }),
      ),
    },
    {
      name: 'result with eating worries',
      build: of('gut-skin-quiz', {}, (quiz) => finish(quiz, { w1: 'w1-2', s4: 's4-3' })),
    },
    {
      name: 'asking whether the page may have the answers',
      build: of('gut-skin-quiz', { 'expose-answers': true }, (quiz) => finish(quiz)),
    },
    {
      name: 'answers passed on',
      build: of('gut-skin-quiz', { 'expose-answers': true, 'without-print': true }, async (quiz: AnyWidget) => {
        await finish(quiz as never);
        $(quiz, '.care.screen button:last-of-type').click();
      }),
    },
    {
      name: "result with the clinic's link",
      async build(lang) {
        const quiz = put(
          `<gut-skin-settings ${consult}><gut-skin-quiz lang="${lang}"></gut-skin-quiz></gut-skin-settings>`,
        ).firstElementChild as AnyWidget;
        await ready(quiz);
        await finish(quiz as never);
        await until(() => quiz.shadowRoot?.querySelector('[part=cta]'));
        return quiz;
      },
    },
  ],
};

export type { State };

/** Builds a state; what a widget says on the console about it is no concern of the tests that only look. */
export const build = (state: State, lang: Spoken) => hushed(() => state.build(lang));

/** Draws the rows of a long list that are far below the window, too. */
const drawn = new CSSStyleSheet();
drawn.replaceSync('.far { content-visibility: visible !important }');

/**
 * Every state of a tag side by side, built once for all tests of the suite that this is called in. For tests that only look:
 * nothing may be put on the page or changed in a widget.
 */
export function stage(tag: WidgetTag, lang: Language): readonly [name: string, widget: AnyWidget][] {
  const built: [name: string, widget: AnyWidget][] = [];
  before(async () => {
    for (const state of states[tag]) built.push([state.name, await build(state, lang)]);
    for (const [, { shadowRoot }] of built) shadowRoot?.adoptedStyleSheets.push(drawn);
    keepPage(true);
  });
  after(() => {
    built.length = 0;
    keepPage(false);
  });
  return built;
}

/** A widget in the state of that name, in English. */
export async function inState(tag: WidgetTag, name: string): Promise<AnyWidget> {
  const state = states[tag].find((one) => one.name === name);
  if (!state) throw new Error(`${tag} has no state "${name}"`);
  return build(state, 'en');
}
