/**
 * Timers of ten to twenty seconds don't run by themselves but when a page calls `endPatience()`, so that nobody has to
 * wait for what the library waits for. Those of half a minute are WebKit's own: with one it ends what a driver asks of a page.
 */
'use strict';

/** What waits: calls, by the numbers of their timers. */
const patience = new Map();
{
  const [later, never] = [setTimeout.bind(window), clearTimeout.bind(window)];
  let last = 0;
  window.setTimeout = (call, after, ...args) => {
    if (!(after >= 10_000 && after <= 20_000)) return later(call, after, ...args);
    patience.set(--last, () => call(...args));
    return last;
  };
  window.clearTimeout = (timer) => void (patience.delete(timer) || never(timer));
}

/** The time that the library gives is over, once no more than this many things wait: others are still on their way. */
async function endPatience(count = 1) {
  await until(`no more than ${count} wait`, () => patience.size && patience.size <= count);
  const calls = [...patience.values()];
  patience.clear();
  for (const call of calls) call();
}
