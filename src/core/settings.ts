/** What `gut-skin-settings` hands down to every widget inside it. */
import { createContext } from '@lit/context';
import type { SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';

/** Puts the site owner's own entries into a slice, and beside them the words they need; slice and words stay as they were. */
export type Overlay = <Slice extends { meta: SliceMeta }>(slice: Slice, words: BaseWords) => Slice;

export interface Settings {
  /** The site owner's own content, once it is checked; undefined when there is none or it is bad. Never rejects. */
  overlay?: Promise<Overlay | undefined> | undefined;
  theme?: string | undefined;
  headingLevel?: number | undefined;
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
export const settingsContext = createContext<Settings>(Symbol.for('gut-skin-settings'));

const tag = 'gut-skin-settings';

/**
 * Resolves when the settings around an element can be heard: at once where there are none, or none on their way. Otherwise
 * a page's own content would come after a flash of the bundled one. For three seconds at most: their file may be lost.
 */
export async function settingsAround(element: Element): Promise<void> {
  for (let node = element.parentElement; node; node = node.parentElement) {
    if (node.localName !== tag || customElements.get(tag)) continue;
    await Promise.race([customElements.whenDefined(tag), new Promise((resolve) => setTimeout(resolve, 3000))]);
    return (node as { updateComplete?: Promise<void> }).updateComplete;
  }
}
