import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { isThere } from '../../core/ids.js';
import { insideOf, levelOf } from '../../core/inside.js';
import type { Pathway } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { dots } from '../../core/pieces/certainty.js';
import { row, rowStyles } from '../../core/pieces/disclosure.js';
import { heading, headingOf } from '../../core/pieces/heading.js';
import { related } from '../../core/pieces/related.js';
import { Sources } from '../../core/pieces/sources.js';
import { need, type AxisData } from './axis-data.js';
import { tabAfter } from './axis-logic.js';
import { gut, line, skin } from './axis-picture.js';
import { intro, story } from './axis-story.js';
import { styles } from './axis-styles.js';

/**
 * The picture of the gut-skin axis: every pathway that is studied as a line with its directions and its certainty. Hover,
 * focus or tap lights one up and tells what is known of it and what is not. On a narrow card and on paper it is a list.
 *
 * @summary Interactive picture of the gut-skin axis
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A pathway was chosen, or closed in the list.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The picture with its stories; the list where the card is narrow.
 * @csspart control - One pathway in the picture.
 * @csspart item - One pathway in the list.
 * @csspart certainty - How sure the link is.
 * @csspart sources - The sources of a pathway.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinAxis extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, rowStyles, styles];

  static override properties: PropertyDeclarations = { pathway: { type: id } };

  /** Id of the pathway that is open at first, for example `immune`. Default: none. */
  declare pathway?: string;

  /** Id of the pathway that was chosen, and of the one under the pointer. */
  #chosen: string | undefined;
  #hovered: string | undefined;
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({ pathway: entries.map((entry) => entry.id) }),
      cards: ({ entries }) => entries,
      open: (id) => this.choose(id),
      view: (data) => this.#view(data),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('pathway')) this.#chosen = this.pathway;
  }

  /** Chooses a pathway by its id, as a visitor does; no id closes the one that is open. */
  choose(id: string | undefined) {
    if (id === this.#chosen || (id && isThere(this, 'choose()', id) === false)) return;
    const before = this.#open;
    this.#chosen = id;
    this.requestUpdate();
    if (before) this.dispatchEvent(new GutSkinToggleEvent(before, false));
    if (this.#open) this.dispatchEvent(new GutSkinToggleEvent(this.#open, true));
  }

  /** The chosen pathway, if the content has it. */
  get #open() {
    return insideOf<typeof need>(this).data?.entries.find(({ id }) => id === this.#chosen)?.id;
  }

  readonly #onKey = (event: KeyboardEvent) => {
    const tabs = [...(event.currentTarget as HTMLElement).children] as HTMLElement[];
    const to = tabAfter(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
    if (to === undefined) return;
    event.preventDefault();
    tabs[to]?.focus();
    this.choose(tabs[to]?.dataset['id']);
  };
  readonly #onClick = (event: Event) => this.choose((event.currentTarget as HTMLElement).dataset['id']);
  readonly #onHover = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    this.#hovered = event.type === 'pointerenter' ? (event.currentTarget as HTMLElement).dataset['id'] : undefined;
    this.requestUpdate();
  };
  readonly #onToggle = (event: Event) => {
    const { open, dataset } = event.currentTarget as HTMLDetailsElement;
    if (open) this.choose(dataset['id']);
    else if (this.#chosen === dataset['id']) this.choose(undefined);
  };

  #view(data: AxisData) {
    const { entries, t } = data;
    const chosen = this.#open;
    const lit = this.#hovered ?? chosen;
    return html`${heading(this, t.title)}
      <div part="body">
        <div class="picture">
          <div class="map">
            <div class="end">
              ${gut}
              <p>${t.gut}</p>
            </div>
            <div role="tablist" aria-orientation="vertical" aria-label=${t.pathways} @keydown=${this.#onKey}>
              ${entries.map((entry, i) => this.#tab(data, entry, i, { chosen, lit }))}
            </div>
            <div class="end">
              ${skin}
              <p>${t.skin}</p>
            </div>
          </div>
          <div class="stories">
            <div class="story stack" ?hidden=${Boolean(lit)}>${intro(data)}</div>
            ${entries.map(
              (entry) =>
                html`<div
                  class="story stack"
                  role="tabpanel"
                  id="story-${entry.id}"
                  aria-labelledby="tab-${entry.id}"
                  ?hidden=${entry.id !== lit}
                >
                  ${headingOf(levelOf(this, 1), entry.name)}${story(data, entry, this.#sources, levelOf(this, 2))}${entry.id === chosen ? related(this, data, entry) : nothing}
                </div>`,
            )}
          </div>
        </div>
        <div class="list">
          <p>${t.intro}</p>
          ${entries.map((entry) => this.#row(data, entry, chosen))}
        </div>
      </div>
      ${byline(this, data)}`;
  }

  #tab({ entries, words }: AxisData, entry: Pathway, index: number, at: { chosen?: string; lit?: string }) {
    const { id, label, certainty } = entry;
    const reachable = at.chosen ? id === at.chosen : index === 0;
    return html`<button
      type="button"
      role="tab"
      part="control"
      id="tab-${id}"
      data-id=${id}
      class=${id === at.lit ? 'on' : ''}
      aria-selected=${id === at.chosen ? 'true' : 'false'}
      aria-controls="story-${id}"
      aria-label="${label}, ${words.certainty[certainty]}"
      tabindex=${reachable ? 0 : -1}
      @click=${this.#onClick}
      @pointerenter=${this.#onHover}
      @pointerleave=${this.#onHover}
    >
      ${line(entry, index, entries.length)}<span class="label"><b>${label}</b>${dots(certainty)}</span>
    </button>`;
  }

  #row(data: AxisData, entry: Pathway, chosen: string | undefined) {
    return row(
      { id: entry.id, toggle: this.#onToggle, open: entry.id === chosen },
      html`<span class="brief"
        >${headingOf(levelOf(this, 1), entry.name)}<span class="small row"
          >${dots(entry.certainty)}${data.words.certainty[entry.certainty]}</span
        ></span
      >`,
      html`${story(data, entry, this.#sources, levelOf(this, 2))}${entry.id === chosen ? related(this, data, entry) : nothing}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-axis': GutSkinAxis;
  }
}
