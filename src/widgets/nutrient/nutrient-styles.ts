import { css } from 'lit';

export const styles = css`
  .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.5em;
  }
  .stack {
    gap: 1.1em;
  }
  .care,
  ul.stack {
    gap: 0.35em;
  }
  ul {
    list-style: none;
  }
  .care li + li {
    margin-block-start: 0.35em;
  }
  section {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }
  section > details {
    justify-self: start;
  }
  .foods {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 1.5em;
  }
  dt,
  .scale span {
    font-size: 0.875em;
    color: var(--muted);
  }
  .foods ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5em, 100%), 1fr));
    gap: 0.5em 1em;
    margin-block-start: 0.4em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .foods li {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .foods .pictogram {
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0.55em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .numbers {
    max-inline-size: 46em;
    padding: 0.9em 1em;
    border: 1px solid var(--line);
    border-radius: 0.8em;
  }
  .numbers > :is(h2, h3, h4, h5, h6):not(:first-child) {
    margin-block-start: 0.75em;
  }
  .figures {
    display: grid;
    gap: 0.6em;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: last baseline;
  }
  .amount,
  .scale {
    font-variant-numeric: tabular-nums;
  }
  b {
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.75em;
    overflow: visible;
    color: var(--ink);
    fill: currentColor;
  }
  .bar path {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .bar .grid {
    stroke-width: 1;
    opacity: 0.3;
  }
  .range {
    opacity: 0.4;
  }
  .stop {
    color: var(--text);
  }
  .bar:dir(rtl) {
    scale: -1 1;
  }
  .scale {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    /* As wide as the bars, or its figures would be wrong. */
    max-inline-size: none;
    text-align: center;
  }
  .scale :first-child {
    text-align: start;
  }
  .scale :last-child {
    text-align: end;
  }
  /* A drawing keeps its own colour there, whatever the page's are. */
  @media (forced-colors: active) {
    .bar {
      color: CanvasText;
    }
  }
  @media print {
    .numbers,
    section {
      break-inside: avoid;
    }
    .row-item summary .icon {
      display: none;
    }
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
