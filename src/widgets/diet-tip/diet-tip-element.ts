import { html, nothing, type PropertyDeclarations } from 'lit';
import { id, idList, idsOf, oneOf } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { levelOf } from '../../core/inside.js';
import type { DietTip } from '../../dataset/types.js';
import { dayNumber } from '../../core/day.js';
import { byline } from '../../core/pieces/byline.js';
import { Calling } from '../../core/pieces/calling.js';
import { heading, headingOf, titled } from '../../core/pieces/heading.js';
import { onward } from '../../core/pieces/onward.js';
import { Sources } from '../../core/pieces/sources.js';
import { evidencePictureStyles } from '../../pieces/evidence-picture.js';
import { Pictograms, pictogramStyles } from '../../pieces/pictogram.js';
import { tipCard } from './diet-tip-card.js';
import { need, type DietTipData } from './diet-tip-data.js';
import { chooseTips } from './diet-tip-logic.js';
import { styles } from './diet-tip-styles.js';

/**
 * A small thing to try, why, how, and with what caution; how sure anybody can be that skin gains from it, and the sources.
 * Without an id it shows the tip of the day, which depends on the visitor's date alone and stores nothing.
 *
 * @summary Diet-tip card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - A heading of your own; the tip's title then stands below it.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - All tips.
 * @csspart item - One tip.
 * @csspart certainty - How sure the tip is.
 * @csspart sources - The sources of the tip.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinDietTip extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, evidencePictureStyles, pictogramStyles, styles];

  static override properties: PropertyDeclarations = {
    tip: { type: idList },
    condition: { type: id },
    count: { type: oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12) },
  };

  /** Id of the tip, or several separated by spaces or commas. Default: the tip of the day. */
  declare tip?: string | undefined;
  /** Only tips for this skin condition, for example `acne`. Default: all. */
  declare condition?: string | undefined;
  /** How many tips, 1 to 12. Default: 1. */
  declare count?: number | undefined;

  readonly #calling = new Calling(this);
  readonly #pictograms = new Pictograms(this);
  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      ids: ({ entries, conditions }) => ({
        tip: entries.map((entry) => entry.id),
        condition: Object.keys(conditions),
      }),
      cards: (data) => this.#tips(data),
      view: (data) => this.#view(data),
    });
  }

  #tips({ entries }: DietTipData) {
    const { condition, count = 1 } = this;
    return chooseTips(entries, { tips: idsOf(this.tip), condition, count, day: dayNumber(new Date()) });
  }

  #view(data: DietTipData) {
    const tips = this.#tips(data);
    const below = tips.length > 1 || titled(this); // otherwise the tip's own title is the heading
    return html`${below ? heading(this, data.words.tip.title) : nothing}
      <div part="body">${tips.map((tip) => this.#tip(data, tip, below))}</div>
      ${byline(this, data)}`;
  }

  #tip(data: DietTipData, tip: DietTip, below: boolean) {
    const { words, conditions } = data;
    const about = tip.conditions.length ? tip.conditions.map((id) => conditions[id]).join(' · ') : words.tip.general;
    const title = headingOf(levelOf(this, below ? 1 : 0), tip.title, 'title');
    return tipCard(data, {
      tip,
      eyebrow: idsOf(this.tip).includes(tip.id) || below ? about : `${words.tip.today} · ${about}`,
      title: below ? title : this.heading === '' ? nothing : html`<div part="heading">${title}</div>`,
      level: levelOf(this, below ? 2 : 1),
      picture: this.#pictograms.render(tip.picture),
      calling: this.#calling.render(data, tip),
      cite: (ids) => this.#sources.render(data, ids),
      also: onward(this, data, tip),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-diet-tip': GutSkinDietTip;
  }
}
