import { css } from 'lit';

export const styles = css`
  .room {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .title {
    margin-block-end: 0;
  }
  [part='heading'] .title {
    font-size: 1em;
    color: var(--ink);
    margin-block-end: 0.75em;
  }
  .points {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  .terms {
    display: grid;
    gap: 0.6em;
  }
  .terms div {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 1em;
    max-inline-size: 65ch;
  }
  dt {
    font-weight: 600;
  }
  .paper,
  .said:empty,
  .problem:empty {
    display: none;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
    list-style: none;
    max-inline-size: 65ch;
  }
  .said {
    color: var(--muted);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  [tabindex='-1'] {
    scroll-margin-block: 6em 2em;
  }
  button[disabled] {
    color: var(--muted);
    cursor: default;
  }
  button,
  .button {
    min-block-size: max(2.75em, 44px);
  }
  .field {
    display: grid;
    gap: 0.3em;
    align-content: end;
  }
  .wide {
    max-inline-size: 40em;
  }
  .field > span:first-child,
  legend {
    font-weight: 600;
  }
  .days {
    align-items: end;
  }
  .fields {
    display: grid;
    gap: 0.75em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    max-inline-size: 40em;
  }
  .field input,
  select,
  textarea,
  .quiet {
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.5em 0.8em;
  }
  .days input {
    inline-size: auto;
  }
  textarea {
    display: block;
    margin: 0;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--warn);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 0.3em;
    margin-block-start: 0.35em;
    max-inline-size: 40em;
  }
  /* Yes and no are words, and longer in some languages. */
  .cells:not(:has(> :nth-child(4))) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    max-inline-size: 20em;
  }
  .cell {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--line);
    border-radius: 0.6em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .cell:hover {
    background: var(--tint);
  }
  .cell:has(:checked) {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--on-ink);
    font-weight: 600;
  }
  /* No value is no answer, so it does not shine like one. */
  .cell:first-child:has(:checked) {
    background: none;
    border-color: var(--muted);
    color: inherit;
  }
  /* The radio itself lies over its cell, so that pointers and screen readers find it there. */
  .cell input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .cell:has(:focus-visible),
  .file:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .file {
    position: relative;
    overflow: hidden;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2em 0.6em;
    margin: 0;
  }
  .name {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
  }
  .axis {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    text-align: end;
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .chart svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .line {
    block-size: 10em;
  }
  .bars {
    block-size: 2.5em;
  }
  .chart path {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .grid {
    stroke: var(--line);
  }
  .run,
  .dots {
    stroke: var(--ink);
    stroke-width: 2px;
  }
  .dots {
    stroke-width: 5px;
  }
  .chart .fill {
    fill: color-mix(in oklab, var(--ink) 72%, var(--surface));
  }
  .dates {
    grid-column: 2;
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    max-inline-size: none;
  }
  .dates span {
    white-space: nowrap;
  }
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
  @container gut-skin (inline-size >= 62em) {
    .room {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 3.5em;
    }
    .room > :not(form, .picture) {
      grid-column: 1 / -1;
    }
    .picture {
      align-content: start;
    }
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
  @container gut-skin (inline-size < 30em) {
    .terms div {
      grid-template-columns: minmax(0, 1fr);
    }
    .days .field {
      flex: 1 1 100%;
    }
    .days button {
      flex: 1;
      padding-inline: 0.6em;
    }
    .dates span:nth-child(odd) {
      grid-column: span 2;
      white-space: normal;
    }
    .dates span:nth-child(even) {
      display: none;
    }
    .cells {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .cell:has(:checked) {
      border-width: 3px;
    }
    .cell:not(:first-child):has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
    .run,
    .dots {
      stroke: CanvasText;
    }
    .grid {
      stroke: CanvasText;
      opacity: 0.35;
    }
    .chart .fill {
      fill: CanvasText;
    }
  }
`;
