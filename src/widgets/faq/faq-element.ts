import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { flag, id, idList } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { isThere } from '../../core/ids.js';
import { insideOf, levelOf } from '../../core/inside.js';
import { Late } from '../../core/late.js';
import type { Faq, Topic } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { Calling } from '../../core/pieces/calling.js';
import { certainty } from '../../core/pieces/certainty.js';
import { hazards } from '../../core/pieces/hazards.js';
import { heading, headingOf } from '../../core/pieces/heading.js';
import { chevron } from '../../core/pieces/icons.js';
import { onward } from '../../core/pieces/onward.js';
import { Sources } from '../../core/pieces/sources.js';
import { Unfolded } from '../../core/pieces/unfolded.js';
import { need, type FaqData } from './faq-data.js';
import { choose } from './faq-logic.js';
import { blocks, Portions } from './faq-portions.js';
import type { Search } from './faq-search.js';
import { styles } from './faq-styles.js';

const searchCode = () => import('./faq-search.js');

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
export class GutSkinFaq extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = {
    ids: { type: idList },
    topic: { type: id },
    open: { type: id },
    single: { type: flag },
    withSearch: { attribute: 'with-search', type: flag },
  };

  /** Ids of the questions to show, in this order, separated by spaces or commas. Default: all. */
  declare ids?: string | undefined;
  /** Only questions on this topic: `basics`, `food`, `probiotics`, `conditions`, `treatment` or `safety`. Default: all. */
  declare topic?: Topic | undefined;
  /** Id of the question that is open at first. Default: none. */
  declare open?: string | undefined;
  /** Opening a question closes the one that was open. Default: off. */
  declare single: boolean;
  /** Shows a search field above the questions. Default: off. */
  declare withSearch: boolean;

  #opened: ReadonlySet<string> = new Set();
  readonly #searching = new Late(this, 'its search', searchCode, () => this.withSearch);
  #search?: Search;
  readonly #calling = new Calling(this);
  readonly #unfolded = new Unfolded(this);
  readonly #sources = new Sources(this, [], (root) => this.#answers(root));
  readonly #portions = new Portions(this);

  constructor() {
    super({
      need,
      ids({ entries }) {
        const all = entries.map((entry) => entry.id);
        return { ids: all, open: all, topic: entries.map((entry) => entry.topic) };
      },
      cards: ({ entries }) => choose(entries, this),
      open: (id) => this.#show(id),
      view: (data) => this.#view(data),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    const { code } = this.#searching;
    if (code) this.#search ??= new code.Search(() => this.requestUpdate());
    if (changed.has('open')) this.#opened = new Set(this.open ? [this.open] : []);
    this.#unfolded.add(this.#opened);
  }

  /** Opens or closes a question by its id. */
  toggle(id: string, open = !this.#opened.has(id)) {
    if (open === this.#opened.has(id) || isThere(this, 'toggle()', id) === false) return;
    const before = this.#opened;
    const opened = new Set(this.single && open ? [] : before);
    if (open) opened.add(id);
    else opened.delete(id);
    this.#opened = opened;
    this.requestUpdate();
    // With `single` the one that was open closes: that is told too.
    const { entries = [] } = insideOf<typeof need>(this).data ?? {};
    for (const other of new Set([...before, id]))
      if (before.has(other) !== opened.has(other) && entries.some((entry) => entry.id === other))
        this.dispatchEvent(new GutSkinToggleEvent(other, opened.has(other)));
  }

  /** Opens it for somebody who comes from another card, whatever is being looked for. */
  #show(id: string) {
    this.#search?.clear();
    this.toggle(id, true);
  }

  readonly #onClick = (event: Event) => this.toggle((event.currentTarget as HTMLElement).dataset['id'] ?? '');
  readonly #onFound = (event: Event) => this.toggle((event.currentTarget as HTMLElement).dataset['id'] ?? '', true);

  #view(data: FaqData) {
    const shown = choose(data.entries, this);
    const searching = this.withSearch ? this.#search : undefined; // without the field the questions are still all there
    const found = searching && new Set(searching.find(shown));
    const level = levelOf(this, 1);
    return html`${heading(this, data.words.faq.title)}${searching?.field(data.words, shown)}
      <div part="body">
        ${blocks(this.#portions.of(shown)).map((block, i) => this.#block(data, block, i > 0, level, found))}
      </div>
      ${byline(this, data)}`;
  }

  /** Some questions at a time: a block without one that was found is hidden as it is, and nobody looks at those in it. */
  #block(data: FaqData, block: readonly Faq[], far: boolean, level: number, found: ReadonlySet<Faq> | undefined) {
    const none = far && found !== undefined && !block.some((entry) => found.has(entry));
    const filtered = (entry: Faq) => !none && found?.has(entry) === false;
    // What has never been open looks the same as long as these do; the rest may change at any time.
    const same = (...entries: readonly Faq[]) => {
      const opened = entries.some(({ id }) => this.#unfolded.has(id));
      const left = entries.some(filtered) && entries.map(filtered).join();
      return [data, level, ...entries, left, opened ? {} : 0];
    };
    const items = () => block.map((entry) => guard(same(entry), () => this.#item(data, entry, level, filtered(entry))));
    if (!far) return items();
    return html`<div class="far" ?hidden=${none}>${guard(same(...block), items)}</div>`;
  }

  #item(data: FaqData, entry: Faq, level: number, filtered: boolean) {
    const open = this.#opened.has(entry.id);
    const hidden = (open ? false : 'until-found') as boolean; // as a property: TypeScript's DOM knows only a boolean
    const button = html`<button
      type="button"
      class="question"
      part="control"
      id="q-${entry.id}"
      data-id=${entry.id}
      aria-expanded=${open}
      aria-controls="a-${entry.id}"
      @click=${this.#onClick}
    >
      ${entry.question}${chevron}
    </button>`;
    return html`<div class="item" part="item" ?hidden=${filtered}>
      ${headingOf(level, button)}
      <div class="answer stack" id="a-${entry.id}" data-id=${entry.id} .hidden=${hidden} @beforematch=${this.#onFound}>
        <p>${entry.answer}</p>
        ${open ? this.#calling.render(data, entry) : nothing}
        ${hazards(data, entry, (ids) => (this.#unfolded.has(entry.id) ? this.#sources.render(data, ids) : nothing))}
        ${entry.limits ? html`<p class="small">${entry.limits}</p>` : nothing}
        ${entry.seeDoctor ? html`<p class="care">${entry.seeDoctor}</p>` : nothing}
        ${this.#unfolded.has(entry.id) ? this.#foot(data, entry) : nothing}
      </div>
    </div>`;
  }

  /** Where lists of sources may be: of ten thousand questions, those that have been open. */
  #answers(root: ShadowRoot) {
    if (this.#unfolded.paper) return [root];
    return [...this.#unfolded.ids].flatMap((id) => root.getElementById(`a-${id}`) ?? []);
  }

  #foot(data: FaqData, entry: Faq) {
    return html`<div class="foot row">
        ${certainty(data, entry.certainty)}${this.#sources.render(data, entry.sources)}
      </div>
      ${onward(this, data, entry)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-faq': GutSkinFaq;
  }
}
