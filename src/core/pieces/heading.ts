import { html, nothing } from 'lit';
import { levelOf, type Widget } from '../inside.js';

/** A heading of a level that is known only at run time. Lit can't vary a tag name, so each level has its line. */
export function headingOf(level: number, content: unknown, className = '') {
  if (level === 2) return html`<h2 class=${className}>${content}</h2>`;
  if (level === 3) return html`<h3 class=${className}>${content}</h3>`;
  if (level === 4) return html`<h4 class=${className}>${content}</h4>`;
  if (level === 5) return html`<h5 class=${className}>${content}</h5>`;
  return html`<h6 class=${className}>${content}</h6>`;
}

/** The widget's own heading: the author's slot, the `heading` attribute, or the widget's title; empty text shows none. */
export function heading(widget: Widget, title: string) {
  const text = widget.heading ?? title;
  return html`<slot name="heading"
    >${text ? html`<div part="heading">${headingOf(levelOf(widget), text, 'title')}</div>` : nothing}</slot
  >`;
}
