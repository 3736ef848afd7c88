import { css } from 'lit';

/** The plan on paper. */
export const printStyles = css`
  .print {
    display: none;
  }
  @media print {
    [part='base'] {
      --muted: var(--text);
      color-scheme: light !important;
      font-size: 10pt;
    }
    .plan p {
      max-inline-size: none;
    }
    .print {
      display: block;
    }
    span.print {
      display: inline;
    }
    .print ol {
      padding-inline-start: 2.5em;
    }
    .plan {
      border: 0;
      padding: 0;
      margin: 0;
    }
    .plan,
    .sides,
    .sides > div {
      display: block;
    }
    .plan > *,
    .sides > section,
    .sides > div > * {
      margin-block-end: 1em;
    }
    .head,
    .step,
    .care,
    .flags li,
    .print li {
      break-inside: avoid;
    }
    .stop > .row,
    .plan :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    /* Tomorrow the paper would be wrong about how far off the day is. */
    .lead .on {
      font-size: 1.25em;
      font-weight: 600;
    }
    .strip,
    .plan .screen {
      display: none;
    }
    /* On paper all sources stand together at the end. */
    .plan .sources,
    .flags details {
      display: none;
    }
    .care {
      border: 1px solid;
      background: none;
    }
    .plan .strong {
      background: none;
      color: inherit;
      border: 0;
      padding: 0;
    }
  }
`;
