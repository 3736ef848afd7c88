import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id, oneOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { GutSkinToggleEvent } from '../../core/events.js';
import { levelOf } from '../../core/inside.js';
import type { Age } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { heading } from '../../core/pieces/heading.js';
import { evidencePictureStyles } from '../../pieces/evidence-picture.js';
import { Sources } from '../../core/pieces/sources.js';
import { Unfolded } from '../../core/pieces/unfolded.js';
import { strainCard } from './evidence-card.js';
import { need, type EvidenceData } from './evidence-data.js';
import { evidenceFilter } from './evidence-filter.js';
import { Fit } from './evidence-fit.js';
import { ages, matrix, type Choice } from './evidence-logic.js';
import { moreStyles } from './evidence-more-styles.js';
import { styles } from './evidence-styles.js';
import { evidenceLegend, evidenceTable, type Stage } from './evidence-view.js';
import { wideStyles } from './evidence-wide-styles.js';

/**
 * Strains by skin conditions: what trials found, those without effect included. A place in the table gives the direction,
 * the number of people and the certainty of what was found; a row opens to who took part, what happened and the sources.
 * Nothing is ranked, and nothing is added up across strains.
 *
 * @summary Table of trials, strains by conditions
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A strain was opened or closed.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - Filters, legend and table.
 * @csspart item - The row of one strain.
 * @csspart control - The filters, the strains’ names and the button to a strain’s card.
 * @csspart certainty - How sure a result is.
 * @csspart sources - The sources of a result.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinEvidence extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, evidencePictureStyles, styles, moreStyles, wideStyles];

  static override properties: PropertyDeclarations = { condition: { type: id }, age: { type: oneOf(...ages) } };

  /** The condition the filter starts with, for example `eczema`. Default: all. */
  declare condition?: string | undefined;
  /** The age the filter starts with: `babies` (under 2), `children` (2 to 17) or `adults`. Default: all. */
  declare age?: Age | undefined;

  #choice: Choice = {};
  readonly #open = new Set<string>();
  readonly #unfolded = new Unfolded(this);
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ conditions }) => ({ condition: Object.keys(conditions) }),
      view: (data) => this.#view(data),
    });
    new Fit(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (changed.has('condition')) this.#choice = { ...this.#choice, condition: this.condition };
    if (changed.has('age')) this.#choice = { ...this.#choice, age: this.age };
  }

  readonly #choose = (choice: Choice) => {
    this.#choice = { ...this.#choice, ...choice };
    this.requestUpdate();
  };
  readonly #toggle = (id: string) => () => {
    const open = !this.#open.delete(id);
    if (open) this.#open.add(id);
    this.#unfolded.add(this.#open);
    this.requestUpdate();
    this.dispatchEvent(new GutSkinToggleEvent(id, open));
  };
  readonly #card = (id: string) =>
    this.#open.has(id) && strainCard(this, id)
      ? () => (strainCard(this, id) ?? this.requestUpdate())?.show(id)
      : undefined;

  #view(data: EvidenceData) {
    const stage: Stage = {
      matrix: matrix(data, this.#choice),
      choice: this.#choice,
      open: this.#open,
      unfolded: this.#unfolded,
      toggle: this.#toggle,
      level: levelOf(this, 1),
      sources: this.#sources,
      card: this.#card,
    };
    return html`${heading(this, data.t.title)}
      <div part="body">
        <p>${data.t.fair}</p>
        ${evidenceFilter(data, stage, this.#choose)}${evidenceLegend(data, stage)}${evidenceTable(data, stage)}
      </div>
      ${byline(this, data)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-evidence': GutSkinEvidence;
  }
}
