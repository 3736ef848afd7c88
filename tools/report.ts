/**
 * How the dataset stands, in numbers: pure, so that `npm run data:report`, a Storybook page and the tests share it. It
 * reads files that need not be whole: somebody who adds a language wants to know how far they are.
 */
import type { Certainty, Dataset } from '../src/dataset/types.js';
import { certainties } from '../src/dataset/vocabulary.js';
import { marked, namedIn } from '../src/dataset/follow.js';
import { graded } from '../src/dataset/grades.js';
import { shapes, type FileName } from '../src/dataset/schema.js';
import { names as shorter } from './editorial/exceptions.js';
import { passagesOf, type Passage } from './editorial/passages.js';
import { countsOf, gradeOf, joined, namesOf, proseOf, runningText } from './editorial/readability.js';

export interface LanguageRow {
  language: string;
  /** Texts that are there. */
  texts: number;
  words: number;
}

export interface CollectionRow {
  name: string;
  entries: number;
  /** Texts for visitors that there should be in every language. */
  texts: number;
  languages: LanguageRow[];
  /** Flesch-Kincaid grade of the English of its entries; not there where none has enough prose to measure. */
  reading?: { mean: number; worst: number; where: string };
  certainty: Record<Certainty, number>;
}

export interface CareRow {
  collection: string;
  id: string;
  updated: string;
  reviewBy: string;
  /** Who read it and when; null for nobody. */
  reviewed: { by: string; on: string } | null;
}

export interface Report {
  version: string;
  /** The day it was made for. */
  on: string;
  collections: CollectionRow[];
  references: {
    all: number;
    unused: string[];
    /** Those behind a moderate or high grade: held against a public page, and not yet. */
    compared: { id: string; on: string; page: string }[];
    open: string[];
  };
  /** Every entry that somebody looks after. */
  care: CareRow[];
  unreviewed: CareRow[];
  /** Those whose date has passed on that day, the longest overdue first. */
  due: CareRow[];
}

function wordsIn(text: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter((part) => part.isWordLike)
    .length;
}

function languageRow(passages: readonly Passage[], language: string): LanguageRow {
  const texts = passages.map(({ text }) => text[language] ?? '').filter((text) => text.trim());
  return { language, texts: texts.length, words: texts.reduce((all, text) => all + wordsIn(text, language), 0) };
}

function reading(data: Dataset, passages: readonly Passage[]): CollectionRow['reading'] {
  const shorten = namesOf(data, shorter);
  const grades = [...proseOf(passages)]
    .map(([where, prose]) => ({ where, text: joined(prose, shorten) }))
    .filter(({ text }) => countsOf(text).word >= runningText)
    .map(({ where, text }) => ({ where, grade: gradeOf(text) }));
  const worst = grades.reduce<(typeof grades)[number] | undefined>(
    (a, b) => (a && a.grade >= b.grade ? a : b),
    undefined,
  );
  if (!worst) return undefined;
  const mean = grades.reduce((all, { grade }) => all + grade, 0) / grades.length;
  return { mean, worst: worst.grade, where: worst.where.split(' ').slice(1).join(' ') };
}

function careOf(data: Dataset): CareRow[] {
  return Object.entries(data).flatMap(([collection, content]) =>
    // The quiz is one whole and is reviewed as one.
    ('entries' in content ? (content.entries as Partial<CareRow>[]) : [{ ...content, id: collection }]).flatMap(
      ({ id = '', updated, reviewBy, reviewed }) =>
        updated && reviewBy ? [{ collection, id, updated, reviewBy, reviewed: reviewed ?? null }] : [],
    ),
  );
}

/** The numbers of a dataset on a day, an ISO date; its grades may still be those of the claims it names. */
export function report(written: Dataset, on: string): Report {
  const data = graded(written, () => undefined) as Dataset;
  const passages = passagesOf(data);
  const { references } = data;
  const names = Object.keys(data) as FileName[];
  const used = new Set(names.flatMap((name) => namedIn('references', shapes[name], data[name])));
  const grades = (name: FileName) => [...marked('grade', shapes[name], data[name])];
  /** What a moderate or high grade rests on. */
  const heavy = new Set(
    names
      .flatMap(grades)
      .filter(({ value }) => value === 'moderate' || value === 'high')
      .flatMap(({ what, around }) => around[what.on] as string[]),
  );
  const behind = references.entries.filter(({ id }) => heavy.has(id));
  const collections = Object.entries(data).map(([name, content]): CollectionRow => {
    const own = passages.filter(({ file }) => file === name);
    // What is quoted, and who took part in a study, is no prose of ours.
    const prose = reading(
      data,
      own.filter(({ field }) => name !== 'references' && !(name === 'claims' && field === 'claim')),
    );
    return {
      name,
      entries: 'entries' in content ? content.entries.length : 'items' in content ? content.items.length : 0,
      texts: own.length,
      languages: data.meta.languages.map((language) => languageRow(own, language)),
      ...(prose && { reading: prose }),
      certainty: Object.fromEntries(
        certainties.map((grade) => [grade, grades(name as FileName).filter(({ value }) => value === grade).length]),
      ) as Record<Certainty, number>,
    };
  });
  const care = careOf(data);
  return {
    version: data.meta.version,
    on,
    collections,
    references: {
      all: references.entries.length,
      unused: references.entries.map(({ id }) => id).filter((id) => !used.has(id)),
      compared: behind.flatMap(({ id, compared }) => (compared ? [{ id, ...compared }] : [])),
      open: behind.filter(({ compared }) => !compared).map(({ id }) => id),
    },
    care,
    unreviewed: care.filter(({ reviewed }) => !reviewed),
    due: care.filter(({ reviewBy }) => reviewBy < on).sort((a, b) => a.reviewBy.localeCompare(b.reviewBy)),
  };
}
