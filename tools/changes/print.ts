/** Takes of the dataset what a diff needs, by following the schema: a new field is compared without a line here. */
import type { Edition, Print } from '../../src/changes/changes.js';
import { meaningOf, type Schema } from '../../src/dataset/fields.js';
import { isThing, namesOf, partsOf, type Thing } from '../../src/dataset/follow.js';
import { descriptionOf, files, shapes, type FileName } from '../../src/dataset/schema.js';
import { isText } from '../../src/dataset/texts.js';
import { figuresIn } from '../editorial/figures.js';
import { brief, canonical, kept, printHash } from './hashes.js';
import { listOf } from './pairs.js';

/** What is no content: it says which file this is, the edition itself has it, or nobody reads it. */
const unread = new Set(['$schema', 'id', 'version', 'languages', 'search', 'words', 'picture']);
/** Whose ids an entry names to show them: a warning sign, a warning. */
const warnings: Partial<Record<string, FileName>> = { flags: 'red-flags', hazards: 'hazards' };
/** What visitors read, text by text; of the rest (sources, terms, the ledger) it is enough that something changed. */
export const isShown = (file: FileName) =>
  file === 'meta' || file === 'hazards' || descriptionOf(file).cites !== undefined;

/** The fields whose texts keep a visitor safe: what a site owner may add to and never take away (src/dataset/description.ts). */
function isCaution(file: FileName, field: string) {
  const { own } = descriptionOf(file);
  return Object.values(warnings).includes(file) || (typeof own === 'object' && own.add?.includes(field) === true);
}

/** How the parts of a list are called: by id or by what they are about, so that a new neighbour renames none. */
function steps(list: readonly unknown[]): string[] {
  const times = new Map<string, number>();
  return list.map((part, i) => {
    const { id, condition, country } = isThing(part) ? part : {};
    const named = [id, condition, country].find((one) => typeof one === 'string');
    const step = named ?? (isThing(part) && isText(part) ? `#${brief(part.en)}` : i);
    times.set(String(step), (times.get(String(step)) ?? 0) + 1);
    const time = times.get(String(step)) ?? 1;
    return time > 1 ? `${String(step)}-${time}` : String(step);
  });
}

type Taken = Required<Pick<Print, 'grades' | 'sources' | 'warnings' | 'details' | 'cautions' | 'texts' | 'figures'>>;
interface Place {
  file: FileName;
  languages: readonly string[];
  path: readonly string[];
}

function takeText(out: Taken, value: Thing, { file, languages, path }: Place) {
  const place = path.join('.');
  const said = languages.map((language) => value[language]);
  const hashes = said.map((text) => (typeof text === 'string' ? brief(text) : '-'));
  (isCaution(file, path[0] ?? '') ? out.cautions : out.texts)[place] = hashes.join(' ');
  const figures = said
    .flatMap((text) => (typeof text === 'string' ? figuresIn(text) : []))
    .map(({ value, percent }) => value + (percent ? '%' : ''));
  const list = listOf(place);
  const all = [...new Set([...(out.figures[list]?.split(' ') ?? []), ...figures])].sort();
  if (all.length) out.figures[list] = all.join(' ');
}

function take(out: Taken, schema: Schema, value: unknown, at: Place) {
  const meaning = meaningOf(schema);
  const place = at.path.join('.');
  if (value === undefined || meaning?.editors || meaning?.day || unread.has(at.path.at(-1) ?? '')) return;
  if (meaning?.text) return isThing(value) && takeText(out, value, at);
  const kind = namesOf(schema);
  const shelf = kind && warnings[kind];
  const ids = [value].flat().filter((id): id is string => typeof id === 'string');
  if (kind === 'references') out.sources.push(...ids);
  else if (shelf) out.warnings.push(...ids.map((id) => `${shelf}/${id}`));
  else if (meaning?.grade) out.grades[place] = String(value);
  else if (Array.isArray(value) && !value.some((part) => typeof part === 'object')) {
    if (value.length) out.details[place] = kept(value.join(', '));
  } else if (typeof value !== 'object' || value === null) out.details[place] = kept(String(value));
  else {
    const names = Array.isArray(value) && steps(value);
    for (const [key, inner, part] of partsOf(schema, value))
      take(out, inner, part, { ...at, path: [...at.path, (names && names[Number(key)]) || String(key)] });
  }
}

/** The words it is known by; of a strain its organisms, of a source its first author and year. */
function nameOf(entry: Thing): Print['name'] {
  const { name, title, question, statement, claim, text, term, organisms, authors, year, id } = entry;
  const said = [name, title, question, statement, claim, text, term].find((one) => isThing(one) && isText(one));
  if (said) return { ...(said as Record<string, string>) };
  const plain = (words: readonly unknown[]) => words.filter(Boolean).join(' ');
  if (Array.isArray(organisms))
    return { en: (organisms as Thing[]).map((one) => plain([one.genus, one.species, one.strain])).join(' + ') };
  return { en: Array.isArray(authors) ? plain([authors[0], year]) : String(id) };
}

/** All texts as one, and all details as one. */
const folded = (out: Taken): Taken => {
  const by = Object.values(out.texts).map((hashes) => hashes.split(' '));
  const all = (by[0] ?? []).map((_, i) => brief(by.map((hashes) => hashes[i]).join()));
  const details: Print['details'] = {};
  if (Object.keys(out.details).length) details.record = `#${brief(canonical(out.details))}`;
  return { ...out, figures: {}, details, texts: all.length ? { text: all.join(' ') } : {} };
};

function print(
  file: FileName,
  schema: Schema,
  entry: Thing,
  languages: readonly string[],
  apart: readonly string[] = [],
) {
  const out: Taken = { grades: {}, sources: [], warnings: [], details: {}, cautions: {}, texts: {}, figures: {} };
  for (const [key, inner, part] of partsOf(schema, entry))
    if (!apart.includes(String(key))) take(out, inner, part, { file, languages, path: [String(key)] });
  const sets = { sources: [...new Set(out.sources)].sort(), warnings: [...new Set(out.warnings)].sort() };
  const told = Object.entries({ ...(isShown(file) ? out : folded(out)), ...sets });
  const { reviewed } = entry as { reviewed?: { by: string; on: string } | null };
  const rest: Omit<Print, 'hash'> = {
    name: nameOf(entry),
    ...Object.fromEntries(told.filter(([, value]) => Object.keys(value).length)),
    ...(reviewed && { reviewed: `${reviewed.by}, ${reviewed.on}` }),
  };
  return { ...rest, hash: printHash(rest) };
}

const isList = (value: unknown): value is Thing[] =>
  Array.isArray(value) && value.length > 0 && value.every((part) => isThing(part) && typeof part.id === 'string');

/** A list has a print an entry; what is one whole has one for itself, and one for each part of it that has an id. */
function printsOf(file: FileName, content: Thing, languages: readonly string[]): [entry: string, print: Print][] {
  const shape = shapes[file];
  const { whole } = descriptionOf(file);
  const lists = partsOf(shape, content).filter(([, , part]) => isList(part));
  const parts = lists.flatMap(([key, inner, list]) =>
    partsOf(inner, list).map(([, schema, part]): [string, Print] => {
      const entry = part as Thing;
      const where = whole ? `${file}/${String(key)}` : file;
      return [`${where}/${String(entry.id)}`, print(file, schema, entry, languages)];
    }),
  );
  const apart = lists.map(([key]) => String(key));
  return whole ? [[file, print(file, shape, { id: file, ...content }, languages, apart)], ...parts] : parts;
}

/** What is kept of a dataset whose grades are all in their places. */
export function editionOf(data: Thing, date: string, after: string | null = null): Edition {
  const { version, languages } = data.meta as { version: string; languages: string[] };
  const entries = files.flatMap((name) => (isThing(data[name]) ? printsOf(name, data[name], languages) : []));
  return { version, date, after, languages, entries: Object.fromEntries(entries) };
}
