/** Reads a site owner's own content, checks it and makes it ready. Loaded only where there is some. */
import { written } from 'virtual:gut-skin/languages';
import whole from 'virtual:gut-skin/whole';
import baseFiles from 'virtual:gut-skin/words/base';
import wordFiles from 'virtual:gut-skin/words/overlay';
import { nearest } from '../core/lazy/complaint.js';
import type { Overlay } from '../core/settings.js';
import { checkOverlay, most } from './check.js';
import type { Sayings } from './entry.js';
import type { Thing } from './text.js';
import { overlayOf } from './merge.js';
import { namedBy } from './named.js';
import { atOnce, inPortions } from './portions.js';
import { rules } from './rules.js';
import type { Kind } from '../dataset/fields.js';
import { namedIn } from '../dataset/follow.js';
import { shapes } from '../dataset/schema.js';
import { languages, load } from '../core/source.js';
import type { Collection, OverlayCollection } from '../dataset/types.js';
import { parse, Refusal } from './file.js';

export { read, Refusal } from './file.js';

export interface Wanted {
  /** The language of a text that is a plain string. */
  language: string;
  clinic: string | undefined;
  /** The overlay of the settings around these. */
  outer: Overlay | undefined;
}
const told = new Set<string>();
/** One line, once, where more content is given than is used. */
export function remark(settings: Element, file: boolean) {
  const line = `<${settings.localName}> has more than one source of own content; ${file ? 'the file of its "content" is used, its script is not' : 'its first script is used'}.`;
  if (!told.has(line)) console.warn(line);
  told.add(line);
}

/** Names of conditions that the slices in question don't bring, in every language that a widget may speak. */
async function conditionNames() {
  const lists = await Promise.all(
    languages.map(async (language) => {
      const [tips, strains, conditions] = await Promise.all([
        load(whole['diet-tips'].slice, language),
        load(whole.strains.slice, language),
        load(whole.conditions.slice, language),
      ]);
      const cards = Object.fromEntries(conditions.entries.map(({ id, name }) => [id, name]));
      return [language, { ...tips.conditions, ...strains.conditions, ...cards }] as const;
    }),
  );
  return Object.fromEntries(lists) as Record<string, Record<string, string>>;
}

/** The words that mark the owner's content, in every language that a widget may speak. */
async function sayings(clinic: string | undefined) {
  const lists = await Promise.all(
    languages.map(async (language): Promise<[string, Sayings]> => {
      const words = await load(wordFiles, language);
      const say: Sayings = {
        ownMeans: words.ownMeans,
        grade: words.grade,
        gradeMeans: words.gradeMeans,
        ...(clinic
          ? {
              own: words.ownOf(clinic),
              adds: (text: string) => words.addsOf(clinic, text),
              by: (authority: string) => words.byOf(clinic, authority),
            }
          : { own: words.own, adds: words.adds, by: words.by }),
      };
      return [language, say];
    }),
  );
  return Object.fromEntries(lists);
}

/** The overlay of a JSON text, on top of the one around it. Rejects with a `Refusal` that says all that is wrong. */
export async function overlayFrom(text: string, { language, clinic, outer }: Wanted): Promise<Overlay> {
  const file = parse(text);
  const has = (name: string) => Object.hasOwn(Object(file) as object, name);
  const asked = Object.keys(rules).filter(has) as OverlayCollection[];
  const named = await inPortions(namedBy(Object(file) as Thing));
  const words = await load(baseFiles, language);
  const bundled = await Promise.all(
    asked.map((name) => load<{ meta: never; entries: Thing[]; hazards: object }>(whole[name].slice as never, language)),
  );
  const slices = bundled.map((slice) => outer?.(slice, words) ?? slice);
  /** Ids of one kind: those that the collections have already, and more only when the file names others. */
  const ids = async (kind: Kind, more: () => Promise<string[]>) => {
    const near = new Set(asked.flatMap((name, i) => namedIn(kind, shapes[name], slices[i])));
    return [...named(kind)].every((id) => near.has(id)) ? [...near] : [...near, ...(await more())];
  };
  /** The cards of the collections of which the file names some. */
  const cards = async () => {
    const cited = new Set([...named('cards')].map((card) => card.slice(0, card.indexOf('/'))));
    const lists = (Object.keys(whole) as Collection[]).map(async (name) => {
      if (!cited.has(name)) return [];
      const slice = await load<{ meta: never; entries?: Thing[] }>(whole[name].slice as never, language);
      return ((outer?.(slice, words) ?? slice).entries ?? []).map(({ id }) => `${name}/${String(id)}`);
    });
    return (await Promise.all(lists)).flat();
  };
  let names: Record<string, Record<string, string>> = {};
  const cites = named('references').size > 0 || has('references');
  const [sources, conditions, flags, areas, near] = await Promise.all([
    Promise.all(asked.map(async (name) => (cites ? (await load(whole[name].cited, language)).entries : []))),
    ids('conditions', async () => {
      names = await conditionNames();
      return Object.keys(names[language] ?? {});
    }),
    ids('flags', async () => (await load(whole['red-flags'].slice, language)).entries.map(({ id }) => id)),
    ids('areas', async () => (await load(whole.quiz.slice, language)).quiz.areas.map(({ id }) => id)),
    cards(),
  ]);
  const byName = <Value>(values: readonly Value[]) =>
    Object.fromEntries(asked.map((name, i) => [name, values[i]])) as Record<Collection, Value>;
  const unique = (list: readonly string[]) => [...new Set(list)].sort();
  const checking = checkOverlay(file, {
    entries: byName(slices.map(({ entries }) => entries)),
    sources: byName(
      sources.map((list, i) =>
        [...list, ...((slices[i] as { references?: { id: string }[] }).references ?? [])].map(({ id }) => id),
      ),
    ),
    conditions: unique(conditions),
    flags: unique(flags),
    areas: unique(areas),
    cards: near,
    hazards: byName(slices.map(({ hazards }) => Object.keys(hazards))),
    languages: written,
    language,
    nearest,
  });
  const { own, problems } = await inPortions(checking);
  if (!own) {
    const lines = problems.slice(0, most).map(({ path, message }) => `\n  ${path}: ${message}`.slice(0, 500));
    const more = problems.length - lines.length;
    throw new Refusal(
      `it has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:${lines.join('')}${more > 0 ? `\n  and ${more} more` : ''}`,
    );
  }
  const merge = overlayOf(own, { say: await sayings(clinic), names });
  // A widget can't wait in the middle of its merging: what it will most likely ask for is ready by then.
  const ready = new Map<unknown, unknown>();
  for (const slice of slices) ready.set(bundled[ready.size], await inPortions(merge(slice, words)));
  return (slice, base) =>
    ((base === words && ready.get(slice)) as typeof slice | undefined) ||
    atOnce(merge(outer?.(slice, base) ?? slice, base));
}
