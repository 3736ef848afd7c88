/** What happened to the texts of an entry, as far as their hashes and figures tell. */
import type { Change, Kind, Print } from '../../src/changes/changes.js';
import { apart, pairs, type Fields, type Pair } from './pairs.js';

/** A print, and the languages of its edition in their order. */
export interface Side {
  print: Print;
  languages: readonly string[];
}

const hashIn = ({ languages }: Side, hashes: string | undefined, language: string) =>
  hashes?.split(' ')[languages.indexOf(language)] ?? '-';
/** Whether anything of an entry is said in a language. */
const speaks = (side: Side, language: string) =>
  [side.print.cautions, side.print.texts].some((fields = {}) =>
    Object.values(fields).some((hashes) => hashIn(side, hashes, language) !== '-'),
  );

/** Texts in some languages alone. */
const cut = (side: Side, fields: Fields = {}, languages: readonly string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, hashes]) => [
      field,
      languages.map((language) => hashIn(side, hashes, language)).join(' '),
    ]),
  );

function* told(kind: Kind, list: readonly Pair[], languages: readonly string[]): Generator<Change> {
  if (!list.length) return;
  const where = languages.filter((_, i) => list.some(({ from, to }) => from?.split(' ')[i] !== to?.split(' ')[i]));
  const fields = [...new Set(list.map(({ field }) => field))];
  yield { kind, fields, ...(where.length < languages.length && { languages: where }) };
}

/** Texts that came, went or changed, in the languages that both editions have; and their figures. */
export function* textChanges(before: Side, after: Side): Generator<Change> {
  const common = after.languages.filter((language) => before.languages.includes(language));
  const said = common.filter((language) => speaks(before, language) && speaks(after, language));
  const come = common.filter((language) => !speaks(before, language) && speaks(after, language));
  const gone = common.filter((language) => speaks(before, language) && !speaks(after, language));
  if (come.length) yield { kind: 'language-new', languages: come };
  if (gone.length) yield { kind: 'language-gone', languages: gone };

  const differing = (what: 'cautions' | 'texts') =>
    pairs(cut(before, before.print[what], said), cut(after, after.print[what], said));
  const [cautions, texts] = [differing('cautions'), differing('texts')];
  const changed = (list: readonly Pair[]) => list.filter(({ from, to }) => from !== undefined && to !== undefined);
  const rewritten = new Set(changed([...cautions, ...texts]).map(({ field }) => field));
  // Figures of a text that came or went are no change of a figure.
  const numbers = pairs(before.print.figures, after.print.figures).filter(({ field }) => rewritten.has(field));
  for (const { field, from = '', to = '' } of numbers)
    yield {
      kind: 'number-changed',
      fields: [field],
      ...apart(from.split(' ').filter(Boolean), to.split(' ').filter(Boolean)),
    };
  for (const [what, list] of [['caution', cautions] as const, ['text', texts] as const]) {
    yield* told(
      `${what}-gone`,
      list.filter(({ to }) => to === undefined),
      said,
    );
    yield* told(
      `${what}-new`,
      list.filter(({ from }) => from === undefined),
      said,
    );
  }
  yield* told('caution-changed', changed(cautions), said);
  const figured = new Set(numbers.map(({ field }) => field));
  yield* told(
    'wording-changed',
    changed(texts).filter(({ field }) => !figured.has(field)),
    said,
  );
}
