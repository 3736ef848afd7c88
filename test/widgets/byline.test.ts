/** Who checked the content is said in full once a page; elsewhere a button opens the same text. */
import { expect } from 'chai';
import { setViewport } from '@web/test-runner-commands';
import en from '../../src/i18n/base/en.js';
import { start } from './quiz-driver.js';
import {
  $,
  $$,
  expectAccessible,
  make,
  page,
  put,
  ready,
  show,
  turn,
  until,
  words,
  type AnyWidget,
} from './support.js';

const full = (widget: Element) => !$$(widget, '[part=byline] summary').length && shown($(widget, '[part=byline] p'));
const shown = (element: Element) => element.getClientRects().length > 0;
const bylines = (...widgets: Element[]) => widgets.map(full);
const line = (widget: Element) => words(widget, '[part=byline]');
const fact = (attributes = {}) => show('gut-skin-fact', { fact: 'milk', ...attributes });
const tall = () => put('<p style="block-size: 300vh"></p>');
/** Waits for what follows a change of the page: a promise, and the render it asks for. */
const settled = async (...widgets: AnyWidget[]) => {
  await turn();
  await Promise.all(widgets.map((widget) => widget.updateComplete));
};

describe('the byline of several widgets', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  it('is said in full by the first, and by the others behind a button with a name', async () => {
    const widgets = [await fact(), await show('gut-skin-faq'), await show('gut-skin-nutrient')];
    expect(bylines(...widgets)).to.deep.equal([true, false, false]);
    const [first, second] = widgets as [AnyWidget, AnyWidget];
    const button = $(second, '[part=byline] summary');
    expect(button.getAttribute('aria-label')).to.equal(en.who);
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
    button.click();
    await until(() => shown($(second, '[part=byline] p')));
    expect(line(second)).to.equal(line(first));
    await expectAccessible('two widgets, the text of the second opened');
    button.click();
    await until(() => !shown($(second, '[part=byline] p')));
  });

  it('takes next to no room where it is not said in full', async () => {
    const [first, second] = [await fact(), await fact()];
    const heightOf = (widget: Element) => widget.getBoundingClientRect().height;
    expect(heightOf(second)).to.be.below(heightOf(first));
    const box = $(second, '[part=byline]').getBoundingClientRect();
    expect(box.bottom).to.be.at.most(second.getBoundingClientRect().bottom);
    expect(box.right).to.be.at.most(second.getBoundingClientRect().right);
  });

  it('is each widget’s own where it says something else: language, name, date', async () => {
    const widgets = [
      await fact(),
      await fact({ lang: 'ko' }),
      await fact({ 'reviewed-by': 'Dr. Kim' }),
      await fact({ 'reviewed-by': 'Dr. Kim', 'reviewed-on': '2026-11-01' }),
      await fact({ lang: 'ko' }),
      await fact({ 'reviewed-by': 'Dr. Kim' }),
    ];
    expect(bylines(...widgets)).to.deep.equal([true, true, true, true, false, false]);
  });

  it('goes over to the next one in the order of the page when the first goes away', async () => {
    const first = await fact();
    const third = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    const second = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    page.append(third);
    await ready(third);
    third.before(second);
    await ready(second);
    expect(bylines(first, second, third)).to.deep.equal([true, false, false]);
    first.remove();
    await settled(second, third);
    expect(bylines(second, third)).to.deep.equal([true, false]);
    page.append(first);
    await settled(first as AnyWidget);
    expect(bylines(second, third, first), 'back at the end').to.deep.equal([true, false, false]);
  });

  it('is said by the only one there is, whatever was there before', async () => {
    const first = await fact();
    first.remove();
    expect(full(await fact())).to.be.true;
  });

  it('stays where it is when its widget is moved', async () => {
    const [first, second] = [await fact(), await fact()] as [AnyWidget, AnyWidget];
    page.append(first);
    await settled(first, second);
    expect(bylines(second, first)).to.deep.equal([false, true]);
  });

  it('goes over when the first says something else; while it is in sight it stays when the first is back', async () => {
    const [first, second] = [await fact(), await fact()] as [AnyWidget, AnyWidget];
    first.reviewedBy = 'Dr. Kim';
    await first.updateComplete;
    await settled(first, second);
    expect(bylines(first, second)).to.deep.equal([true, true]);
    second.scrollIntoView({ block: 'end' });
    Object.assign(first, { reviewedBy: undefined });
    await settled(first, second);
    expect(bylines(first, second)).to.deep.equal([true, true]);
  });

  it('goes over when the first shows none, as the quiz between two screens', async () => {
    const quiz = await show('gut-skin-quiz');
    const other = (await fact()) as AnyWidget;
    expect(full(other)).to.be.false;
    await start(quiz);
    await until(() => full(other));
  });

  it('goes back to one that comes later and before it: at once below the screen, but nothing moves that is being read', async () => {
    await setViewport({ width: 800, height: 1200 }); // in sight below the other, too, whose picture may be there at once
    const reading = (await fact()) as AnyWidget;
    const early = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    reading.before(early);
    await ready(early);
    await settled(early, reading);
    expect(bylines(early, reading), 'in sight').to.deep.equal([true, true]);
    early.remove();
    reading.remove();
    await turn();

    const top = put('<div></div>');
    tall();
    const below = (await fact()) as AnyWidget;
    top.append(early);
    await ready(early);
    await until(() => !full(below));
    expect(full(early)).to.be.true;
  });

  it('knows the order of the page through shadow roots', async () => {
    const host = put('<div></div>');
    const inner = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    const deep = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(deep);
    deep.attachShadow({ mode: 'open' }).append(inner);
    await ready(inner);
    const last = (await fact()) as AnyWidget;
    const next = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    last.before(next);
    await ready(next);
    expect(bylines(inner, next, last)).to.deep.equal([true, false, false]);
    host.remove();
    await settled(next, last);
    expect(bylines(next, last)).to.deep.equal([true, false]);
  });

  it('stays in full where the page brought it along, so that nothing moves', async () => {
    (await fact()).hidden = true;
    const holder = put('<div></div>');
    const widget = make('gut-skin-fact', { fact: 'milk' }) as AnyWidget;
    const root = widget.attachShadow({ mode: 'open' });
    const brought = document.createElement('style');
    brought.dataset['prerendered'] = '';
    root.append(brought, 'Brought');
    holder.append(widget);
    await ready(widget);
    expect(full(widget)).to.be.true;
  });
});
