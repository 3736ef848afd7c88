/**
 * Who read the texts of a language. What nobody is named for does not ship: a wrong dose is no matter of style. A language
 * that was there before this was a rule says on every card that nobody has read it.
 */
import type { Report } from './paths.js';
import type { Dataset } from './schema.js';

/** The language that all others are translated from. */
export const source = 'en';
/** In the first version, which said so on every card. */
const before: readonly string[] = [source, 'ko'];

type Meta = Pick<Dataset['meta'], 'languages' | 'begun' | 'readers'>;

/** Whether somebody is named who read it. */
export const isRead = ({ readers = [] }: Meta, language: string) =>
  language === source || readers.some((reader) => reader.language === language);

/** Every language that visitors may get: whole ones, and those that are begun and read. */
export const shipped = (meta: Meta) => [
  ...meta.languages,
  ...(meta.begun ?? []).filter((language) => isRead(meta, language)),
];

export function checkReaders({ meta }: Dataset, report: Report) {
  const { languages, begun = [], readers = [] } = meta;
  languages.forEach((language, i) => {
    if (!before.includes(language) && !isRead(meta, language))
      report(
        ['meta', 'languages', i],
        `nobody is named who read "${language}": npm run lang -- read ${language} --by "…" names them`,
      );
  });
  begun.forEach((language, i) => {
    if (languages.includes(language)) report(['meta', 'begun', i], `"${language}" is one of languages already`);
  });
  readers.forEach(({ language }, i) => {
    if (![...languages, ...begun].includes(language))
      report(['meta', 'readers', i, 'language'], `"${language}" is no language of the dataset`);
  });
}
