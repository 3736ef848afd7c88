import { render, type CSSResultOrNative, type ReactiveElement, type RootPart } from 'lit';
import { dress } from './dress.js';

/** WebKit brings a text field that Tab reaches just into sight, and forgets the room that it wants around it (host.ts). */
function keepClear(event: Event) {
  const { key, target } = event as KeyboardEvent & { target: Element };
  if (key === 'Tab' && /^(input|textarea)$/.test(target.localName)) target.scrollIntoView({ block: 'nearest' });
}

/** Where a widget draws: its shadow root, in the styles of the document it is in, with a template or a fallback in it. */
export class Surface {
  root: ShadowRoot | undefined;
  /** What Lit has drawn, and the node it ends at; undefined while a fallback stands there. */
  #part: RootPart | undefined;
  #end: Comment | undefined;
  #language: string | undefined;
  /** The first render as the page brought it along (tools/prerender.ts): it stands until Lit draws. */
  #brought: readonly Node[] = [];
  /** The looks of what was loaded later. */
  readonly #later = new Set<CSSResultOrNative>();

  constructor(readonly host: ReactiveElement) {}

  /** A page may have made a root of its own: an open one is taken over; in place of a closed one this throws. */
  open() {
    if (this.root) return;
    const { shadowRootOptions } = this.host.constructor as typeof ReactiveElement;
    const before = shadowRootOptions.mode === 'open' && this.host.shadowRoot;
    this.root = before || this.host.attachShadow(shadowRootOptions);
    if (this.root.querySelector('style[data-prerendered]')) this.#brought = [...this.root.childNodes];
    else this.root.replaceChildren();
    this.root.addEventListener('keyup', keepClear, true);
    this.dress();
  }

  /** The styles, made for the document in which the widget is now. */
  dress() {
    const { elementStyles } = this.host.constructor as typeof ReactiveElement;
    if (this.root) dress(this.root, [...elementStyles, ...this.#later]);
  }

  /** Puts on what code brings along that comes only when it is asked for; safe to call again. */
  wear(...styles: readonly CSSResultOrNative[]) {
    const before = this.#later.size;
    styles.forEach((style) => this.#later.add(style));
    if (this.#later.size > before) this.dress();
  }

  /** Whether a template stands there. */
  get drawn() {
    return Boolean(this.#part);
  }

  /** Whether the words are there already, and nothing has to keep their place. */
  get prerendered() {
    return this.#brought.length > 0;
  }

  draw(content: unknown, language: string) {
    const { host, root } = this;
    if (!root) return;
    // A page translator puts elements of its own where texts were, and Lit would write past them.
    if (language !== this.#language && root.querySelector('font')) {
      this.connected(false);
      this.#end = undefined;
    }
    this.#language = language;
    if (!this.#end) root.replaceChildren((this.#end = document.createComment('')));
    this.#brought = [];
    this.#part = render(content, root, { host, renderBefore: this.#end, isConnected: host.isConnected });
  }

  /**
   * Puts a node in the place of what Lit has drawn, as after a failure of Lit's: on a page of XML it can't write. Below what
   * the page brought along, which nobody may lose.
   */
  put(node: Node) {
    // What stands there already keeps the focus, as on a button that tries again.
    if (!this.#part && this.root?.lastChild?.isEqualNode(node)) return;
    this.#end = this.#part = undefined;
    this.root?.replaceChildren(...this.#brought, node);
  }

  /** Directives let go of what they hold while the widget is off the page. */
  connected(on: boolean) {
    this.#part?.setConnected(on);
  }
}
