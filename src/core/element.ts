import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { languages } from '../dataset/source.js';
import type { SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';
import { apology } from '../i18n/apology.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { commonChecks, enforce, type Checks } from './checks.js';
import { version } from './define.js';
import { GutSkinErrorEvent, GutSkinReadyEvent } from './events.js';
import { languageOf, negotiate, onLanguageChange } from './locale.js';
import { warn } from './report.js';
import { onReturn } from './retry.js';
import { rootContext, settingsContext, type Settings } from './settings.js';

/** What every widget has loaded before its first render. */
export interface WidgetData {
  meta: SliceMeta;
  words: BaseWords;
}

/** The base of every widget: settings, language, loading and an error boundary. It knows no tag and no text. */
export abstract class GutSkinElement<Data extends WidgetData> extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host];
  /** What each setting may be; a bad value falls back to the default and is reported. */
  static checks: Checks = commonChecks;

  /** Language of the widget, as a BCP 47 tag; exact, then base language, then English. Default: the nearest `lang` of the page. */
  @property() override lang = '';
  /** `light`, `dark` or `auto` (the visitor's system). Default: the color-scheme of the page. */
  @property() theme?: string;
  /** Heading text; an empty string shows none. Default: the widget's own title. */
  @property() heading?: string;
  /** Level of the widget's heading, 2 to 6. Default: 3. */
  @property({ attribute: 'heading-level' }) headingLevel?: number;
  /** Name of the clinician who reviewed the content for this site. Default: none, and the widget says so. */
  @property({ attribute: 'reviewed-by' }) reviewedBy?: string;
  /** ISO 8601 date of that review. Default: none. */
  @property({ attribute: 'reviewed-on' }) reviewedOn?: string;

  /** The content in the widget's language; undefined until it is there. */
  @state() data?: Data;
  @state() protected failed = false;

  readonly #settings = new ContextConsumer(this, { context: settingsContext, subscribe: true });
  readonly #internals = this.attachInternals();
  #wanted?: string;
  #leave: (() => void)[] = [];
  #announced = false;

  /** Fetches what the widget shows, in one language. */
  protected abstract load(language: string): Promise<Data>;
  /** The widget itself; called only when `data` is there. */
  protected abstract view(data: Data): unknown;

  override connectedCallback() {
    rootContext();
    super.connectedCallback();
    this.#leave.push(onLanguageChange(() => this.requestUpdate()));
    this.requestUpdate(); // it may have moved to a place with another language
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave.splice(0).forEach((leave) => leave());
  }

  /** The element's own setting, or the one of the settings wrapper around it. */
  setting<Key extends keyof Settings>(key: Key): Settings[Key] {
    return ((this as Settings)[key] ?? this.#settings.value?.[key]) as Settings[Key];
  }

  /** Level of the widget's heading, plus a depth for the headings inside it. */
  level(depth = 0): number {
    return Math.min((this.setting('headingLevel') ?? 3) + depth, 6);
  }

  protected override willUpdate(changed: PropertyValues) {
    enforce(this, (this.constructor as typeof GutSkinElement).checks, changed);
    if (this.failed && this.data && !changed.has('failed')) this.failed = false; // another setting may render
    const language = negotiate(this.lang || languageOf(this), languages);
    if (language !== this.#wanted) void this.#follow(language);
  }

  async #follow(language: string) {
    this.#wanted = language;
    this.mark('loading', !this.data);
    try {
      const data = await this.load(language);
      if (this.#wanted !== language) return;
      this.data = data;
      this.failed = false;
      this.mark('error', false);
    } catch (error) {
      if (this.#wanted === language) this.#fail('load', error);
    }
    this.mark('loading', false);
  }

  #fail(code: 'load' | 'render', error: unknown) {
    const message = error instanceof Error ? error.message : String(error);
    if (code === 'load') this.#leave.push(onReturn(this, () => ((this.#wanted = undefined), this.requestUpdate())));
    this.failed = code === 'render' || !this.data;
    this.mark('error', this.failed);
    warn(this.localName, `shows its fallback (${code}): ${message}`);
    if (this.failed) this.dispatchEvent(new GutSkinErrorEvent(code, message));
  }

  /** Sets or clears a custom state, such as `:state(loading)`. */
  mark(state: string, on: boolean) {
    try {
      this.#internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // Engines before 2024 take only names with two hyphens; the state is then not there to style by.
    }
  }

  /** Our own fault in a render must not reach the page: the widget shows its fallback, the others go on. */
  protected override update(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      this.#fail('render', error);
      this.renderRoot.replaceChildren(document.createElement('slot'));
    }
  }

  protected override updated() {
    if (!this.data || this.failed || this.#announced) return;
    this.#announced = true;
    this.dispatchEvent(new GutSkinReadyEvent(this.localName, this.data.meta.language));
  }

  protected override render() {
    const { data } = this;
    if (data && !this.failed) {
      try {
        return html`<div part="base" class="card" lang=${data.meta.language} data-theme=${this.setting('theme') ?? nothing}>${this.view(data)}<slot name="footer"></slot></div>`;
      } catch (error) {
        this.#fail('render', error);
      }
    }
    // What the author wrote between the tags stays; without it a box of the same kind keeps the place.
    if (this.textContent?.trim() || this.querySelector('img')) return html`<slot></slot>`;
    return html`<div part="base" class="card ${this.failed ? '' : 'wait'}" lang=${this.#wanted}>${this.failed ? apology[this.#wanted ?? 'en'] ?? apology.en : nothing}</div>`;
  }
}
