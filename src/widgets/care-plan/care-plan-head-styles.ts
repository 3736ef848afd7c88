import { css } from 'lit';

/** The days until the procedure, and what can be taken along. */
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
  .head button,
  .bar button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
  }
  .bar .icon,
  .head .icon {
    stroke: currentColor;
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
    white-space: nowrap;
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
  .remind {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    font-size: 0.875em;
    cursor: pointer;
  }
  .remind input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--ink);
  }
  .passed:empty,
  .bar [role='status']:empty {
    display: none;
  }
  .bar .row {
    gap: 0.5em;
    max-inline-size: none;
  }
  .bar button {
    padding-inline: 0.85em;
  }
  .bar .strong {
    flex: 1 1 9em;
    max-inline-size: 20em;
  }
  /* In reach while the steps go by, where a screen has room for it. What has the focus comes to rest above it. */
  @media screen and (min-height: 32em) {
    @container gut-skin (inline-size >= 17em) {
      .bar {
        order: 1;
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
        padding-block: 0.75em;
        border-block-start: 1px solid var(--line);
        background: var(--surface);
      }
      .plan :is(a, button, input, summary) {
        scroll-margin-block-end: 12em;
      }
    }
  }
  @media (forced-colors: active) {
    .strip .day {
      border-style: double;
      border-width: 4px;
    }
  }
`;
