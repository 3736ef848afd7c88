/** What changed on a page, by what its snippets show: for a page that explains a release to who pasted them. Pure. */
import type { ChangesFile } from './changes.js';

/** A tag of a page and its settings, as they stand in its snippet. */
export interface Snippet {
  /** With or without `gut-skin-`. */
  widget: string;
  settings?: Readonly<Record<string, string | undefined>>;
}
/** What a widget shows: a collection, and which of its settings names the ids; without it, or unset, all may show. */
interface Shelf {
  collections: readonly string[];
  ids?: string;
}

/** The collections that a widget's cards are of. */
export const shelves: Readonly<Record<string, Shelf>> = {
  axis: { collections: ['axis'] }, // `pathway` only says which is open
  'care-plan': { collections: ['procedures', 'red-flags'], ids: 'procedure' },
  condition: { collections: ['conditions'], ids: 'condition' },
  consult: { collections: ['red-flags'] },
  diary: { collections: [] },
  'diet-tip': { collections: ['diet-tips'], ids: 'tip' },
  evidence: { collections: ['strains'] },
  fact: { collections: ['facts'], ids: 'fact' },
  faq: { collections: ['faq'], ids: 'ids' },
  nutrient: { collections: ['nutrients'], ids: 'nutrient' },
  quiz: { collections: ['quiz', 'diet-tips', 'red-flags'] },
  settings: { collections: [] },
  strain: { collections: ['strains'], ids: 'strain' },
};

/** Whether a snippet shows an entry. */
export function shows({ widget, settings = {} }: Snippet, entry: string): boolean {
  const name = widget.replace(/^gut-skin-/, '');
  const shelf = Object.hasOwn(shelves, name) ? shelves[name] : undefined;
  if (!shelf) return false;
  const [file = '', id = ''] = entry.split('/');
  if (file === 'meta') return name !== 'settings'; // whom to call, and what is said of the content as a whole
  if (!shelf.collections.includes(file)) return false;
  const ids = (shelf.ids && settings[shelf.ids]?.split(/[\s,]+/).filter(Boolean)) || [];
  return file !== shelf.collections[0] || !ids.length || ids.includes(id);
}

export type Release = ChangesFile['since'][number];

/**
 * What changed since a release in what some snippets show: their entries, and the sources, warnings and warning signs on
 * them. Undefined where the release is not known.
 */
export function changesOn(
  file: ChangesFile,
  since: string,
  snippets: readonly Snippet[],
): Release['entries'] | undefined {
  if (since === file.version && file.released) return [];
  const release = file.since.find(({ version }) => version === since);
  const shown = (entry: string) => snippets.some((snippet) => shows(snippet, entry));
  return release?.entries.filter(({ entry, on = [] }) => shown(entry) || on.some(shown));
}
