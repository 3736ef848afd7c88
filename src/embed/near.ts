/** `loading="lazy"`, as on an image: a tag far down the page is somebody's only once they come near. */

/** How far below or above the screen is near: about a screen, so that a widget is there when it is reached. */
const margin = '100%';

const waiting = new Map<Element, (element: Element) => void>();
let observer: IntersectionObserver | undefined;

function release(element: Element) {
  observer?.unobserve(element);
  const then = waiting.get(element);
  waiting.delete(element);
  if (element.isConnected) then?.(element); // what was taken away is met again when it comes back
}

/** Whether the address names a card, wherever on the page that is. */
const named = () => location.hash.startsWith('#gut-skin=');
const releaseAll = () => [...waiting.keys()].forEach(release);

/** Calls back with an element at once, or when it comes near where it says that it can wait. Paper shows all. */
export function whenNear(element: Element, then: (element: Element) => void) {
  if (element.getAttribute('loading')?.trim().toLowerCase() !== 'lazy' || named()) return then(element);
  if (!observer) {
    observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) release(target);
      },
      { rootMargin: margin },
    );
    addEventListener('beforeprint', releaseAll);
    addEventListener('hashchange', () => named() && releaseAll());
  }
  waiting.set(element, then);
  observer.observe(element);
}
