import { html, nothing } from 'lit';
import calendar from 'virtual:gut-skin/icon/calendar';
import phone from 'virtual:gut-skin/icon/phone';
import { phoneLink } from '../core/fallback.js';
import { insideOf, settingOf, type OwnLink, type Widget } from '../core/inside.js';
import { NativeEvent } from '../core/native.js';
import { directionOf } from '../core/source.js';

/** The visitor follows the clinic's own booking link. */
export class GutSkinConsultEvent extends NativeEvent {
  constructor(readonly kind: 'href' | 'tel') {
    super('gut-skin-consult', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'gut-skin-consult': GutSkinConsultEvent;
  }
}

/** What is said around the clinic's link; each widget that shows it has these words. */
export interface ClinicWords {
  consult: string;
  phone: (number: string) => string;
  sells: string;
}

/** A phone number as it is dialled: in a text that runs from right to left its parts would change places. */
function dialled(widget: Widget, tel: string) {
  const { meta } = insideOf(widget).data ?? {};
  return meta && directionOf(meta.language) === 'rtl' ? `\u2066${tel}\u2069` : tel;
}

/** The clinic's own booking link and phone, the same for everybody; nothing when none is set. */
export function consult(widget: Widget, words: ClinicWords, own: OwnLink = {}) {
  const href = own.href ?? settingOf(widget, 'consultHref');
  const tel = own.tel ?? settingOf(widget, 'consultTel');
  if (!href && !tel) return nothing;
  const label = own.label ?? settingOf(widget, 'consultLabel') ?? words.consult;
  const follow = (kind: 'href' | 'tel') => () => widget.dispatchEvent(new GutSkinConsultEvent(kind));
  return html`<div class="cta stack screen" part="cta">
    <p class="row">
      ${href ? html`<a class="button" href=${href} @click=${follow('href')}>${calendar}${label}</a>` : nothing}
      ${tel ? html`<a class="button" href=${phoneLink(tel)} @click=${follow('tel')}>${phone}${words.phone(dialled(widget, tel))}</a>` : nothing}
    </p>
    <p class="small">${words.sells}</p>
  </div>`;
}
