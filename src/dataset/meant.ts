/** What somebody may have meant who wrote an id that is not there: those that begin alike, or hold one another. */
export function meant(id: string, known: Iterable<string>): string {
  const stem = id.slice(0, 4);
  const close = [...known].filter((k) => k.startsWith(stem) || k.includes(id) || id.includes(k)).slice(0, 3);
  return close.length ? `; did you mean ${close.map((k) => `"${k}"`).join(' or ')}?` : '';
}
