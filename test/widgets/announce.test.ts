/** One event, one announcement: what a screen reader hears of what a visitor does. */
import { expect } from 'chai';
import { pick, save } from './diary-driver.js';
import { next, start } from './quiz-driver.js';
import { inState } from './states.js';
import { $, focused, show, squeeze, turn, until, type AnyWidget } from './support.js';
import type { GutSkinDiary } from '../../src/widgets/diary/diary-element.js';
import type { GutSkinFact } from '../../src/widgets/fact/fact-element.js';

const live = ':is([role=status], [role=alert], [aria-live]):not([aria-live=off])';
/** The regions that are read out as they change, the outermost ones, and what each says at the moment. */
function voices(widget: AnyWidget) {
  const all = [...(widget.shadowRoot as ShadowRoot).querySelectorAll<HTMLElement>(live)];
  const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  return new Map(outer.map((one) => [one, one.checkVisibility() ? squeeze(one.innerText) : '']));
}
/** What the focus comes to without being pressed is read out too. */
function reached(before: Element | null) {
  const now = focused() as HTMLElement | null;
  return now && now !== before && now.tabIndex < 0 ? squeeze(now.innerText) : '';
}
/** What was heard of an act, once it has been done: those that say something else now, and say something. */
async function heard(widget: AnyWidget, act: () => unknown): Promise<{ words: string; wasThere: boolean }[]> {
  const before = voices(widget);
  const focus = focused();
  await act();
  const changed = () => [
    ...[...voices(widget)]
      .filter(([one, words]) => words && words !== before.get(one))
      .map(([one, words]) => ({ words, wasThere: before.has(one) })),
    ...[reached(focus)].filter(Boolean).map((words) => ({ words, wasThere: true })),
  ];
  await until(() => changed().length);
  await turn();
  return changed();
}
async function choose(widget: AnyWidget, at: number) {
  const select = $<HTMLSelectElement>(widget, 'select');
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await widget.updateComplete;
}
const wide = (made: unknown) => made as AnyWidget;

const acts: [what: string, make: () => Promise<AnyWidget>, act: (widget: AnyWidget) => unknown][] = [
  [
    'a search in the questions',
    async () => {
      const faq = wide(await show('gut-skin-faq', { 'with-search': true }));
      await until(() => faq.shadowRoot?.querySelector('[type=search]'));
      return faq;
    },
    (faq) => {
      const field = $<HTMLInputElement>(faq, '[type=search]');
      field.value = 'acne';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  ],
  ['a choice of strains', async () => wide(await show('gut-skin-strain')), (strain) => choose(strain, 2)],
  ['a choice in the table', async () => wide(await show('gut-skin-evidence')), (table) => choose(table, 2)],
  [
    'the answer to a statement',
    async () => wide(await show('gut-skin-fact')),
    (fact) => $(fact, '.now .plain').click(),
  ],
  [
    'an answer that the page shows',
    async () => wide(await show('gut-skin-fact', { fact: 'milk' })),
    (fact) => (fact as unknown as GutSkinFact).reveal('milk'),
  ],
  [
    'a question without an answer',
    async () => {
      const quiz = await show('gut-skin-quiz');
      await start(quiz);
      return wide(quiz);
    },
    (quiz) => next(quiz as never),
  ],
  ['a day before', () => inState('gut-skin-diary', 'one day'), (diary) => $(diary, '.step').click()],
  [
    'a day of the table that is to be changed',
    async () => {
      const diary = await inState('gut-skin-diary', 'table');
      $(diary, 'button[data-day]').focus();
      return diary;
    },
    () => (focused() as HTMLElement).click(),
  ],
  [
    'a day that is saved',
    () => inState('gut-skin-diary', 'empty'),
    async (diary) => {
      await pick(diary as unknown as GutSkinDiary, 'skin', 3);
      await save(diary as unknown as GutSkinDiary);
    },
  ],
];

describe('what happens', () => {
  for (const [what, make, act] of acts)
    it(`is told once: ${what}`, async () => {
      const widget = await make();
      const said = await heard(widget, () => act(widget));
      expect(said).to.have.length(1);
      expect(said[0]?.words).not.to.equal('');
      expect(said[0]?.wasThere, 'a region that comes with its words is not heard').to.be.true;
    });

  it('told twice is found', async () => {
    const strain = wide(await show('gut-skin-strain'));
    const echo = document.createElement('p');
    echo.role = 'status';
    $(strain, '[part=body]').append(echo);
    const said = await heard(strain, async () => {
      await choose(strain, 2);
      echo.textContent = 'Filtered';
    });
    expect(said).to.have.length(2);
  });
});
