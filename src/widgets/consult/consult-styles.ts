import { css } from 'lit';

export const styles = css`
  [part='body'] {
    gap: 1.25em;
  }
  .stack .stack {
    gap: 0.5em;
    align-content: start;
  }
  .notice {
    border-inline-start: 4px solid var(--warn);
    background: var(--care);
    border-radius: 0.3em 0.8em 0.8em 0.3em;
    padding: 0.85em 1em;
  }
  .points {
    display: grid;
    gap: 0.45em;
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  .signs {
    grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
    gap: 0.6em 2.25em;
    max-inline-size: none;
  }
  .row-item {
    border-block-end: 1px solid var(--line);
  }
  .row-item > ul {
    padding-block-end: 1em;
  }
  .visit {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1.25em 1.75em;
  }
  .contact {
    margin-block-start: 1.25em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: 0.8em;
    background: var(--tint);
  }
  .cta .button {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--on-ink);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    /* On paper the link is an address to read. */
    .cta.screen {
      display: grid;
    }
    .notice .button,
    .cta .button {
      padding: 0;
      min-block-size: 0;
      border: 0;
      background: none;
      color: inherit;
    }
    .button:is([href^='http'], [href^='mailto'])::after {
      content: ' ' attr(href);
      font-weight: 400;
    }
  }
`;
