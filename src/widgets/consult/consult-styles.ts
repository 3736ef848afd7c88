import { css } from 'lit';

export const styles = css`
  /* The clinic's link stands below the title, beside it where there is room. */
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1.5em;
  }
  .contact {
    margin-block-end: 1em;
  }
  .cta {
    gap: 0.35em;
  }
  .cta .button {
    flex: 1 1 auto;
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    text-align: center;
    background: var(--tint);
    border-color: var(--ink);
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .points {
    display: grid;
    gap: 0.45em;
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  .row-item > ul {
    padding-block-end: 1em;
  }
  .soon .row-item {
    border-block-end: 0;
    margin-block-end: -1em;
  }
  .soon .row-item > summary {
    color: var(--ink);
    font-weight: 600;
  }
  /* Where the three stand side by side the third has the room for all of its signs. */
  @supports selector(::details-content) {
    @container gut-skin (inline-size >= 49em) {
      .soon .row-item {
        border: 0;
      }
      .soon .row-item > summary {
        display: none;
      }
      .soon .row-item::details-content {
        content-visibility: visible;
        block-size: auto;
      }
    }
  }
  @container gut-skin (inline-size < 37em) {
    .contact {
      inline-size: 100%;
    }
  }
  @container gut-skin (inline-size >= 37em) {
    .cta {
      justify-items: end;
    }
    .visit {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 1.75em;
      align-items: start;
    }
    .visit .row-item {
      border-block: 1px solid var(--line);
    }
  }
  @media print {
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    summary > .icon {
      display: none;
    }
    /* On paper the link is an address to read. */
    .cta.screen {
      display: grid;
    }
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
