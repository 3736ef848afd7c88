/** What languages are called. */

/** The name of a language in another one, or in its own. */
export function languageOf(language: string, spoken: string): string {
  try {
    return new Intl.DisplayNames(spoken, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
