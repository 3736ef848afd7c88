/** A visitor's hands: the browser's own input, and how long it took until the screen showed what came of it. */

/** Taps the middle of the element that an expression gives, scrolled into view first; milliseconds to the next paint. */
export async function tap(tab, expression) {
  const place = await tab.evaluate(`(() => {
    const element = ${expression};
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  return latency(tab, () => tab.mouse.click(place.x, place.y));
}

/** Does something, and waits until the witness has seen what came of it on the screen. */
export async function latency(tab, act) {
  const before = await tab.evaluate('bench.seen.inputs.length');
  await act();
  await tab.waitForFunction(`bench.seen.inputs.length > ${before}`, { polling: 20, timeout: 60_000 });
  return tab.evaluate('bench.seen.inputs.at(-1)');
}
