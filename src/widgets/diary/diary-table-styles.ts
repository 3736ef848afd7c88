import { css } from 'lit';

/** The table, at every width: where there is less room than columns it scrolls in its own box, and the day stays. */
export const tableStyles = css`
  .fold {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 1em;
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding: 0.75em 0.1em;
    border: 0;
    border-block-start: 1px solid var(--line);
    border-radius: 0;
    color: inherit;
    text-align: start;
  }
  .fold .icon {
    transition: rotate 0.18s;
  }
  .fold[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  #table:not(:empty) {
    margin-block-end: 1em;
  }
  .table {
    gap: 0;
  }
  .scroll {
    overflow-x: auto;
    overscroll-behavior-x: contain;
    margin-block-end: 0.75em;
    animation: appear 0.18s;
  }
  table {
    border-collapse: collapse;
    min-inline-size: 100%;
    font-size: 0.875em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    color: var(--muted);
    padding-block: 0.25em 0.5em;
  }
  th,
  td {
    padding: 0.4em 0;
    padding-inline-end: 0.75em;
    text-align: start;
    border-block-end: 1px solid var(--line);
  }
  thead th {
    overflow-wrap: normal;
    vertical-align: bottom;
  }
  tbody th {
    padding-block: 0;
    white-space: nowrap;
  }
  td {
    vertical-align: middle;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--surface);
  }
  .note {
    min-inline-size: 11em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @container gut-skin (inline-size < 20em) {
    tbody th {
      min-inline-size: 6.5em;
      white-space: normal;
    }
  }
  .plain {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
