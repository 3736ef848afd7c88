import { css } from 'lit';

/** A closed row: the name with foods to know it by, the figures on one line, and their scale. */
export const rowLook = css`
  .row-item > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.1em 0.6em;
    padding-block: 0.45em;
    line-height: 1.3;
  }
  .row-item > summary > .icon {
    grid-area: 1 / 3;
  }
  .by {
    display: flex;
    gap: 0.25em;
  }
  .by .pictogram {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .amounts,
  .mini {
    grid-column: 1 / -1;
  }
  .amounts {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .amounts span {
    white-space: nowrap;
  }
  .bar.mini {
    block-size: 0.5em;
    margin-block-start: 0.2em;
  }
  .mini path {
    color: var(--muted);
  }
  .bar .above {
    stroke-width: 5;
    stroke-dasharray: 1.5 3;
  }
  /* Where there is room a row is one line. */
  @container gut-skin (inline-size >= 45em) {
    .row-item > summary {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.8fr) minmax(0, 1.2fr) 4.75em auto;
      gap: 0 1.25em;
      align-items: center;
    }
    .row-item > summary > .icon {
      grid-area: 1 / 5;
    }
    .by {
      grid-area: 1 / 4;
      justify-content: end;
    }
    .amounts {
      grid-area: 1 / 2;
    }
    .bar.mini {
      grid-area: 1 / 3;
      margin: 0;
    }
  }
  @container gut-skin (inline-size < 16em) {
    .by {
      display: none;
    }
    .amounts span {
      white-space: normal;
    }
  }
`;
