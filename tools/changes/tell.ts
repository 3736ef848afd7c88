/** What changed, for readers: which of it they are told, in their language, and the files that tell it. */
import { existsSync } from 'node:fs';
import type { Changed, ChangesFile, Edition } from '../../src/changes/changes.js';
import { lines, say, type NameOf, type Words } from '../../src/changes/say.js';
import type { FileName } from '../../src/dataset/schema.js';
import { diff } from './diff.js';
import { isShown } from './print.js';

/** What pages show; that a source came or went is told by the entry that cites it. */
export const told = (changed: readonly Changed[]) =>
  changed.filter(({ entry, changes }) => {
    const file = entry.split('/')[0] as FileName;
    return isShown(file) || (file === 'references' && changes.every(({ kind }) => !kind.startsWith('entry')));
  });

/** The words of a language; English where it has none of its own. */
export async function wordsIn(language: string): Promise<Words> {
  const of = async <Part>(folder: string) => {
    const path = (one: string) => new URL(`../../src/${folder}/${one}.ts`, import.meta.url);
    const file = existsSync(path(language)) ? path(language) : path('en');
    return ((await import(file.href)) as { default: Part }).default;
  };
  const [own, base, fact, axis] = await Promise.all([
    of<Words['own']>('changes/words'),
    of<Words['base']>('i18n/base'),
    of<Words['fact']>('i18n/fact'),
    of<Words['axis']>('i18n/axis'),
  ]);
  return { language, own, base, fact, axis };
}

/** What entries of either edition are called. */
export const namesIn =
  (language: string, ...editions: readonly Edition[]): NameOf =>
  (entry) => {
    const name = editions.map(({ entries }) => entries[entry]?.name).find(Boolean);
    return name?.[language] ?? name?.en ?? entry;
  };

/** The same content, whatever it calls itself. */
export const alike = (a: Edition, b: Edition) => !diff(a, b).length;

/** `changes.json`: what changed since each release, in all languages. */
export function changesFile(now: Edition, history: readonly Edition[], words: readonly Words[]): ChangesFile {
  const released = history.some((edition) => edition.version === now.version && alike(edition, now));
  const earlier = history.filter(({ version }) => !released || version !== now.version);
  return {
    version: now.version,
    released,
    languages: now.languages,
    hashes: Object.fromEntries(Object.entries(now.entries).map(([entry, { hash }]) => [entry, hash])),
    since: earlier.toReversed().map((edition) => ({
      version: edition.version,
      date: edition.date,
      entries: told(diff(edition, now)).map(({ changes, ...entry }) => ({
        ...entry,
        changes: changes.map((change) => ({
          ...change,
          words: Object.fromEntries(
            words.map((one) => [one.language, say(change, one, namesIn(one.language, now, edition))]),
          ),
        })),
      })),
    })),
  };
}

/** What a release changed, line by line. */
export function releaseLines(
  edition: Edition,
  before: Edition | undefined,
  words: Words,
  quote?: (id: string) => string,
) {
  if (!before) return [words.own.first];
  const said = lines(told(diff(before, edition)), words, namesIn(words.language, edition, before), quote);
  return said.length ? said : [words.own.none];
}
