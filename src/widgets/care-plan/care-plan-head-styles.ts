import { css } from 'lit';

/** How far off the procedure is, and the days until then. */
export const headStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.75em;
  }
  .lead {
    flex: 1 1 9em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .lead .small {
    display: block;
    font-weight: 400;
    font-family: var(--gut-skin-font, inherit);
  }
  .title .small {
    font-size: 0.7em;
  }
  [data-focus] {
    scroll-margin-block: 6em;
  }
  [data-focus]:focus:not(:focus-visible) {
    outline: none;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(8, minmax(0, 1fr));
    gap: 2px;
    max-inline-size: 30em;
    list-style: none;
    text-align: center;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .strip li {
    display: grid;
    align-content: center;
    min-block-size: 3.5em;
    border: 2px solid transparent;
    border-radius: 0.7em;
    overflow-wrap: anywhere;
  }
  .strip span {
    color: var(--muted);
  }
  .strip b {
    font-size: 1.143em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .strip [aria-current] {
    background: var(--tint);
    border-color: var(--ink);
  }
  .strip [aria-current] span {
    color: var(--ink);
    font-weight: 600;
  }
  .strip .day {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--on-ink);
  }
  .strip .day span {
    color: inherit;
    font-weight: 600;
  }
  .strip .gap {
    color: var(--muted);
  }
  /* A sidebar has no room for eight days; the title says how many there are. */
  @container gut-skin (inline-size < 18em) {
    .strip {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .strip li:not([aria-current], .day) {
      border-color: Canvas;
    }
    .strip .day {
      border-style: double;
      border-width: 4px;
    }
  }
`;
