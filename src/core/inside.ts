import type { About, Reference, SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';
import type { GutSkinElement } from './element.js';
import type { OwnLink } from './fallback.js';
import type { Settings } from './settings.js';
import type { Surface } from './surface.js';

/** What every widget has loaded before its first render, besides its own collection. */
export interface Shared {
  meta: SliceMeta;
  words: BaseWords & { about: About };
  /** Sources of the site owner's own. */
  references?: readonly Reference[];
}
/** A widget of any kind, as the pieces see it. */
export type Widget = GutSkinElement<{ meta: SliceMeta }>;

/** What a widget tells its base, and nobody else. */
export interface Work<Data> {
  /** Fetches the widget's own collection, in one language. */
  load(language: string): Promise<Data>;
  /** For each setting that names something in the data: the ids it may name. */
  ids?(data: Data & Shared): Record<string, readonly string[]>;
  /** The widget itself; called only when the data is there. */
  view(data: Data & Shared): unknown;
  /** For a widget that shows an emergency number and the clinic's link: its own link, so that an error keeps them. */
  help?(): OwnLink;
}

/**
 * What the library knows of a widget and the page must not reach. A page may read and assign any name of an element, and
 * frameworks assign every name that is `in` it; so none of this is one.
 */
export interface Inside<Data = unknown> {
  readonly work: Work<Data>;
  readonly internals: ElementInternals;
  readonly surface: Surface;
  /** The content in the widget's language; undefined until it is there. */
  data?: (Data & Shared) | undefined;
  /** What the settings wrapper around it says. */
  around?: Settings | undefined;
}

const kept = new WeakMap<Element, unknown>();

export function keep<Data>(widget: Element, inside: Inside<Data>): Inside<Data> {
  kept.set(widget, inside);
  return inside;
}

/** Nothing, for what is no widget of this copy of the library. */
export const insideOf = (widget: Element) => kept.get(widget) as Inside<object>;

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
    insideOf(widget).internals.states[on ? 'add' : 'delete'](state);
  } catch {
    // Engines before 2024 take only names with two hyphens; the state is then not there to style by.
  }
}
