import { insideOf } from '../../core/inside.js';
import type { Slices } from '../../dataset/types.js';

type Card = HTMLElementTagNameMap['gut-skin-strain'];

/**
 * Where a strain can be read about on the same page: its own card, or a browser of all that has it. None that is not to be
 * seen, such as one behind a closed tab, and none that the page gave to another strain.
 */
export function strainCard(widget: Element, id: string): Card | undefined {
  const places = new Set([widget.getRootNode() as Document | ShadowRoot, widget.ownerDocument]);
  const cards = [...places]
    .flatMap((place) => [...place.querySelectorAll('gut-skin-strain')])
    .filter((card) => {
      const { data } = (insideOf(card) ?? {}) as { data?: Slices['strains'] };
      return card.getClientRects().length && data?.entries.some((entry) => entry.id === id);
    });
  return cards.find(({ strain }) => strain === id) ?? cards.find(({ strain }) => !strain);
}
