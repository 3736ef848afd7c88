import type { ReactiveElement } from 'lit';

const told = new Set<string>();

/** One `console.warn` for each different fault: what was given, what is allowed, and what happened instead. */
export function complaint(element: Element, name: string, given: string, allowed: readonly unknown[]) {
  const known = [...new Set(allowed.map(String))];
  const attribute =
    (element.constructor as Partial<typeof ReactiveElement>).elementProperties?.get(name)?.attribute ?? name;
  const [what, instead] = name.endsWith('()')
    ? [`${name.slice(0, -1)}"${given}")`, 'nothing happens']
    : [`${String(attribute)}="${given}"`, name.startsWith('#') ? 'nothing opens' : 'the default is used'];
  // Among figures the nearest spelling means nothing, and what is no text has none.
  const hint =
    known.length > 1 && !given.startsWith('(') && known.some((value) => isNaN(Number(value)))
      ? ` Nearest: "${nearest(given, known)}".`
      : '';
  tell(`<${element.localName}> ${what} is not known, so ${instead}.${hint} Known: ${known.join(', ') || 'none'}.`);
}

/** What could have run a script or changed the looks; Drupal's `data-once` could not. */
export const harmful = /^(on(?!ce$)|style$)/;

/**
 * Of the data attributes of a placeholder that are no settings of its tag: one line for all that are harmful, and one for
 * each that was meant as a setting. Page builders and plug-ins leave theirs on everything; of those nobody wants to hear.
 */
export function strays(tag: string, names: readonly string[], settings: readonly string[]) {
  const bad = names.filter((name) => harmful.test(name));
  const list = bad.map((name) => `data-${name}`).join(', ');
  if (list) tell(`<${tag}> takes no scripts and no styles from a placeholder, so it ignores ${list}.`);
  for (const name of names) {
    const near = bad.includes(name) ? undefined : meant(name, settings);
    if (near)
      tell(
        `<${tag}> has no setting "${name}", so data-${name} is ignored. Nearest: "${near}". Known: ${settings.join(', ')}.`,
      );
  }
}

/** The setting that somebody will have meant; undefined where it is none of ours. */
export function meant(name: string, settings: readonly string[], oneIn = 4): string | undefined {
  const bare = name.replace(/^gut-?skin-?/, '');
  const near = nearest(bare, settings);
  // A letter in four may be wrong, a missing hyphen among them: `headinglevel` is `heading-level`. Not the first, which
  // people seldom get wrong: a page builder's `page` is no `age`.
  return bare && bare[0] === near[0] && distance(bare, near) <= bare.length / oneIn ? near : undefined;
}

function tell(line: string) {
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** The known value with the smallest edit distance to what was given. */
export function nearest(given: string, known: readonly string[]): string {
  let [found, least] = ['', Infinity];
  for (const word of known) {
    const far = distance(given, word);
    if (far < least) [found, least] = [word, far];
  }
  return found;
}

/** Levenshtein's: how many letters are to be added, dropped or changed. */
function distance(a: string, b: string): number {
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
}
