import { css } from 'lit';

/** The result on paper: compact, all sources together at the end, nothing to press. */
export const printStyles = css`
  @media print {
    .print {
      display: block;
    }
    .result {
      font-size: 0.875em;
    }
    /* On paper all sources stand together at the end. */
    .result details:not(.paper),
    gut-skin-diet-tip::part(sources) {
      display: none;
    }
    .paper::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .notice,
    .care {
      border: 1px solid;
    }
    .areas,
    .result dl {
      columns: 2;
      display: block;
    }
    .area,
    .result dl div {
      break-inside: avoid;
      margin-block-end: 0.5em;
    }
    .result dt {
      font-weight: 600;
    }
    .steps .on {
      print-color-adjust: exact;
    }
  }
`;
