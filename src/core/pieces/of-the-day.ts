/** What a widget shows when nobody asked for anything: another entry every day, for everybody the same. */

type Known = { id: string };

/** The entries of some ids, in this order; ids that are not there are left out. */
export const named = <Entry extends Known>(entries: readonly Entry[], ids: readonly string[]): Entry[] =>
  ids.map((id) => entries.find((entry) => entry.id === id)).filter((entry) => entry !== undefined);

/** The one entry that a widget was made for, or all of them where it was made for none. */
export function theOne<Entry extends Known>(entries: readonly Entry[], id: string | undefined): readonly Entry[] {
  const one = entries.filter((entry) => entry.id === id);
  return one.length ? one : entries;
}

/** Some entries, the first of them another one every day. Their order does not depend on that of the dataset. */
export function ofTheDay<Entry extends Known>(entries: readonly Entry[], day: number, count: number): Entry[] {
  const pool = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = day % pool.length;
  return [...pool.slice(first), ...pool.slice(0, first)].slice(0, count);
}
