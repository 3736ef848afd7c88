/** What `gut-skin-settings` hands down to every widget inside it. */
import { createContext } from '@lit/context';

export interface Settings {
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
