import { css } from 'lit';

/**
 * The reset and the shared vocabulary. Inherited properties are set on the inner box and not on :host, because a
 * page's \`* {}\` beats :host; sizes are em from a px-free root, because \`html {font-size: 62.5%}\` breaks the root unit.
 */
export const host = css`
  :host {
    display: block;
    container: gut-skin / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [part='base'] {
    font: 400 var(--gut-skin-font-size, medium) / 1.55 var(--gut-skin-font, inherit);
    font-family: var(--gut-skin-font, inherit);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    overflow-wrap: break-word;
    color: var(--text);
  }
  :lang(ko) {
    word-break: keep-all;
    overflow-wrap: anywhere;
    line-break: strict;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: clamp(1em, 4.5cqi, calc(var(--space) * 1.4));
    box-shadow: 0 8px 24px -18px rgb(0 0 0 / 0.18);
  }
  .wait {
    min-block-size: 10em;
    animation: appear 0.2s 0.3s backwards;
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
  h6 {
    margin: 0;
    font: 600 1em / 1.4 var(--gut-skin-heading-font, inherit);
    text-wrap: balance;
  }
  .title {
    font-size: 1.25em;
    line-height: 1.3;
    margin-block-end: 0.5em;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  p {
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  .small,
  .chip {
    font-size: 0.875em;
  }
  .small {
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
  .care {
    font-size: 0.875em;
    background: var(--warn-tint);
    border-radius: 0.7em;
    padding: 0.7em 0.9em;
    max-inline-size: none;
  }
  a,
  summary {
    color: var(--ink);
    text-underline-offset: 0.18em;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button,
  .button {
    min-block-size: 2.75em;
    padding: 0.6em 1.2em;
    font-weight: 600;
    border: 1px solid var(--line);
    border-radius: 0.7em;
    background: none;
    color: var(--ink);
    cursor: pointer;
    touch-action: manipulation;
    -webkit-tap-highlight-color: transparent;
  }
  .strong {
    background: var(--fill);
    border-color: var(--fill);
    color: var(--on-fill);
  }
  a.button {
    display: inline-block;
    text-decoration: none;
  }
  :focus-visible {
    outline: 2px solid var(--fill);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: var(--ink);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .foot {
    border-block-start: 1px solid var(--line);
    margin-block-start: 0.25em;
    padding-block-start: 0.5em;
    align-items: start;
  }
  .foot details,
  .foot > p {
    font-size: 0.875em;
    color: var(--muted);
  }
  .foot details[open] {
    flex-basis: 100%;
  }
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    cursor: pointer;
    list-style: none;
    text-decoration: underline 1px;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .certainty summary {
    color: inherit;
    text-decoration: none;
    padding: 0.1em 0.75em;
    border: 1px solid var(--line);
    border-radius: 2em;
  }
  .dots {
    display: inline-flex;
    gap: 0.22em;
  }
  .dots i {
    inline-size: 0.55em;
    block-size: 0.55em;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
  }
  .dots .on {
    background: var(--ink);
    forced-color-adjust: none;
  }
  .sources li {
    margin-block: 0.5em;
    overflow-wrap: anywhere;
  }
  .sources ol {
    padding-inline-start: 1.4em;
    max-inline-size: 72ch;
  }
  .byline {
    margin-block-start: 0.9em;
    justify-content: space-between;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    .dots .on {
      background: CanvasText;
    }
  }
  @media print {
    [part='base'] {
      --surface: #fff;
      --text: #000;
      --ink: #000;
      color-scheme: light;
      border: 0;
      box-shadow: none;
      padding: 0;
    }
    button,
    .screen {
      display: none;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
