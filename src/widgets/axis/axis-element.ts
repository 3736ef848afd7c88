import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { isThere } from '../../core/ids.js';
import { insideOf, levelOf } from '../../core/inside.js';
import type { Pathway } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { dots } from '../../core/pieces/certainty.js';
import { heading } from '../../core/pieces/heading.js';
import { onward } from '../../core/pieces/onward.js';
import { Sources } from '../../core/pieces/sources.js';
import { Unfolded } from '../../core/pieces/unfolded.js';
import { need, type AxisData } from './axis-data.js';
import { tabAfter } from './axis-logic.js';
import { gut, layers, lining, reach, skin } from './axis-picture.js';
import { intro, story } from './axis-story.js';
import { styles } from './axis-styles.js';

/** Which pathway is open, and which one is lit: the one under the pointer, or else the open one. */
interface At {
  chosen: string | undefined;
  lit: string | undefined;
}

/**
 * The picture of the gut-skin axis: every pathway that is studied as a line between gut and skin, with its directions and
 * its certainty. A tap or the keyboard lights one up and tells what is known of it and what is not: beside the picture
 * where there is room, where a mouse on it does, too; else in its place, between gut and skin. Paper shows all.
 *
 * @summary Interactive picture of the gut-skin axis
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A pathway was chosen or closed.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The picture with its stories.
 * @csspart control - One pathway in the picture.
 * @csspart item - What there is to say of one pathway.
 * @csspart certainty - How sure the link is.
 * @csspart sources - The sources of a pathway.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinAxis extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, styles];

  static override properties: PropertyDeclarations = { pathway: { type: id } };

  /** Id of the pathway that is open at first, for example `immune`. Default: none. */
  declare pathway?: string | undefined;

  /** Id of the pathway that was chosen, and of the one under the pointer. */
  #chosen: string | undefined;
  #hovered: string | undefined;
  readonly #sources = new Sources(this);
  readonly #unfolded = new Unfolded(this);

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
  /** A second tap closes what the first one opened; a key never does, since the arrows have opened it already. */
  readonly #onClick = async ({ currentTarget, detail }: MouseEvent) => {
    const tab = currentTarget as HTMLElement;
    const { id } = tab.dataset;
    this.choose(detail && id === this.#open ? undefined : id);
    await this.updateComplete;
    // What was open above it may have taken it along.
    if (tab.getBoundingClientRect().top < 0) tab.scrollIntoView();
  };
  readonly #onFound = (event: Event) => this.choose((event.currentTarget as HTMLElement).dataset['id']);
  readonly #onHover = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    this.#hovered = event.type === 'pointerenter' ? (event.currentTarget as HTMLElement).dataset['id'] : undefined;
    this.requestUpdate();
  };

  #view(data: AxisData) {
    const { entries, t } = data;
    const chosen = this.#open;
    const lit = this.#hovered ?? chosen;
    if (lit) this.#unfolded.add([lit]);
    return html`${heading(this, t.title)}
      <div part="body">
        <div class="map">
          <div class="end gut">${gut}<b>${t.gut}</b></div>
          ${intro(data, Boolean(lit))}
          <div class="lanes">
            ${lining}${layers}
            <div role="tablist" aria-orientation="vertical" aria-label=${t.pathways} @keydown=${this.#onKey}>
              ${entries.map((entry, i) => this.#tab(data, entry, chosen ? entry.id === chosen : i === 0, { chosen, lit }))}
            </div>
            <div class="stories">${entries.map((entry) => this.#story(data, entry, { chosen, lit }))}</div>
          </div>
          <div class="end skin">${skin}<b>${t.skin}</b></div>
        </div>
      </div>
      ${byline(this, data)}`;
  }

  #tab({ words }: AxisData, entry: Pathway, stop: boolean, at: At) {
    const { id, label, certainty } = entry;
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
      tabindex=${stop ? 0 : -1}
      @click=${this.#onClick}
      @pointerenter=${this.#onHover}
      @pointerleave=${this.#onHover}
    >
      ${reach(entry, 'gut')}<span class="label"><b>${label}</b>${dots(certainty)}</span>${reach(entry, 'skin')}
    </button>`;
  }

  #story(data: AxisData, entry: Pathway, at: At) {
    const { id } = entry;
    const hidden = (id === at.chosen ? false : 'until-found') as boolean; // as a property: TypeScript's DOM knows only a boolean
    return html`<div
      class="story stack ${id === at.lit ? 'lit' : ''}"
      role="tabpanel"
      part="item"
      id="story-${id}"
      data-id=${id}
      aria-labelledby="tab-${id}"
      .hidden=${hidden}
      @beforematch=${this.#onFound}
    >
      ${story(data, entry, levelOf(this, 1), this.#unfolded.has(id) ? (ids) => this.#sources.render(data, ids) : undefined)}
      ${onward(this, data, entry)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-axis': GutSkinAxis;
  }
}
