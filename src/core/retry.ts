/** Who waits already, and the way out. */
const waiting = new WeakMap<() => void, () => void>();

/**
 * Calls back once, when the browser is online again or the element comes into view anew. Returns the way out. Who waits
 * already waits on: a file may be lost again and again.
 */
export function onReturn(element: Element, callback: () => void): () => void {
  const before = waiting.get(callback);
  if (before) return before;
  let seen = true;
  const again = () => {
    leave();
    callback();
  };
  const observer = new IntersectionObserver((entries) => {
    const now = entries.at(-1)?.isIntersecting ?? false;
    if (now && !seen) again();
    seen = now;
  });
  const leave = () => {
    waiting.delete(callback);
    observer.disconnect();
    removeEventListener('online', again);
  };
  waiting.set(callback, leave);
  observer.observe(element);
  addEventListener('online', again);
  return leave;
}
