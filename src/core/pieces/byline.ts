import { settingOf, type Widget } from '../inside.js';
import type { Shared } from '../needs.js';
import { css, html } from 'lit';

export const bylineStyles = css`
  .byline {
    margin-block-start: 1em;
  }
`;

/** Who reviewed the content for this site, or that nobody did; and how old it is. */
export function byline(widget: Widget, { words }: Shared) {
  const by = settingOf(widget, 'reviewedBy');
  const on = settingOf(widget, 'reviewedOn');
  return html`<p class="byline row between small" part="byline">
    <span>${by ? words.reviewed(by, on ? words.date(on) : '') : words.about.review}</span>
    <span>${words.updated(words.about.updated)}</span>
  </p>`;
}
