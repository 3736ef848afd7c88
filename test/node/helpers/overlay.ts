/** A site owner's own content, held against the real dataset as a page does it. */
import * as z from 'zod/mini';
import { nearest } from '../../../src/core/lazy/complaint.js';
import { checkOverlay } from '../../../src/overlay/check.js';
import { atOnce } from '../../../src/overlay/portions.js';
import type { Sayings } from '../../../src/overlay/entry.js';
import type { Thing } from '../../../src/overlay/text.js';
import { overlayOf } from '../../../src/overlay/merge.js';
import type { Known } from '../../../src/overlay/own.js';
import { rules } from '../../../src/overlay/rules.js';
import { oneLine } from '../../../src/dataset/characters.js';
import { entrySchemas } from '../../../src/dataset/schema.js';
import { plain, type TextSchema } from '../../../src/dataset/parts.js';
import { cardsOf } from '../../../src/dataset/related.js';
import { cited, slice } from '../../../src/dataset/slice.js';
import type { OverlayCollection, Reference, SliceMeta } from '../../../src/dataset/types.js';
import words from '../../../src/i18n/overlay/en.js';
import wordsInKorean from '../../../src/i18n/overlay/ko.js';
import base from '../../../src/i18n/base/en.js';
import { data } from './data.js';

export type Language = 'en' | 'ko';
export type Slice = {
  meta: SliceMeta;
  entries: (Thing & { id: string })[];
  conditions?: Record<string, string>;
  hazards?: Record<string, unknown>;
  references?: Reference[];
  words?: typeof base;
};

export const names = Object.keys(rules) as OverlayCollection[];
export const languages: readonly Language[] = ['en', 'ko'];

const freeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};
const slices = new Map<string, Slice>();
/** A bundled slice, frozen: nobody may change it. */
export function bundled(name: OverlayCollection | 'quiz', language: Language = 'en'): Slice {
  const key = `${name}/${language}`;
  if (!slices.has(key)) slices.set(key, freeze(slice(data, name, language)) as unknown as Slice);
  return slices.get(key) as Slice;
}

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
export const sourcesOf = (name: OverlayCollection) => ids(cited(data, name, 'en').entries);
export const conditionIds = [...ids(data.conditions.entries), ...ids(data.subjects.entries)];
export const flagIds = ids(data['red-flags'].entries);
export const areaIds = ids(data.quiz.areas);

export const known = (language: Language = 'en'): Known => ({
  entries: Object.fromEntries(names.map((name) => [name, bundled(name, language).entries])),
  sources: Object.fromEntries(names.map((name) => [name, sourcesOf(name)])),
  conditions: conditionIds,
  flags: flagIds,
  areas: areaIds,
  cards: [...cardsOf(data)],
  hazards: Object.fromEntries(names.map((name) => [name, Object.keys(bundled(name).hazards ?? {})])),
  languages,
  language,
  nearest,
});

/** A file held against the dataset, without a turn for anybody. */
export const check = (...given: Parameters<typeof checkOverlay>) => atOnce(checkOverlay(...given));

/** What is wrong with a file, a line each. */
export const faults = (file: unknown, language?: Language) =>
  check(file, known(language)).problems.map(({ path, message }) => `${path}: ${message}`);

const sayings = (from: typeof words, clinic?: string): Sayings => ({
  own: clinic ? from.ownOf(clinic) : from.own,
  ownMeans: from.ownMeans,
  grade: from.grade,
  gradeMeans: from.gradeMeans,
  adds: (text) => (clinic ? from.addsOf(clinic, text) : from.adds(text)),
  by: (authority) => (clinic ? from.byOf(clinic, authority) : from.by(authority)),
});
const conditionNames = (language: Language) =>
  Object.fromEntries(
    [...data.conditions.entries, ...data.subjects.entries].map(({ id, name }) => [id, name[language] ?? name.en]),
  );

/** The function that puts a file into slices; undefined when the file is refused. */
export function accepted(file: unknown, { language, clinic }: { language?: Language; clinic?: string } = {}) {
  const { own } = check(file, known(language));
  if (!own) return undefined;
  const merge = overlayOf(freeze(own), {
    say: { en: sayings(words, clinic), ko: sayings(wordsInKorean, clinic) },
    names: Object.fromEntries(languages.map((language) => [language, conditionNames(language)])),
  });
  return (slice: Slice): Slice => atOnce(merge(slice, freeze(base)));
}
/** The same, and fails when the file is refused. */
export function overlay(...given: Parameters<typeof accepted>) {
  const merge = accepted(...given);
  if (!merge) throw new Error(`refused: ${faults(given[0], given[1]?.language).join('\n')}`);
  return merge;
}

/** An entry as a page shows it after a file was put in; undefined when it is not there. */
export const shown = (
  file: object,
  name: OverlayCollection,
  id: string,
  language: Language = 'en',
  clinic?: string,
): Thing | undefined =>
  overlay(file, clinic ? { clinic } : {})(bundled(name, language)).entries.find((entry) => entry.id === id);

const schemas = entrySchemas(plain as unknown as TextSchema) as unknown as Record<string, z.ZodMiniType>;
const editorial = { updated: '2026-01-01', reviewBy: '2027-01-01', reviewed: null };
/** What of an entry a widget could stumble over: the real schema, but for the marks of the owner's own content. */
export function misshapen(name: string, entry: Thing): string[] {
  const usual = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return /certainty$/i.test(key) && /^own/.test(value) ? 'low' : oneLine(value);
    if (Array.isArray(value)) return /sources$/i.test(key) && !value.length ? ['none'] : value.map((one) => usual(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, usual(v, k)]));
  };
  const whole = name === 'references' ? { findings: 'x', ...entry } : { ...editorial, ...(usual(entry) as Thing) };
  const { error } = z.safeParse(schemas[name] as z.ZodMiniType, whole);
  return (error?.issues ?? []).map(
    (issue) => `${name} ${String(entry['id'])} ${issue.path.join('.')}: ${issue.message}`,
  );
}
