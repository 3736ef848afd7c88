import { css, type PropertyDeclarations } from 'lit';
import { idList, isoDate, oneOf, text } from '../../core/checks.js';
import { countryCode } from '../../core/lazy/country.js';
import { version } from '../../core/define.js';
import { dress } from '../../core/dress.js';
import { contactLink, phone, webAddress } from '../../pieces/addresses.js';
import { complain } from '../../core/report.js';
import { SealedElement } from '../../core/sealed.js';
import { onSettings, type HeadingLevel, type Settings, type Theme } from '../../core/settings.js';
import { tellEmpty } from './settings-empty.js';
import { OwnContent } from './settings-own.js';
import { Provider } from './settings-provider.js';

const keys = [
  'theme',
  'headingLevel',
  'reviewedBy',
  'reviewedOn',
  'country',
  'clinic',
  'consultHref',
  'consultTel',
  'consultLabel',
  'procedures',
] as const;

/**
 * Optional wrapper: what it says holds for every widget inside it, and may be nested. The nearest one wins, setting by
 * setting; what it leaves out comes from the one around it. Its `lang` works as on any element of the page.
 * Content of the site's own comes from a file, or from a `<script type="application/json">` that is a child.
 *
 * @summary Settings for all widgets inside
 * @slot - The page content with the widgets.
 * @event {GutSkinErrorEvent} gut-skin-error - Own content did not come, or is not right; the bundled content stays.
 */
export class GutSkinSettings extends SealedElement implements Settings {
  static readonly version = version;
  // A page that shows everything (`* {display: block}`) must not show what is meant for us.
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]:not([hidden='until-found'])) {
      display: none;
    }
    ::slotted(script) {
      display: none !important;
    }
  `;

  static override properties: PropertyDeclarations = {
    theme: { type: oneOf('light', 'dark', 'auto') },
    headingLevel: { attribute: 'heading-level', type: oneOf(2, 3, 4, 5, 6) },
    reviewedBy: { attribute: 'reviewed-by', type: text },
    reviewedOn: { attribute: 'reviewed-on', type: isoDate },
    country: { type: countryCode },
    clinic: { type: text },
    consultHref: { attribute: 'consult-href', type: contactLink },
    consultTel: { attribute: 'consult-tel', type: phone },
    consultLabel: { attribute: 'consult-label', type: text },
    procedures: { type: idList },
    content: { type: webAddress },
  };

  /** `light`, `dark` or `auto` (the visitor's system). Default: the color-scheme of the page. */
  declare theme?: Theme | undefined;
  /** Level of the widgets' headings, 2 to 6. Default: 3. */
  declare headingLevel?: HeadingLevel | undefined;
  /** Name of the clinician who reviewed the content for this site. Default: none, and the widgets say so. */
  declare reviewedBy?: string | undefined;
  /** ISO 8601 date of that review. Default: none. */
  declare reviewedOn?: string | undefined;
  /** Country of the visitors as ISO 3166-1 alpha-2, for the emergency number. Default: what `lang` tells. */
  declare country?: string | undefined;
  /** Name of the clinic, printed on the quiz summary and on handouts. Default: none. */
  declare clinic?: string | undefined;
  /** Booking link: an https address, one on this site, or a link to mail, phone or a messenger. Default: none, no link. */
  declare consultHref?: string | undefined;
  /** Booking phone number. Default: none. */
  declare consultTel?: string | undefined;
  /** Words on the booking link. Default: "Book an appointment" in the widget's language. */
  declare consultLabel?: string | undefined;
  /** Ids of the procedures that care plans offer, in this order, for example `laser microneedling`. Default: all. */
  declare procedures?: string | undefined;
  /** JSON file with content of your own: an https address or one on this site. Default: none. */
  declare content?: string | undefined;

  /** What the settings around these say. */
  #around: Settings | undefined;
  #leave?: () => void;
  readonly #own = new OwnContent(this);
  readonly #provider = new Provider(this);

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#own.disconnect();
    this.#leave?.();
    this.#around = undefined; // the next place may have none
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#own.connect();
    this.#leave = onSettings(this, (settings) => {
      this.#around = settings;
      this.requestUpdate();
    });
    this.#provider.arrive();
    // Every element has that name for something else, so nothing would happen, without a word.
    const other = this.getAttribute('dataset');
    if (other !== null) complain(this, 'dataset', other, ['content']);
    tellEmpty(this);
    this.requestUpdate();
  }

  protected override updated() {
    const own = keys
      .map((key) => [key, this[key]] as const)
      .filter(([, value]) => value !== undefined && value !== null);
    const around: Settings = { ...this.#around, ...Object.fromEntries(own) };
    this.#provider.set({ ...around, overlay: this.#own.overlay(around.overlay, around.clinic) });
  }

  protected override createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(GutSkinSettings.shadowRootOptions);
    root.replaceChildren(document.createElement('slot'));
    dress(root, GutSkinSettings.elementStyles);
    return root;
  }

  /** Called when the element gets to another document, which has style sheets of its own. */
  adoptedCallback() {
    if (this.shadowRoot) dress(this.shadowRoot, GutSkinSettings.elementStyles);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gut-skin-settings': GutSkinSettings;
  }
}
