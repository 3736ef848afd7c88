/** The entries that the builder offers, by their titles: all that travels with its page of the dataset. Pure. */
import type { Dataset, Text } from '../../dataset/types.js';
import { folded, titleOf, type Collection, type Findable } from './find.js';
import { about, names } from './widgets.js';

export interface Content {
  readonly id: string;
  readonly collection: Collection;
  readonly title: Text;
  /** What else people look for it by. */
  readonly search: string;
}

const offered = [...new Set(names.flatMap((name) => about(name).content?.collection ?? []))];

/** What the build writes into the page's script. */
export const contentsIn = (data: Dataset): Content[] =>
  offered.flatMap((collection) =>
    data[collection].entries.map((entry) => ({
      id: entry.id,
      collection,
      title: titleOf(entry, data.meta.languages),
      search: 'search' in entry ? Object.values(entry.search ?? {}).join(' ') : '',
    })),
  );

/** The same, to be looked through. */
export const findable = (contents: readonly Content[]): (Content & Findable)[] =>
  contents.map((one) => {
    const called = folded(one.id, ...Object.values(one.title));
    return { ...one, called, says: `${called} ${folded(one.search)}` };
  });

/** The ids of each collection. */
export const idsIn = (contents: readonly Content[]) =>
  Object.fromEntries(
    offered.map((collection) => [
      collection,
      contents.filter((one) => one.collection === collection).map(({ id }) => id),
    ]),
  );
