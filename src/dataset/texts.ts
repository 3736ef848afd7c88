/** What the dataset says, as plain text. */
import type { Dataset, Text } from './schema.js';
import type { Thing } from './follow.js';
import type { Path } from './paths.js';

export const isText = (value: object): value is Text => typeof (value as Text).en === 'string';

/** All that a value says in one language. */
export function said(value: unknown, language: string): string {
  if (typeof value !== 'object' || value === null) return '';
  if (isText(value)) return value[language] ?? '';
  return Object.values(value)
    .map((child) => said(child, language))
    .join('\n');
}

/** Everything that is looked after by itself, with its path: each entry, and each file that is no list. */
export const wholes = (data: Dataset): [path: Path, whole: Thing][] =>
  Object.entries(data).flatMap(([name, content]): [Path, Thing][] =>
    'entries' in content
      ? content.entries.map((entry, i): [Path, Thing] => [[name, 'entries', i], entry])
      : [[[name], content]],
  );
