/** Ids that are not there: nothing is shown or opened for them, and the site owner is told, with the nearest that is. */
import type { PropertyValues } from 'lit';
import type { Check } from './checks.js';
import { insideOf } from './inside.js';
import { complain } from './report.js';
import type { SealedElement } from './sealed.js';

/** Tells of every id of the settings that is not known; with `changed`, of those settings alone. */
export function tellUnknown(
  element: SealedElement,
  known: Record<string, readonly string[]>,
  changed: PropertyValues | undefined,
) {
  const { elementProperties } = element.constructor as typeof SealedElement;
  for (const [name, ids] of Object.entries(known)) {
    if (changed && !changed.has(name)) continue;
    const check = elementProperties.get(name)?.type as Check | undefined;
    const given = check?.ids?.((element as unknown as Record<string, string | undefined>)[name]) ?? [];
    for (const id of given) if (!ids.includes(id)) complain(element, name, id, ids);
  }
}

/** Whether a method such as `toggle()` names an entry that is there; undefined as long as nobody can know. */
export function isThere(widget: Element, method: string, id: string): boolean | undefined {
  const { entries } = (insideOf(widget).data ?? {}) as { entries?: readonly { id: string }[] };
  const ids = entries?.map((entry) => entry.id);
  const there = ids?.includes(id);
  if (there === false) complain(widget, method, typeof id === 'string' ? id : `(${typeof id})`, ids ?? []);
  return there;
}
