import type { Check } from './checks.js';
import { languageOf } from './locale.js';

/** ISO 3166-1 alpha-2. */
export const countryCode: Check = {
  known: ['two letters, such as KR or GB'],
  parse: (given) => (/^[a-z]{2}$/i.test(given) ? given.toUpperCase() : undefined),
};

/**
 * The country an element's language speaks of (`KR` for `ko-KR`), or the usual one of the language (`KR` for `ko`).
 * English is spoken in too many countries to guess.
 */
export function countryOf(element: HTMLElement, language: string): string | undefined {
  const stated = /[-_]([a-z]{2})\b/i.exec(element.lang || languageOf(element))?.[1]?.toUpperCase();
  return stated ?? (language === 'en' ? undefined : new Intl.Locale(language).maximize().region);
}
