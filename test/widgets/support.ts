/** What all tests of the widgets share: a page, ways to wait, ways to look. */
import axe from 'axe-core';
import { Assertion, AssertionError } from 'chai';
import { insideOf, type Inside, type Widget } from '../../src/core/inside.js';
import type { Shared } from '../../src/core/needs.js';
import { load } from '../../src/core/source.js';

import.meta.glob('../../src/widgets/*/gut-skin-*.ts', { eager: true });

// The runner prints what differs by walking through it; with an element in it that walk goes through the whole page and
// does not end. The message names the element anyway.
const { assert } = Assertion.prototype as { assert(...parts: unknown[]): void };
const live = (value: unknown): boolean =>
  value instanceof Node || value instanceof Event || (Array.isArray(value) && value.some(live));
(Assertion.prototype as { assert: typeof assert }).assert = function (...parts) {
  try {
    assert.apply(this, parts);
  } catch (error) {
    const fault = error as { actual?: unknown; expected?: unknown };
    if (!(error instanceof AssertionError) || !(live(fault.actual) || live(fault.expected))) throw error;
    throw new Error(error.message);
  }
};

/** Every widget of `src/widgets/`; the settings are no widget, and show nothing. */
type Tag = Exclude<Extract<keyof HTMLElementTagNameMap, `gut-skin-${string}`>, 'gut-skin-settings'>;
export type Widgets = Pick<HTMLElementTagNameMap, Tag>;
export type WidgetTag = keyof Widgets;
export type AnyWidget = Widgets[WidgetTag] & Widget;
export type Language = 'en' | 'ko';
export const languages: readonly Language[] = ['en', 'ko'];
/** Those, and the languages that nobody speaks (src/dataset/pseudo.ts). */
export type Spoken = Language | 'en-XA' | 'ar-XB';

/** For what no other engine does, or WebKit alone does not; each place says what. */
export const isWebKit = navigator.vendor.startsWith('Apple');

/** The page a clinic would put a widget on, with the headings and landmarks it would have. */
export const page = document.createElement('main');
document.body.append(page);
document.body.style.margin = '0';

beforeEach(() => clear());
afterEach(() => clear());

let staged = false;
/** Whether what is on the page stays there from one test to the next (`stage` of states.ts). */
export function keepPage(yes: boolean) {
  staged = yes;
  clear();
}

function clear() {
  if (!staged) page.innerHTML = '<h1>Clinic</h1><h2>Gut and skin</h2>';
  document.documentElement.lang = 'en';
}

/** Puts markup on the page and gives back its first element, ready or not. */
export function put<Made extends HTMLElement = HTMLElement>(markup: string): Made {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  page.append(holder);
  return holder.firstElementChild as Made;
}

/** The attributes of a tag; `true` is one without a value. */
export type Attributes = Record<string, string | number | true>;

/** A widget of that tag, not on the page yet. */
export function make<Tag extends WidgetTag>(tag: Tag, attributes: Attributes = {}, content = ''): Widgets[Tag] {
  const widget = document.createElement(tag) as Widgets[Tag];
  for (const [name, value] of Object.entries(attributes))
    widget.setAttribute(name, value === true ? '' : String(value));
  widget.innerHTML = content;
  return widget;
}

/** A widget on the page that has rendered its content. */
export async function show<Tag extends WidgetTag>(
  tag: Tag,
  attributes: Attributes = {},
  content = '',
): Promise<Widgets[Tag]> {
  const widget = make(tag, attributes, content);
  page.append(widget);
  await ready(widget);
  return widget;
}

/** What only the library may know of a widget. */
export const inside = <Data extends object = object>(widget: AnyWidget) =>
  insideOf(widget) as Omit<Inside, 'data'> & { data?: (Data & Shared) | undefined };
export const dataOf = (widget: AnyWidget) => inside(widget).data as Shared;

/** Waits until a widget shows its content. */
export async function ready(widget: AnyWidget): Promise<void> {
  if (!dataOf(widget)) await once(widget, 'gut-skin-ready');
  await widget.updateComplete;
}

export function once<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: Type,
): Promise<HTMLElementEventMap[Type]> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as HTMLElementEventMap[Type]), { once: true }),
  );
}

/** Collects events of some types for as long as the test runs. */
export function record<Type extends keyof HTMLElementEventMap>(
  target: EventTarget,
  ...types: Type[]
): HTMLElementEventMap[Type][] {
  const seen: HTMLElementEventMap[Type][] = [];
  for (const type of types) target.addEventListener(type, (event) => seen.push(event as HTMLElementEventMap[Type]));
  return seen;
}

/** Lets tasks that are due run: promises, slots, observers, queued events. */
export const turn = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Waits until something is so; the runner's own time limit ends it when it never is. */
export async function until<Result>(check: () => Result): Promise<NonNullable<Result>> {
  for (;;) {
    const result = check();
    if (result) return result;
    await turn();
  }
}

/** The first match inside a widget. Fails when there is none. */
export function $<Found extends Element = HTMLElement>(widget: Element, selector: string): Found {
  const found = widget.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`<${widget.localName}> holds no "${selector}"`);
  return found;
}
/** All matches inside a widget. */
export const $$ = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found[] => [
  ...(widget.shadowRoot?.querySelectorAll<Found>(selector) ?? []),
];

/** As it would be typed: what joins a line (src/dataset/joins.ts) is a blank, or nothing. */
export const squeeze = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** The words inside a widget, its own shadow tree only. */
export const words = (widget: Element, selector = '[part=base]') => squeeze($(widget, selector).textContent);

/** Every element of a tree, through all shadow roots. */
export function everything(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? everything(element.shadowRoot) : []),
  ]);
}

/** The element that has the focus, however deep. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What is said on the console while a test runs. */
export async function warningsOf(act: () => Promise<unknown> | void): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => lines.push(parts.map(String).join(' '));
  try {
    await act();
    await import('../../src/core/lazy/complaint.js'); // the words for a complaint load only with the first one
    await turn();
  } finally {
    console.warn = warn;
  }
  return lines;
}

/** The numbers to call that a widget shows beside what speaks of them; those of other countries are folded away. */
export async function calls(widget: AnyWidget, place = '') {
  await import('../../src/core/lazy/emergency.js'); // some widgets load it with the first number they show
  await turn();
  const links = $$<HTMLAnchorElement>(widget, `${place} :is([data-numbers], .ladder) .call a`);
  return [...new Set(links.map((link) => link.getAttribute('href')))];
}

/** Runs an act with the widgets' warnings kept off the console. */
export async function hushed<Result>(act: () => Promise<Result>): Promise<Result> {
  let result!: Result;
  await warningsOf(async () => (result = await act()));
  return result;
}

/** Brings a widget's own collection in a language. */
export type Bring = (language: string) => Promise<unknown>;
/** How a widget's own collection comes, as long as nothing is rigged. */
export function bringOf(widget: AnyWidget): Bring {
  const { slice } = inside(widget).work.need;
  return (language) => load(slice, language);
}
/** Makes the loading of a widget's own collection end as told; the source stays as it is. */
export function rig<Made extends AnyWidget>(widget: Made, bring: Bring): Made {
  const { work } = inside(widget);
  const get = (language: string) => async () => ({ default: (await bring(language)) as never });
  const spoken = Object.keys(work.need.slice);
  work.need = { ...work.need, slice: Object.fromEntries(spoken.map((language) => [language, get(language)])) };
  return widget;
}
export const never = () => new Promise<never>(() => undefined);
export const lost = () => Promise.reject(new Error('no such file'));

/** A widget whose data did not arrive, with its fallback on show. */
export async function showFailed<Tag extends WidgetTag>(
  tag: Tag,
  attributes: Attributes = {},
  content = '',
): Promise<Widgets[Tag]> {
  return hushed(async () => {
    const widget = rig(make(tag, attributes, content), lost) as Widgets[Tag];
    const failed = once(widget, 'gut-skin-error');
    page.append(widget);
    await failed;
    await widget.updateComplete;
    return widget;
  });
}

/** Opens a list of sources and waits for it. */
export async function openSources(widget: Element, within = ''): Promise<HTMLElement> {
  const details = $<HTMLDetailsElement>(widget, `${within} .sources`.trim());
  details.open = true;
  return until(() => details.querySelector<HTMLElement>('ol'));
}

/** Ends all animations, so that colours and places are the final ones. */
export function still() {
  const trees = everything(document.body).flatMap((element) => element.shadowRoot ?? []);
  for (const tree of [document, ...trees]) tree.getAnimations().forEach((animation) => animation.finish());
}

/** All of WCAG 2.2 AA and good practice; or what depends on colours alone. */
const rules = {
  all: {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true } }, // new in WCAG 2.2 and off by default
  },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
} satisfies Record<string, axe.RunOptions>;

/** Axe looks into a frame only where it stands in there, too. Gives back whether there is any. */
export function putAxeIntoFrames(): boolean {
  const frames = everything(document.body).filter((element) => element instanceof HTMLIFrameElement);
  for (const { contentWindow } of frames) {
    const view = contentWindow as unknown as { axe?: unknown; eval(code: string): void };
    if (!view.axe) view.eval(axe.source);
  }
  return Boolean(frames.length);
}

/** What a node is in, through shadow roots. */
function hostsOf(node: Node | undefined): Node[] {
  const around = node && (node.parentNode ?? (node as Partial<ShadowRoot>).host);
  return around ? [around, ...hostsOf(around)] : [];
}

/** Runs axe over the page: no violation, and nothing that it could not judge. */
export async function expectAccessible(what: string, which: keyof typeof rules = 'all'): Promise<void> {
  still();
  const iframes = putAxeIntoFrames();
  const { violations, incomplete } = await axe.run(document, {
    ...rules[which],
    resultTypes: ['violations', 'incomplete'],
    preload: false,
    elementRef: true,
    iframes,
    pingWaitTime: 0, // it is in there: a ping that a busy machine answers late would count as a finding
  });
  // A Korean word may be one letter, which axe takes for no text.
  const short = ({ any }: axe.NodeResult) =>
    any.some(({ data }) => (data as { messageKey?: string } | null)?.messageKey === 'shortTextContent');
  // Firefox rounds: a text that ends with its card may reach beyond it by some millionths, and axe then finds it hidden by it.
  const inItself = ({ any, element }: axe.NodeResult) =>
    any.some(({ data, relatedNodes = [] }) => {
      const { messageKey } = (data ?? {}) as { messageKey?: string };
      const over = relatedNodes.map(({ element: other }) => other);
      return (
        messageKey === 'elmPartiallyObscured' &&
        over.length > 0 &&
        over.every((other) => other && hostsOf(element).includes(other))
      );
    });
  // And a frame for a page, with blocks to pass by.
  const framed = (id: string, { target }: axe.NodeResult) => id === 'bypass' && target.length > 1;
  const lines = [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !short(node) && !inItself(node) && !framed(id, node))
      .map(
        ({ target, any, all, none }) =>
          `${id} (${help}) at ${target.flat().join(' > ')}: ${[...any, ...all, ...none].map((c) => c.message).join('; ')}`,
      ),
  );
  if (lines.length) throw new Error(`${what}: ${lines.length} findings\n${lines.slice(0, 8).join('\n')}`);
}
