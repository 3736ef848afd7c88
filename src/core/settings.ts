/** What `gut-skin-settings` hands down to every widget inside it, and how a widget hears of it. */
import type { Context } from '@lit/context';
import { RequestEvent, type Answer } from './context.js';
import type { SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';

/** Puts the site owner's own entries into a slice, and beside them the words they need; slice and words stay as they were. */
export type Overlay = <Slice extends { meta: SliceMeta }>(slice: Slice, words: BaseWords) => Slice;

/** `auto` follows the visitor's system. */
export type Theme = 'light' | 'dark' | 'auto';
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

export interface Settings {
  /** The site owner's own content, once it is checked; undefined when there is none or it is bad. Never rejects. */
  overlay?: Promise<Overlay | undefined> | undefined;
  theme?: Theme | undefined;
  headingLevel?: HeadingLevel | undefined;
  reviewedBy?: string | undefined;
  reviewedOn?: string | undefined;
  country?: string | undefined;
  clinic?: string | undefined;
  consultHref?: string | undefined;
  consultTel?: string | undefined;
  consultLabel?: string | undefined;
  procedures?: string | undefined;
}

/** Keyed with Symbol.for, so that two copies of the library on one page meet. */
export const settingsContext = Symbol.for('gut-skin-settings') as Context<symbol, Settings>;

/** Hears the settings around an element, now and with every change. Returns the way out. */
export function onSettings(element: Element, callback: (settings: Settings) => void): () => void {
  let unsubscribe: (() => void) | undefined;
  const answer: Answer<Settings> = (settings, leave) => {
    if (leave !== unsubscribe) unsubscribe?.(); // a nearer wrapper has come in between
    unsubscribe = leave;
    callback(settings);
  };
  const ask = () => element.dispatchEvent(new RequestEvent(settingsContext, element, answer));
  const home = element.ownerDocument;
  // A wrapper that comes up after what is inside it would not be heard otherwise: its arrival asks anew.
  home.addEventListener('context-provider', ask);
  ask();
  return () => {
    home.removeEventListener('context-provider', ask);
    unsubscribe?.();
  };
}

const tag = 'gut-skin-settings';
/** That the tag is defined, or was not within three seconds: the file may be lost, or nobody brings it. */
let known: Promise<unknown> | undefined;

/**
 * Resolves when the settings around an element can be heard: at once where there are none, or none on their way. Otherwise
 * a page's own content would come after a flash of the bundled one. A page waits for them once, and not for ever.
 */
export async function settingsAround(element: Element): Promise<void> {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (node.localName !== tag || customElements.get(tag)) continue;
    known ??= Promise.race([customElements.whenDefined(tag), new Promise((resolve) => setTimeout(resolve, 3000))]);
    await known;
    return (node as { updateComplete?: Promise<void> }).updateComplete;
  }
}
