import { attempt } from './attempt.js';

const code = () => import('./lazy/address.js');
let heard = false;

async function go() {
  const { hash } = location;
  if (!hash.startsWith('#gut-skin=')) return; // a page has anchors of its own
  try {
    (await attempt(code)).goTo(hash);
  } catch (error) {
    console.warn(`gut-skin-widgets: the card that the address names could not be opened: ${String(error)}`);
  }
}

/** Follows the address from the first widget on: `#gut-skin=faq/sugar-acne` opens that card. */
export function hearAddress() {
  if (heard) return;
  heard = true;
  addEventListener('hashchange', () => void go());
  void go();
}
