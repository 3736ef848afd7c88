/** Pure: parsed files in, a checked dataset or a list of problems out, then slices (collection × language). */
import { datasetSchema, type Dataset, type Text } from './schema.js';
import type { Collection, Localised, Slices } from './types.js';

/** One thing that is wrong, said so that an editor finds it. */
export interface Problem {
  /** For example `data/faq.json`. */
  file: string;
  /** JSON path inside the file, for example `$.entries[3].answer.ko`. */
  path: string;
  message: string;
}

/** The files of `data/`, without `.json`. */
export const files = ['meta', 'conditions', 'faq', 'diet-tips', 'strains', 'quiz', 'red-flags', 'references'] as const;
export const collections: readonly Collection[] = ['faq', 'diet-tips', 'strains', 'quiz', 'references'];

type Path = readonly PropertyKey[];
const jsonPath = (path: Path) => path.reduce<string>((all, key) => all + (typeof key === 'number' ? `[${key}]` : /^\w+$/.test(String(key)) ? `.${String(key)}` : `["${String(key)}"]`), '$');

/** Checks parsed files by name; `dataset` is there only when `problems` is empty. */
export function compile(parsed: Record<string, unknown>): { dataset?: Dataset; problems: Problem[] } {
  const problems: Problem[] = [];
  const meta = parsed['meta'] as { languages?: unknown } | undefined;
  const languages = Array.isArray(meta?.languages) ? meta.languages.filter((l): l is string => typeof l === 'string') : ['en'];
  const result = datasetSchema(languages).safeParse(Object.fromEntries(files.map((name) => [name, parsed[name]])));
  if (!result.success) {
    for (const issue of result.error.issues) {
      const [file, ...path] = issue.path;
      const spot = at(parsed, issue.path);
      const given = spot === undefined ? '' : `; given: ${JSON.stringify(spot).slice(0, 80)}`;
      problems.push({ file: `data/${String(file)}.json`, path: jsonPath(path), message: issue.message + given + owner(parsed, issue.path) });
    }
    return { problems };
  }
  checkLinks(result.data, (path, message) => {
    const [file, ...rest] = path;
    problems.push({ file: `data/${String(file)}.json`, path: jsonPath(rest), message: message + owner(parsed, path) });
  });
  return problems.length ? { problems } : { dataset: result.data, problems };
}

/** What JSON Schema can't say: unique ids, references that resolve, claims that say their limits. */
function checkLinks(data: Dataset, report: (path: Path, message: string) => void) {
  const ids = (name: Exclude<keyof Dataset, 'meta' | 'quiz'>) => new Set(data[name].entries.map((entry) => entry.id));
  const unique = (path: Path, entries: readonly { id: string }[]) =>
    entries.forEach((entry, i) => entries.findIndex((e) => e.id === entry.id) < i && report([...path, i, 'id'], `the id "${entry.id}" is used twice`));
  const known = { sources: ids('references'), conditions: ids('conditions'), flags: ids('red-flags'), notes: new Set(data.quiz.notes.map((n) => n.id)), areas: new Set(data.quiz.areas.map((a) => a.id)) };
  const kind: Record<string, keyof typeof known> = { sources: 'sources', safetySources: 'sources', conditions: 'conditions', condition: 'conditions', flags: 'flags', notes: 'notes', areas: 'areas' };

  for (const name of ['conditions', 'faq', 'diet-tips', 'strains', 'red-flags', 'references'] as const) unique([name, 'entries'], data[name].entries);
  for (const part of ['areas', 'items', 'notes', 'bands'] as const) unique(['quiz', part], data.quiz[part]);
  unique(['quiz', 'items', 'answers'], data.quiz.items.flatMap((item) => item.answers));

  const walk = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      const set = kind[key];
      const given: unknown[] = typeof child === 'string' ? [child] : Array.isArray(child) ? child : [];
      if (set && given.every((id) => typeof id === 'string'))
        given.forEach((id, i) => known[set].has(id) || report(typeof child === 'string' ? here : [...here, i], `"${id}" is not an id of ${set === 'sources' ? 'references' : set}${nearest(id, known[set])}`));
      else walk(child, here);
    }
  };
  walk(data, []);

  data.faq.entries.forEach((entry, i) => entry.certainty !== 'not-graded' && !entry.limits && report(['faq', 'entries', i, 'limits'], 'a graded answer must say in whom it was seen and what it does not show'));
  data['diet-tips'].entries.forEach((entry, i) => entry.certainty === 'not-graded' && report(['diet-tips', 'entries', i, 'certainty'], 'a tip is a claim and needs a GRADE certainty'));
  data.strains.entries.forEach((entry, i) => {
    entry.studies.forEach((study, s) => study.certainty === 'not-graded' && report(['strains', 'entries', i, 'studies', s, 'certainty'], 'a study result needs a GRADE certainty'));
    if (entry.route === 'topical' && entry.studies.some((s) => s.cfuPerDay)) report(['strains', 'entries', i, 'route'], 'what was applied to skin has no dose in CFU a day');
    if (entry.form !== 'live' && entry.studies.some((s) => s.cfuPerDay)) report(['strains', 'entries', i, 'form'], `${entry.form} bacteria form no colonies: give "dose" in words and cfuPerDay null`);
  });
  const sections = new Set(['safety', 'context', ...known.areas]);
  const answerIds = new Set(data.quiz.items.flatMap((item) => item.answers.map((a) => a.id)));
  data.quiz.items.forEach((item, i) => {
    if (!sections.has(item.section)) report(['quiz', 'items', i, 'section'], `"${item.section}" is neither safety, context nor an area${nearest(item.section, sections)}`);
    const scored = known.areas.has(item.section);
    item.answers.forEach((answer, a) => scored !== (answer.points !== undefined) && report(['quiz', 'items', i, 'answers', a, 'points'], scored ? 'an answer of a scored item needs points' : 'only scored items have points'));
  });
  data.quiz.combinations.forEach((c, i) => c.every.forEach((any, j) => any.forEach((id, k) => answerIds.has(id) || report(['quiz', 'combinations', i, 'every', j, k], `"${id}" is no answer${nearest(id, answerIds)}`))));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);
}

/** Names the entry a path lies in, because editors think in ids and not in positions. */
function owner(parsed: unknown, path: Path): string {
  for (let end = path.length; end > 1; end--) {
    const id = (at(parsed, path.slice(0, end)) as { id?: unknown } | null | undefined)?.id;
    if (typeof id === 'string') return ` (in "${id}")`;
  }
  return '';
}

function nearest(id: string, known: Iterable<string>): string {
  const stem = id.slice(0, 4);
  const close = [...known].filter((k) => k.startsWith(stem) || k.includes(id) || id.includes(k)).slice(0, 3);
  return close.length ? `; did you mean ${close.map((k) => `"${k}"`).join(' or ')}?` : '';
}

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';
/** What only editors need stays out of the page. */
const editorial = new Set(['reviewBy', 'reviewed', 'updated', '$schema']);

function localise<T>(value: T, language: string): Localised<T> {
  if (typeof value !== 'object' || value === null) return value as Localised<T>;
  if (Array.isArray(value)) return value.map((item: unknown) => localise(item, language)) as Localised<T>;
  if (isText(value)) return (value[language] ?? value.en) as Localised<T>;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !editorial.has(key)).map(([key, child]) => [key, localise(child, language)])) as Localised<T>;
}

/** One collection in one language, as a widget loads it. */
export function slice<Name extends Collection>(data: Dataset, name: Name, language: string): Slices[Name] {
  const { version, updated, review, grading } = data.meta;
  const meta = { version, updated, ...localise({ review, grading }, language) };
  const conditions = (used: readonly string[]) => Object.fromEntries(data.conditions.entries.filter((c) => used.includes(c.id)).map((c) => [c.id, c.name[language] ?? c.name.en]));
  const slices: { [Key in Collection]: () => unknown } = {
    faq: () => ({ entries: data.faq.entries }),
    'diet-tips': () => ({ entries: data['diet-tips'].entries, conditions: conditions(data['diet-tips'].entries.flatMap((t) => t.conditions)) }),
    strains: () => ({ entries: data.strains.entries, conditions: conditions(data.strains.entries.flatMap((s) => s.studies.map((study) => study.condition))) }),
    quiz: () => ({ quiz: data.quiz, flags: data['red-flags'].entries, emergency: data.meta.emergency, conditions: conditions(data.quiz.items.flatMap((item) => item.answers.flatMap((a) => a.conditions ?? []))) }),
    references: () => ({ entries: data.references.entries }),
  };
  return { meta: { language, ...meta }, ...(localise(slices[name](), language) as object) } as Slices[Name];
}
