import { css } from 'lit';

/** Gut and skin and their walls: lines and beads of one pen, filled with one shade of its ink. */
export const pictureStyles = css`
  .map {
    --flesh: color-mix(in oklab, var(--ink) 34%, var(--surface));
  }
  .shape {
    display: block;
    inline-size: 6.5em;
    block-size: 6.5em;
    clip-path: circle();
  }
  .end .shape {
    position: relative;
    z-index: 1;
  }
  .end b {
    font-weight: 600;
    line-height: 1.35;
  }
  .disc {
    fill: var(--tint);
  }
  .tube,
  .stroke {
    fill: none;
    stroke: var(--ink);
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .stroke {
    stroke-width: 2.4;
  }
  .hair {
    stroke-width: 3.4;
  }
  .root {
    stroke-width: 6.8;
  }
  .flesh {
    fill: var(--flesh);
  }
  .in,
  .back,
  .bricks {
    stroke: var(--flesh);
  }
  .pale {
    stroke: var(--surface);
  }
  .beads {
    stroke-dasharray: 0 8.6;
  }
  .wall {
    position: absolute;
    inset-block: 0;
    block-size: 100%;
    inline-size: 1.3em;
    overflow: visible;
    pointer-events: none;
  }
  .lining {
    inset-inline-start: 0;
  }
  .layers {
    inset-inline-end: 0;
  }
  [dir='ltr'] .reach:last-child,
  [dir='rtl'] :is(.wall, .reach:first-child) {
    transform: scaleX(-1);
  }
  .villi {
    stroke-width: 1em;
    stroke-dasharray: 0 0.75em;
  }
  .villi.in {
    stroke-width: 0.78em;
  }
  .back {
    stroke-width: 0.5em;
    stroke-linecap: butt;
  }
  .side {
    stroke-width: 0.125em;
  }
  .cells {
    stroke-width: 0.65em;
    stroke-dasharray: 0 0.48em;
  }
  .cells.in {
    stroke-width: 0.43em;
  }
  .mortar {
    stroke-width: 0.65em;
    stroke-linecap: butt;
  }
  .bricks {
    stroke-width: 0.18em;
    stroke-linecap: butt;
    stroke-dasharray: 0.8em 0.1em;
  }
  .outer {
    stroke-dashoffset: 0.45em;
  }
  @media (forced-colors: active) {
    .disc,
    .flesh {
      fill: Canvas;
    }
    .tube,
    .stroke {
      stroke: CanvasText;
    }
    .in,
    .back,
    .bricks,
    .pale {
      stroke: Canvas;
    }
  }
`;
