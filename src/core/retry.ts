/** Calls back once, when the browser is online again or the element comes into view anew. Returns the way out. */
export function onReturn(element: Element, callback: () => void): () => void {
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
    observer.disconnect();
    removeEventListener('online', again);
  };
  observer.observe(element);
  addEventListener('online', again);
  return leave;
}
