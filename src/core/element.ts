import { ContextEvent } from '@lit/context';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import baseWords from 'virtual:gut-skin/words/base';
import { directionOf, languages, load } from './source.js';
import type { SliceMeta } from '../dataset/types.js';
import { host } from './styles/host.js';
import { tokens } from './styles/tokens.js';
import { isoDate, oneOf, text } from './checks.js';
import { version } from './define.js';
import { GutSkinErrorEvent, GutSkinReadyEvent } from './events.js';
import { fallback } from './fallback.js';
import { tellUnknown } from './ids.js';
import { insideOf, keep, mark, settingOf, type Inside, type Shared, type Widget, type Work } from './inside.js';
import { languageOf, negotiate, onLanguageChange } from './locale.js';
import { release } from './policy.js';
import { onReturn } from './retry.js';
import { SealedElement } from './sealed.js';
import { Surface } from './surface.js';
import { settingsAround, settingsContext, type Settings } from './settings.js';

release();

/** The base of every widget: settings, language, loading and an error boundary. It knows no tag and no text. */
export abstract class GutSkinElement<Data extends { meta: SliceMeta }> extends SealedElement {
  static readonly version = version;
  static override styles = [tokens, host];

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
  declare theme?: string;
  /** Heading text; an empty string shows none. Default: the widget's own title. */
  declare heading?: string;
  /** Level of the widget's heading, 2 to 6. Default: 3. */
  declare headingLevel?: number;
  /** Name of the clinician who reviewed the content for this site. Default: none, and the widget says so. */
  declare reviewedBy?: string;
  /** ISO 8601 date of that review. Default: none. */
  declare reviewedOn?: string;

  readonly #inside: Inside<Data>;
  /** `lost`: a file did not come, and there is nothing to show; `broken`: a fault of ours. */
  #status: 'waiting' | 'shown' | 'lost' | 'broken' = 'waiting';
  #ready = false;
  #unsubscribe: (() => void) | undefined;
  #wanted?: string;
  /** The overlay that the content was asked for with. */
  #own: Settings['overlay'];
  #leave: (() => void)[] = [];

  constructor(work: Work<Data>) {
    super();
    this.#inside = keep(this, { work, surface: new Surface(this), internals: this.attachInternals() });
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
    this.#ask();
    const home = this.ownerDocument;
    // A settings wrapper that upgrades after the widgets inside it would not be heard otherwise: its arrival asks anew.
    home.addEventListener('context-provider', this.#ask);
    this.#leave.push(
      onLanguageChange(this, () => this.requestUpdate()),
      () => home.removeEventListener('context-provider', this.#ask),
      () => this.#unsubscribe?.(),
    );
    this.requestUpdate(); // it may have moved to a place with another language
  }

  /** Asks for the settings around the element: the context protocol, without the 600 bytes of a consumer controller. */
  readonly #ask = () => {
    const answer = (settings: Settings, unsubscribe?: () => void) => {
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#inside.around = settings;
      this.requestUpdate();
    };
    this.dispatchEvent(new ContextEvent(settingsContext, this, answer, true));
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#inside.surface.connected(false);
    this.#leave.splice(0).forEach((leave) => leave());
    this.#inside.around = undefined;
    if (this.#inside.data?.meta.language !== this.#wanted) this.#wanted = undefined; // the next place is a new chance
  }

  /** Nothing that is thrown on the way from a setting to the screen reaches the page. */
  protected override performUpdate() {
    try {
      const { surface } = this.#inside;
      if (!surface.root) return;
      super.performUpdate();
      if (!surface.drawn || this.#ready) return;
      this.#ready = true;
      this.#tell(new GutSkinReadyEvent(this.localName, this.#inside.data?.meta.language ?? 'en'));
    } catch (error) {
      this.#fail('render', error);
    }
  }

  protected override willUpdate(changed: PropertyValues) {
    if (this.#status === 'broken') {
      this.#status = this.#inside.data ? 'shown' : 'waiting'; // another setting may render
      mark(this, 'error', false);
    }
    this.#knowIds(changed);
    const language = negotiate(this.lang || languageOf(this), languages);
    const own = settingOf(this as Widget, 'overlay');
    if (language !== this.#wanted || own !== this.#own) void this.#follow(language, own);
  }

  /** The content that the ids of the settings were last looked up in. */
  #known?: unknown;

  #knowIds(changed: PropertyValues) {
    const { data, work } = this.#inside;
    if (data && work.ids) tellUnknown(this, work.ids(data), data === this.#known ? changed : undefined);
    this.#known = data;
  }

  async #follow(language: string, own: Settings['overlay']) {
    this.#wanted = language;
    this.#own = own;
    mark(this, 'loading', !this.#inside.data);
    try {
      const [slice, words, overlay] = await Promise.all([
        this.#inside.work.load(language),
        load(baseWords, language),
        own,
        settingsAround(this),
      ]);
      if (this.#wanted !== language || own !== this.#own) return;
      this.#inside.data = { words, ...(overlay?.(slice, words) ?? slice) };
      this.#status = 'shown';
      mark(this, 'error', false);
      this.requestUpdate();
    } catch (error) {
      if (this.#wanted === language) this.#fail('load', error);
    }
    mark(this, 'loading', false);
  }

  #is(status: 'waiting' | 'shown' | 'lost' | 'broken') {
    return this.#status === status;
  }

  /** What is there in another language stays when a file is lost; a fault of ours takes everything away. */
  #fail(code: 'load' | 'render', error: unknown) {
    const message = String(error);
    if (code === 'load') this.#leave.push(onReturn(this, this.#again));
    const failed = code === 'render' || !this.#inside.data;
    if (failed) this.#status = code === 'load' ? 'lost' : 'broken';
    mark(this, 'error', failed);
    console.warn(`<${this.localName}> could not ${code}: ${message}`);
    if (!failed) return;
    try {
      this.#drawFallback();
    } catch {
      // A page on which nothing can be written: the line above has told of it.
    }
    this.#tell(new GutSkinErrorEvent(code, message));
  }

  /** What a widget inside another one does is for that one to know: which tips there are could tell the answers. */
  #tell(event: Event) {
    const { host } = this.getRootNode() as Partial<ShadowRoot>;
    if (!host || !insideOf(host)) this.dispatchEvent(event);
  }

  readonly #again = () => {
    if (this.#status === 'lost') this.#wanted = undefined;
    this.requestUpdate();
  };

  protected override update(changed: PropertyValues) {
    super.update(changed);
    const { data } = this.#inside;
    if (data && this.#is('shown')) this.#draw(data);
    else this.#drawFallback();
  }

  #draw(data: Data & Shared) {
    const theme = settingOf(this as Widget, 'theme') ?? nothing;
    this.#inside.surface.draw(
      html`<div part="base" lang=${data.meta.language} dir=${directionOf(data.meta.language)} data-theme=${theme}>
        ${this.#inside.work.view(data)}<slot name="footer"></slot>
      </div>`,
    );
  }

  #drawFallback() {
    const { surface, work } = this.#inside;
    const node = fallback(this, {
      language: this.#wanted ?? languages[0] ?? 'en',
      failed: !this.#is('waiting'),
      again: this.#again,
      anew: () => !surface.drawn && this.#drawFallback(),
      help: work.help?.(),
    });
    surface.put(node);
  }
}
