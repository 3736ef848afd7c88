import { css } from 'lit';

/** The chart: a box a series, all over the same days. */
export const chartStyles = css`
  .picture .print {
    overflow-wrap: anywhere;
  }
  .chart {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.2em 0.6em;
  }
  figure {
    margin: 0;
  }
  figcaption {
    margin-block-start: 0.5em;
    max-inline-size: 65ch;
  }
  .lately {
    display: flex;
    align-items: center;
    gap: 0.6em;
  }
  .lately .small {
    display: block;
  }
  .lately .face {
    inline-size: 2.25em;
    color: var(--ink);
  }
  .axis span {
    display: flex;
    align-items: center;
    justify-content: end;
    gap: 0.35em;
  }
  .axis .face {
    inline-size: 1.4em;
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
  .run {
    stroke: var(--ink);
    stroke-width: 3px;
  }
  .dots {
    stroke: var(--muted);
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
  @container gut-skin (inline-size < 27em) {
    .dates span:nth-child(odd) {
      grid-column: span 2;
      white-space: normal;
    }
    .dates span:nth-child(even) {
      display: none;
    }
  }
  @media (forced-colors: active) {
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
