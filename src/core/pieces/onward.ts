import { css, html, nothing } from 'lit';
import chain from 'virtual:gut-skin/icon/link';
import arrow from 'virtual:gut-skin/icon/share-2';
import { insideOf, isInner, type Card, type Widget } from '../inside.js';
import { lines, settled } from '../lines.js';
import type { BaseWords } from '../../i18n/base/en.js';
import type { Shared } from '../needs.js';
import { bringNeighbours, neighbours } from '../neighbours.js';

export const onwardStyles = css`
  .onward {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }
  .onward button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 0;
    color: var(--ink);
    font-weight: inherit;
    text-align: start;
  }
  .onward .icon {
    inline-size: 1.15em;
  }
  @media print {
    .onward {
      display: none;
    }
  }
`;

const known = new WeakSet<Widget>();

/** What is related is there with the first card that is shown beside others, whenever those come. */
function follow(widget: Widget) {
  const inside = insideOf(widget);
  const { followers, surface, work } = inside;
  // One that has failed meanwhile is left in peace.
  const several = () => surface.drawn && (lines.size > 1 || (work.cards?.(inside.data as never).length ?? 0) > 1);
  let asked = Boolean(neighbours);
  const look = () => {
    if (asked || !several()) return;
    asked = true;
    void bringNeighbours().then((there) => there && several() && widget.requestUpdate());
  };
  const left = () => {
    settled.delete(look);
    asked = Boolean(neighbours); // the next place is a new chance
  };
  followers.push({ updated: () => void settled.add(look), left });
  queueMicrotask(look); // when it is drawn
  known.add(widget);
}

/** A frame's address is not that of the page that shows it, and a file's is no use to others. */
// eslint-disable-next-line no-restricted-globals -- asks who it is, and tells it nothing
const addressable = () => parent === window && location.protocol.startsWith('http');

/** What happens to the link when a button is pressed. */
const onPress = (widget: Widget, act: (code: typeof import('../lazy/neighbours.js'), status: Element) => unknown) =>
  async function ({ currentTarget }: Event) {
    const status = (currentTarget as Element).parentElement?.querySelector('[role=status]');
    const code = await bringNeighbours();
    try {
      if (code && status) await act(code, status);
    } catch (error) {
      console.warn(`<${widget.localName}> could not pass a link on: ${String(error)}`);
    }
  };

function link(widget: Widget, { link: t }: BaseWords, id: string) {
  const copy = onPress(widget, (code, status) => code.copy(widget, id, t, status));
  const share = onPress(widget, (code) => code.share(widget, id));
  return html`<button type="button" @click=${copy}>${chain}${t.copy}</button>
    ${'share' in navigator ? html`<button type="button" @click=${share}>${arrow}${t.share}</button>` : nothing}
    <span role="status"></span>`;
}

/** Ways on from the end of a card: a link to it for others, and what is related to it and can be opened on this page. */
export function onward(widget: Widget, { words, meta }: Shared, { id, related = [] }: Card) {
  if (isInner(widget)) return nothing; // which tips there are could tell the answers
  if (!known.has(widget)) follow(widget);
  if (neighbours) insideOf(widget).surface.wear(neighbours.relatedStyles);
  const more = neighbours?.links(widget, words, `${meta.collection}/${id}`, related);
  return html`<div class="onward small">${addressable() ? link(widget, words, id) : nothing}${more}</div>`;
}
