/**
 * The patterns of the W3C's ARIA Authoring Practices, asked of whatever in a widget says that it is one: accordion,
 * disclosure, radio group, tabs, and a bar that tells how far (https://www.w3.org/WAI/ARIA/apg/patterns/).
 */
import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import data from '../../data/quiz.json';
import { run } from './quiz-driver.js';
import { withFields } from '../../tools/conformance/evidence.js';
import { label, visible } from './roles.js';
import { build, inState, states } from './states.js';
import {
  $,
  $$,
  everything,
  focused,
  isWebKit,
  page,
  show,
  squeeze,
  until,
  type AnyWidget,
  type WidgetTag,
} from './support.js';

const tags = Object.keys(states) as WidgetTag[];
const press = (key: string) => sendKeys({ press: key });
const clear = () => page.querySelectorAll('h2 ~ *').forEach((element) => element.remove());
const controlled = (control: Element) => {
  const root = control.getRootNode() as ShadowRoot;
  return root.getElementById(control.getAttribute('aria-controls') ?? '') as HTMLElement;
};
const isSeen = (element: HTMLElement) => visible(element) && element.getClientRects().length > 0;
/** What find-in-page may still look into is not seen, but its box is. */
const shows = (place: HTMLElement) => ([...place.children] as HTMLElement[]).some(isSeen);

/** Whether a name holds the words that are seen, in their order. */
const spokenFor = (name: string, shown: string) =>
  name.replace(/\W+/gu, ' ').includes(shown.replace(/\W+/gu, ' ').trim());

/** What no state of a widget may say wrongly of itself. */
function faultsOf(widget: AnyWidget): string[] {
  const root = widget.shadowRoot as ShadowRoot;
  const faults: string[] = [];
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  const fault = (what: string, element: Element) => faults.push(`${what}: ${label(element)}`);
  const ids = all.flatMap(({ id }) => id || []);
  for (const element of all) {
    if (element.id && ids.indexOf(element.id) !== ids.lastIndexOf(element.id)) fault(`two of #${element.id}`, element);
    for (const name of ['aria-controls', 'aria-labelledby', 'aria-describedby', 'for'])
      for (const id of element.getAttribute(name)?.split(/\s+/) ?? [])
        if (!ids.includes(id)) fault(`${name} points at nothing, #${id}`, element);
    if (element.tabIndex > 0) fault('a place of its own in the order', element);
    if (element.matches('[autofocus], [accesskey], [role=application]')) fault('takes the keyboard', element);
    const shown = squeeze(element.innerText).toLowerCase();
    const name = squeeze(element.ariaLabel).toLowerCase();
    // A tab is drawn with its name alone, and heard with its grade.
    if (element.matches('a, button, summary') && name && shown && isSeen(element) && !spokenFor(name, shown))
      fault(`is called "${element.ariaLabel}" and shows something else`, element);
    if (element.matches('audio, video, canvas, img, object, embed, marquee, blink, [autoplay]'))
      fault('a medium', element);
    if (element.matches('[draggable=true]')) fault('to be dragged', element);
    if (element.matches('[type=password]')) fault('asks for a secret', element);
  }
  for (const button of $$(widget, '[aria-expanded]')) {
    const place = controlled(button);
    if (!place) fault('opens nothing', button);
    else if ((button.getAttribute('aria-expanded') === 'true') !== shows(place))
      fault(`aria-expanded="${button.getAttribute('aria-expanded')}", which is not so`, button);
  }
  for (const details of $$(widget, 'details'))
    if (details.firstElementChild?.localName !== 'summary' || details.querySelectorAll(':scope > summary').length > 1)
      fault('has no one name to press', details);
  return faults;
}

describe('what a widget says of itself', () => {
  /** Those that were seen with one. */
  const withField = new Set<WidgetTag>();
  for (const tag of tags)
    it(`is so in every state of ${tag}`, async () => {
      const faults: string[] = [];
      for (const state of states[tag]) {
        const widget = await build(state, 'en');
        faults.push(...faultsOf(widget).map((fault) => `${state.name}: ${fault}`));
        if ($$(widget, 'input, select, textarea, iframe').length) withField.add(tag);
        clear();
      }
      expect([...new Set(faults)].slice(0, 12)).to.deep.equal([]);
    });

  it('fields are where the report on conformance says so, and nobody logs in', () => {
    expect([...withField].sort()).to.deep.equal(withFields.map((name) => `gut-skin-${name}`).sort());
  });

  it('is found out where it is not', async () => {
    const faq = (await show('gut-skin-faq', { ids: 'proven sugar-acne' })) as unknown as AnyWidget;
    expect(faultsOf(faq)).to.deep.equal([]);
    const question = $(faq, '.question');
    question.setAttribute('aria-expanded', 'true');
    question.tabIndex = 3;
    $(faq, '#q-sugar-acne').setAttribute('aria-controls', 'gone');
    expect(faultsOf(faq).join('\n')).to.match(/a place of its own.*\n.*points at nothing, #gone[^]*which is not so/);
  });
});

describe('accordion', () => {
  it('each header is a button alone in a heading; it names and opens its panel by Enter and Space', async () => {
    const faq = await show('gut-skin-faq', { ids: 'proven sugar-acne what-is', 'heading-level': 2 });
    const headers = $$<HTMLButtonElement>(faq, '.question');
    expect(headers).to.have.length(3);
    for (const header of headers) {
      expect(header.parentElement?.matches('h3:has(> button:only-child)')).to.be.true;
      const panel = controlled(header);
      for (const [key, open] of [
        ['Enter', true],
        [' ', false],
        [' ', true],
        ['Enter', false],
      ] as const) {
        header.focus();
        await press(key);
        await until(() => header.ariaExpanded === String(open));
        expect(shows(panel), `${key} ${open}`).to.equal(open);
        expect(focused(), 'the focus stays').to.equal(header);
      }
    }
  });

  it('Tab goes through the headers, into what is open, and on', async () => {
    const faq = await show('gut-skin-faq', { ids: 'proven sugar-acne', open: 'proven' });
    const [first, second] = $$<HTMLButtonElement>(faq, '.question');
    first?.focus();
    const passed: (Element | null)[] = [];
    for (let i = 0; i < 20 && focused() !== second; i++) {
      await press('Tab');
      passed.push(focused());
    }
    expect(passed.at(-1)).to.equal(second);
    const inside = controlled(first as Element);
    expect(passed.length).to.be.above(1);
    expect(passed.slice(0, -1).every((stop) => inside.contains(stop))).to.be.true;
  });
});

describe('disclosure', () => {
  /** One of each kind that a widget has, in the state where it has most of them. */
  const kinds = async (tag: WidgetTag) => {
    const found = new Map<string, string>();
    for (const { name } of states[tag].filter(({ name }) => !/^(waiting|failed|with slots)/.test(name))) {
      const widget = await inState(tag, name);
      for (const control of $$(widget, 'summary, button[aria-expanded]').filter(isSeen)) {
        const kind = `${control.localName} of ${control.parentElement?.className ?? ''}`;
        if (!found.has(kind)) found.set(kind, name);
      }
      clear();
      if (found.size > 4) break;
    }
    return found;
  };
  const isOpen = (control: HTMLElement) =>
    control.localName === 'summary'
      ? (control.parentElement as HTMLDetailsElement).open
      : control.ariaExpanded === 'true';

  for (const tag of tags)
    it(`Enter and Space open and close what says that it opens, and the focus stays: ${tag}`, async () => {
      for (const [kind, name] of await kinds(tag)) {
        const widget = await inState(tag, name);
        const find = () =>
          $$(widget, 'summary, button[aria-expanded]').find(
            (one) => isSeen(one) && `${one.localName} of ${one.parentElement?.className ?? ''}` === kind,
          );
        const control = await until(find); // what is loaded late is drawn late
        const before = isOpen(control);
        for (const [i, key] of ['Enter', ' '].entries()) {
          control.focus();
          expect(focused(), `${name}: ${kind}`).to.equal(control);
          await press(key);
          await until(() => isOpen(control) === (i ? before : !before));
          await widget.updateComplete;
          expect(focused(), `${name}: ${kind} after ${key}`).to.equal(control);
        }
        clear();
      }
    });
});

describe('radio group', () => {
  /** Groups of radio buttons that a visitor can reach: the name of the group, and what is in it. */
  async function keepsThePattern(group: HTMLElement) {
    const radios = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(radios.length).to.be.above(1);
    expect(new Set(radios.map(({ name }) => name)).size).to.equal(1);
    const name = group.ariaLabel ?? squeeze(group.closest('fieldset')?.querySelector('legend')?.textContent);
    expect(name, 'the group has a name').not.to.equal('');
    for (const radio of radios)
      expect(squeeze(radio.closest('label')?.textContent ?? radio.ariaLabel)).not.to.equal('');
    const [first, second] = radios as [HTMLInputElement, HTMLInputElement];
    const last = radios.at(-1) as HTMLInputElement;
    const checked = () => radios.filter((radio) => radio.checked);

    first.focus();
    await press(' ');
    await until(() => first.checked);
    for (const [key, to] of [
      ['ArrowDown', second],
      ['ArrowUp', first],
      // WebKit stays with the first one.
      ['ArrowLeft', isWebKit ? first : last],
      ['ArrowRight', isWebKit ? second : first],
    ] as const) {
      await press(key);
      await until(() => focused() === to);
      await until(() => to.checked);
      expect(checked(), key).to.deep.equal([to]);
    }
    await press('Tab');
    expect(radios.includes(focused() as HTMLInputElement), 'one stop for all').to.be.false;
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(focused(), 'back to the one that is chosen').to.equal(checked()[0]);
  }

  it('a question of the quiz', async () => {
    const quiz = await show('gut-skin-quiz');
    await run(quiz, {}, 's4');
    const item = data.items.find(({ id }) => id === 's4');
    const group = $(quiz, '[role=radiogroup]');
    expect(squeeze(group.querySelector('legend')?.textContent)).to.equal(squeeze(item?.question.en));
    await keepsThePattern(group);
  });

  it('a row of the quiz', async () => {
    const quiz = await show('gut-skin-quiz');
    await run(quiz, {}, 'd1');
    await keepsThePattern($(quiz, '[role=radiogroup]'));
  });

  it('the faces and the steps of the diary', async () => {
    const diary = await inState('gut-skin-diary', 'one day');
    for (const group of ['.faces', '.skin [role=radiogroup]']) {
      await keepsThePattern($(diary, group));
    }
  });
});

describe('tabs', () => {
  it('has one list with a name and a way, and each tab its panel; only the one that is selected shows', async () => {
    await setViewport({ width: 1200, height: 900 });
    const axis = await show('gut-skin-axis', { pathway: 'immune' });
    const list = $(axis, '[role=tablist]');
    expect(list.ariaOrientation).to.equal('vertical');
    expect(list.ariaLabel).to.match(/\w/);
    const tabs = $$(axis, '[role=tab]');
    expect([...list.children]).to.deep.equal(tabs);
    expect(tabs.filter((tab) => tab.ariaSelected === 'true').map((tab) => tab.dataset['id'])).to.deep.equal(['immune']);
    expect(tabs.filter((tab) => tab.tabIndex === 0).map((tab) => tab.dataset['id'])).to.deep.equal(['immune']);
    for (const tab of tabs) {
      const panel = controlled(tab);
      expect(panel.getAttribute('role')).to.equal('tabpanel');
      expect(panel.getAttribute('aria-labelledby')).to.equal(tab.id);
      expect(shows(panel)).to.equal(tab.ariaSelected === 'true');
    }
    for (const [key, at] of [
      ['End', tabs.length - 1],
      ['ArrowDown', 0],
      ['ArrowUp', tabs.length - 1],
      ['Home', 0],
    ] as const) {
      (focused()?.matches('[role=tab]') ? (focused() as HTMLElement) : (tabs[0] as HTMLElement)).focus();
      await press(key);
      await until(() => focused() === tabs[at]);
      await until(() => shows(controlled(tabs[at] as Element)));
    }
    await setViewport({ width: 800, height: 600 });
  });
});

describe('a bar that tells how far', () => {
  it('has a name, an end and a value that moves with the questions; and its words stand beside it', async () => {
    const quiz = await show('gut-skin-quiz');
    await run(quiz, {}, 's1');
    const bar = () => $<HTMLProgressElement>(quiz, 'progress');
    const before = bar().value;
    expect([bar().max > bar().value, before > 0, bar().position > 0]).to.deep.equal([true, true, true]);
    expect(bar().ariaLabel).to.contain(String(before)).and.contain(String(bar().max));
    expect(squeeze(bar().previousElementSibling?.textContent)).to.equal(squeeze(bar().ariaLabel));
    const further = await show('gut-skin-quiz');
    await run(further, {}, 'd1');
    expect($<HTMLProgressElement>(further, 'progress').value).to.be.above(before);
  });

  it('no widget draws a meter that says nothing: what shows a step says it in words', async () => {
    const result = await inState('gut-skin-quiz', 'result');
    const steps = $$(result, '.steps');
    expect(steps).not.to.be.empty;
    for (const drawn of steps) {
      expect(drawn.ariaHidden).to.equal('true');
      expect(squeeze(drawn.closest('summary, li, p')?.textContent)).not.to.equal('');
    }
    expect(everything(result.shadowRoot as ShadowRoot).filter((one) => one.localName === 'meter')).to.deep.equal([]);
  });
});
