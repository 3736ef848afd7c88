/** Frames of `embed.html`: what their address asks for, and whether they may do it. */
import { meant, nearest } from '../core/lazy/complaint.js';
import { finding, type Finding } from './finding.js';
import { namesOf, settingsOf, type Known } from './known.js';
import { addressOf, attribute, placeOf, type Element, type Page } from './page.js';
import { somewhere, type Script } from './scripts.js';

function checkAddress(frame: Element, parameters: URLSearchParams, known: Known): Finding[] {
  const at = placeOf(frame, 'src');
  const names = namesOf(known).filter((name) => name !== 'settings');
  const widget = (parameters.get('widget') ?? '')
    .trim()
    .toLowerCase()
    .replace(/^gut-skin-/, '');
  if (!names.includes(widget))
    return [finding('frame-widget', at, widget, { allowed: names, near: nearest(widget, names) })];
  const tag = `gut-skin-${widget}`;
  const taken = [tag, 'gut-skin-settings'].flatMap((one) => settingsOf(known, one).map(({ name }) => name));
  const all = [...new Set(['widget', ...taken, ...known.looks])];
  return [...parameters.keys()].flatMap((name) => {
    const near = all.includes(name) ? undefined : meant(name, all);
    return near ? [finding('parameter-unknown', at, name, { tag, allowed: all, near })] : [];
  });
}

export function checkFrames(page: Page, known: Known, scripts: readonly Script[]): Finding[] {
  const resizes = scripts.some(({ file }) => file === 'resize.js');
  return page.elements.flatMap((frame) => {
    const src = frame.tagName === 'iframe' ? attribute(frame, 'src') : undefined;
    const url = src === undefined ? undefined : addressOf(src.trim(), page.address ?? somewhere);
    if (!url?.pathname.endsWith('/embed.html')) return [];
    const at = placeOf(frame);
    const sandbox = attribute(frame, 'sandbox');
    const still = sandbox !== undefined && !sandbox.toLowerCase().split(/\s+/).includes('allow-scripts');
    // WordPress has a script of its own for the frames that it makes, and tells each its secret.
    const told = resizes || attribute(frame, 'data-secret') !== undefined;
    return [
      ...checkAddress(frame, url.searchParams, known),
      ...(still ? [finding('frame-no-scripts', at, sandbox, { allowed: ['allow-scripts'] })] : []),
      ...(attribute(frame, 'title')?.trim() ? [] : [finding('frame-no-title', at, 'iframe')]),
      ...(told ? [] : [finding('frame-no-resize', at, 'iframe', { allowed: ['resize.js'] })]),
    ];
  });
}
