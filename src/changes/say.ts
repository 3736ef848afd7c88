/** A change in words, for who answers for a page and reads no code. Pure. */
import type axis from '../i18n/axis/en.js';
import type base from '../i18n/base/en.js';
import type own from './words/en.js';
import type fact from '../i18n/fact/en.js';
import type { Change, Changed } from './changes.js';

/** The words of one language. */
export interface Words {
  language: string;
  own: typeof own;
  base: typeof base;
  fact: typeof fact;
  axis: typeof axis;
}
/** What an entry is called, by its id. */
export type NameOf = (entry: string) => string;

/** What a value is called where visitors read it. */
const valuesOf = ({ base, fact, axis }: Words): Record<string, Readonly<Record<string, string>>> => ({
  verdict: fact.verdict,
  direction: base.strain.direction,
  urgency: base.when,
  way: axis.way,
});
/** Fields whose values mean something as they are. */
const plain = new Set(['count', 'trials', 'weeks', 'cfuPerDay', 'value', 'number', 'strain']);

/** What was and what is; an arrow is read in every language. */
const step = (from: readonly string[] = [], to: readonly string[] = []) =>
  [from, to]
    .filter((list) => list.length)
    .map((list) => list.join(', '))
    .join(' → ');

function about({ kind, fields = [], from, to }: Change, words: Words, nameOf: NameOf): string {
  if (kind.startsWith('certainty')) {
    const grades = words.base.sure as Readonly<Record<string, string>>;
    const named = (list: readonly string[] = []) => list.map((grade) => grades[grade] ?? grade);
    return step(named(from), named(to));
  }
  if (kind.startsWith('source'))
    return step(
      from?.map((id) => nameOf(`references/${id}`)),
      to?.map((id) => nameOf(`references/${id}`)),
    );
  if (kind.startsWith('sign')) return step(from?.map(nameOf), to?.map(nameOf));
  if (kind.startsWith('review')) return step(from, to);
  const field = fields[0]?.split('.').at(-1) ?? '';
  const known = Object.hasOwn(words.own.fields, field);
  const label = words.own.fields[(known ? field : 'other') as keyof typeof words.own.fields];
  const values = valuesOf(words)[field];
  const named = (list?: readonly string[]) => list?.map((value) => values?.[value] ?? value);
  const shown = (values ?? plain.has(field)) ? step(named(from), named(to)) : '';
  if (kind === 'detail-changed') return [label, shown].filter(Boolean).join(', ');
  return kind === 'number-changed' ? [known && label, step(from, to)].filter(Boolean).join(', ') : '';
}

/** “Certainty fell: Low → Very low”. */
export function say(change: Change, words: Words, nameOf: NameOf): string {
  const named = new Intl.DisplayNames([words.language], { type: 'language' });
  const where = change.languages?.map((language) => named.of(language) ?? language).join(', ');
  const what = about(change, words, nameOf);
  return words.own.says[change.kind] + (what && `: ${what}`) + (where ? ` (${where})` : '');
}

/** All that changed, a line an entry; where nothing but the wording did, the entries stand in one line at the end. */
export function lines(changed: readonly Changed[], words: Words, nameOf: NameOf, quote = (id: string) => id): string[] {
  const isWording = ({ changes }: Changed) => changes.every(({ kind }) => kind === 'wording-changed');
  const called = ({ entry, name }: Changed) =>
    entry === 'meta' ? words.own.whole : (name[words.language] ?? name.en ?? entry);
  const own = (one: Changed) => `${called(one)} (${quote(one.entry)})`;
  const said = changed
    .filter((one) => !isWording(one))
    .map((one) => `${own(one)}: ${one.changes.map((change) => say(change, words, nameOf)).join('; ')}`);
  const reworded = changed.filter(isWording).map(({ entry }) => quote(entry));
  return reworded.length ? [...said, `${words.own.only}: ${reworded.join(', ')}`] : said;
}
