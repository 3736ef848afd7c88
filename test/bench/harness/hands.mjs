/** A visitor's hands: the browser's own input, and how many milliseconds it took until the screen showed what came of it. */

/** Taps the middle of the element that an expression gives, scrolled into view first; undefined where it gives none. */
export async function tap(tab, expression) {
  const place = await tab.evaluate(`(() => {
    const element = ${expression};
    if (!element) return;
    element.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`);
  return place && latency(tab, () => tab.mouse.click(place.x, place.y));
}

/** Types letter by letter; the slowest of them. */
export async function type(tab, text) {
  const times = [];
  for (const letter of text) times.push(await latency(tab, () => tab.keyboard.press(letter)));
  return Math.max(...times);
}

/** Does something, and waits until the witness has seen what came of it on the screen. */
async function latency(tab, act) {
  const before = await tab.evaluate('bench.seen.inputs.length');
  await act();
  await tab.waitForFunction(`bench.seen.inputs.length > ${before}`, { polling: 20, timeout: 60_000 });
  return tab.evaluate(`Math.max(...bench.seen.inputs.slice(${before}))`);
}

/** Scrolls down ten screens with the wheel; the longest task of it. */
export async function scroll(tab) {
  const before = await tab.evaluate('bench.seen.tasks.length');
  for (let i = 0; i < 10; i++) {
    await tab.mouse.wheel({ deltaY: 800 });
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return tab.evaluate(`Math.max(0, ...bench.seen.tasks.slice(${before}))`);
}
