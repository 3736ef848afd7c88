import { html, type PropertyDeclarations } from 'lit';
import { id } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { levelOf } from '../../core/inside.js';
import type { Condition } from '../../dataset/types.js';
import { byline } from '../../core/pieces/byline.js';
import { callStyles } from '../../core/lazy/emergency.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { theOne } from '../../core/pieces/of-the-day.js';
import { heading, headingOf, titled } from '../../core/pieces/heading.js';
import { Rows } from '../../core/pieces/rows.js';
import { Sources } from '../../core/pieces/sources.js';
import { urgencyStyles } from '../../pieces/urgency-styles.js';
import { conditionAnswer, conditionBody } from './condition-card.js';
import { need, type ConditionData } from './condition-data.js';
import { styles } from './condition-styles.js';

/**
 * One skin condition: what treats it first and how long that takes, what links it with the gut, what gut care does as a
 * treatment, and when to see a doctor. The link and the gut care have a grade each, as they are two questions.
 * Without an id it is a browser of all conditions.
 *
 * @summary Skin condition card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - A heading of your own; the condition's name then stands below it.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinToggleEvent} gut-skin-toggle - A condition in the browser was opened or closed.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The condition, or the list of conditions.
 * @csspart item - One condition in the list.
 * @csspart certainty - How sure a statement is.
 * @csspart sources - The sources of a statement.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinCondition extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, rowStyles, callStyles, urgencyStyles, styles];

  static override properties: PropertyDeclarations = { condition: { type: id } };

  /** Id of one condition, for example `acne`. Default: a browser of all conditions. */
  declare condition?: string | undefined;

  readonly #rows = new Rows(this);
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries }) => ({ condition: entries.map((entry) => entry.id) }),
      cards: ({ entries }) => theOne(entries, this.condition),
      view: (data) => this.#view(data),
    });
  }

  #view(data: ConditionData) {
    const one = data.entries.find((entry) => entry.id === this.condition);
    return html`${one ? this.#one(data, one) : this.#browser(data)}${byline(this, data)}`;
  }

  #one(data: ConditionData, condition: Condition) {
    const below = titled(this);
    const { name } = condition;
    return html`${below ? html`${heading(this, '')}${headingOf(levelOf(this, 1), name, 'title')}` : this.#heading(name)}
      <div class="stack" part="body">
        ${conditionBody(this, data, condition, this.#sources, levelOf(this, below ? 2 : 1))}
      </div>`;
  }

  /** The name is the heading; without one the text must still say what it is about. */
  #heading(name: string) {
    return this.heading === '' ? html`<p class="title">${name}</p>` : heading(this, name);
  }

  #browser(data: ConditionData) {
    return html`${heading(this, data.t.title)}
      <div part="body">
        ${data.entries.map((condition) =>
          this.#rows.row(condition.id, conditionAnswer(data, condition, levelOf(this, 1)), () =>
            conditionBody(this, data, condition, this.#sources, levelOf(this, 2)),
          ),
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-condition': GutSkinCondition;
  }
}
