/** Puts a site owner's own entries into a slice. Pure, and for an overlay that check.ts has accepted. */
import { merger, type Sayings } from './entry.js';
import type { Own } from './own.js';
import { rules } from './rules.js';
import { inLanguage, speak, type Thing } from './text.js';
import { namedIn } from '../dataset/follow.js';
import { entryShapes } from '../dataset/schema.js';
import type { OverlayCollection, SliceMeta } from '../dataset/types.js';

/** What the merging needs to know besides, by language. */
export interface Help {
  say: Record<string, Sayings>;
  /** Names of conditions by id, where a slice does not bring them itself. */
  names: Record<string, Record<string, string>>;
}

/** A slice as far as it matters here. */
interface Any {
  meta: SliceMeta;
  entries?: Thing[];
  conditions?: Record<string, string>;
  references?: Thing[];
  words?: Words;
}
/** The words that say how sure something is, by grade. */
interface Words {
  certainty: Record<string, string>;
  certaintyMeans: Record<string, string>;
  date: (iso: string) => string;
}

/** The words for what is the owner's own, beside those for the project's grades. */
function withOwn(words: Words, say: Sayings): Words {
  const graded = Object.keys(words.certainty).filter((grade) => !/^own|^not/.test(grade));
  const each = (value: (grade: string) => string) => Object.fromEntries(graded.map((g) => [`own-${g}`, value(g)]));
  return {
    ...words,
    certainty: { ...words.certainty, own: say.own, ...each((g) => say.grade(words.certainty[g] ?? g)) },
    certaintyMeans: { ...words.certaintyMeans, own: say.ownMeans, ...each(() => say.gradeMeans) },
  };
}

/** A source of the owner's, its day written out as those of the bundled ones are. */
const written = (source: Thing, { date }: Words): Thing =>
  typeof source['accessed'] === 'string' ? { ...source, accessed: date(source['accessed']) } : source;

/** The function that merges; a slice it has nothing for stays what it is, and no slice is changed itself. */
export function overlayOf(own: Own, { say, names }: Help) {
  const merge = (slice: Any, words: Words): Any => {
    const { collection, language } = slice.meta;
    const name = collection as OverlayCollection;
    const given = Object.hasOwn(own, name) ? own[name] : undefined;
    const sayings = say[language];
    if (!given || !slice.entries || !sayings) return slice;
    const { patch, fresh } = merger(rules[name], language, sayings);
    /** Names of the owner's for conditions, those bundled and those of the owner's own. */
    const named = (take: (name: unknown) => boolean) =>
      Object.fromEntries(
        (own.conditions ?? [])
          .filter(({ name }) => name && take(name))
          .map(({ id, name }) => [id, speak(name, language) as string]),
      );
    const of = (id: unknown) => given.find((entry) => entry.id === id);
    const old = slice.entries.filter(({ id }) => !of(id)?.['hidden']);
    const entries = [
      ...old.map((entry) => {
        const change = of(entry['id']);
        return change ? patch(entry, change) : entry;
      }),
      ...given
        .filter(({ id, hidden }) => !hidden && !slice.entries?.some((entry) => entry['id'] === id))
        .map((entry) => fresh(entry)),
    ];
    const used = new Set(entries.flatMap((entry) => namedIn('conditions', entryShapes[name], entry)));
    const known = {
      ...named(() => true),
      ...names[language],
      ...slice.conditions,
      ...named((name) => inLanguage(name, language)),
    };
    const order = [...Object.keys(slice.conditions ?? {}), ...used];
    const cited = slice.references ?? [];
    const brought = (own.references ?? []).filter(({ id }) => !cited.some((one) => one['id'] === id));
    return {
      ...slice,
      meta: { ...slice.meta }, // another one, by which others tell that the content has changed
      entries,
      ...(slice.conditions && {
        conditions: Object.fromEntries(order.filter((id) => used.has(id)).map((id) => [id, known[id] ?? id])),
      }),
      references: [...cited, ...brought.map((one) => written(speak(one, language) as Thing, words))],
      words: withOwn(slice.words ?? words, sayings),
    };
  };
  return merge as <Slice extends { meta: SliceMeta }>(slice: Slice, words: Words) => Slice;
}
