/** A day in the form: what is typed there and not saved yet, and who shows it. */
import { fields, type Entry, type Field } from './diary-entry.js';

/** What a diary may ask of its element: to render, and then to move the focus. */
export interface Stage {
  render(focus?: string): void;
  readonly weeks: number;
}

export type Draft = Partial<Record<Field | 'note', string>>;
/** What is typed for a day, the time stamp of the entry it began with, and what was sent to the store without an answer. */
export interface Sheet {
  draft: Draft;
  seen: number | undefined;
  sent?: Entry | undefined;
}

/** An entry as a form holds it. */
export const draftOf = (entry: Entry | undefined): Draft =>
  Object.fromEntries(
    [...fields, 'note' as const].flatMap((field) =>
      entry?.[field] === undefined ? [] : [[field, String(entry[field])]],
    ),
  );
