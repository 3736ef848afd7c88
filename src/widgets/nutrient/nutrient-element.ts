import { html, type PropertyDeclarations } from 'lit';
import { id } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { levelOf } from '../../core/inside.js';
import type { Nutrient } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { theOne } from '../../core/pieces/of-the-day.js';
import { heading, headingOf, titled } from '../../core/pieces/heading.js';
import { Rows } from '../../core/pieces/rows.js';
import { Sources } from '../../core/pieces/sources.js';
import { Pictograms, pictogramStyles } from '../../pieces/pictogram.js';
import { nutrientBody } from './nutrient-card.js';
import { need, type NutrientData } from './nutrient-data.js';
import { figureStyles } from './nutrient-figure-styles.js';
import { nutrientRow } from './nutrient-row.js';
import { rowLook } from './nutrient-row-styles.js';
import { styles } from './nutrient-styles.js';

/**
 * One nutrient and the skin: warnings first, then what it does, foods, intakes and upper limits drawn to scale with the
 * body that set them, whether extra helps the skin and how sure that is, and signs of a lack. Without an id it is a list
 * of all.
 *
 * @summary One nutrient and the skin
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - A heading of your own; the nutrient's name then stands below it.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A nutrient in the list was opened or closed.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The nutrient, or the list of nutrients.
 * @csspart item - One nutrient in the list.
 * @csspart certainty - How sure the effect of a supplement on skin is.
 * @csspart sources - The sources of the figures, and of the rest.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinNutrient extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, rowStyles, pictogramStyles, styles, figureStyles, rowLook];

  static override properties: PropertyDeclarations = { nutrient: { type: id } };

  /** Id of the nutrient, for example `zinc`. Default: a list of all. */
  declare nutrient?: string | undefined;

  readonly #rows = new Rows(this);
  readonly #pictograms = new Pictograms(this);
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({ nutrient: entries.map((entry) => entry.id) }),
      cards: ({ entries }) => theOne(entries, this.nutrient),
      view: (data) => this.#view(data),
    });
  }

  #view(data: NutrientData) {
    const one = data.entries.find((entry) => entry.id === this.nutrient);
    return html`${one ? this.#one(data, one) : this.#all(data)}${byline(this, data)}`;
  }

  #one(data: NutrientData, entry: Nutrient) {
    const below = titled(this);
    const name = headingOf(levelOf(this, below ? 1 : 0), entry.name, 'name');
    // Without a heading the figures must still say what they are of.
    const bare =
      this.heading === '' ? html`<p class="name">${entry.name}</p>` : html`<div part="heading">${name}</div>`;
    return html`${below ? html`${heading(this, '')}${name}` : bare}
      <div class="stack" part="body">${this.#body(data, entry, levelOf(this, below ? 2 : 1))}</div>`;
  }

  #body(data: NutrientData, entry: Nutrient, level: number) {
    return nutrientBody(data, entry, { sources: this.#sources, pictograms: this.#pictograms, level });
  }

  #all(data: NutrientData) {
    return html`${heading(this, data.t.title)}
      <div part="body">
        ${data.entries.map((entry) =>
          this.#rows.row(
            entry.id,
            nutrientRow(data, entry, headingOf(levelOf(this, 1), entry.name), this.#pictograms),
            () => this.#body(data, entry, levelOf(this, 2)),
          ),
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-nutrient': GutSkinNutrient;
  }
}
