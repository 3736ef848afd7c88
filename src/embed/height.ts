/**
 * How high a framed page is, for the page around it, in two ways of saying it: our own, which `resize.js` hears, and that of
 * WordPress, whose secret comes in the fragment. A page that is not framed tells nobody.
 */

/** What a page around says to be told anew: our own, and WordPress when it has made a frame ready. */
const asks = (data: unknown) => {
  const { type, message } = Object(data) as { type?: unknown; message?: unknown };
  return type === 'gut-skin-measure' || message === 'ready';
};

export function tellHeight() {
  const { parent } = window;
  if (parent === window) return;
  const [, secret] = /[#&?]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(location.hash) ?? [];
  let told = 0;
  // Whoever is around may know how high the frame must be; there is nothing else in it.
  const tell = (anew: boolean) => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (!height || (height === told && !anew)) return; // nothing has a height where nobody sees it
    told = height;
    parent.postMessage({ type: 'gut-skin-height', height }, '*');
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(() => tell(false)).observe(document.documentElement);
  addEventListener('load', () => tell(true));
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === parent && asks(data)) tell(true);
  });
  tell(true);
}
