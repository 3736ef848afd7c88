const lastOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);

/** What somebody may have meant who wrote an id that is not there: those that begin alike, or hold one another. */
export function meant(id: string, known: Iterable<string>): string {
  const bare = lastOf(id); // of a card, its id: all of a collection begin alike
  const like = (one: string) => one.startsWith(bare.slice(0, 4)) || one.includes(bare) || bare.includes(one);
  const close = [...known].filter((one) => like(lastOf(one))).slice(0, 3);
  return close.length ? `; did you mean ${close.map((k) => `"${k}"`).join(' or ')}?` : '';
}
