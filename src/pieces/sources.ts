import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { GutSkinElement, WidgetData } from '../core/element.js';
import { warn } from '../core/report.js';
import { load } from '../dataset/source.js';

/** "3 sources": the list itself, its words and its code load when a visitor opens it. */
export class Sources implements ReactiveController {
  #list?: (ids: readonly string[]) => TemplateResult;
  #language?: string;
  #lost = false;

  constructor(readonly widget: GutSkinElement<WidgetData>) {
    widget.addController(this);
  }

  hostUpdate() {
    if (this.#language && this.#language !== this.widget.data?.meta.language) void this.load();
  }

  /** Loads the list in the widget's language; safe to call again. */
  async load() {
    const language = this.widget.data?.meta.language;
    if (!language || (this.#list && this.#language === language)) return;
    this.#language = language;
    try {
      const [{ sourceList }, references, words] = await Promise.all([import('./source-list.js'), load('references', language), load('words/sources', language)]);
      if (this.#language === language) this.#list = (ids) => sourceList(references.entries, words, language, ids);
      this.#lost = false;
    } catch (error) {
      this.#lost = true;
      this.#language = undefined;
      warn(this.widget.localName, `can't show its sources: ${(error as Error).message}`);
    }
    this.widget.requestUpdate();
  }

  readonly #onToggle = () => void this.load();

  render(data: WidgetData, ids: readonly string[]) {
    return html`<details class="sources" part="sources" @toggle=${this.#onToggle}>
      <summary>${data.words.sources(ids.length)}</summary>
      ${this.#list?.(ids) ?? html`<p role="status">${this.#lost ? data.words.sourcesLost : data.words.sourcesWait}</p>`}
    </details>`;
  }
}
