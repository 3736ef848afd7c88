import { html } from 'lit';
import type { GutSkinElement, WidgetData } from '../core/element.js';
import { longDate } from '../core/locale.js';

/** Who reviewed the content for this site, or that nobody did; and how old it is. */
export function byline(widget: GutSkinElement<WidgetData>, { meta, words }: WidgetData) {
  const by = widget.setting('reviewedBy');
  const on = widget.setting('reviewedOn');
  return html`<p class="byline row small" part="byline">
    <span>${by ? words.reviewed(by, on ? longDate(on, meta.language) : '') : meta.review}</span>
    <span>${words.updated(longDate(meta.updated, meta.language))}</span>
  </p>`;
}
