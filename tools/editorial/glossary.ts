/** One word for one thing: the terms of data/glossary.json, and the words it keeps out. */
import type { Dataset, Text } from '../../src/dataset/types.js';
import { passagesOf, type Exception, type Finding, type Spot } from './passages.js';

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** English by whole words, with a plural; Korean sticks particles to its words and may leave out a space. */
const pattern = (word: string, language: string) =>
  language === 'ko'
    ? new RegExp(escape(word).replace(/ /g, ' ?'))
    : new RegExp(`(?<![\\p{L}\\d-])${escape(word)}(?:e?s)?(?![\\p{L}\\d])`, 'iu');

export interface Glossary {
  /** Ids of terms whose English word has more than one meaning, so that no one Korean word belongs to it. */
  loose?: readonly string[];
  /** Words that may stand for a term in the other languages, by its id. */
  also?: Readonly<Record<string, readonly string[]>>;
  exceptions?: readonly Exception[];
}

/** What texts beside the dataset's own (the words of the widgets) are checked along with it. */
export function checkGlossary(
  data: Dataset,
  { loose = [], also = {}, exceptions = [] }: Glossary = {},
  more: readonly (Spot & { text: Text })[] = [],
): { findings: Finding[]; idle: Exception[] } {
  const used = new Set<Exception>();
  const findings: Finding[] = [];
  const passages = passagesOf(data).filter(
    ({ file, field }) => file !== 'glossary' && !(file === 'claims' && field === 'claim'),
  );
  const report = ({ file, path, place }: Spot, id: string, message: string) => {
    const exception = exceptions.find((one) => `${place} ${id}`.startsWith(one.place));
    if (exception) used.add(exception);
    else findings.push({ file, path, place, message });
  };
  for (const { id, term, not } of data.glossary.entries) {
    const others = data.meta.languages.filter((language) => language !== 'en');
    for (const spot of [...passages, ...more]) {
      for (const [language, words] of Object.entries(not ?? {}))
        for (const word of words) {
          const text = spot.text[language] ?? '';
          if (pattern(word, language).test(text))
            report(spot, id, `"${word}" is "${term[language] ?? term.en}" in all texts (glossary: ${id})`);
        }
      if (loose.includes(id) || !pattern(term.en, 'en').test(spot.text.en)) continue;
      for (const language of others) {
        const allowed = [term[language] ?? '', ...(also[id] ?? [])];
        if (!allowed.some((word) => pattern(word, language).test(spot.text[language] ?? '')))
          report(
            spot,
            id,
            `the English says "${term.en}", the text in ${language} does not say "${allowed.join('" or "')}" (glossary: ${id})`,
          );
      }
    }
  }
  return { findings, idle: exceptions.filter((one) => !used.has(one)) };
}
