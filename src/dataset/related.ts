/** Which entries lead to each other: the pair is named once, by one of the two, and holds for both. */
import { holds } from './follow.js';
import type { Report } from './paths.js';
import { entryShapes, files, type Dataset } from './schema.js';

/** The collections whose entries may be related. */
const carded = files.filter((name) => holds(entryShapes[name], ({ names }) => names === 'cards'));

interface Entry {
  id: string;
  related?: readonly string[];
}
const entriesOf = (data: Dataset, name: keyof Dataset) => (data[name] as { entries: readonly Entry[] }).entries;

/** All entries that may be named, each as its collection and its id. */
export const cardsOf = (data: Dataset): ReadonlySet<string> =>
  new Set(carded.flatMap((name) => entriesOf(data, name).map(({ id }) => `${name}/${id}`)));

/** Reports what leads to itself, and what is said twice. */
export function checkRelated(data: Dataset, report: Report) {
  const said = new Map<string, string>();
  for (const name of carded)
    entriesOf(data, name).forEach(
      ({ id, related = [] }, i, all) =>
        all.findIndex((entry) => entry.id === id) === i &&
        related.forEach((card, r) => {
          const here = `${name}/${id}`;
          const pair = [here, card].sort().join();
          const by = said.get(pair);
          const path = [name, 'entries', i, 'related', r];
          if (card === here) report(path, 'an entry is not related to itself');
          else if (by === here) report(path, `"${card}" is named twice`);
          else if (by) report(path, `"${card}" names this one already: once is enough, it leads both ways`);
          said.set(pair, here);
        }),
    );
}
