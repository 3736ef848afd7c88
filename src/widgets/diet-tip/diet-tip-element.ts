import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import check from 'virtual:gut-skin/icon/check';
import { whole } from '../../core/checks.js';
import { GutSkinElement, type WidgetData } from '../../core/element.js';
import { idsOf } from '../../core/ids.js';
import { unknownId } from '../../core/report.js';
import { load } from '../../dataset/source.js';
import type { DietTip, Slices } from '../../dataset/types.js';
import { byline } from '../../pieces/byline.js';
import { certainty } from '../../pieces/certainty.js';
import { heading, headingOf } from '../../pieces/heading.js';
import { Sources } from '../../pieces/sources.js';
import { chooseTips, dayNumber } from './diet-tip-logic.js';
import { styles } from './diet-tip-styles.js';

type TipData = WidgetData & Slices['diet-tips'];

/**
 * A small thing to try, why, how, and with what caution; how sure anybody can be that skin gains from it, and the sources.
 * Without an id it shows the tip of the day, which depends on the visitor's date alone and stores nothing.
 *
 * @summary Diet-tip card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
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
export class GutSkinDietTip extends GutSkinElement<TipData> {
  static override styles = [...GutSkinElement.styles, styles];
  static override checks = { ...GutSkinElement.checks, count: whole(1, 12) };

  /** Id of the tip, or several separated by spaces or commas. Default: the tip of the day. */
  @property() tip?: string;
  /** Only tips for this skin condition, for example `acne`. Default: all. */
  @property() condition?: string;
  /** How many tips, 1 to 12. Default: 1. */
  @property() count?: number;

  readonly #sources = new Sources(this);

  protected async load(language: string) {
    const [tips, words] = await Promise.all([load('diet-tips', language), load('words/base', language)]);
    return { ...tips, words };
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (!this.data) return;
    const first = changed.has('data') && changed.get('data') === undefined;
    const known = this.data.entries.map((entry) => entry.id);
    if (first || changed.has('tip')) idsOf(this.tip).forEach((id) => known.includes(id) || unknownId(this.localName, 'tip', id, known));
    const condition = this.condition?.trim();
    if ((first || changed.has('condition')) && condition && !(condition in this.data.conditions)) unknownId(this.localName, 'condition', condition, Object.keys(this.data.conditions));
  }

  protected view(data: TipData) {
    const tips = chooseTips(data.entries, { tips: idsOf(this.tip), condition: this.condition?.trim(), count: this.count ?? 1, day: dayNumber(new Date()) });
    const titled = tips.length > 1 || Boolean(this.heading); // otherwise the tip's own title is the heading
    return html`${titled ? heading(this, data.words.tip.title) : nothing}
      <div part="body">${tips.map((tip) => this.#tip(data, tip, titled))}</div>
      ${byline(this, data)}`;
  }

  #tip(data: TipData, tip: DietTip, titled: boolean) {
    const { words, conditions } = data;
    const about = tip.conditions.length ? tip.conditions.map((id) => conditions[id]).join(' · ') : words.tip.general;
    const title = headingOf(this.level(titled ? 1 : 0), tip.title, 'title');
    return html`<article class="tip" part="item">
      <p class="eyebrow">${idsOf(this.tip).length || titled ? about : `${words.tip.today} · ${about}`}</p>
      ${titled ? title : html`<slot name="heading">${this.heading === '' ? nothing : html`<div part="heading">${title}</div>`}</slot>`}
      <p>${tip.why}</p>
      <div>
        ${headingOf(this.level(titled ? 2 : 1), words.tip.try)}
        <ul>
          ${tip.how.map((step) => html`<li>${check}<span>${step}</span></li>`)}
        </ul>
      </div>
      <p class="care"><strong>${words.tip.caution}:</strong> ${tip.caution}</p>
      <p class="small">${tip.limits}</p>
      <div class="foot row">${certainty(data, tip.certainty)}${this.#sources.render(data, tip.sources)}</div>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-diet-tip': GutSkinDietTip;
  }
}
