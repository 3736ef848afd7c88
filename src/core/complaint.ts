import type { ReactiveElement } from 'lit';

const told = new Set<string>();

/** One `console.warn` for each different fault: what was given, what is allowed, and what happened instead. */
export function complaint(element: Element, name: string, given: string, allowed: readonly unknown[]) {
  const known = [...new Set(allowed.map(String))];
  const attribute =
    (element.constructor as Partial<typeof ReactiveElement>).elementProperties?.get(name)?.attribute ?? name;
  // Among figures the nearest spelling means nothing, and what is no text has none.
  const hint =
    known.length > 1 && !given.startsWith('(') && known.some((value) => isNaN(Number(value)))
      ? ` Nearest: "${nearest(given, known)}".`
      : '';
  const line = `<${element.localName}> ${String(attribute)}="${given}" is not known, so the default is used.${hint} Known: ${known.join(', ')}.`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** The known value with the smallest edit distance (Levenshtein) to what was given. */
export function nearest(given: string, known: readonly string[]): string {
  const distance = (a: string, b: string) => {
    let row = [0, ...[...b].map((_, i) => i + 1)];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++)
        next[j] = Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        );
      row = next;
    }
    return row[b.length] ?? 0;
  };
  return known.reduce((best, id) => (distance(given, id) < distance(given, best) ? id : best), known[0] ?? '');
}
