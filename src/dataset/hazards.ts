/**
 * What can harm is never named without its warning: an entry that says one of the words of data/hazards.json carries its
 * id, and every card that shows the entry shows the warning.
 */
import { holds, type Thing } from './follow.js';
import type { Path, Report } from './paths.js';
import { descriptionOf, entryShapes, files, type Dataset } from './schema.js';
import { said, wholes } from './texts.js';

type Entry = Thing & { hazards?: string[] };

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** English by whole words, with a plural; other languages join endings and particles to their words. */
const pattern = (words: string, language: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${words.split(/,\s*/).map(escape).join('|')})${language === 'en' ? '(?:e?s)?(?!\\p{L})' : ''}`,
    'iu',
  );

/**
 * The entries that are shown as cards: those that widgets load and that can carry a warning. The questions of the quiz speak
 * of other people's words, and so does the statement of a myth; nobody reads what entries are found by.
 */
const unsaid = { statement: undefined, search: undefined };
const cards: readonly PropertyKey[] = files.filter((name) => {
  const { cites, whole } = descriptionOf(name);
  return cites && !whole && holds(entryShapes[name], ({ names }) => names === 'hazards');
});
const shown = (data: Dataset): [Path, Entry][] => [
  ...wholes(data)
    .filter(([[name = '']]) => cards.includes(name))
    .map(([path, entry]): [Path, Entry] => [path, { ...entry, ...unsaid }]),
  ...data.quiz.notes.map((note, i): [Path, Entry] => [['quiz', 'notes', i], note]),
];

/** Reports every entry that names something without its warning. */
export function checkHazards(data: Dataset, report: Report) {
  const named = data.hazards.entries.map(({ id, words }): [string, [string, RegExp][]] => [
    id,
    data.meta.languages.map((language) => [language, pattern(words[language] ?? '', language)]),
  ]);
  for (const [path, entry] of shown(data)) {
    const texts = new Map(data.meta.languages.map((language) => [language, said(entry, language)]));
    const carries = entry.hazards ?? [];
    const missing = named.flatMap(([id, patterns]) => {
      if (carries.includes(id)) return [];
      const word = patterns.map(([language, words]) => words.exec(texts.get(language) ?? '')?.[0]).find(Boolean);
      return word ? [{ id, word }] : [];
    });
    if (!missing.length) continue;
    const words = missing.map(({ word }) => `"${word}"`).join(', ');
    const ids = JSON.stringify([...carries, ...missing.map(({ id }) => id)]);
    report([...path, 'hazards'], `it names ${words} without the warning: write "hazards": ${ids}`);
  }
}
