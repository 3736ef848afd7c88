/** What a release says otherwise on some cards, in words: loaded when somebody asks, with what reads a pasted page. Pure. */
import type { ChangesFile } from '../../changes/changes.js';
import { changesOn, type Release, type Snippet } from '../../changes/of-cards.js';
import en, { type ChangesWords } from '../../changes/words/en.js';
import ko from '../../changes/words/ko.js';

export { readPasted } from './pasted.js';

const spoken: Record<string, ChangesWords> = { en, ko };
type Entry = Release['entries'][number];

export interface Told {
  /** What changed of an entry, by weight. */
  readonly entries: readonly { readonly name: string; readonly says: readonly string[] }[];
  /** The rest in a line: what was only reworded, or that nothing changed. */
  readonly rest: string;
}

/** The releases that these files can be held against, the newest first. */
export const versionsIn = ({ version, released, since }: ChangesFile): string[] => [
  ...(released ? [version] : []),
  ...since.map((one) => one.version),
];

const isWording = ({ changes }: Entry) => changes.every(({ kind }) => kind === 'wording-changed');

export function changed(file: ChangesFile, since: string, snippets: readonly Snippet[], language: string): Told {
  const words = spoken[language] ?? en;
  const all = changesOn(file, since, snippets) ?? [];
  const called = ({ entry, name }: Entry) => (entry === 'meta' ? words.whole : (name[language] ?? name['en'] ?? entry));
  const reworded = all.filter(isWording).map(called);
  return {
    entries: all
      .filter((one) => !isWording(one))
      .map((one) => ({
        name: called(one),
        says: one.changes.map(({ words: said }) => said[language] ?? said['en'] ?? ''),
      })),
    rest: all.length ? (reworded.length ? `${words.only}: ${reworded.join(', ')}` : '') : words.none,
  };
}
