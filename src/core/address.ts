import { bringNeighbours } from './neighbours.js';

let heard = false;

async function go() {
  const { hash } = location;
  if (hash.startsWith('#gut-skin=')) (await bringNeighbours())?.goTo(hash); // a page has anchors of its own
}

/** Follows the address from the first widget on: `#gut-skin=faq/sugar-acne` opens that card. */
export function hearAddress() {
  if (heard) return;
  heard = true;
  addEventListener('hashchange', () => void go());
  void go();
}
