import { css } from 'lit';

/** The plan on paper. */
export const printStyles = css`
  @media print {
    [part='base'] {
      color-scheme: light !important;
      font-size: 10pt;
    }
    .print {
      display: block;
    }
    .print ol {
      padding-inline-start: 2em;
    }
    .plan {
      border: 0;
      padding: 0;
      margin: 0;
      gap: 1em;
    }
    .step {
      break-inside: avoid;
      padding-block-end: 0.75em;
    }
    /* On paper all sources stand together at the end, once they are loaded. */
    .plan:has(.print ol) .sources {
      display: none;
    }
    .care,
    .today {
      border: 1px solid;
      background: none;
    }
  }
`;
