import { ContextEvent } from '@lit/context';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import baseWords from 'virtual:gut-skin/words/base';
import { languages, load } from '../dataset/source.js';
import type { About, Reference, SliceMeta } from '../dataset/types.js';
import type { BaseWords } from '../i18n/base/en.js';
import { apology } from '../i18n/apology.js';
import { host } from '../styles/host.js';
import { tokens } from '../styles/tokens.js';
import { commonChecks, enforce, type Checks } from './checks.js';
import { version } from './define.js';
import { GutSkinErrorEvent, GutSkinReadyEvent } from './events.js';
import { languageOf, negotiate, onLanguageChange } from './locale.js';
import { idsOf } from './ids.js';
import { complain } from './report.js';
import { onReturn } from './retry.js';
import { settingsContext, type Settings } from './settings.js';

/** What every widget has loaded before its first render, besides its own collection. */
export interface Shared {
  meta: SliceMeta;
  words: BaseWords & { about: About };
  /** Sources of the site owner's own. */
  references?: readonly Reference[];
}
/** A widget of any kind, as the pieces see it. */
export type Widget = GutSkinElement<{ meta: SliceMeta }>;

/** The base of every widget: settings, language, loading and an error boundary. It knows no tag and no text. */
export abstract class GutSkinElement<Data extends { meta: SliceMeta }> extends LitElement {
  static readonly version = version;
  static override styles = [tokens, host];
  /** What each setting may be; a bad value falls back to the default and is reported. */
  static checks: Checks = commonChecks;

  /** Declared without decorators, which would weigh half a kilobyte in every page. */
  static override properties: PropertyDeclarations = {
    lang: {},
    theme: {},
    heading: {},
    headingLevel: { attribute: 'heading-level' },
    reviewedBy: { attribute: 'reviewed-by' },
    reviewedOn: { attribute: 'reviewed-on' },
    data: { state: true },
    failed: { state: true },
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

  /** The content in the widget's language; undefined until it is there. */
  declare data?: Data & Shared;
  declare protected failed?: boolean;

  #around: Settings | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #internals = this.attachInternals();
  #wanted?: string;
  /** The overlay that the content was asked for with. */
  #own: Settings['overlay'];
  #leave: (() => void)[] = [];

  /** Fetches the widget's own collection, in one language. */
  protected abstract load(language: string): Promise<Data>;
  /** For each setting that names something in the data: the ids it may name. */
  protected ids(_data: Data & Shared): Record<string, readonly string[]> {
    return {};
  }
  /** The widget itself; called only when `data` is there. */
  protected abstract view(data: Data & Shared): unknown;

  override connectedCallback() {
    super.connectedCallback();
    this.#ask();
    // A settings wrapper that upgrades after the widgets inside it would not be heard otherwise: its arrival asks anew.
    document.addEventListener('context-provider', this.#ask);
    this.#leave.push(
      onLanguageChange(this, () => this.requestUpdate()),
      () => document.removeEventListener('context-provider', this.#ask),
      () => this.#unsubscribe?.(),
    );
    this.requestUpdate(); // it may have moved to a place with another language
  }

  /** Asks for the settings around the element: the context protocol, without the 600 bytes of a consumer controller. */
  readonly #ask = () => {
    const answer = (settings: Settings, unsubscribe?: () => void) => {
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#around = settings;
      this.requestUpdate();
    };
    this.dispatchEvent(new ContextEvent(settingsContext, this, answer, true));
  };

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leave.splice(0).forEach((leave) => leave());
    this.#around = undefined;
    if (this.data?.meta.language !== this.#wanted) this.#wanted = undefined; // the next place is a new chance
  }

  /** The element's own setting, or the one of the settings wrapper around it. */
  setting<Key extends keyof Settings>(key: Key): Settings[Key] {
    return (this as Settings)[key] ?? this.#around?.[key];
  }

  /** Level of the widget's heading, plus a depth for the headings inside it. */
  level(depth = 0): number {
    return Math.min((this.setting('headingLevel') ?? 3) + depth, 6);
  }

  protected override willUpdate(changed: PropertyValues) {
    enforce(this, (this.constructor as typeof GutSkinElement).checks, changed);
    if (this.failed && this.data && !changed.has('failed')) this.failed = false; // another setting may render
    if (this.data) this.#knowIds(this.data, changed);
    const language = negotiate(this.lang || languageOf(this), languages);
    const own = this.setting('overlay');
    if (language !== this.#wanted || own !== this.#own) void this.#follow(language, own);
  }

  #knowIds(data: Data & Shared, changed: PropertyValues) {
    const known = this.ids(data);
    for (const name of Object.keys(known)) {
      if (!changed.has(name) && !changed.has('data')) continue;
      const ids = known[name] ?? [];
      for (const id of idsOf((this as unknown as Record<string, string | undefined>)[name]))
        if (!ids.includes(id)) complain(this, name, id, ids);
    }
  }

  async #follow(language: string, own: Settings['overlay']) {
    this.#wanted = language;
    this.#own = own;
    this.mark('loading', !this.data);
    try {
      const [slice, words, overlay] = await Promise.all([this.load(language), load(baseWords, language), own]);
      if (this.#wanted !== language || own !== this.#own) return;
      const first = !this.data;
      this.data = { words, ...(overlay?.(slice, words) ?? slice) };
      this.failed = false;
      this.mark('error', false);
      await this.updateComplete;
      if (first && !this.failed) this.#tell(new GutSkinReadyEvent(this.localName, language));
    } catch (error) {
      if (this.#wanted === language) this.#fail('load', error);
    }
    this.mark('loading', false);
  }

  #fail(code: 'load' | 'render', error: unknown) {
    const message = String(error);
    if (code === 'load') this.#leave.push(onReturn(this, () => ((this.#wanted = undefined), this.requestUpdate())));
    this.failed = code === 'render' || !this.data;
    this.mark('error', this.failed);
    console.warn(`<${this.localName}> could not ${code}: ${message}`);
    if (this.failed) this.#tell(new GutSkinErrorEvent(code, message));
  }

  /** A card inside another widget is silent: how many there are may follow from what a visitor answered. */
  #tell(event: Event) {
    const root = this.getRootNode();
    if (!(root instanceof ShadowRoot && root.host instanceof GutSkinElement)) this.dispatchEvent(event);
  }

  /** Sets or clears a custom state, such as `:state(loading)`. */
  mark(state: string, on: boolean) {
    try {
      this.#internals.states[on ? 'add' : 'delete'](state);
    } catch {
      // Engines before 2024 take only names with two hyphens; the state is then not there to style by.
    }
  }

  protected override render() {
    const { data } = this;
    let content: unknown;
    if (data && !this.failed) {
      // Our own fault must not reach the page: this widget shows its fallback, the others go on.
      try {
        content = html`${this.view(data)}<slot name="footer"></slot>`;
      } catch (error) {
        this.#fail('render', error);
      }
    }
    // What the author wrote between the tags stays; without it a box of the same kind keeps the place.
    if (!content && [...this.childNodes].some((node) => !(node as Element).slot && node.textContent?.trim()))
      return html`<slot></slot>`;
    const language = content && data ? data.meta.language : (this.#wanted ?? 'en');
    return html`<div
      part="base"
      class=${content ? nothing : 'wait'}
      lang=${language}
      data-theme=${this.setting('theme') ?? nothing}
    >
      ${content ?? (this.failed ? (apology[language] ?? apology.en) : nothing)}
    </div>`;
  }
}
