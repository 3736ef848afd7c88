import type { PropertyValues, ReactiveElement } from 'lit';
import { complain } from './report.js';

/** Ids of a list: split at commas or white space, so that a stray space does no harm. */
export const idsOf = (list: string | undefined): string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);

/** Tells of every id of the settings that is not known; with `changed`, of those settings alone. */
export function tellUnknown(
  element: ReactiveElement,
  known: Record<string, readonly string[]>,
  changed: PropertyValues | undefined,
) {
  for (const [name, ids] of Object.entries(known)) {
    if (changed && !changed.has(name)) continue;
    const given = (element as unknown as Record<string, string | undefined>)[name];
    for (const id of idsOf(given)) if (!ids.includes(id)) complain(element, name, id, ids);
  }
}
