import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { isThere } from '../../core/ids.js';
import { find, levelOf } from '../../core/inside.js';
import type { Strain } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { row, rowStyles } from '../../core/pieces/disclosure.js';
import { theOne } from '../../core/pieces/of-the-day.js';
import { heading, headingOf, titled } from '../../core/pieces/heading.js';
import { Sources } from '../../core/pieces/sources.js';
import { strainName } from '../../pieces/strain-name.js';
import { strainBody } from './strain-card.js';
import { need, type StrainData } from './strain-data.js';
import { filterStrains } from './strain-logic.js';
import { styles } from './strain-styles.js';

/**
 * What was really studied with one exact strain: its name of today and before, in whom, what dose, how long, what
 * happened, how sure that is, what nobody knows, and safety. Without an id it is a browser with a filter by condition.
 *
 * @summary Probiotic strain explainer
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - A heading of your own; the strain's name then stands below it.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A strain in the browser was opened or closed.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The strain, or the list of strains.
 * @csspart item - One strain in the list.
 * @csspart control - The filter.
 * @csspart certainty - How sure a result is.
 * @csspart sources - The sources of a result.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinStrain extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, rowStyles, styles];

  static override properties: PropertyDeclarations = { strain: { type: id }, condition: { type: id } };

  /** Id of one strain, for example `lrh-sp1`. Default: a browser of all strains. */
  declare strain?: string;
  /** In the browser: the condition the filter starts with, for example `acne`. Default: all. */
  declare condition?: string;

  #filter = '';
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries, conditions }) => ({
        strain: entries.map((entry) => entry.id),
        condition: Object.keys(conditions),
      }),
      cards: ({ entries }) => theOne(entries, this.strain),
      open: (id) => this.show(id),
      view: (data) => this.#view(data),
    });
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('condition')) this.#filter = this.condition ?? '';
  }

  /** Takes the visitor to a strain by its id: opens its row in the browser, and puts the focus there. */
  show(id: string) {
    if (!isThere(this, 'show()', id)) return;
    this.#filter = '';
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const row = find<HTMLDetailsElement>(this, `[data-id='${id}']`);
      if (row) row.open = true;
      (row?.querySelector('summary') ?? find(this, '[part=body]'))?.focus();
    });
  }

  #find = ({ entries }: StrainData, id: string | undefined) => entries.find((entry) => entry.id === id);
  readonly #onFilter = (event: Event) => {
    this.#filter = (event.target as HTMLSelectElement).value;
    this.requestUpdate();
  };
  readonly #onToggle = (event: Event) => {
    const details = event.currentTarget as HTMLDetailsElement;
    this.dispatchEvent(new GutSkinToggleEvent(details.dataset['id'] ?? '', details.open));
  };

  #view(data: StrainData) {
    const one = this.#find(data, this.strain);
    return html`${one ? this.#one(data, one) : this.#browser(data)}${byline(this, data)}`;
  }

  #one(data: StrainData, strain: Strain) {
    const below = titled(this);
    const name = strainName(strain, data.words);
    const title = headingOf(levelOf(this, below ? 1 : 0), name, 'name');
    // Without a heading the figures must still say whose they are.
    const bare = this.heading === '' ? html`<p class="name">${name}</p>` : html`<div part="heading">${title}</div>`;
    return html`${below ? html`${heading(this, '')}${title}` : bare}
      <div class="stack" part="body" tabindex="-1">
        ${strainBody(data, strain, this.#sources, levelOf(this, below ? 2 : 1), this.condition)}
      </div>`;
  }

  #browser(data: StrainData) {
    const { words, conditions } = data;
    const shown = filterStrains(data.entries, this.#filter);
    return html`${heading(this, words.strain.title)}
      <div class="filter screen">
        <label class="row"
          ><span class="small">${words.strain.filter}</span
          ><select part="control" @change=${this.#onFilter}>
            <option value="" ?selected=${!this.#filter}>${words.strain.all}</option>
            ${Object.entries(conditions).map(([id, name]) => html`<option value=${id} ?selected=${id === this.#filter}>${name}</option>`)}
          </select></label
        >
        <span class="small" role="status">${words.strain.shown(shown.length)}</span>
      </div>
      <div part="body">
        ${filterStrains(data.entries, '').map((strain) =>
          row(
            { id: strain.id, toggle: this.#onToggle, hidden: !shown.includes(strain) },
            html`<span class="brief"
              >${headingOf(levelOf(this, 1), strainName(strain, words), 'name')}${this.#chips(data, strain)}</span
            >`,
            strainBody(data, strain, this.#sources, levelOf(this, 2), this.#filter),
          ),
        )}
      </div>`;
  }

  #chips({ words, conditions }: StrainData, strain: Strain) {
    const names = [...new Set(strain.studies.map((study) => conditions[study.condition]))];
    return html`<span class="chips"
      >${names.map((name) => html`<span class="chip">${name}</span>`)}${strain.route === 'topical' ? html`<span class="chip skin-only">${words.strain.topical}</span>` : nothing}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-strain': GutSkinStrain;
  }
}
