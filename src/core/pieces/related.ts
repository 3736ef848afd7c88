import { insideOf, isInner, type Card, type Widget } from '../inside.js';
import { Late } from '../late.js';
import { lines, settled } from '../lines.js';
import type { Shared } from '../needs.js';
import { nothing } from 'lit';

const code = () => import('../lazy/related.js');
const all = new WeakMap<Widget, Late<typeof import('../lazy/related.js')>>();

/** The code comes with the first card that is shown beside others, whenever those come. */
function lateOf(widget: Widget) {
  const { followers, work } = insideOf(widget);
  const several = () => lines.size > 1 || (work.cards?.(insideOf(widget).data as never).length ?? 0) > 1;
  const late = new Late(widget, 'links to other cards', code, several, ({ relatedStyles }) => relatedStyles);
  const look = () => late.updated();
  followers.push({ updated: () => void settled.add(look), left: () => void settled.delete(look) });
  all.set(widget, late);
  return late;
}

/** "See also": what is related to an entry and can be opened on this page, at the end of its card. */
export function related(widget: Widget, { words, meta }: Shared, { id, related: named = [] }: Card) {
  if (isInner(widget)) return nothing; // which tips there are could tell the answers
  const late = all.get(widget) ?? lateOf(widget);
  return late.code?.links(widget, words, `${meta.collection}/${id}`, named) ?? nothing;
}
