import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import chevron from 'virtual:gut-skin/icon/chevron-down';
import { flag } from '../../core/checks.js';
import { GutSkinElement, type WidgetData } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { unknownId } from '../../core/report.js';
import { load } from '../../dataset/source.js';
import type { Faq, Slices } from '../../dataset/types.js';
import { byline } from '../../pieces/byline.js';
import { certainty } from '../../pieces/certainty.js';
import { heading, headingOf } from '../../pieces/heading.js';
import { Sources } from '../../pieces/sources.js';
import { choose, search } from './faq-logic.js';
import { styles } from './faq-styles.js';

type FaqData = WidgetData & Slices['faq'];

/**
 * Questions people ask about gut and skin, each answered with its certainty and its sources.
 * Headings and buttons follow the accordion pattern of the WAI-ARIA Authoring Practices; the browser's own
 * find-in-page reaches closed answers and opens them (`hidden="until-found"`).
 *
 * @summary FAQ accordion
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A question was opened or closed.
 * @csspart base - The card.
 * @csspart heading - The widget's heading.
 * @csspart body - The list of questions.
 * @csspart item - One question with its answer.
 * @csspart control - The button of a question, and the search field.
 * @csspart certainty - How sure the answer is.
 * @csspart sources - The sources of an answer.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinFaq extends GutSkinElement<FaqData> {
  static override styles = [...GutSkinElement.styles, styles];

  /** Ids of the questions to show, in this order, separated by spaces or commas. Default: all. */
  @property() only?: string;
  /** Only questions on this topic: `basics`, `food`, `probiotics`, `conditions`, `treatment` or `safety`. Default: all. */
  @property() topic?: string;
  /** Id of the question that is open at first. Default: none. */
  @property() open?: string;
  /** Opening a question closes the one that was open. Default: off. */
  @property(flag) single = false;
  /** Shows a search field above the questions. Default: off. */
  @property({ attribute: 'with-search', ...flag }) withSearch = false;

  @state() private opened: ReadonlySet<string> = new Set();
  @state() private query = '';
  readonly #sources = new Sources(this);

  protected async load(language: string) {
    const [faq, words] = await Promise.all([load('faq', language), load('words/base', language)]);
    return { ...faq, words };
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (!this.data) return;
    const known = this.data.entries.map((entry) => entry.id);
    const first = changed.has('data') && changed.get('data') === undefined;
    const open = this.open?.trim();
    if ((first || changed.has('open')) && open) {
      if (known.includes(open)) this.opened = new Set([open]);
      else unknownId(this.localName, 'open', open, known);
    }
    if (first || changed.has('only')) choose(this.data.entries, this).unknown.forEach((id) => unknownId(this.localName, 'only', id, known));
    if ((first || changed.has('topic')) && this.topic) {
      const topics = [...new Set(this.data.entries.map((entry) => entry.topic as string))];
      if (!topics.includes(this.topic.trim())) unknownId(this.localName, 'topic', this.topic, topics);
    }
  }

  /** Opens or closes a question by its id. */
  toggle(id: string, open = !this.opened.has(id)) {
    if (open === this.opened.has(id)) return;
    const opened = new Set(this.single ? [] : this.opened);
    if (open) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
    this.dispatchEvent(new GutSkinToggleEvent(id, open));
  }

  readonly #onClick = (event: Event) => this.toggle((event.currentTarget as HTMLElement).dataset['id'] ?? '');
  readonly #onFound = (event: Event) => this.toggle((event.currentTarget as HTMLElement).dataset['id'] ?? '', true);
  readonly #onSearch = (event: Event) => (this.query = (event.target as HTMLInputElement).value);

  protected view(data: FaqData) {
    const { shown } = choose(data.entries, { only: this.only, topic: this.topic?.trim() });
    const found = this.withSearch ? search(shown, this.query) : shown;
    return html`${heading(this, data.words.faq.title)}${this.withSearch ? this.#search(data, found.length) : nothing}
      <div part="body">
        ${repeat(
          found,
          (entry) => entry.id,
          (entry) => this.#item(data, entry),
        )}
      </div>
      ${byline(this, data)}`;
  }

  #search({ words }: FaqData, count: number) {
    return html`<label class="screen"
        ><span class="small">${words.faq.search}</span><input type="search" part="control" autocomplete="off" .value=${this.query} @input=${this.#onSearch}
      /></label>
      <p class="small" role="status">${this.query.trim() ? (count ? words.faq.found(count) : words.faq.none) : nothing}</p>`;
  }

  #item(data: FaqData, entry: Faq) {
    const open = this.opened.has(entry.id);
    const button = html`<button type="button" class="question" part="control" id="q-${entry.id}" data-id=${entry.id} aria-expanded=${open} aria-controls="a-${entry.id}" @click=${this.#onClick}>
      ${entry.question}${chevron}
    </button>`;
    return html`<div class="item" part="item">
      ${headingOf(this.level(1), button)}
      <div class="answer stack" id="a-${entry.id}" data-id=${entry.id} hidden=${open ? nothing : 'until-found'} @beforematch=${this.#onFound}>
        <p>${entry.answer}</p>
        ${entry.limits ? html`<p class="small">${entry.limits}</p>` : nothing} ${entry.seeDoctor ? html`<p class="care">${entry.seeDoctor}</p>` : nothing}
        <div class="foot row">${certainty(data, entry.certainty)}${this.#sources.render(data, entry.sources)}</div>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-faq': GutSkinFaq;
  }
}
