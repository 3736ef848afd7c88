import { html, type PropertyDeclarations, type PropertyValues } from 'lit';
import { id, oneOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { isThere } from '../../core/ids.js';
import { find, levelOf } from '../../core/inside.js';
import type { Strain } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { theOne } from '../../core/pieces/of-the-day.js';
import { heading, headingOf, titled } from '../../core/pieces/heading.js';
import { Rows } from '../../core/pieces/rows.js';
import { Sources } from '../../core/pieces/sources.js';
import { evidencePictureStyles } from '../../pieces/evidence-picture.js';
import { strainName } from '../../pieces/strain-name.js';
import { labelOf, strainAnswer, strainFilter } from './strain-browser.js';
import { strainBody } from './strain-card.js';
import { need, type StrainData } from './strain-data.js';
import { groups, inOrder, known, narrow, type Choice, type Group } from './strain-logic.js';
import { styles } from './strain-styles.js';

/**
 * What was really studied with one exact strain: its name of today and before, in whom, what dose, how long, what
 * happened, how sure that is, what nobody knows, and safety. Without an id it is a browser whose rows say what trials
 * found, narrowed by condition and by whose skin was looked at.
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
  static override styles = [...GutSkinElement.styles, rowStyles, evidencePictureStyles, styles];

  static override properties: PropertyDeclarations = {
    strain: { type: id },
    condition: { type: id },
    group: { type: oneOf(...groups) },
  };

  /** Id of one strain, for example `lrh-sp1`. Default: a browser of all strains. */
  declare strain?: string | undefined;
  /** In the browser: the condition the filter starts with, for example `acne`. Default: all. */
  declare condition?: string | undefined;
  /** In the browser: the group the filter starts with, `babies` (under 2), `children` (2 to 17), `adults` or `pregnancy`. Default: all. */
  declare group?: Group | undefined;

  #choice: Choice = {};
  readonly #rows = new Rows(this, false); // on paper the answers say enough: thirty cards are thirty pages
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
    if (changed.has('condition')) this.#choice = { ...this.#choice, condition: this.condition };
    if (changed.has('group')) this.#choice = { ...this.#choice, group: this.group };
  }

  /** Takes the visitor to a strain by its id: opens its row in the browser, and puts the focus there. */
  show(id: string) {
    if (!isThere(this, 'show()', id)) return;
    this.#choice = {};
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const row = find<HTMLDetailsElement>(this, `[data-id='${id}']`);
      if (row) row.open = true;
      (row?.querySelector('summary') ?? find(this, '[part=body]'))?.focus();
    });
  }

  #find = ({ entries }: StrainData, id: string | undefined) => entries.find((entry) => entry.id === id);
  readonly #choose = (choice: Choice) => {
    this.#choice = { ...this.#choice, ...choice };
    this.requestUpdate();
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
    const choice = known(data.entries, this.#choice);
    const level = levelOf(this, 1);
    const studies = narrow(data.entries, choice);
    const shown = data.entries.filter((strain) => studies.get(strain)?.length).length;
    return html`${heading(this, data.words.strain.title)}${strainFilter(data, choice, shown, this.#choose)}
      <div part="body">
        ${inOrder(data.entries, labelOf).map((strain) => {
          const suited = studies.get(strain) ?? [];
          const told = suited.length ? suited : strain.studies; // a row that is left out keeps its elements
          return this.#rows.row(
            strain.id,
            strainAnswer(data, strain, told, choice.condition, level),
            () => this.#opened(data, strain),
            !suited.length,
          );
        })}
      </div>`;
  }

  /** The whole name first, which has no room in the row. */
  #opened(data: StrainData, strain: Strain) {
    const level = levelOf(this, 2);
    return html`<p class="whole">${strainName(strain, data.words)}</p>
      ${strainBody(data, strain, this.#sources, level, this.#choice.condition, true)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-strain': GutSkinStrain;
  }
}
