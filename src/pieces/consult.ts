import { html, nothing } from 'lit';
import type { GutSkinElement, WidgetData } from '../core/element.js';
import { GutSkinConsultEvent } from '../core/events.js';
import type { QuizWords } from '../i18n/quiz/en.js';

/** The clinic's own booking link and phone, the same for everybody; nothing when none is set. */
export function consult(widget: GutSkinElement<WidgetData>, words: QuizWords) {
  const href = widget.setting('consultHref');
  const tel = widget.setting('consultTel');
  if (!href && !tel) return nothing;
  const follow = (kind: 'href' | 'tel') => () => widget.dispatchEvent(new GutSkinConsultEvent(kind));
  return html`<div class="cta stack screen" part="cta">
    <p class="row">
      ${href ? html`<a class="button" href=${href} @click=${follow('href')}>${widget.setting('consultLabel') ?? words.consult}</a>` : nothing}
      ${tel ? html`<a class="button" href="tel:${tel.replace(/[^\d+]/g, '')}" @click=${follow('tel')}>${words.phone(tel)}</a>` : nothing}
    </p>
    <p class="small">${words.sells}</p>
  </div>`;
}
