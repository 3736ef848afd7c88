/** What a site owner may do to which collection: from the descriptions of the collections and the meaning of their fields. */
import type { OwnRules } from '../dataset/description.js';
import { meaningOf } from '../dataset/fields.js';
import { fieldsOf, namesOf } from '../dataset/follow.js';
import { descriptionOf, entryShapes, files, type FileName } from '../dataset/schema.js';
import type { OverlayCollection } from '../dataset/types.js';

type Fields = readonly string[];
/** How an entry of one collection is merged. */
export interface Rules extends Required<OwnRules> {
  /** Which fields grade the claims, and which hold their sources. */
  grades: Fields;
  sources: Fields;
  /** Fields with sources of other statements. */
  cites: Fields;
  /** Objects that are changed as a whole: half a picture would show one's numbers under the other's words. */
  whole: Fields;
}

function rulesOf(name: FileName, own: OwnRules): Rules {
  const fields = Object.entries(fieldsOf(entryShapes[name]));
  const naming = (...kinds: unknown[]) => fields.flatMap(([key, field]) => (kinds.includes(namesOf(field)) ? key : []));
  const graded = fields.flatMap(([key, field]) => {
    const grade = meaningOf(field)?.grade;
    return grade ? [{ key, on: grade.on }] : [];
  });
  const sources = [...new Set(graded.map(({ on }) => on))];
  const cites = naming('references').filter((key) => !sources.includes(key));
  return {
    only: {},
    add: [],
    parts: [],
    identity: [],
    ...own,
    free: [...(own.free ?? []), ...naming('cards')],
    grades: graded.map(({ key }) => key),
    sources,
    cites,
    whole: fields.flatMap(([key, field]) => (meaningOf(field)?.drawn ? [key] : [])),
    union: [...(own.union ?? []), ...cites, ...naming('flags', 'hazards')],
  };
}

/** The collections whose entries an owner may change, and how. */
export const rules = Object.fromEntries(
  files.flatMap((name) => {
    const { own } = descriptionOf(name);
    return typeof own === 'object' ? [[name, rulesOf(name, own)]] : [];
  }),
) as Record<OverlayCollection, Rules>;

/** All that a file of an owner's may hold, and what of `data/` is nobody's to change. */
export const open = files.filter((name) => descriptionOf(name).own) as (OverlayCollection | 'references')[];
export const fixed: Fields = files.filter((name) => !descriptionOf(name).own);
