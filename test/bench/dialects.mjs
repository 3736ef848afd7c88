/** How to find things in a page, as text of an expression: pages know nothing of this file. */

/** The n-th of what stands in the root of one host. */
export const inOne = (host, what) =>
  `(n) => rootOf(document.querySelector('${host}') ?? document.body)?.querySelectorAll('${what}')[n]`;

/** In each host the first of what stands in its root; the n-th of them. */
export const inEach = (host, what) =>
  `(n) => { const one = document.querySelectorAll('${host}')[n]; return one && rootOf(one)?.querySelector('${what}'); }`;

/** Behind a first screen, whose button is pressed at once: what is asked about is what comes then. */
export const behind = (host, button, what) => `() => {
  const host = document.querySelector('${host}');
  const root = host && rootOf(host);
  const found = root?.querySelector('${what}');
  if (!found && !bench.begun) {
    const begin = root?.querySelector('${button}');
    begin?.click();
    bench.begun = Boolean(begin);
  }
  return found;
}`;
