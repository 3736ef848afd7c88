declare const __VERSION__: string;
/** The version of the library, from package.json. */
export const version = __VERSION__;

/**
 * Registers a tag unless it is taken: a second definition would throw and stop the rest of the host's script.
 * The first definition wins; a different version is reported.
 */
export function define(tag: string, element: CustomElementConstructor) {
  const first = customElements.get(tag) as { version?: string } | undefined;
  if (!first) customElements.define(tag, element);
  else if (first.version !== version) console.warn(`<${tag}> stays at version ${first.version}, not ${version}`);
}
