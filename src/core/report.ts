/** What the site owner is told, once each, on the console. Nothing here is ever thrown. */
const told = new Set<string>();

/** One `console.warn` for each different message. Never pass an answer, a score or anything a visitor typed. */
export function warn(tag: string, message: string) {
  const line = `<${tag}> ${message}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** Tells of an id that no entry has, and names the nearest known one. The search for it loads only now. */
export function unknownId(tag: string, attribute: string, id: string, known: readonly string[]) {
  void import('./nearest.js').then(({ nearest }) => {
    warn(tag, `${attribute}="${id}" is not known; nearest: "${nearest(id, known)}"; known: ${known.join(', ')}`);
  });
}
