/**
 * Two languages that nobody speaks, made of the English: they show, before anybody translates, what is clipped when a text
 * is longer, what stands in the code and not in the texts, and what points the wrong way when a page reads from the right.
 */
import type { Dataset, Text } from './schema.js';

type Disguise = (text: string) => string;

/** What nobody translates: addresses, amounts with their unit, and names with a figure in them. */
export const kept =
  /https?:\/\/\S+|\d[\d.,]*\s?(?:[mµk]?g(?:\/kg)?|m?[lL]|kcal|IU|CFU|[cm]m)(?![\p{L}\d])|[\p{L}-]*\d[\p{L}\d.,\u2060-]*/u
    .source;
const parted = new RegExp(`(${kept})`, 'u');
const letter = /\p{L}/u;

/** Each run of a text that would be translated; what nobody translates stays. */
const translate = (text: string, run: Disguise) =>
  text
    .split(parted)
    .map((part, i) => (i % 2 ? part : run(part)))
    .join('');

const plain = 'abcdefghijklmnopqrstuvwxyz';
const accented = [...'áƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'];
const accent = (one: string) => {
  const made = accented[plain.indexOf(one.toLowerCase())] ?? one;
  return one === one.toLowerCase() ? made : made.toUpperCase();
};
/** Accents on all letters, 40 % more of them, and brackets around the whole: a text without its bracket was clipped. */
const long: Disguise = (text) => {
  const said = translate(text, (run) =>
    run.replace(/[a-z]/gi, (one) => accent(one) + (/[aeiou]/i.test(one) ? accent(one.toLowerCase()) : '')),
  );
  const missing = Math.max(0, Math.ceil(text.length * 1.4) - said.length);
  return `[${said}${' ~~~~~~~'.repeat(missing).slice(0, missing)}]`;
};

/** Every word written from right to left: the letters are the English ones, between marks that turn them around. */
const mirrored: Disguise = (text) => translate(text, (run) => run.replace(/[\p{L}\p{M}’]+/gu, '\u202e$&\u202c'));

const disguises: Readonly<Record<string, Disguise>> = { 'en-XA': long, 'ar-XB': mirrored };
export const pseudoLocales: readonly string[] = Object.keys(disguises);

/**
 * An English text in one of them, and any other language's as it is; what the text was given (a name, a text that is
 * disguised already) stays, too.
 */
export function disguise(text: string, locale: string, given: readonly unknown[] = []): string {
  const [value, ...others] = given.filter((one): one is string => typeof one === 'string' && letter.test(one));
  if (value !== undefined)
    return text
      .split(value)
      .map((part) => disguise(part, locale, others))
      .join(value);
  return letter.test(text) ? (disguises[locale] ?? String)(text) : text;
}

const isText = (value: object): value is Text => typeof (value as Text).en === 'string';

function spoken<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(spoken) as T;
  if (isText(value))
    return { ...value, ...Object.fromEntries(pseudoLocales.map((locale) => [locale, disguise(value.en, locale)])) };
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, spoken(child as unknown)])) as T;
}

/** A checked dataset that speaks the pseudo-locales, too: what a language needs is texts. */
export function withPseudo(data: Dataset): Dataset {
  const all = spoken(data);
  return { ...all, meta: { ...all.meta, languages: [...all.meta.languages, ...pseudoLocales] } };
}

/** Words of a widget in a pseudo-locale: texts, and functions that give one. Runs in the page, where functions are called. */
export function pseudoWords<Words>(words: Words, locale: string): Words {
  if (typeof words === 'string') return disguise(words, locale) as Words;
  if (typeof words === 'function') {
    const say = words as unknown as (...given: unknown[]) => string;
    return ((...given: unknown[]) => disguise(say(...given), locale, given)) as Words;
  }
  if (Array.isArray(words)) return words.map((word: unknown) => pseudoWords(word, locale)) as Words;
  if (typeof words !== 'object' || words === null) throw new TypeError(`Words are texts; given: ${String(words)}`);
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, pseudoWords(word as unknown, locale)]),
  ) as Words;
}
