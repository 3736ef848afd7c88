/** `<embed-text>`: the content of the chosen widget as text, for hosts and readers without a script. It loads unfolded. */
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { attempt } from '../../core/attempt.js';
import { articlePiece, isTextTried, standsAlone } from './article-piece.js';
import { piece } from './piece.js';
import type { Place } from './snippets.js';
import type { State } from './state.js';
import { attributesOf } from './tag.js';
import type { BuilderWords } from './words.js';

const load = () => import('../../article/load.js');

export class EmbedText extends LitElement {
  static override properties: PropertyDeclarations = {
    t: { attribute: false },
    language: { attribute: false },
    state: { attribute: false },
    place: { attribute: false },
    open: { state: true },
    article: { state: true },
    lost: { state: true },
  };
  declare t: BuilderWords;
  declare language: string;
  declare state: State;
  declare place: Place;
  declare copy: (event: Event, code: string) => void;
  declare tell: (said: string) => void;
  declare private open: boolean;
  declare private article: string;
  declare private lost: boolean;

  /** The article that is there, or on its way. */
  #asked = '';

  constructor() {
    super();
    this.open = false;
    this.article = '';
    this.lost = false;
  }

  /** The text is in one language, so its tag says which. */
  get #spoken(): State {
    return { ...this.state, lang: this.state.lang || this.language };
  }

  protected override createRenderRoot = () => this;

  protected override render() {
    const { t, state, place, article, lost } = this;
    const alone = standsAlone(state);
    const mind = [alone ? t.text.alone : t.text.inPlace, isTextTried(state.host) ? t.text.tried : t.text.untried];
    return html`<details @toggle=${this.#unfold}>
      <summary>${t.text.title}</summary>
      <p class="quiet">${t.text.hint} ${mind.join(' ')}</p>
      ${lost ? html`<p class="fault">${t.lost}</p>` : nothing}
      ${article ? piece(this, 'text', articlePiece(this.#spoken, place, article), t.text.title) : nothing}
      <p class="quiet">${t.text.stays}</p>
    </details>`;
  }

  protected override updated() {
    if (this.open) void this.#ask();
  }

  #unfold = (event: Event) => (this.open = (event.currentTarget as HTMLDetailsElement).open);

  async #ask() {
    const { widget } = this.state;
    const settings = Object.fromEntries(attributesOf(this.#spoken));
    const asked = JSON.stringify([widget, settings]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    try {
      const { articleOf } = await attempt(load);
      const article = await articleOf(widget, settings);
      // Somebody may have chosen something else meanwhile.
      if (asked === this.#asked) Object.assign(this, { article, lost: false });
    } catch {
      Object.assign(this, { article: '', lost: true });
      this.tell(this.t.lost);
    }
  }
}
