/** Cuts the checked dataset into what a widget loads: one collection in one language. */
import type { Dataset, Text } from './schema.js';
import type { About, Collection, Localised, Reference, Slices } from './types.js';

/** What widgets load, and the collections whose sources are shown with it. */
const cites = {
  axis: ['axis'],
  conditions: ['conditions', 'red-flags'],
  'diet-tips': ['diet-tips'],
  facts: ['facts'],
  faq: ['faq'],
  nutrients: ['nutrients'],
  procedures: ['procedures', 'red-flags'],
  quiz: ['quiz', 'red-flags'],
  'red-flags': ['red-flags'],
  strains: ['strains'],
} satisfies Record<Collection, (keyof Dataset)[]>;
export const collections = Object.keys(cites) as Collection[];

/** All ids that a part of the dataset lists in fields of such a name. */
function listed(part: unknown, field: RegExp, found = new Set<string>()): Set<string> {
  if (typeof part === 'object' && part !== null)
    for (const [key, child] of Object.entries(part))
      if (field.test(key)) (child as string[]).forEach((id) => found.add(id));
      else listed(child, field, found);
  return found;
}
const sourced = /sources$/i;
/** The medicines and foods whose warnings a part of the dataset carries. */
const warned = (data: Dataset, part: unknown) => {
  const ids = listed(part, /^hazards$/);
  return data.hazards.entries.filter(({ id }) => ids.has(id));
};

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';
/** What only editors need stays out of the page. */
const editorial = new Set(['reviewBy', 'reviewed', 'updated', '$schema', 'findings', 'compared', 'seenAt']);

function localise<T>(value: T, language: string): Localised<T> {
  if (typeof value !== 'object' || value === null) return value as Localised<T>;
  if (Array.isArray(value)) return value.map((item: unknown) => localise(item, language)) as Localised<T>;
  if (isText(value)) return (value[language] ?? value.en) as Localised<T>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !editorial.has(key))
      .map(([key, child]) => [key, localise(child, language)]),
  ) as Localised<T>;
}

/** What is to be said of the dataset as a whole, in one language. */
export function about(data: Dataset, language: string): About {
  const { version, updated, review, grading } = data.meta;
  return { version, updated, ...localise({ review, grading }, language) };
}

/** One collection in one language, as a widget loads it. */
export function slice<Name extends Collection>(data: Dataset, name: Name, language: string): Slices[Name] {
  const named = [...data.conditions.entries, ...data.subjects.entries];
  const conditions = (used: readonly string[]) =>
    Object.fromEntries(named.filter((c) => used.includes(c.id)).map((c) => [c.id, c.name[language] ?? c.name.en]));
  const extras: { [Key in Collection]?: () => object } = {
    'diet-tips': () => ({ conditions: conditions(data['diet-tips'].entries.flatMap((t) => t.conditions)) }),
    strains: () => ({
      conditions: conditions(data.strains.entries.flatMap((s) => s.studies.map((study) => study.condition))),
    }),
    quiz: () => ({
      conditions: conditions(data.quiz.items.flatMap((item) => item.answers.flatMap((a) => a.conditions ?? []))),
    }),
  };
  const entries = name === 'quiz' ? [] : data[name as 'faq'].entries;
  return localise(
    {
      meta: { collection: name, language },
      ...(name === 'quiz' ? { quiz: data.quiz } : { entries }),
      ...(entries.some(({ numbers }) => numbers) ? { emergency: data.meta.emergency } : {}),
      ...extras[name]?.(),
      hazards: Object.fromEntries(
        warned(data, data[name]).map(({ id, name, warning, sources }) => [id, { name, warning, sources }]),
      ),
    },
    language,
  ) as unknown as Slices[Name];
}

/** The references that a collection cites, in one language; those of all collections when none is named. */
export function cited(data: Dataset, name: Collection | undefined, language: string): { entries: Reference[] } {
  const used = new Set<string>();
  for (const one of name ? [name] : collections)
    for (const file of cites[one]) {
      listed(data[file], sourced, used);
      listed(warned(data, data[file]), sourced, used);
    }
  return localise({ entries: data.references.entries.filter(({ id }) => used.has(id)) }, language);
}
