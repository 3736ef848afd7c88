/** Cuts the checked dataset into what a widget loads: one collection in one language. */
import type { Dataset, Text } from './schema.js';
import type { Collection, Localised, Slices } from './types.js';

export const collections: readonly Collection[] = ['faq', 'diet-tips', 'strains', 'quiz', 'references'];

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';
/** What only editors need stays out of the page. */
const editorial = new Set(['reviewBy', 'reviewed', 'updated', '$schema']);

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

/** One collection in one language, as a widget loads it. */
export function slice<Name extends Collection>(data: Dataset, name: Name, language: string): Slices[Name] {
  const { version, updated, review, grading } = data.meta;
  const meta = { version, updated, ...localise({ review, grading }, language) };
  const conditions = (used: readonly string[]) =>
    Object.fromEntries(
      data.conditions.entries.filter((c) => used.includes(c.id)).map((c) => [c.id, c.name[language] ?? c.name.en]),
    );
  const slices: { [Key in Collection]: () => unknown } = {
    faq: () => ({ entries: data.faq.entries }),
    'diet-tips': () => ({
      entries: data['diet-tips'].entries,
      conditions: conditions(data['diet-tips'].entries.flatMap((t) => t.conditions)),
    }),
    strains: () => ({
      entries: data.strains.entries,
      conditions: conditions(data.strains.entries.flatMap((s) => s.studies.map((study) => study.condition))),
    }),
    quiz: () => ({
      quiz: data.quiz,
      flags: data['red-flags'].entries,
      emergency: data.meta.emergency,
      conditions: conditions(data.quiz.items.flatMap((item) => item.answers.flatMap((a) => a.conditions ?? []))),
    }),
    references: () => ({ entries: data.references.entries }),
  };
  return { meta: { language, ...meta }, ...(localise(slices[name](), language) as object) } as Slices[Name];
}
