/**
 * Timers of ten seconds and more don't run by themselves but when a page calls `endPatience()`, so that nobody has to
 * wait for what the library waits for.
 */
'use strict';

const patience = [];
{
  const later = setTimeout.bind(window);
  window.setTimeout = (call, after, ...args) =>
    after < 10_000 || !after ? later(call, after, ...args) : -patience.push(() => call(...args));
}

/** The time that the library gives a file is over. */
function endPatience() {
  if (!patience.length) throw new Error('nothing waits for a file');
  for (const call of patience.splice(0)) call();
}
