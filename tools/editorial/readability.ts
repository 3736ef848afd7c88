/**
 * How hard English is to read, by the grade of Flesch and Kincaid: long sentences and long words make it rise. It was
 * made for running prose of about a hundred words, so it is taken of all the prose of an entry, and of long texts alone.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Dataset } from '../../src/dataset/types.js';
import { isRead, passagesOf, type Exception, type Finding, type Passage } from './passages.js';

export const highest = 8;
/** So many words are enough to be measured. */
export const runningText = 30;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const segments = new Intl.Segmenter('en', { granularity: 'word' });

/** Replaces what nobody can say in shorter words by a short word. */
export type Shorten = (text: string) => string;

/**
 * Names of microbes, conditions and medicines are learnt once and have no shorter word; the rest of the sentence can
 * still be plain.
 */
export function namesOf({ strains, conditions, subjects }: Dataset, more: readonly string[] = []): Shorten {
  const organisms = strains.entries.flatMap(({ organisms }) => organisms);
  const names = [
    ...organisms.flatMap(({ genus, species, subspecies, strain, formerly }) => [
      `${genus} ${species}`,
      `${genus.slice(0, 1)}. ${species}`,
      genus,
      species,
      ...(subspecies ? [subspecies] : []),
      ...(strain ? [strain] : []),
      ...(formerly ? [formerly] : []),
    ]),
    ...[...conditions.entries, ...subjects.entries].map(({ name }) => name.en),
    ...more,
  ];
  const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\d])(?:${longest.map((name) => name.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|')})(?![\\p{L}\\d])`,
    'giu',
  );
  return (text) => text.replace(pattern, 'name');
}

type Counts = {
  sentence: number;
  word: number;
  syllable: number;
};

export function countsOf(text: string): Counts {
  // Full stops that end no sentence would make it look short.
  const plain = text.replace(/\b(e\.g|i\.e|vs|Dr|St)\./g, '$1');
  const words = [...segments.segment(plain)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
  return {
    sentence: [...sentences.segment(plain)].filter(({ segment }) => /\p{L}/u.test(segment)).length,
    word: words.length,
    // A figure is read as a short word.
    syllable: words.reduce((all, word) => all + Math.max(1, syllable(word)), 0),
  };
}

/** The grade of a text; 0 of one without words. */
export const gradeOf = (text: string): number => fleschKincaid(countsOf(text)) || 0;

/** What is prose: whole sentences. Names, labels and short answers are read at a glance. */
export const isProse = ({ text }: Pick<Passage, 'text'>) => /[.!?]$/.test(text.en) || countsOf(text.en).word >= 8;

/** All prose of each entry as one text. */
export function proseOf(passages: readonly Passage[]): Map<string, Passage[]> {
  const entries = new Map<string, Passage[]>();
  for (const passage of passages.filter(isProse))
    entries.set(passage.entry, [...(entries.get(passage.entry) ?? []), passage]);
  return entries;
}

/** Sentences that end where the texts end, so that two texts are never read as one sentence. */
export const joined = (passages: readonly Passage[], shorten: Shorten = String) =>
  passages.map(({ text }) => shorten(text.en).replace(/[^.!?]$/, '$&.')).join('\n');

export function checkReadability(
  data: Dataset,
  { names = [], exceptions = [] }: { names?: readonly string[]; exceptions?: readonly Exception[] } = {},
): { findings: Finding[]; idle: Exception[] } {
  const shorten = namesOf(data, names);
  const used = new Set<Exception>();
  const findings: Finding[] = [];
  const judge = (what: Passage, place: string, path: Passage['path'], text: string, least: number) => {
    const counts = countsOf(text);
    const grade = gradeOf(text);
    if (counts.word < least || grade <= highest) return;
    const exception = exceptions.find((one) => place === one.place);
    if (exception) return void used.add(exception);
    const each = `${(counts.word / counts.sentence).toFixed(0)} words a sentence, ${(counts.syllable / counts.word).toFixed(2)} syllables a word`;
    findings.push({
      file: what.file,
      path,
      place,
      message: `grade ${grade.toFixed(1)}, ${highest} is the most (${each}): shorter sentences, shorter words`,
    });
  };
  // The articles' claims are quoted; findings of references are for editors and no text.
  const passages = passagesOf(data).filter(
    (one) => isRead(one) && !(one.file === 'claims' && one.field === 'claim') && one.file !== 'references',
  );
  for (const [entry, prose] of proseOf(passages)) {
    const [first] = prose;
    // One text alone is judged below.
    if (first && prose.length > 1) judge(first, entry, first.path.slice(0, 2), joined(prose, shorten), runningText);
  }
  for (const passage of passages.filter(isProse))
    judge(passage, passage.place, passage.path, shorten(passage.text.en), runningText);
  return { findings, idle: exceptions.filter((one) => !used.has(one)) };
}
