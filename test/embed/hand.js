/**
 * The hands of a visitor, for pages on which a script's click is not enough: what is asked for here is done by the runner
 * with the browser's own mouse and keyboard (drivers.mjs). Opened by hand, such a page waits.
 *
 * `leave` goes to another page and comes back, `follow` clicks on a link: there the next page has its own verdict. `release` is asked for here as well: a browser has six connections to a server,
 * and while all of them are held back a page can't ask for it.
 */
'use strict';

const hand = {};
{
  const wishes = [];
  let done = () => {};
  let wake = () => {};

  /** For the runner: resolves with what to do next, or with the verdict. Asking again says that the last wish is done. */
  globalThis.next = async () => {
    done();
    const wish = wishes.length ? true : new Promise((resolve) => (wake = resolve));
    const verdict = await Promise.race([globalThis.verdict, wish]);
    return Array.isArray(verdict) ? { verdict } : { wish: wishes.shift() };
  };

  for (const deed of ['click', 'drag', 'type', 'press', 'leave', 'follow', 'release'])
    hand[deed] = (...how) =>
      new Promise((resolve) => {
        wishes.push([deed, ...how]);
        done = resolve;
        wake();
      });

  const frame = () => new Promise(requestAnimationFrame);
  /** The middle of what is on the screen, or of the beginning of it, once it has come to rest. */
  async function middle(element) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (let before; ;) {
      await frame();
      const [box] = element.getClientRects();
      if (!box) throw new Error(`${element.localName}.${element.className} is not on the screen`);
      const place = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
      if (String(place) === before) return place;
      before = String(place);
    }
  }
  /** Clicks on an element. */
  hand.on = async (element, count = 1) => hand.click(await middle(element), count);
  hand.along = async (link) => hand.follow(await middle(link));
}
