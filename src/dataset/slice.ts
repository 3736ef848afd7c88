/** Cuts the checked dataset into what a widget loads: one collection in one language. */
import type { Schema } from './fields.js';
import { holds, marked, namedIn, shown } from './follow.js';
import { joined } from './joins.js';
import { disguise, pseudoLocales } from './pseudo.js';
import { isRead } from './readers.js';
import { descriptionOf, entryShapes, files, shapes, type Dataset, type FileName, type Text } from './schema.js';
import type { About, Collection, Localised, Reference, Slices } from './types.js';

/** What widgets load. */
export const collections = files.filter((name) => descriptionOf(name).cites) as Collection[];

/** The medicines and foods whose warnings a part of the dataset carries. */
const warned = (data: Dataset, name: FileName) => {
  const ids = new Set(namedIn('hazards', shapes[name], data[name]));
  return data.hazards.entries.filter(({ id }) => ids.has(id));
};

const calendars = new Map<string, Intl.DateTimeFormat>(); // dear, even here
/** A day as it is read in a language; the English is British, and a pseudo-locale's is made of it. */
function written(iso: string, language: string) {
  const spoken = language === 'en' || pseudoLocales.includes(language) ? 'en-GB' : language;
  const calendar = calendars.get(spoken) ?? new Intl.DateTimeFormat(spoken, { dateStyle: 'long', timeZone: 'UTC' });
  calendars.set(spoken, calendar);
  return disguise(calendar.format(new Date(iso)), language);
}

/** A value in one language, without what only editors need. */
const localise = (schema: Schema, value: unknown, language: string) =>
  shown(schema, value, (part, { day }) => {
    if (day) return written(part as string, language);
    const text = part as Text;
    return joined(text[language] ?? text.en);
  });
const inLanguage = <Name extends FileName>(data: Dataset, name: Name, language: string) =>
  localise(shapes[name], data[name], language) as Localised<Dataset[Name]>;

/** What is to be said of the dataset as a whole, in one language. */
export function about(data: Dataset, language: string): About {
  const { version, updated, review, unread, grading } = inLanguage(data, 'meta', language);
  return { version, updated, review: isRead(data.meta, language) ? review : `${review} ${unread}`, grading };
}

/** One collection in one language, as a widget loads it. */
export function slice<Name extends Collection>(data: Dataset, name: Name, language: string): Slices[Name] {
  const content = inLanguage(data, name, language);
  const used = new Set(namedIn('conditions', shapes[name], data[name]));
  const named = [...data.conditions.entries, ...data.subjects.entries].filter(({ id }) => used.has(id));
  return {
    meta: { collection: name, language },
    ...('entries' in content ? { entries: content.entries } : { [name]: content }),
    ...('entries' in content && holds(shapes[name], ({ calls }) => calls === true)
      ? { emergency: inLanguage(data, 'meta', language).emergency }
      : {}),
    ...(holds(shapes[name], ({ names }) => names === 'conditions')
      ? { conditions: Object.fromEntries(named.map(({ id, name }) => [id, name[language] ?? name.en])) }
      : {}),
    hazards: Object.fromEntries(
      warned(data, name).map((entry) => {
        const { id, name, warning, sources } = localise(entryShapes.hazards, entry, language) as typeof entry;
        return [id, { name, warning, sources }];
      }),
    ),
  } as unknown as Slices[Name];
}

/** The references that a collection cites; those of all collections when none is named. */
function behind(data: Dataset, name: Collection | undefined) {
  const used = new Set<string>();
  const cite = (file: FileName, value: unknown) =>
    namedIn('references', shapes[file], value).forEach((id) => used.add(id));
  for (const one of name ? [name] : collections)
    for (const file of [one, ...(descriptionOf(one).cites ?? [])] as FileName[]) {
      cite(file, data[file]);
      cite('hazards', { entries: warned(data, file) });
    }
  return data.references.entries.filter(({ id }) => used.has(id));
}

/** The same in one language. */
export const cited = (data: Dataset, name: Collection | undefined, language: string) =>
  localise(shapes.references, { entries: behind(data, name) }, language) as { entries: Reference[] };

/** Whether a part of the dataset lacks a text in a language. */
const lacks = (schema: Schema, value: unknown, language: string) =>
  [...marked('text', schema, value)].some((text) => (text.value as Text)[language] === undefined);

/** What is said of the dataset as a whole, on every card. */
export const isWholeOfAll = (data: Dataset, language: string) => !lacks(shapes.meta, data.meta, language);

/**
 * Whether all that a collection is shown with is there in a language. Where it is not, its widgets speak English, and say so
 * to the browser: nobody reads half a warning.
 */
export function isWhole(data: Dataset, name: Collection, language: string): boolean {
  const files = [name, ...(descriptionOf(name).cites ?? [])] as FileName[];
  const named = new Set(files.flatMap((file) => namedIn('conditions', shapes[file], data[file])));
  const names = [...data.conditions.entries, ...data.subjects.entries].filter(({ id }) => named.has(id));
  return (
    !files.some((file) => lacks(shapes[file], data[file], language)) &&
    names.every((one) => one.name[language] !== undefined) &&
    !files.some((file) => lacks(shapes.hazards, { entries: warned(data, file) }, language)) &&
    !lacks(shapes.references, { entries: behind(data, name) }, language)
  );
}
