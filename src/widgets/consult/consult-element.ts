import { html, nothing, type PropertyDeclarations } from 'lit';
import { countryCode } from '../../core/lazy/country.js';
import { text } from '../../core/checks.js';
import { GutSkinElement } from '../../core/element.js';
import { levelOf, settingOf } from '../../core/inside.js';
import { contactLink, phone } from '../../pieces/addresses.js';
import { byline } from '../../core/pieces/byline.js';
import { consult } from '../../pieces/booking.js';
import { callStyles, whereIs } from '../../core/lazy/emergency.js';
import { rowStyles } from '../../core/pieces/disclosure.js';
import { heading } from '../../core/pieces/heading.js';
import { Sources } from '../../core/pieces/sources.js';
import { need, type ConsultData } from './consult-data.js';
import { buttonStyles } from '../../pieces/buttons.js';
import { urgencyStyles } from '../../pieces/urgency-styles.js';
import { signLists, visitLists } from './consult-lists.js';
import { styles } from './consult-styles.js';

/**
 * When to see a doctor: the clinic's own link or phone, then the signs that need help now, today and soon, with the emergency
 * number of the visitor's country first; what to bring and what to ask. The same for everybody: it knows nothing of the visitor.
 *
 * @summary Consultation card
 * @slot - Fallback: shown before upgrade, without JavaScript, and when the widget fails.
 * @slot heading - Replaces the heading.
 * @slot footer - Shown at the end of the card.
 * @event {GutSkinReadyEvent} gut-skin-ready - First render with data.
 * @event {GutSkinErrorEvent} gut-skin-error - The widget shows its fallback.
 * @event {GutSkinConsultEvent} gut-skin-consult - The visitor follows the clinic's link or phone.
 * @csspart base - The card.
 * @csspart heading - The heading.
 * @csspart body - The warning signs, and what to bring and ask.
 * @csspart item - What opens on demand: more signs, what to bring, what to ask.
 * @csspart sources - The sources of the warning signs.
 * @csspart cta - The clinic's own link and phone.
 * @csspart byline - Who reviewed the content, and when it was updated.
 */
export class GutSkinConsult extends GutSkinElement<typeof need> {
  static override styles = [...GutSkinElement.styles, rowStyles, buttonStyles, callStyles, urgencyStyles, styles];

  static override properties: PropertyDeclarations = {
    href: { type: contactLink },
    tel: { type: phone },
    label: { type: text },
    country: { type: countryCode },
  };

  /** The clinic's link: https, this site, mail, phone or a messenger. Default: `consult-href` of the settings around it, or none. */
  declare href?: string | undefined;
  /** The clinic's phone number. Default: `consult-tel` of the settings around it, or none. */
  declare tel?: string | undefined;
  /** Words on the link. Default: `consult-label` of the settings around it, or "Book an appointment" in the widget's language. */
  declare label?: string | undefined;
  /** Country for the emergency number, ISO 3166-1 alpha-2. Default: the settings around it, then what `lang` tells. */
  declare country?: string | undefined;

  readonly #sources = new Sources(this);

  constructor() {
    super({
      need,
      view: (data) => this.#view(data),
      help: () => this,
    });
  }

  #view(data: ConsultData) {
    const level = levelOf(this, 1);
    return html`<div class="top">${heading(this, data.t.title)}${this.#contact(data)}</div>
      <div class="stack" part="body">
        ${signLists(data, this.#sources, level, whereIs(this, data))} ${visitLists(data, level)}
      </div>
      ${byline(this, data)}`;
  }

  /** Whom most visitors came for is in sight at once; whom they are booking with is said where the page says it. */
  #contact({ t }: ConsultData) {
    const link = consult(this, t, this);
    if (link === nothing) return nothing;
    const clinic = settingOf(this, 'clinic');
    return html`<div class="contact">${clinic ? html`<p class="small">${clinic}</p>` : nothing}${link}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-consult': GutSkinConsult;
  }
}
