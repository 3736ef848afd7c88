import { css } from 'lit';

/** Intakes and limits: words beside bars on one scale. */
export const figureStyles = css`
  .numbers {
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
`;
