/** Follows a schema through a value that need not fit it: what stands where the schema knows nothing is left alone. */
import { meaningOf, type Meaning, type Schema } from './fields.js';
import type { Path } from './paths.js';

export type Thing = Record<string, unknown>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Def {
  innerType?: Schema;
  element?: Schema;
  shape?: Record<string, Schema>;
}
const defOf = (schema: Schema): Def => {
  const def = schema._zod.def as Def;
  return def.innerType ? defOf(def.innerType) : def;
};

/** The fields of an object's schema, by name. */
export const fieldsOf = (schema: Schema): Record<string, Schema> => defOf(schema).shape ?? {};

/** The ids of what a field holds: one, or a list of them. */
export function namesOf(schema: Schema): Meaning['names'] {
  const { element } = defOf(schema);
  return meaningOf(schema)?.names ?? (element && namesOf(element));
}

/** The parts of a value that its schema knows, each with its own schema. */
export function partsOf(schema: Schema, value: unknown): [key: PropertyKey, schema: Schema, part: unknown][] {
  const { element, shape } = defOf(schema);
  if (element && Array.isArray(value)) return value.map((part, i) => [i, element, part]);
  if (!shape || !isThing(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    return field ? [[key, field, part] as const] : [];
  });
}

/** Whether a schema has a field with such a meaning anywhere. */
export function holds(schema: Schema, test: (meaning: Meaning) => boolean): boolean {
  const { element, shape } = defOf(schema);
  const meaning = meaningOf(schema);
  if (meaning && test(meaning)) return true;
  return [...(element ? [element] : []), ...Object.values(shape ?? {})].some((inner) => holds(inner, test));
}

const bearing = new WeakMap<Schema, Map<keyof Meaning, boolean>>();
/** Whether it is worth following a schema for a mark; most are not. */
function bears(mark: keyof Meaning, schema: Schema): boolean {
  const known = bearing.get(schema) ?? new Map<keyof Meaning, boolean>();
  bearing.set(schema, known);
  if (!known.has(mark))
    known.set(
      mark,
      holds(schema, (meaning) => meaning[mark] !== undefined),
    );
  return known.get(mark) === true;
}

export interface Found<What> {
  /** What its schema says of it. */
  what: What;
  value: unknown;
  path: Path;
  /** The object whose field it is, or is in. */
  around: Thing;
}

/** Everything inside a value that has a mark, however deep. */
export function* marked<Mark extends keyof Meaning>(
  mark: Mark,
  schema: Schema,
  value: unknown,
  path: Path = [],
  around: Thing = {},
): Generator<Found<NonNullable<Meaning[Mark]>>> {
  const what = meaningOf(schema)?.[mark];
  if (what) yield { what, value, path, around };
  if (typeof value !== 'object' || value === null) return;
  const next = isThing(value) ? value : around;
  for (const [key, inner, part] of partsOf(schema, value))
    if (bears(mark, inner)) yield* marked(mark, inner, part, [...path, key], next);
}

/** All ids of one kind that a value names. */
export function namedIn(kind: Meaning['names'], schema: Schema, value: unknown): string[] {
  return [...marked('names', schema, value)].flatMap(({ what, value: id }) =>
    what === kind && typeof id === 'string' ? [id] : [],
  );
}

/** A value as it is shown: without what only editors need, and with what becomes of its texts and days. */
export function shown(schema: Schema, value: unknown, say: (part: unknown, what: Meaning) => unknown): unknown {
  const what = meaningOf(schema);
  if (value !== undefined && (what?.text ?? what?.day)) return say(value, what);
  const parts = partsOf(schema, value).filter(([, inner]) => !meaningOf(inner)?.editors);
  if (Array.isArray(value)) return parts.map(([, inner, part]) => shown(inner, part, say));
  if (!isThing(value)) return value;
  return Object.fromEntries(parts.map(([key, inner, part]) => [key, shown(inner, part, say)]));
}
