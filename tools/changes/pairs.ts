/** What differs between two sets of fields, and between two lists. */

export type Fields = Readonly<Record<string, string>>;
export interface Pair {
  field: string;
  from?: string;
  to?: string;
}

/** `seeDoctor.#feX-KO` → `seeDoctor`: a text of a list is known by its words, so a new wording has a new way. */
export const listOf = (field: string) => field.replace(/\.#[^.]*$/, '');

/** The fields that differ; in a list of texts, one that went and one that came are one that changed. */
export function pairs(before: Fields = {}, after: Fields = {}): Pair[] {
  const kept = Object.keys(before).filter((field) => after[field] !== undefined);
  const changed = kept.map((field) => ({ field, from: before[field] as string, to: after[field] as string }));
  const gone = Object.entries(before).filter(([field]) => after[field] === undefined);
  const come = Object.entries(after).filter(([field]) => before[field] === undefined);
  const went = gone.map(([field, from]): Pair => {
    const list = listOf(field);
    const twin = list === field ? -1 : come.findIndex(([other]) => other !== list && listOf(other) === list);
    const to = twin < 0 ? undefined : come.splice(twin, 1)[0]?.[1];
    return { field: list, from, ...(to !== undefined && { to }) };
  });
  const came = come.map(([field, to]): Pair => ({ field: listOf(field), to }));
  return [...changed.filter(({ from, to }) => from !== to), ...went, ...came];
}

/** Those of two lists that the other one lacks. */
export function apart(before: readonly string[] = [], after: readonly string[] = []) {
  const from = before.filter((one) => !after.includes(one));
  const to = after.filter((one) => !before.includes(one));
  return { ...(from.length && { from }), ...(to.length && { to }) };
}
