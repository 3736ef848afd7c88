/** Everything that was chosen, read from the fragment of an address as if an enemy had written it. Pure, but for links. */
import { isoDate, oneOf, type Check } from '../../core/checks.js';
import { oneLine } from '../../dataset/characters.js';
import { contactLink, phone } from '../../pieces/addresses.js';
import { hostNames, type HostName } from './hosts.js';
import { about, names, type WidgetName } from './widgets.js';

export const themes = ['light', 'dark', 'auto'] as const;
export const levels = ['2', '3', '4', '5', '6'] as const;
export const widths = ['phone', 'column', 'wide'] as const;
export const pages = ['light', 'dark', 'large'] as const;
export const titles = ['own', 'none', 'text'] as const;

export interface State {
  /** In which language the builder speaks; empty: the visitor's. */
  readonly ui: string;
  readonly widget: WidgetName;
  /** Which entries it shows; empty: what it shows by itself. */
  readonly ids: readonly string[];
  /** Of the widget; empty: that of the page around it. */
  readonly lang: string;
  readonly theme: '' | (typeof themes)[number];
  /** `#rrggbb`; empty: the library's own. */
  readonly accent: string;
  /** Text as large as that of the page around it. */
  readonly follow: boolean;
  readonly title: (typeof titles)[number];
  readonly heading: string;
  readonly level: (typeof levels)[number];
  readonly by: string;
  readonly on: string;
  readonly href: string;
  readonly tel: string;
  readonly host: HostName;
  /** As it was typed. */
  readonly base: string;
  /** The one-file script with its hash. */
  readonly pin: boolean;
  readonly width: (typeof widths)[number];
  readonly page: (typeof pages)[number];
}
export type Name = keyof State;

export const initial: State = {
  ui: '',
  widget: 'faq',
  ids: [],
  lang: '',
  theme: '',
  accent: '',
  follow: false,
  title: 'own',
  heading: '',
  level: '3',
  by: '',
  on: '',
  href: '',
  tel: '',
  host: 'html',
  base: '',
  pin: false,
  width: 'phone',
  page: 'light',
};

/** What a build knows. */
export interface Known {
  readonly languages: readonly string[];
  /** The ids of each collection. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Longer is no name and no title. */
export const MOST = 120;
const text: Check = { known: [], parse: (given) => oneLine(given).slice(0, MOST).trim() };
const address: Check = { known: [], parse: (given) => oneLine(given).slice(0, 300) };
const colour: Check = { known: [], parse: (given) => (/^#[\da-f]{6}$/i.test(given) ? given.toLowerCase() : undefined) };
const checks = (languages: readonly string[]): Record<Exclude<Name, 'ids' | 'follow' | 'pin'>, Check> => ({
  ui: oneOf(...languages),
  widget: oneOf(...names),
  lang: oneOf(...languages),
  theme: oneOf(...themes),
  accent: colour,
  title: oneOf(...titles),
  heading: text,
  level: oneOf(...levels),
  by: text,
  on: isoDate,
  href: {
    ...contactLink,
    parse: (given) => (contactLink.parse(given) === undefined ? undefined : address.parse(given)),
  },
  tel: phone,
  host: oneOf(...hostNames),
  base: address,
  width: oneOf(...widths),
  page: oneOf(...pages),
});

/** The fields whose value is not what it may be, so that it counts as empty. */
export type Faults = readonly Name[];

/** What of these values is allowed; everything else is as if nobody had written it. Never throws. */
export function settle(given: Partial<Record<Name, unknown>>, known: Known): { state: State; faults: Faults } {
  const faults: Name[] = [];
  const state: Record<string, unknown> = { ...initial };
  for (const [name, check] of Object.entries(checks(known.languages)) as [Name, Check][]) {
    const value = given[name];
    if (typeof value !== 'string' || !value.trim()) continue;
    const good = check.parse(value.trim());
    if (good === undefined) faults.push(name);
    else state[name] = good;
  }
  for (const name of ['follow', 'pin'] as const) state[name] = given[name] === true || given[name] === '1';
  const { content } = about(state['widget'] as WidgetName);
  const asked = Array.isArray(given.ids) ? given.ids : typeof given.ids === 'string' ? given.ids.split(/[\s,]+/) : [];
  const there = new Set(content ? known.ids[content.collection] : []);
  state['ids'] = [...new Set(asked)].filter((id) => there.has(id as string)).slice(0, content?.most ?? 0);
  return { state: state as unknown as State, faults };
}

/** The state that a fragment means, with or without its `#`. */
export const read = (fragment: string, known: Known): State =>
  settle(Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, ''))), known).state;

/** The fragment that means a state: only what is not as it begins. */
export function write(state: State): string {
  const parts = new URLSearchParams();
  for (const name of Object.keys(initial) as Name[]) {
    const value = state[name];
    if (Array.isArray(value) ? !value.length : value === initial[name]) continue;
    parts.set(name, value === true ? '1' : Array.isArray(value) ? value.join(' ') : String(value));
  }
  return parts.toString();
}
