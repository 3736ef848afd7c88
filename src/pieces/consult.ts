import { html, nothing } from 'lit';
import type { Widget } from '../core/element.js';

/** The visitor follows the clinic's own booking link. */
export class GutSkinConsultEvent extends Event {
  constructor(readonly kind: 'href' | 'tel') {
    super('gut-skin-consult', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gut-skin-consult': GutSkinConsultEvent;
  }
}

/** What is said around the clinic's link; each widget that shows it has these words. */
export interface ClinicWords {
  consult: string;
  phone: (number: string) => string;
  sells: string;
}

/** A widget's own link, which goes before that of the settings around it. */
export interface OwnLink {
  href?: string | undefined;
  tel?: string | undefined;
  label?: string | undefined;
}

/** The clinic's own booking link and phone, the same for everybody; nothing when none is set. */
export function consult(widget: Widget, words: ClinicWords, own: OwnLink = {}) {
  const href = own.href ?? widget.setting('consultHref');
  const tel = own.tel ?? widget.setting('consultTel');
  if (!href && !tel) return nothing;
  const label = own.label ?? widget.setting('consultLabel') ?? words.consult;
  const follow = (kind: 'href' | 'tel') => () => widget.dispatchEvent(new GutSkinConsultEvent(kind));
  return html`<div class="cta stack screen" part="cta">
    <p class="row">
      ${href ? html`<a class="button" href=${href} @click=${follow('href')}>${label}</a>` : nothing}
      ${tel ? html`<a class="button" href="tel:${tel.replace(/[^\d+]/g, '')}" @click=${follow('tel')}>${words.phone(tel)}</a>` : nothing}
    </p>
    <p class="small">${words.sells}</p>
  </div>`;
}
