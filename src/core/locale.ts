/** Which language an element speaks. There is no global language: two widgets on a page may differ. */

/** The nearest `lang` of the element and its ancestors, across shadow hosts; '' when there is none. */
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node; ) {
    const nearest: Element | null = node.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang') ?? '';
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** BCP 47 look-up: the exact tag, then its base language, then English. */
export function negotiate(wanted: string, known: readonly string[]): string {
  const tag = wanted.trim().toLowerCase();
  const find = (language: string) => known.find((k) => k.toLowerCase() === language);
  return find(tag) ?? find(tag.split(/[-_]/)[0] ?? '') ?? 'en';
}

/**
 * The country an element's language speaks of (`KR` for `ko-KR`), or the usual one of the language (`KR` for `ko`).
 * English is spoken in too many countries to guess.
 */
export function countryOf(element: Element, language: string): string | undefined {
  const stated = /[-_]([a-z]{2})\b/i.exec(languageOf(element))?.[1]?.toUpperCase();
  return stated ?? (language === 'en' ? undefined : new Intl.Locale(language).maximize().region);
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back whenever a `lang` changes anywhere in the document; one observer serves all elements. Returns the way out. */
export function onLanguageChange(callback: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  if (!listeners.size) observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  listeners.add(callback);
  return () => {
    listeners.delete(callback);
    if (!listeners.size) observer?.disconnect();
  };
}

/** An ISO date in the words of a language, for example "22 November 2026". */
export const longDate = (iso: string, language: string) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
