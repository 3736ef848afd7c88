/** What a schema of shapes can't say of an overlay's entry: grades that stand on sources, ids that lead somewhere. */
import type { Schema } from '../dataset/fields.js';
import { checkFigures } from '../dataset/figure.js';
import { marked } from '../dataset/follow.js';
import type { Report } from '../dataset/paths.js';
import type { Ids, Known, KnownIds } from './own.js';
import { open } from './rules.js';
import type { Thing } from './text.js';

interface Around {
  ids: KnownIds;
  like(word: string, known: Ids): string;
}

/** What the entries of a collection may name; `brought` are the ids that the overlay itself has in another one. */
export function groundsOf(name: string, known: Known, brought: (name: string) => Ids): KnownIds {
  const ids = (...lists: Ids[]) => ({ all: lists.flat(), has: new Set(lists.flat()) });
  return {
    references: ids(known.sources[name] ?? [], brought('references')),
    conditions: ids(known.conditions, brought('conditions')),
    flags: ids(known.flags),
    areas: ids(known.areas),
    hazards: ids(known.hazards[name] ?? []),
    cards: ids(known.cards, ...open.map((one) => brought(one).map((id) => `${one}/${id}`))),
  };
}

/** Reports what an entry leans on and what is not there; paths begin at the entry. Its shape is looked at elsewhere. */
export function checkGrounds(
  name: string,
  schema: Schema,
  entry: Thing,
  base: Thing | undefined,
  { ids, like }: Around,
  report: Report,
) {
  for (const { what, value: id, path } of marked('names', schema, entry)) {
    const there = ids[what];
    if (there && typeof id === 'string' && !there.has.has(id))
      report(path, `"${id}" is not known${like(id, there.all)}`);
  }
  // A grade belongs to the sources beside it: who gives one gives the other.
  const graded = (grade: unknown) => Boolean(grade) && grade !== 'not-graded';
  for (const { what, value: grade, path, around } of marked('grade', schema, entry))
    if (graded(grade) && !around[what.on])
      report(
        path,
        `a certainty needs "${what.on}" of your own beside it; leave it out, and the entry is shown as your own statement`,
      );
  checkFigures(schema, entry, report);
  if (name === 'faq' && graded(entry['certainty']) && !entry['limits'] && !base?.['limits'])
    report(['limits'], 'a graded answer must say in whom it was seen and what it does not show');
}
