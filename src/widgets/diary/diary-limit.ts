/**
 * A limit to every wait. A browser may never answer and never say why: the first opening after a page was loaded
 * (WebKit bug 226547), a read in a page that came back (WebKit bug 322386).
 */

/** Calls when the time is over; gives back what calls it off. Tests end the time themselves. */
export type Timer = (over: () => void) => () => void;

/** Long enough for a slow phone to bring an old diary up to date, short enough for a visitor to still be there. */
export const tenSeconds: Timer = (over) => {
  const id = setTimeout(over, 10_000);
  return () => clearTimeout(id);
};

/** Stops the time while somebody else is waited for, and lets all of it begin anew. */
export interface Clock {
  hold(): void;
  go(): void;
}

/** What becomes of something, unless the time is over before; then a TimeoutError, and what still comes is not heard. */
export async function inTime<Result>(timer: Timer, act: (clock: Clock) => PromiseLike<Result>): Promise<Result> {
  let stop = () => {};
  try {
    return await new Promise<Result>((resolve, reject) => {
      const go = () => {
        stop();
        stop = timer(() => reject(new DOMException('no answer in time', 'TimeoutError')));
      };
      go();
      act({ hold: () => stop(), go }).then(resolve, reject);
    });
  } finally {
    stop();
  }
}
