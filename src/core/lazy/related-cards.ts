/** Which cards of a page are related to an entry, and the way to one. */
import { css } from 'lit';
import { find, insideOf, type Card, type Widget } from '../inside.js';
import { shown } from './shown.js';
import type { Slices } from '../../dataset/types.js';

/** Under what sticks to the top of a page nobody would see where a link led. */
const placeStyles = css`
  [data-id],
  [data-id] > summary,
  [part='body'] {
    scroll-margin-block-start: 6em;
  }
`;

/** As many as a line or two hold. */
const most = 6;

export interface Link {
  key: string;
  name: string;
  language: string;
  id: string;
  widget: Widget;
}

type Entries = { [Name in keyof Slices]: Slices[Name] extends { entries: (infer Entry)[] } ? Entry : never };
const names: { [Name in keyof Entries]?: (entry: Entries[Name]) => string } = {
  axis: ({ name }) => name,
  conditions: ({ name }) => name,
  'diet-tips': ({ title }) => title,
  facts: ({ statement }) => statement,
  faq: ({ question }) => question,
  nutrients: ({ name }) => name,
  strains: ({ organisms }) =>
    organisms.map(({ genus, species, strain }) => [genus, species, strain].filter(Boolean).join(' ')).join(' + '),
};

/** Which of them there are: those that the entry names, in its order, then those that name it. */
export function linksOf(widget: Widget, key: string, named: readonly string[]): Link[] {
  const found = new Map<string, Link>();
  for (const { widget: holder } of shown()) {
    const { work, data } = insideOf(holder);
    if (!data || !work.cards || holder.ownerDocument !== widget.ownerDocument) continue;
    const { collection, language } = data.meta;
    const nameOf = names[collection] as ((card: Card) => string) | undefined;
    if (!nameOf) continue;
    const start = `${collection}/`;
    const ids = new Set(named.filter((one) => one.startsWith(start)).map((one) => one.slice(start.length)));
    for (const card of work.cards(data)) {
      if (!ids.has(card.id) && !card.related?.includes(key)) continue; // of ten thousand cards a few are related
      const other = start + card.id;
      // Asked last: a browser may have to lay out the page for the answer.
      if (other !== key && !found.has(other) && holder.checkVisibility())
        found.set(other, { key: other, name: nameOf(card), language, id: card.id, widget: holder });
    }
  }
  const others = [...found.values()].filter((link) => !named.includes(link.key));
  return [...named.flatMap((other) => found.get(other) ?? []), ...others].slice(0, most);
}

/** Opens a card and takes the visitor there; the focus says where that is. */
export async function follow({ widget, id }: Pick<Link, 'widget' | 'id'>) {
  const { surface, work } = insideOf(widget);
  surface.wear(placeStyles);
  work.open?.(id);
  await widget.updateComplete;
  const places = surface.root?.querySelectorAll<HTMLElement>(`[data-id='${id}']`) ?? [];
  const place = [...places].find((one) => one.checkVisibility()) ?? find(widget, '[part=body]');
  if (place?.localName === 'details') (place as HTMLDetailsElement).open = true;
  const target = place?.querySelector<HTMLElement>(':scope > summary') ?? place;
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1; // so that it can be focused at all
  target.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
}
