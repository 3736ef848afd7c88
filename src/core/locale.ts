/** Which language an element speaks. There is no global language: two widgets on a page may differ. */

/** The nearest `lang` of the element and its ancestors, across shadow hosts; '' when there is none. */
export function languageOf(element: Element): string {
  // Step by step: old libraries put a `closest` of their own in place.
  for (let node: Element | null = element; node; node = node.parentElement)
    if (node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
  // Not by its class: a frame has classes of its own.
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? languageOf(host) : '';
}

/** BCP 47 look-up: the longest known tag that the wanted one is or begins with, else the first there is: English, unless the build was made for one other language. */
export function negotiate(wanted: string, known: readonly string[]): string {
  const tag = `${wanted.trim().toLowerCase().replace(/_/g, '-')}-`;
  const fits = known.filter((language) => tag.startsWith(`${language.toLowerCase()}-`));
  return fits.sort((one, other) => other.length - one.length)[0] ?? known[0] ?? 'en';
}

const listeners = new Set<() => void>();
/** Made where no element is known: a function made beside the first one would keep that for ever. */
const tellAll = () => listeners.forEach((listener) => listener());
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` changes in the document or in a shadow root around the element; one observer serves all
 * elements. Returns the way out.
 */
export function onLanguageChange(element: Element, callback: () => void): () => void {
  observer ??= new MutationObserver(tellAll);
  for (let node: Node | undefined = element; node; node = (node as Partial<ShadowRoot>).host) {
    node = node.getRootNode();
    observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
  }
  listeners.add(callback);
  return () => listeners.delete(callback);
}
