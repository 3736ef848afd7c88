/** Everything that a language needs, as what a translator works on: a file a collection, and one a folder of words. */
import type { Dataset } from '../../src/dataset/types.js';
import { pattern } from '../editorial/glossary.js';
import { passagesOf } from '../editorial/passages.js';
import type { Project } from './project.js';
import { sentences, translated, type Sentence } from './sentences.js';
import { listed } from './words.js';
import { slotsIn, type Unit, type UnitFile } from './xliff.js';

/** How long a text may become: widgets are tried with texts 40 % longer, and short words need more. */
export const longest = (source: string) => Math.ceil(source.length * 1.6) + 10;

const about = [
  'Translate from the meaning, not word by word, as somebody of about twelve reads it. Figures, names of microbes and codes of strains stay as they are.',
  'What stands in braces, such as {count}, is put in later: it has to be there, and may move.',
  'A text that you leave empty stays English for now.',
];

/** What the glossary has on a text: terms with their word in the language, and words to keep out. */
function terms({ glossary }: Dataset, source: string, language: string): Unit['notes'] {
  return glossary.entries
    .filter(({ term }) => pattern(term.en, 'en').test(source))
    .flatMap(({ term, means, not }) => {
      const own = term[language];
      const kept = not?.[language];
      return [
        { kind: 'term', says: `${term.en}: ${own ? `“${own}”` : `no word is agreed on yet. It means: ${means.en}`}` },
        ...(kept ? [{ kind: 'forbidden', says: `Not: ${kept.join(', ')}` }] : []),
        ...(!kept && not?.['en'] ? [{ kind: 'forbidden', says: `English keeps out: ${not['en'].join(', ')}` }] : []),
      ];
    });
}

const numbers = ({ form }: Sentence): Unit['notes'] =>
  form ? [{ kind: 'number', says: `As it is said of ${form.numbers.join(', ')}.` }] : [];

/** A unit of the dataset and where its text stands. */
export interface DataUnit extends Unit {
  path: readonly (string | number)[];
}

const length = (source: string) => ({ kind: 'length', says: `Up to ${longest(source)} characters.` });

export function dataUnits({ data }: Project, language: string): Map<string, DataUnit[]> {
  const found = new Map<string, DataUnit[]>();
  for (const { file, path, place, text, field } of passagesOf(data)) {
    const search = field === 'search' || field === 'words';
    const notes = [
      ...(search ? [{ kind: 'about', says: 'Nobody reads this: it is what people type to find the entry.' }] : []),
      ...(file === 'glossary' ? [] : terms(data, text.en, language)),
      ...(search ? [] : [length(text.en)]),
    ];
    const unit = { id: place.slice(file.length + 1), source: text.en, target: text[language], slots: [], notes, path };
    found.set(file, [...(found.get(file) ?? []), unit]);
  }
  return found;
}

/** A unit of the words, with the sentence it is; units of one word are translated together or not at all. */
export interface WordUnit extends Unit {
  sentence: Sentence;
}

export function wordUnits({ data, words }: Project, language: string): Map<string, WordUnit[]> {
  return new Map(
    [...words].map(([folder, languages]) => {
      const english = listed(languages.get('en')?.tree ?? new Map());
      const own = new Map(listed(languages.get(language)?.tree ?? new Map()).map((word) => [word.path, word]));
      const units = english.flatMap((word) =>
        sentences(word, language)
          .flat()
          .map((sentence) => {
            const { id, source, slots } = sentence;
            const target = translated(sentence, own.get(word.path));
            const notes = [
              ...(word.note ? [{ kind: 'about', says: word.note }] : []),
              ...numbers(sentence),
              ...terms(data, source, language),
              length(source),
            ];
            return { id, source, target, slots: [...slots.keys()].filter((slot) => slotsIn(source).includes(slot)), notes, sentence }; // prettier-ignore
          }),
      );
      return [folder, units] as const;
    }),
  );
}

/** The files that go out. */
export function unitFiles(project: Project, language: string): UnitFile[] {
  return [
    ...[...dataUnits(project, language)].map(([name, units]) => ({ id: name, original: `data/${name}.json`, notes: about, units })), // prettier-ignore
    ...[...wordUnits(project, language)].map(([name, units]) => ({ id: `i18n.${name}`, original: `src/i18n/${name}/en.ts`, notes: about, units })), // prettier-ignore
  ];
}

/** What no translator can do, for somebody who reads code. */
export function forDevelopers({ words }: Project): string[] {
  return [...words].flatMap(([folder, languages]) =>
    listed(languages.get('en')?.tree ?? new Map()).flatMap(({ path, why, said, code }) => {
      const where = `src/i18n/${folder}: ${path}`;
      if (why) return [`${where}: write it by hand, as ${why}`];
      if (said?.is === 'all' && !/\p{L}/u.test(code))
        return [`${where}: ${code}, if readers of the language need others`];
      return [];
    }),
  );
}
