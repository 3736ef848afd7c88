import type { ReactiveElement } from 'lit';
import type { DataOf, Need } from './needs.js';
import type { HeadingLevel, Settings, Theme } from './settings.js';
import { Surface } from './surface.js';

/** A widget of any kind, as the pieces see it. */
export interface Widget extends ReactiveElement {
  theme?: Theme | undefined;
  heading?: string | undefined;
  headingLevel?: HeadingLevel | undefined;
  reviewedBy?: string | undefined;
  reviewedOn?: string | undefined;
}

/** A widget's own link, which goes before that of the settings around it. */
export interface OwnLink {
  href?: string | undefined;
  tel?: string | undefined;
  label?: string | undefined;
}

/** An entry that has a card, as far as what leads to it must know. */
export interface Card {
  id: string;
  /** Entries it is related to, each as its collection and its id. */
  related?: readonly string[] | undefined;
}

/** What a widget tells its base, and nobody else. */
export interface Work<Wanted extends Need> {
  /** What is loaded before its first render: `need` of its `<name>-data.ts`. */
  need: Wanted;
  /** For each setting that names something in the data: the ids it may name. */
  ids?(data: DataOf<Wanted>): Record<string, readonly string[]>;
  /** The widget itself; called only when the data is there. */
  view(data: DataOf<Wanted>): unknown;
  /** For a widget of cards that others may lead to: those it can show, as the page has set it up. */
  cards?(data: DataOf<Wanted>): readonly Card[];
  /** Opens one of them, where that takes more than a `<details>` of its `data-id`. */
  open?(id: string): void;
  /** For a widget that shows an emergency number and the clinic's link: its own link, so that an error keeps them. */
  help?(): OwnLink;
}

/** A part of a widget that lives along with it. Not Lit's controllers: those stand where a page can read them. */
export interface Follower {
  /** After each render on the page, which itself starts nothing. One that has left draws once more now and then, and is to stay quiet. */
  updated(): void;
  /** The widget was taken off the page. */
  left?(): void;
}

/**
 * What the library knows of a widget and the page must not reach. A page may read and assign any name of an element, and
 * frameworks assign every name that is `in` it; so none of this is one.
 */
export interface Inside<Wanted extends Need = Need> {
  readonly work: Work<Wanted>;
  /** Not there in happy-dom. */
  readonly internals: ElementInternals | undefined;
  readonly surface: Surface;
  readonly followers: Follower[];
  /** The content in the widget's language; undefined until it is there. */
  data?: DataOf<Wanted> | undefined;
  /** What the settings wrapper around it says. */
  around?: Settings | undefined;
}

const kept = new WeakMap<Element, unknown>();

export function keep<Wanted extends Need>(widget: ReactiveElement, work: Work<Wanted>): Inside<Wanted> {
  const inside: Inside<Wanted> = {
    work,
    internals: (widget as Partial<HTMLElement>).attachInternals?.(),
    surface: new Surface(widget),
    followers: [],
  };
  kept.set(widget, inside);
  return inside;
}

/** Nothing, for what is no widget of this copy of the library. The widget itself knows what is in its data. */
export const insideOf = <Wanted extends Need = Need>(widget: Element) => kept.get(widget) as Inside<Wanted>;

/** The first match in what the widget has drawn. */
export const find = <Found extends HTMLElement>(widget: Element, selector: string): Found | undefined =>
  insideOf(widget).surface.root?.querySelector<Found>(selector) ?? undefined;

/** The element's own setting, or the one of the settings wrapper around it. */
export function settingOf<Key extends keyof Settings>(widget: Widget, key: Key): Settings[Key] {
  // What stands on the element itself is no setting of it: nothing has checked that.
  const own = Object.hasOwn(widget, key) ? undefined : (widget as Settings)[key];
  return own ?? insideOf(widget).around?.[key];
}

/** Level of the widget's heading, plus a depth for the headings inside it. */
export const levelOf = (widget: Widget, depth = 0): number =>
  Math.min((settingOf(widget, 'headingLevel') ?? 3) + depth, 6);

/** Sets or clears a custom state, such as `:state(loading)`. */
export function mark(widget: Element, state: string, on: boolean) {
  try {
    insideOf(widget).internals?.states[on ? 'add' : 'delete'](state);
  } catch {
    // Engines before 2024 take only names with two hyphens; the state is then not there to style by.
  }
}

/** Whether a widget stands inside another one: what it does is for that one to know, which tips there are could tell the answers. */
export function isInner(widget: Element): boolean {
  const { host } = widget.getRootNode() as Partial<ShadowRoot>;
  return Boolean(host && insideOf(host));
}

/** Tells the page. */
export function tell(widget: Element, event: Event) {
  if (!isInner(widget)) widget.dispatchEvent(event);
}
