import { html, type TemplateResult } from 'lit';
import type { Shared, Widget } from '../core/element.js';

/** "3 sources": the list itself, its words and its code load when a visitor opens it. */
export class Sources {
  #list?: (ids: readonly string[]) => TemplateResult;
  #language: string | undefined;
  #lost?: boolean;

  constructor(readonly widget: Widget) {}

  /** Loads the list in the widget's language; safe to call again. */
  readonly load = async () => {
    const language = this.widget.data?.meta.language;
    if (!language || this.#language === language) return;
    this.#language = language;
    try {
      this.#list = await (await import('./source-list.js')).sourceList(language);
    } catch (error) {
      this.#lost = true;
      this.#language = undefined;
      console.warn(`<${this.widget.localName}> could not load its sources: ${String(error)}`);
    }
    this.widget.requestUpdate();
  };

  /** The bare list, for print; empty until it is loaded. */
  list(ids: readonly string[]) {
    return this.#list?.(ids);
  }

  render({ words }: Shared, ids: readonly string[]) {
    if (this.#language) void this.load(); // the language may have changed
    return html`<details class="sources" part="sources" @toggle=${this.load}>
      <summary>${words.sources(ids.length)}</summary>
      ${this.list(ids) ?? html`<p class="screen" role="status">${this.#lost ? words.sourcesLost : words.sourcesWait}</p>`}
    </details>`;
  }
}
