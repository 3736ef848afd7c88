/**
 * `resize.js`, for a page with frames of `embed.html`: each is as high as what is in it. It believes a message only from a
 * frame of this page, from the site that the frame is of, and in the shape that is ours.
 */

export {}; // a module, so that its names are its own

/** Higher than any widget; what says more is not believed. */
const most = 50_000;

const frames = () => [...document.querySelectorAll('iframe')];
/** The site that a frame is of; an address that is none has none. */
function originOf({ src, sandbox }: HTMLIFrameElement) {
  if (sandbox.length && !sandbox.contains('allow-same-origin')) return 'null';
  try {
    return new URL(src, document.baseURI).origin;
  } catch {
    return undefined;
  }
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  const { type, height } = Object(data) as { type?: unknown; height?: unknown };
  if (type !== 'gut-skin-height' || typeof height !== 'number' || !(height > 0 && height <= most)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  const { boxSizing } = getComputedStyle(frame);
  const edge = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.blockSize = `${Math.ceil(height) + edge}px`;
});

/** A frame that has spoken before this was here, or while nobody saw it, is asked. */
const ask = (frame: HTMLIFrameElement) => frame.contentWindow?.postMessage({ type: 'gut-skin-measure' }, '*');
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) ask(target as HTMLIFrameElement);
});
const ours = /\/embed\.html([?#]|$)/;
const meet = (frame: HTMLIFrameElement) => {
  if (!ours.test(frame.src)) return;
  seen.observe(frame);
  ask(frame);
};
addEventListener('load', ({ target }) => target instanceof HTMLIFrameElement && meet(target), true);
frames().forEach(meet);
