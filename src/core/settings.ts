/** What `gut-skin-settings` hands down to every widget inside it. */
import { createContext } from '@lit/context';
import type { SliceMeta } from '../dataset/types.js';

/** Puts the site owner's own entries into a slice; the slice itself stays as it was. */
export type Overlay = <Slice extends { meta: SliceMeta }>(slice: Slice) => Slice;

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
}

/** Keyed with Symbol.for, so that two copies of the library on one page meet. */
export const settingsContext = createContext<Settings>(Symbol.for('gut-skin-settings'));
