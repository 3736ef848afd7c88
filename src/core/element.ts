import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { hearAddress } from './address.js';
import { isoDate, oneOf, text } from './checks.js';
import { version } from './define.js';
import { GutSkinErrorEvent, GutSkinReadyEvent } from './events.js';
import { drawFallback, patience } from './fallback.js';
import { gather, spokenIn } from './gather.js';
import { tellUnknown } from './ids.js';
import { keep, mark, settingOf, tell, type Inside, type Work } from './inside.js';
import { languageOf, negotiate, onLanguageChange } from './locale.js';
import type { DataOf, Need } from './needs.js';
import { release } from './policy.js';
import { onReturn } from './retry.js';
import { SealedElement } from './sealed.js';
import { onSettings, settingsAround, type HeadingLevel, type Settings, type Theme } from './settings.js';
import { directionOf } from './source.js';
import { base } from './styles/base.js';

release();

type Asked = { language: string; own: Settings['overlay'] };

/** The base of every widget: settings, language, loading and an error boundary. It knows no tag and no text. */
export abstract class GutSkinElement<Wanted extends Need> extends SealedElement {
  static readonly version = version;
  static override styles = base;

  /** Declared without decorators, which would weigh half a kilobyte in every page. */
  static override properties: PropertyDeclarations = {
    lang: { type: text },
    theme: { type: oneOf('light', 'dark', 'auto') },
    heading: { type: text },
    headingLevel: { attribute: 'heading-level', type: oneOf(2, 3, 4, 5, 6) },
    reviewedBy: { attribute: 'reviewed-by', type: text },
    reviewedOn: { attribute: 'reviewed-on', type: isoDate },
  };

  /** Language of the widget, as a BCP 47 tag; exact, then base language, then English. Default: the nearest `lang` of the page. */
  declare lang: string;
  /** `light`, `dark` or `auto` (the visitor's system). Default: the color-scheme of the page. */
  declare theme?: Theme | undefined;
  /** Heading text; an empty string shows none. Default: the widget's own title. */
  declare heading?: string | undefined;
  /** Level of the widget's heading, 2 to 6. Default: 3. */
  declare headingLevel?: HeadingLevel | undefined;
  /** Name of the clinician who reviewed the content for this site. Default: none, and the widget says so. */
  declare reviewedBy?: string | undefined;
  /** ISO 8601 date of that review. Default: none. */
  declare reviewedOn?: string | undefined;

  readonly #inside: Inside<Wanted>;
  #status: 'due' | 'late' | 'shown' | 'lost' = 'due';
  #ready = false;
  /** What the content was last asked for with. */
  #asked?: Asked | undefined;
  /** The content that the ids of the settings were last looked up in. */
  #known?: DataOf<Wanted>;
  /** Settles when the settings around the place can be heard. */
  #settled?: Promise<void>;
  readonly #leave: (() => void)[] = [];

  constructor(work: Work<Wanted>) {
    super();
    this.#inside = keep(this, work);
  }

  /** Lit keeps what this gives back where everybody can read it, so it is not the root. */
  protected override createRenderRoot() {
    return this;
  }

  /** A document has style sheets and a language of its own. */
  adoptedCallback() {
    this.#inside.surface.dress();
  }

  override connectedCallback() {
    try {
      this.#inside.surface.open();
    } catch (error) {
      this.#fail('render', error);
    }
    super.connectedCallback();
    this.#inside.surface.connected(true);
    this.#settled = settingsAround(this);
    this.#leave.push(
      onSettings(this, (settings) => {
        this.#inside.around = settings;
        this.requestUpdate();
      }),
      onLanguageChange(this, () => this.requestUpdate()),
    );
    this.requestUpdate(); // it may have moved to a place with another language
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#inside.surface.connected(false);
    this.#leave.splice(0).forEach((leave) => leave());
    this.#inside.followers.forEach((follower) => follower.left?.());
    this.#inside.around = undefined;
    if (this.#inside.data?.meta.language !== this.#asked?.language) this.#asked = undefined; // the next place is a new chance
  }

  /** Nothing that is thrown on the way from a setting to the screen reaches the page. */
  protected override performUpdate() {
    const { data, followers, surface } = this.#inside;
    if (!surface.root) return;
    try {
      super.performUpdate();
      if (data && surface.drawn && !this.#ready) {
        this.#ready = true;
        tell(this, new GutSkinReadyEvent(this.localName, data.meta.language));
        hearAddress();
      }
      this.#follow();
      if (this.isConnected) followers.forEach((follower) => follower.updated());
    } catch (error) {
      this.#fail('render', error);
    }
  }

  protected override update(changed: PropertyValues) {
    super.update(changed);
    const { data, surface, work } = this.#inside;
    if (!data) return this.#drawFallback();
    const theme = settingOf(this, 'theme') ?? nothing;
    const { language } = data.meta;
    surface.draw(
      html`<div part="base" lang=${language} dir=${directionOf(language)} data-theme=${theme}>
        ${work.view(data)}<slot name="footer"></slot>
      </div>`,
      language,
    );
    this.#become('shown');
    if (work.ids) tellUnknown(this, work.ids(data), data === this.#known ? changed : undefined);
    this.#known = data;
  }

  get #language() {
    return negotiate(this.lang || languageOf(this), spokenIn(this.#inside.work.need));
  }

  /** Asks for the content that the place and the settings call for, unless it is there or on its way. */
  #follow() {
    const now = { language: this.#language, own: this.#inside.around?.overlay };
    if (now.language !== this.#asked?.language || now.own !== this.#asked.own) void this.#load((this.#asked = now));
  }

  async #load(asked: Asked) {
    mark(this, 'loading', !this.#inside.data);
    const late = setTimeout(() => {
      if (this.#status !== 'due') return;
      this.#status = 'late';
      this.requestUpdate();
    }, patience);
    try {
      const [data] = await Promise.all([gather(this.#inside.work.need, asked.language, asked.own), this.#settled]);
      if (asked !== this.#asked) return;
      this.#inside.data = data;
      this.requestUpdate();
    } catch (error) {
      if (asked === this.#asked) this.#fail('load', error);
    }
    clearTimeout(late);
    mark(this, 'loading', false);
  }

  readonly #again = () => {
    this.#asked = undefined;
    this.requestUpdate();
  };

  #become(status: 'shown' | 'lost') {
    this.#status = status;
    mark(this, 'error', status === 'lost');
  }

  /** What is there in another language stays when a file is lost; a fault of ours takes everything away. */
  #fail(code: 'load' | 'render', error: unknown) {
    const message = String(error);
    if (code === 'load') this.#leave.push(onReturn(this, this.#again));
    console.warn(`<${this.localName}> could not ${code}: ${message}`);
    if (code === 'load' && this.#inside.data) return;
    this.#become('lost');
    try {
      this.#drawFallback();
    } catch {
      // A page on which nothing can be written: the line above has told of it.
    }
    tell(this, new GutSkinErrorEvent(code, message));
  }

  #drawFallback() {
    const [content, language, again] = [this.#status, this.#language, this.#again];
    if (content !== 'shown') drawFallback(this, { content, language, again, anew: () => this.#drawFallback() });
  }
}
