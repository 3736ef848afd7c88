/** What the doctor holds a page against: the library's own settings and ids, as its build found them. */

/** What a setting may be, as `core/checks.ts` and the widget itself say it. */
export interface KnownSetting {
  name: string;
  /** The allowed values, or the allowed form in words. */
  known: readonly string[];
  /** One of some values, on or off, ids of entries, or a form such as a date. */
  kind: 'choice' | 'flag' | 'ids' | 'form';
  /** The ids that it may name; none where that depends on the page. */
  ids?: readonly string[];
}

export interface Known {
  version: string;
  languages: readonly string[];
  /** Settings by tag. */
  tags: Readonly<Record<string, readonly KnownSetting[]>>;
  /** The looks that `embed.html` takes as parameters. */
  looks: readonly string[];
  /** Entry file → the hash of it. */
  integrity: Readonly<Record<string, string>>;
}

const prefix = 'gut-skin-';

/** The words after `gut-skin-`. */
export const namesOf = ({ tags }: Known): string[] => Object.keys(tags).map((tag) => tag.slice(prefix.length));

/** The settings of a tag; none of one that is not there, whatever it is called. */
export const settingsOf = ({ tags }: Known, tag: string): readonly KnownSetting[] =>
  (Object.hasOwn(tags, tag) && tags[tag]) || [];
