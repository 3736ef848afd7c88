/** Every entry that a tag or a file of own content can name, and how somebody finds it who knows no id. Pure. */
import type { Dataset, Text } from '../../dataset/types.js';
import { fold, wordsOf } from '../../widgets/faq/faq-fold.js';

export interface Found {
  id: string;
  collection: Collection;
  title: Text;
  /** What to paste to show it; none for a source, which only own content names. */
  snippet: string;
}
/** What something is found by, folded: what it is called, and everything it says. */
export interface Findable {
  collection: Collection;
  called: string;
  says: string;
}
type Known = Found & Findable;

const tag = (name: string, attribute: string) => (id: string) =>
  `<gut-skin-${name} ${attribute}="${id}"></gut-skin-${name}>`;
/** Which tag shows an entry of a collection. */
const shows = {
  faq: tag('faq', 'ids'),
  'diet-tips': tag('diet-tip', 'tip'),
  conditions: tag('condition', 'condition'),
  nutrients: tag('nutrient', 'nutrient'),
  strains: tag('strain', 'strain'),
  facts: tag('fact', 'fact'),
  axis: tag('axis', 'pathway'),
  procedures: tag('care-plan', 'procedure'),
  references: () => '',
};
export type Collection = keyof typeof shows;
export const collections = Object.keys(shows) as Collection[];

type Entry = Dataset[Collection]['entries'][number];

/** What an entry is called: a name, a title, a question, a statement; of strains all that are in it, with their codes. */
export function titleOf(entry: Entry, languages: readonly string[]): Text {
  if ('organisms' in entry) {
    const name = (language: string) =>
      entry.organisms
        .map(({ genus, species, name: own, strain }) => [own?.[language] ?? `${genus} ${species}`, strain])
        .map((parts) => parts.filter(Boolean).join(' '))
        .join(' + ');
    return Object.fromEntries(languages.map((language) => [language, name(language)])) as Text;
  }
  if ('question' in entry) return entry.question;
  if ('statement' in entry) return entry.statement;
  if ('name' in entry) return entry.name;
  return typeof entry.title === 'string'
    ? (Object.fromEntries(languages.map((language) => [language, entry.title])) as Text)
    : entry.title;
}

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* stringsOf(inner);
}

/** Words in all spellings, once with blanks and once without: Korean may leave one out or set one. */
export function folded(...texts: readonly string[]): string {
  const text = fold(texts.join(' '));
  return `${text} ${text.replaceAll(' ', '')}`;
}

export const knownIn = (data: Dataset): Known[] =>
  collections.flatMap((collection) =>
    (data[collection].entries as readonly Entry[]).map((entry) => {
      const title = titleOf(entry, data.meta.languages);
      const called = folded(entry.id, ...Object.values(title));
      return {
        id: entry.id,
        collection,
        title,
        snippet: shows[collection](entry.id),
        called,
        says: folded(...stringsOf(entry)),
      };
    }),
  );

/** Those that say every word: those first that are called so, and sources last; without a word, all of them. */
export function find<One extends Findable>(
  known: readonly One[],
  query: string,
  collection?: Collection,
): readonly One[] {
  const near = collection ? known.filter((one) => one.collection === collection) : known;
  const words = wordsOf(query);
  const all = (text: string) => words.every((ways) => ways.some((way) => text.includes(way)));
  const rank = ({ called, says, collection }: One) =>
    (all(called) ? 1 : all(says) ? 2 : NaN) + (collection === 'references' ? 2 : 0);
  return near
    .map((one) => [rank(one), one] as const)
    .filter(([place]) => !Number.isNaN(place))
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
}
