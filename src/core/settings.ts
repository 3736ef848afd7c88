/** What `gut-skin-settings` hands down to every widget inside it. */
import { ContextRoot, createContext } from '@lit/context';

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

let rooted = false;
/** A widget that upgrades before its settings wrapper would keep its defaults for ever; a root replays its request. */
export function rootContext() {
  if (!rooted) new ContextRoot().attach(document.documentElement);
  rooted = true;
}
