import { css } from 'lit';

/** The result on paper: the sheet for the appointment first, all sources together at the end, nothing to press. */
export const printStyles = css`
  @media print {
    [part='base'] {
      max-inline-size: none;
    }
    .result {
      display: block;
      font-size: 0.8em;
      animation: none;
    }
    .result > * {
      margin-block-start: 1.5em;
    }
    .print {
      display: block;
    }
    .sheet {
      margin: 0;
      line-height: 1.3;
      break-after: page;
    }
    .heads,
    .answered {
      columns: 2;
      column-gap: 2em;
      margin-block: 0.5em 0.75em;
    }
    .heads {
      padding-block: 0.75em;
      border-block: 1px solid;
    }
    .sheet dl div {
      break-inside: avoid;
      padding-block-end: 0.4em;
    }
    .sheet dd,
    .sheet strong {
      font-weight: 600;
    }
    .heads > p {
      padding-block-end: 0.4em;
    }
    /* On paper all sources stand together at the end. */
    .result .sources,
    .rule,
    summary > .icon,
    gut-skin-diet-tip::part(sources) {
      display: none;
    }
    .paper::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .care {
      border: 1px solid;
      background: none;
    }
    h2,
    h3,
    h4,
    h5,
    h6,
    summary,
    .line {
      break-after: avoid;
    }
    .area,
    .calm > div,
    .notice > div,
    .print li,
    .points li {
      break-inside: avoid;
    }
    .steps .on {
      print-color-adjust: exact;
    }
    gut-skin-diet-tip {
      --gut-skin-font-size: 1em;
    }
    /* Room for numbers of two digits, whatever the page leaves beside the card. */
    .print ol {
      columns: 2;
      column-gap: 3em;
      padding-inline-start: 2.5em;
      overflow-wrap: anywhere;
    }
    .print li {
      margin-block-end: 0.4em;
    }
  }
`;
