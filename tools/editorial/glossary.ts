/** One word for one thing: the terms of data/glossary.json, and the words it keeps out. */
import type { Dataset, Text } from '../../src/dataset/types.js';
import { isRead, passagesOf, type Exception, type Finding, type Passage, type Spot } from './passages.js';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** English by whole words, with a plural; others join endings and particles to their words, and may leave out a space. */
export const pattern = (word: string, language: string) =>
  language === 'en'
    ? new RegExp(`(?<![\\p{L}\\d-])${escape(word)}(?:e?s)?(?![\\p{L}\\d])`, 'iu')
    : new RegExp(escape(word).replace(/ /g, ' ?'), 'iu');

export interface Glossary {
  /** Ids of terms whose English word has more than one meaning, so that no one Korean word belongs to it. */
  loose?: readonly string[];
  /** Words that may stand for a term in the other languages, by its id. */
  also?: Readonly<Record<string, readonly string[]>>;
  exceptions?: readonly Exception[];
}

type Worded = Spot & { text: Text };

/** No text uses a word that the glossary keeps out. */
function unwanted({ glossary }: Dataset, texts: readonly Worded[]) {
  return glossary.entries.flatMap(({ id, term, not = {} }) =>
    Object.entries(not).flatMap(([language, words]) =>
      words.flatMap((word) =>
        texts
          .filter(({ text }) => pattern(word, language).test(text[language] ?? ''))
          .map((spot) => ({
            spot,
            id,
            message: `"${word}" is "${term[language] ?? term.en}" in all texts (glossary: ${id})`,
          })),
      ),
    ),
  );
}

/**
 * An entry that uses a term in English uses the other language's term too. It need not do so in each text: Korean leaves
 * out what was just named.
 */
function missing({ glossary, meta }: Dataset, texts: readonly Passage[], { loose = [], also = {} }: Glossary) {
  const entries = new Map<string, Passage[]>();
  for (const text of texts) entries.set(text.entry, [...(entries.get(text.entry) ?? []), text]);
  const others = meta.languages.filter((language) => language !== 'en');
  return glossary.entries
    .filter(({ id }) => !loose.includes(id))
    .flatMap(({ id, term }) =>
      [...entries.values()].flatMap((all) => {
        const spot = all.find(({ text }) => pattern(term.en, 'en').test(text.en));
        if (!spot) return [];
        return others.flatMap((language) => {
          const allowed = [term[language] ?? '', ...(also[id] ?? [])];
          const said = all.some(({ text }) =>
            allowed.some((word) => pattern(word, language).test(text[language] ?? '')),
          );
          const message = `the English says "${term.en}", nothing here says "${allowed.join('" or "')}" in ${language} (glossary: ${id})`;
          return said ? [] : [{ spot, id, message }];
        });
      }),
    );
}

/** `more` are labels beside the dataset, such as the words of the widgets, which only must not say what is kept out. */
export function checkGlossary(
  data: Dataset,
  glossary: Glossary = {},
  more: readonly Worded[] = [],
): { findings: Finding[]; idle: Exception[] } {
  const { exceptions = [] } = glossary;
  const used = new Set<Exception>();
  const texts = passagesOf(data).filter(
    (one) => isRead(one) && one.file !== 'glossary' && !(one.file === 'claims' && one.field === 'claim'),
  );
  const findings = [...unwanted(data, [...texts, ...more]), ...missing(data, texts, glossary)].flatMap(
    ({ spot, id, message }) => {
      const exception = exceptions.find((one) => `${spot.place} ${id}`.startsWith(one.place));
      if (exception) used.add(exception);
      const { file, path, place } = spot;
      return exception ? [] : [{ file, path, place, message }];
    },
  );
  return { findings, idle: exceptions.filter((one) => !used.has(one)) };
}
