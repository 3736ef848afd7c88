/**
 * Timers of ten to twenty seconds don't run by themselves but when a page calls `endPatience()`, so that nobody has to
 * wait for what the library waits for. Those of half a minute are WebKit's own: with one it ends what a driver asks of a page.
 */
'use strict';

const patience = [];
{
  const later = setTimeout.bind(window);
  window.setTimeout = (call, after, ...args) =>
    after >= 10_000 && after <= 20_000 ? -patience.push(() => call(...args)) : later(call, after, ...args);
}

/** The time that the library gives a file is over. */
function endPatience() {
  if (!patience.length) throw new Error('nothing waits for a file');
  for (const call of patience.splice(0)) call();
}
