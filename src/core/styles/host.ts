import { css } from 'lit';

/**
 * The reset and the shared vocabulary. Inherited properties are set on the inner box and not on :host, because a
 * page's \`* {}\` beats :host; sizes are em from the visitor's own medium, because \`html {font-size: 62.5%}\` breaks the
 * root unit.
 */
export const host = css`
  :host {
    display: block;
    container: gut-skin / inline-size;
  }
  [hidden]:not([hidden='until-found']),
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  [part='base'] {
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
    padding: clamp(1em, 4.5cqi, calc(var(--gut-skin-space, 1.25em) * 1.4));
    box-shadow: 0 8px 24px -18px #0003;
  }
  :lang(ko) {
    word-break: keep-all;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  .wait {
    min-block-size: 10em;
    animation: appear 0.2s 0.3s backwards;
  }
  .again {
    min-block-size: max(2.75em, 44px);
    padding-inline: 1.1em;
    border: 1px solid;
    border-radius: 0.7em;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
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
  p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .small,
  .care,
  .foot {
    font-size: 0.875em;
  }
  .small,
  .foot {
    color: var(--muted);
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
  button,
  input,
  select {
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
  a,
  summary {
    color: var(--ink);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .icon {
    inline-size: 1.25em;
    flex: none;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    text-decoration: underline;
  }
  .row > details[open] {
    flex-basis: 100%;
  }
  details[open] > summary {
    margin-block-end: 0.35em;
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
  .certainty summary {
    color: inherit;
    text-decoration: none;
    padding-inline: 0.75em;
    border: 1px solid var(--line);
    border-radius: 2em;
  }
  .dots {
    display: flex;
    gap: 0.22em;
  }
  .dots i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
  }
  /* The thick border is what forced colours leave of the fill. */
  .dots .on {
    border-width: 0.3em;
    background: var(--ink);
  }
  .sources ol {
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
    max-inline-size: 70ch;
  }
  .sources li {
    margin-block-end: 0.6em;
  }
  .byline {
    margin-block-start: 1em;
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
    .sources::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
