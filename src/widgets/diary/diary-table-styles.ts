import { css } from 'lit';

/** The table; on a narrow card each day is a card of its own. */
export const tableStyles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5em;
  }
  th,
  td {
    padding: 0.4em 0.75em 0.4em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--line);
  }
  thead th {
    vertical-align: bottom;
  }
  tbody th {
    padding-block: 0;
  }
  .note {
    min-inline-size: 8em;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .plain {
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media screen {
    @container gut-skin (inline-size < 50em) {
      thead {
        display: none;
      }
      table,
      tbody,
      tr,
      th,
      td,
      caption {
        display: block;
      }
      tr {
        border-block-end: 1px solid var(--line);
        padding-block: 0.35em 0.75em;
      }
      th,
      td {
        border: 0;
        padding-block: 0.1em;
      }
      td {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        gap: 1em;
      }
      td:empty {
        display: none;
      }
      td::before {
        content: attr(data-name);
        color: var(--muted);
      }
    }
  }
`;
