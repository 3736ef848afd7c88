declare const __VERSION__: string;
/** The version of the library, from package.json. */
export const version = __VERSION__;

let told = false;

/**
 * Registers a tag unless it is taken: a second definition would throw and stop the rest of the host's script.
 * The first definition wins; a different version is reported once.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const first = customElements.get(tag) as { version?: string } | undefined;
  // eslint-disable-next-line no-restricted-syntax -- the one place
  if (!first) customElements.define(tag, element);
  else if (first.version !== version && !told) {
    told = true;
    console.warn(`gut-skin-widgets: version ${first.version} was here first and stays, not ${version}`);
  }
}
