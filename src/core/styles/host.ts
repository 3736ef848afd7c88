import { css } from 'lit';

/**
 * The reset and the shared vocabulary. Inherited properties are set on the inner box and not on :host, because a
 * page's \`* {}\` beats :host; sizes are em from the visitor's own medium, because \`html {font-size: 62.5%}\` breaks the
 * root unit.
 */
export const host = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  [hidden]:not([hidden='until-found']),
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  /* Not the host: its em is the page's, and widths would be measured in that. */
  [part='base'] {
    container: gut-skin / inline-size;
    font-size: var(--gut-skin-font-size, medium);
    font-family: var(--gut-skin-font, inherit);
    font-weight: 400;
    font-style: normal;
    line-height: 1.55;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-shadow: none;
    word-spacing: normal;
    font-variant: normal;
    list-style-position: outside;
    text-align: start;
    white-space: normal;
    overflow-wrap: break-word;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: clamp(1em, 4.5%, calc(var(--gut-skin-space, 1.25em) * 1.4));
    box-shadow: 0 8px 24px -18px #0003;
  }
  :lang(ko) {
    word-break: keep-all;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
  }
  /* On a page without a doctype a table takes after nothing around it. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  :is(.small, .care, .foot) {
    font-size: 0.875em;
  }
  :is(.small, .foot) {
    color: var(--muted);
  }
  /* Only heard. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .stack {
    display: grid;
    gap: 0.75em;
    grid-template-columns: minmax(0, 1fr);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
  }
  .between {
    justify-content: space-between;
    max-inline-size: none;
  }
  .care {
    background: var(--care);
    border: 1px solid transparent;
    border-radius: 0.7em;
    padding: 0.7em 0.9em;
    max-inline-size: none;
  }
  :is(button, input, select) {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button,
  summary {
    cursor: pointer;
    background: none;
    touch-action: manipulation;
  }
  :is(a, summary) {
    color: var(--ink);
    text-underline-offset: 0.2em;
  }
  /* In WebKit a part of the field for a date has the focus, and the field itself does not show it. */
  :is(:focus-visible, [type='date']:focus) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  /* Pages keep bars at their edges, and what is reached by Tab comes to rest beside them. */
  :where(a, button, input, select, textarea, summary, iframe, [tabindex]) {
    scroll-margin-block: 6em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media print {
    [part='base'] {
      --surface: #fff;
      --text: #000;
      --ink: #000;
      border: 0;
      padding: 0;
    }
    button,
    .screen {
      display: none;
    }
  }
`;
