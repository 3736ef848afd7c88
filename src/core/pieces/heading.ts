import { css, html, nothing } from 'lit';
import { levelOf, type Widget } from '../inside.js';

export const headingStyles = css`
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    font-weight: 600;
    font-family: var(--gut-skin-heading-font, inherit);
    line-height: 1.35;
    text-wrap: balance;
  }
  .title {
    font-size: 1.25em;
    margin-block-end: 0.5em;
  }
  /* What the author wrote runs the way of the page, whatever the widget speaks. */
  :host(:dir(ltr)) ::slotted(*) {
    direction: ltr;
  }
  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
  }
  ::slotted([slot='heading']) {
    margin-block: 0 0.5em;
  }
`;

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

/** Whether the author gave a heading; the title of what is shown then stands one level below it. */
export const titled = (widget: Widget) => Boolean(widget.heading ?? widget.querySelector(':scope > [slot="heading"]'));
