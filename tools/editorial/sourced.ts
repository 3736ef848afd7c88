/** Every figure that a text gives stands in one of the sources beside it, and in every language of the text. */
import type { Dataset } from '../../src/dataset/types.js';
import { drawnIn, numbersOf } from './drawn.js';
import { figuresIn, legible, spelledIn, type Figure } from './figures.js';
import { isRead, passagesOf, type Exception, type Finding, type Passage, type Spot } from './passages.js';

export interface FigureException extends Exception {
  /** The figures it lets pass, as numbers. */
  figures: readonly number[];
}

/** What is practical advice, a question, or somebody else's words, and so no finding of a study. */
function practical({ file, field, path }: Passage, data: Dataset): boolean {
  const fields: Record<string, readonly string[]> = {
    claims: ['claim'],
    'diet-tips': ['how'],
    faq: ['question'],
    procedures: ['when'],
  };
  if (fields[file]?.includes(field) || !isRead({ field })) return true;
  if (file === 'nutrients' && path[2] === 'foods') return true;
  if (file === 'quiz') return path[0] === 'items' && field !== 'why';
  // A myth may hold a wrong figure: the answer tells.
  if (file === 'facts') return field === 'statement' && data.facts.entries[Number(path[1])]?.verdict !== 'fact';
  return file === 'meta' || file === 'subjects';
}

const key = ({ value, percent }: Pick<Figure, 'value' | 'percent'>) => `${value}${percent ? '%' : ''}`;
const keys = (text: string) => figuresIn(text).flatMap((figure) => [key(figure), String(figure.value)]);

/** The figures that each reference gives: in its own words, and with those we show of it (who took part). */
function figuresOf({ references }: Dataset) {
  return new Map(
    references.entries.map(({ id, title, findings, people, year, accessed }) => {
      const printed = `${title}\n${findings}`;
      const own = new Set([...keys(printed), ...[...spelledIn(printed), year, accessed?.slice(0, 4)].map(String)]);
      return [id, { own, all: new Set([...own, ...Object.values(people).flatMap(keys)]) }] as const;
    }),
  );
}
type Backing = ReturnType<typeof figuresOf>;

/** A text in each language whose figures can be read. */
const read = ({ text }: Passage) =>
  Object.entries(text)
    .filter(([language]) => legible.includes(language))
    .map(([language, said]) => ({ language, figures: figuresIn(said), words: spelledIn(said) }));

function lonely(passage: Passage): (Figure & { message: string })[] {
  const parts = read(passage);
  return parts.flatMap(({ language, figures }) =>
    figures.flatMap((one) => {
      const others = parts.filter((part) => part.language !== language);
      const lacking = others
        // What one language writes as a figure the other may write as a word, if it is small.
        .filter(({ words }) => one.percent || !words.has(one.value))
        .filter((part) => !part.figures.some((twin) => key(twin) === key(one)));
      if (!lacking.length) return [];
      const where = lacking.length < others.length ? `and not in ${lacking[0]?.language}` : 'only';
      const message = `"${one.printed}" is said in ${language} ${where}: all languages give the same figures`;
      return [{ ...one, message }];
    }),
  );
}

const nowhere = (
  printed: string,
  sources: readonly string[],
  one: Pick<Figure, 'value' | 'percent'>,
  backing: Backing,
) => {
  const elsewhere = [...backing].filter(([, { own }]) => own.has(key(one))).map(([id]) => id);
  // Small whole numbers are everywhere.
  const hint = (one.value > 20 || !Number.isInteger(one.value)) && elsewhere.length > 0 && elsewhere.length < 5;
  return `"${printed}" is in the findings of none of its sources (${sources.join(', ') || 'it has none'})${hint ? `; it is in ${elsewhere.join(', ')}` : ''}`;
};

function unsourced(passage: Passage, backing: Backing): (Figure & { message: string })[] {
  const parts = read(passage);
  const known = passage.sources.map((id) => backing.get(id)?.[passage.file === 'references' ? 'own' : 'all']);
  const found = parts.flatMap(({ language, figures }) =>
    figures
      .filter((one) => !known.some((set) => set?.has(key(one))))
      // Korean counts small things in figures where English uses a word: "2건", "two trials".
      .filter((one) => {
        const spelled = parts.some((other) => other.language !== language && other.words.has(one.value));
        return one.percent || one.value > 20 || !spelled;
      }),
  );
  return found
    .filter((one, i) => found.findIndex((first) => key(first) === key(one)) === i)
    .map((one) => ({ ...one, message: nowhere(one.printed, passage.sources, one, backing) }));
}

/** Figures that are fields of their own: intakes and limits of nutrients, sizes of trials, what is drawn. */
function* bareNumbers(data: Dataset): Generator<Spot & { value: number; sources: string[] }> {
  const { nutrients, strains } = data;
  yield* drawnIn(data).flatMap(numbersOf);
  for (const [i, entry] of nutrients.entries.entries())
    for (const list of ['intakes', 'limits'] as const)
      for (const [j, amount] of entry[list].entries())
        for (const field of ['value', 'to'] as const) {
          const value = (amount as Partial<Record<typeof field, number>>)[field];
          const path = ['entries', i, list, j, field];
          if (value !== undefined)
            yield {
              file: 'nutrients',
              path,
              place: `nutrients ${entry.id}.${list}.${j}.${field}`,
              value,
              sources: amount.sources,
            };
        }
  for (const [i, entry] of strains.entries.entries())
    for (const [j, study] of entry.studies.entries())
      for (const field of ['count', 'weeks', 'cfuPerDay'] as const) {
        const value = study[field];
        const path = ['entries', i, 'studies', j, field];
        if (value !== null)
          yield {
            file: 'strains',
            path,
            place: `strains ${entry.id}.studies.${j}.${field}`,
            value,
            sources: study.sources,
          };
      }
}

/**
 * Everything with a figure that no source beside it gives, or that one language lacks; `idle` are the exceptions that
 * nothing needs any more, which would let a new fault pass.
 */
export function checkFigures(
  data: Dataset,
  { sourced = [], alike = [] }: Partial<Record<'sourced' | 'alike', readonly FigureException[]>> = {},
): { findings: Finding[]; idle: FigureException[] } {
  const used = new Set<FigureException>();
  const excused = (list: readonly FigureException[], place: string, value: number) => {
    const one = list.find((given) => place.startsWith(given.place) && given.figures.includes(value));
    if (one) used.add(one);
    return Boolean(one);
  };
  const backing = figuresOf(data);
  const findings: Finding[] = [];
  for (const passage of passagesOf(data)) {
    const { file, path, place } = passage;
    for (const { value, message } of lonely(passage))
      if (!excused(alike, place, value)) findings.push({ file, path, place, message });
    if (practical(passage, data)) continue;
    for (const { value, message } of unsourced(passage, backing))
      if (!excused(sourced, place, value)) findings.push({ file, path, place, message });
  }
  for (const { file, path, place, value, sources } of bareNumbers(data))
    if (!sources.some((id) => backing.get(id)?.all.has(String(value))) && !excused(sourced, place, value))
      findings.push({
        file,
        path,
        place,
        message: nowhere(String(value), sources, { value, percent: false }, backing),
      });
  return { findings, idle: [...sourced, ...alike].filter((one) => !used.has(one)) };
}
