/** For languages that have more than two forms for a number, or other ones than English: 1 день, 2 дня, 5 дней. */
type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The forms of a language. Its rules are made when they are first asked for: dear. */
export function counting(language: string) {
  let rules: Intl.PluralRules | undefined;
  return (count: number, forms: Forms): string =>
    forms[(rules ??= new Intl.PluralRules(language)).select(count)] ?? forms.other;
}
