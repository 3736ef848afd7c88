/**
 * What can harm is never named without its warning: an entry that says one of the words of data/hazards.json carries its
 * id, and every card that shows the entry shows the warning.
 */
import type { Report } from './links.js';
import { said } from './rules.js';
import type { Dataset } from './schema.js';

type Entry = { hazards?: string[] | undefined };

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** English by whole words, with a plural; other languages join endings and particles to their words. */
const pattern = (words: string, language: string) =>
  new RegExp(
    `(?<!\\p{L})(?:${words.split(/,\s*/).map(escape).join('|')})${language === 'en' ? '(?:e?s)?(?!\\p{L})' : ''}`,
    'iu',
  );

/**
 * The entries that are shown as cards. The ledger and the questions of the quiz speak of other people's words, and so does
 * the statement of a myth; nobody reads what entries are found by; a warning sign is itself the instruction what to do.
 */
const cards = ['axis', 'conditions', 'diet-tips', 'facts', 'faq', 'nutrients', 'procedures', 'strains'] as const;
const unsaid = { statement: undefined, search: undefined };
const shown = (data: Dataset): [path: (string | number)[], entry: Entry][] => [
  ...cards.flatMap((name) =>
    data[name].entries.map((entry, i): [(string | number)[], Entry] => [[name, 'entries', i], { ...entry, ...unsaid }]),
  ),
  ...data.quiz.notes.map((note, i): [(string | number)[], Entry] => [['quiz', 'notes', i], note]),
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
