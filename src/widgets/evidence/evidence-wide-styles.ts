import { css } from 'lit';

/** Where there is room: rows in two columns, and the table with a column a condition. */
export const wideStyles = css`
  @container evidence (inline-size >= 36em) {
    .strain {
      gap: 0 1em;
      grid-template-columns: 15em minmax(0, 1fr);
    }
    .strain > td {
      grid-column: 2;
      padding-block: 0.6em 0;
    }
    /* Beside all of its cells, however many there are; those that are empty take no room. */
    .strain > th {
      grid-row: 1 / span 9;
    }
  }
  @container evidence (inline-size >= 62em) {
    .wide .legend {
      display: flex;
    }
    .wide table {
      display: table;
      inline-size: 100%;
      min-inline-size: min-content; /* WebKit lets the columns of a grid's item stick out of their own table */
      border-collapse: collapse;
    }
    .wide caption {
      display: table-caption;
    }
    .wide thead {
      display: table-header-group;
      position: static;
      overflow: visible;
      clip-path: none;
    }
    .wide tbody {
      display: table-row-group;
    }
    .wide tr:not(.away) {
      display: table-row;
    }
    .wide :is(th, td),
    .wide .strain > :is(th, td) {
      display: table-cell;
      padding: 0.4em 0.25em;
      vertical-align: middle;
    }
    .wide td {
      text-align: center;
    }
    .wide thead th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      padding-block: 0.6em;
      vertical-align: bottom;
      text-align: center;
      font-size: 0.875em;
      font-weight: 600;
      line-height: 1.3;
      background: var(--surface);
    }
    .wide th:first-child {
      inline-size: 16em;
      padding-inline-start: 0;
      text-align: start;
    }
    .wide th button {
      min-block-size: 3.15em;
      font-size: 0.875em;
    }
    .wide .more > td {
      padding: 0.5em 0 1.5em;
      text-align: start;
    }
    .wide .none {
      position: relative;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      color: var(--muted);
    }
    .wide .none::before {
      content: '–' / '';
    }
    .wide .label {
      display: none;
    }
    .wide .finding {
      grid-template-columns: auto auto;
      gap: 0.25em 0.4em;
      align-items: center;
      justify-content: center;
      text-align: start;
    }
    .wide .finding .sure {
      grid-column: 1 / -1;
      justify-self: center;
    }
    .wide .figure {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      overflow: visible;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .wide .figure small {
      display: block;
      font-size: 0.875em;
      color: var(--muted);
    }
    .wide .said {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
