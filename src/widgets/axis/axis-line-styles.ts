import { css } from 'lit';

/** The lines of the pathways: how sure one is shows without colour. */
export const lineStyles = css`
  .way {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    pointer-events: none;
  }
  .line {
    stroke-width: 2;
    stroke: color-mix(in oklab, var(--text) 38%, var(--surface));
    transition: stroke 0.18s;
  }
  .low .line {
    stroke-dasharray: 7 6;
  }
  .unsure .line {
    stroke-dasharray: 0.1 6;
    stroke-width: 2.6;
  }
  .head {
    fill: color-mix(in oklab, var(--text) 38%, var(--surface));
    transition: fill 0.18s;
  }
  .on .line {
    stroke: var(--ink);
    stroke-width: 3;
  }
  .on .unsure .line {
    stroke-width: 3.6;
  }
  .on .head {
    fill: var(--ink);
  }
  .on .way {
    z-index: 1;
  }
  .sample {
    inline-size: 2.5em;
    block-size: 0.5em;
    flex: none;
  }
  @media (forced-colors: active) {
    .line {
      stroke: CanvasText;
    }
    .head {
      fill: CanvasText;
    }
    .on .line {
      stroke: Highlight;
    }
    .on .head {
      fill: Highlight;
    }
  }
`;
