/** What else a site has to know: the line for its policy, and whether a hash will hold. Pure. */
import { isVersioned, sourceOf } from './base.js';
import { hostOf } from './hosts.js';
import { scriptFile, type Place } from './snippets.js';
import type { State } from './state.js';

/** What a strict policy has to allow. */
export function policyOf(state: State, place: Place): string {
  const source = sourceOf(place.base);
  const { form } = hostOf(state.host);
  if (form === 'frame') return `frame-src ${source}; script-src ${source}`;
  const own = form === 'shortcode' ? "'self'" : source;
  const asks = scriptFile(state, place).hash ? '' : ` connect-src ${own};`;
  return `script-src ${own};${asks} trusted-types gut-skin-widgets`;
}
/** Forms whose host decides about its own policy, or that put nothing of ours on the page. */
export const hasPolicy = ({ host }: State) => !['element', 'address', 'link'].includes(hostOf(host).form);

/** A hash holds for one version: a folder that another one will be put into breaks it. */
export const isLoose = (state: State, place: Place) =>
  Boolean(scriptFile(state, place).hash) && !isVersioned(place.base, place.version);
