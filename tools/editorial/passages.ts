/** Every text of the dataset with where it stands and what backs it: what all checks of wording read. */
import type { Schema } from '../../src/dataset/fields.js';
import { isThing, namedIn, partsOf } from '../../src/dataset/follow.js';
import { shapes, type FileName } from '../../src/dataset/schema.js';
import { isText } from '../../src/dataset/texts.js';
import type { Dataset, Text } from '../../src/dataset/types.js';

/** Where something stands. */
export interface Spot {
  /** For example `faq`. */
  file: string;
  /** The way to it inside its file, for a JSON path: `['entries', 3, 'answer']`. */
  path: readonly (string | number)[];
  /** The same for people and for lists of exceptions, with ids instead of positions: `faq what-is.answer`. */
  place: string;
}

export interface Passage extends Spot {
  /** The entry it belongs to, `faq what-is`; in the quiz its area, item or note. */
  entry: string;
  /** Name of the field that holds it, or that holds the list it is in. */
  field: string;
  text: Text;
  /** Ids of what the nearest thing around it cites. */
  sources: readonly string[];
}

/** What an editor has to mend. */
export interface Finding extends Spot {
  message: string;
}

/** A place where a rule does not hold, and why. */
export interface Exception {
  /** The start of the places it holds for: `faq how-long.answer`. */
  place: string;
  because: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What backs the texts of a thing; undefined where what is around it does. */
function backing(schema: Schema, value: unknown, file: string, top: boolean): string[] | undefined {
  if (!isThing(value)) return undefined;
  if (file === 'references' && typeof value['design'] === 'string') return [value['id'] as string]; // it backs itself
  // The parts of the quiz cite for themselves; its own sources are those of its closing words.
  const ids = file === 'quiz' && top ? ((value['sources'] ?? []) as string[]) : namedIn('references', schema, value);
  return ids.length ? ids : undefined;
}

/** Whether visitors read it; the others are words that an entry is found by. */
export const isRead = ({ field }: Pick<Passage, 'field'>) => field !== 'search' && field !== 'words';

type Step = string | number;
function walk(
  schema: Schema,
  value: unknown,
  file: string,
  path: Step[],
  names: Step[],
  sources: readonly string[],
): Passage[] {
  if (!isObject(value)) return [];
  if (isText(value)) {
    const entry = names.slice(0, file === 'quiz' ? 2 : 1).join('.');
    const field = names.findLast((name): name is string => typeof name === 'string') ?? '';
    return [
      { file, path, place: `${file} ${names.join('.')}`, entry: `${file} ${entry}`, field, text: value, sources },
    ];
  }
  const around = backing(schema, value, file, !path.length) ?? sources;
  return partsOf(schema, value).flatMap(([key, inner, child]) => {
    const step = key as Step;
    const id = Array.isArray(value) && isObject(child) ? child['id'] : undefined;
    const next = !path.length && key === 'entries' ? names : [...names, typeof id === 'string' ? id : step];
    return walk(inner, child, file, [...path, step], next, around);
  });
}

/** Every text of the dataset, in the order of the files. */
export const passagesOf = (data: Dataset): Passage[] =>
  Object.entries(data).flatMap(([file, content]) => walk(shapes[file as FileName], content, file, [], [], []));
