/** Puts a site owner's own entries into a slice. Pure, and for an overlay that check.ts has accepted. */
import { merger, type Sayings } from './entry.js';
import type { Own, OwnEntry } from './own.js';
import type { Steps } from './portions.js';
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

/** The function that merges, an entry a step; a slice it has nothing for stays what it is, and no slice is changed itself. */
export function overlayOf(own: Own, { say, names }: Help) {
  const merge = function* (slice: Any, words: Words): Steps<Any> {
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
    const changes = new Map<unknown, OwnEntry>(given.map((entry) => [entry.id, entry]));
    const there = new Set(slice.entries.map(({ id }) => id));
    const entries: Thing[] = [];
    const used = new Set<string>();
    const put = (entry: Thing) => {
      entries.push(entry);
      if (slice.conditions) for (const id of namedIn('conditions', entryShapes[name], entry)) used.add(id);
    };
    for (const entry of slice.entries) {
      const change = changes.get(entry['id']);
      if (!change?.['hidden']) put(change ? patch(entry, change) : entry);
      yield;
    }
    for (const entry of given) {
      if (!entry['hidden'] && !there.has(entry.id)) put(fresh(entry));
      yield;
    }
    const known = {
      ...named(() => true),
      ...names[language],
      ...slice.conditions,
      ...named((name) => inLanguage(name, language)),
    };
    const order = [...Object.keys(slice.conditions ?? {}), ...used];
    const cited = slice.references ?? [];
    const bundled = new Set(cited.map(({ id }) => id));
    const brought = (own.references ?? []).filter(({ id }) => !bundled.has(id));
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
  return merge as <Slice extends { meta: SliceMeta }>(slice: Slice, words: Words) => Steps<Slice>;
}
