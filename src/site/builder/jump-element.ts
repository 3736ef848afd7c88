/** `<embed-jump>`: on a narrow screen, a button that leads to what there is to copy, until that is in sight. */
import { html, LitElement, type PropertyDeclarations } from 'lit';
import arrow from 'virtual:gut-skin/icon/arrow-down';
import type { BuilderPageWords } from '../../i18n/builder-page/en.js';

export class EmbedJump extends LitElement {
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    to: {},
    needless: { state: true },
  };
  declare t: BuilderPageWords;
  /** The id of a heading. */
  declare to: string;
  declare private needless: boolean;

  #sight?: IntersectionObserver;

  constructor() {
    super();
    this.needless = false;
  }

  get #heading() {
    return document.getElementById(this.to);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sight?.disconnect();
  }

  protected override createRenderRoot = () => this;

  protected override render() {
    return html`<button type="button" ?hidden=${this.needless} @click=${this.#go}>${arrow}${this.t.jump}</button>`;
  }

  protected override firstUpdated() {
    const heading = this.#heading;
    if (!heading) return;
    // In sight, or above it: who is past the code needs no way down to it.
    const above = { root: document, rootMargin: '1000000px 0px 0px' };
    this.#sight = new IntersectionObserver((seen) => (this.needless = seen.at(-1)?.isIntersecting ?? false), above);
    this.#sight.observe(heading);
  }

  /** Not by a link: the fragment of the address is what was chosen. */
  #go = () => {
    const heading = this.#heading;
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
}
