import { css } from 'lit';

/** The diary on paper: the chart, every number, the notes; nothing to press. */
export const printStyles = css`
  @media print {
    .fold {
      display: none;
    }
    .paper {
      display: block;
    }
    .room {
      display: block;
    }
    .room > * {
      margin-block-end: 1em;
    }
    table {
      font-size: 0.75em;
    }
    th,
    td {
      padding-block: 0.15em;
    }
    .chart,
    tr {
      break-inside: avoid;
    }
    th .paper {
      white-space: nowrap;
    }
    .signs > summary {
      list-style: none;
    }
    .signs::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
