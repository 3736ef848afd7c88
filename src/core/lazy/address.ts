/** Links to one card: `#gut-skin=`, the widget's name, a slash, and the card's id. */
import { insideOf, isInner, type Card, type Widget } from '../inside.js';
import { complain } from '../report.js';
import { shown } from './shown.js';
import { follow } from './related-cards.js';
import type { BaseWords } from '../../i18n/base/en.js';

const form = /^#gut-skin=([a-z-]{1,40})\/([\w-]{1,100})$/;
export const nameOf = (widget: Widget) => widget.localName.replace('gut-skin-', '');
const cardsOf = (widget: Widget): readonly Card[] => {
  const { data, work } = insideOf(widget);
  return (data && work.cards?.(data)) ?? [];
};

let stop = () => {};

/**
 * Opens the first card on the page that an address names, now or when it comes, and puts the focus there. One that is not
 * there moves nothing, and the site owner is told.
 */
export function goTo(hash: string) {
  stop();
  const [, name, id = ''] = form.exec(hash) ?? [];
  if (!name)
    return console.warn(
      `gut-skin-widgets: "${hash.slice(0, 120)}" leads to no card; it takes the form #gut-skin=faq/sugar-acne.`,
    );
  let told = false;
  const look = () => {
    const all = shown().flatMap(({ widget }) => (nameOf(widget) === name && !isInner(widget) ? widget : []));
    const holder = all.find((widget) => cardsOf(widget).some((card) => card.id === id));
    if (holder) {
      stop();
      void follow({ widget: holder, id });
    } else if (all[0] && !told) {
      told = true; // and go on: another one may come
      complain(
        all[0],
        '#gut-skin',
        id,
        all.flatMap(cardsOf).map((card) => card.id),
      );
    }
  };
  const ready = () => queueMicrotask(look); // those that are shown are known after they have told
  addEventListener('gut-skin-ready', ready, true);
  stop = () => removeEventListener('gut-skin-ready', ready, true);
  look();
}

/** The address of a card on the page as it is now. */
function addressOf(widget: Widget, id: string): string {
  const url = new URL(location.href);
  url.hash = `gut-skin=${nameOf(widget)}/${id}`;
  return url.href;
}

/** Copies the address of a card, and says so; where the browser lets nobody copy, it is there to be copied by hand. */
export async function copy(widget: Widget, id: string, link: BaseWords['link'], status: Element) {
  const address = addressOf(widget, id);
  try {
    await navigator.clipboard.writeText(address);
    status.textContent = link.copied;
  } catch {
    status.textContent = `${link.byHand} ${address}`;
  }
}

/** The visitor's own share sheet; closing it is no fault. */
export const share = (widget: Widget, id: string) =>
  navigator.share({ url: addressOf(widget, id) }).catch((error: unknown) => {
    if ((error as Error).name !== 'AbortError') throw error;
  });
