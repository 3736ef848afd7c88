import { css } from 'lit';

/** The lanes: a label in the middle, and a line to either side that shows without colour how sure it is. */
export const lineStyles = css`
  [role='tablist'] {
    display: grid;
    align-self: stretch;
    align-content: space-around;
    padding-inline: 1.4em;
  }
  [role='tab'] {
    display: grid;
    grid-template-columns: minmax(1.1em, 1fr) auto minmax(1.1em, 1fr);
    gap: 0.25em;
    align-items: center;
    min-block-size: 3em;
    padding: 0;
    border: 0;
    scroll-margin-block-start: 6em;
  }
  [role='tab']:focus-visible {
    outline: 0;
  }
  [role='tab']:focus-visible .label {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .label {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 0.3em;
    min-inline-size: 9.5em;
    min-block-size: 2.75em;
    padding: 0.2em 0.75em;
    line-height: 1.15;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 1.4em;
    transition:
      background 0.18s,
      color 0.18s,
      border-color 0.18s;
  }
  .label b {
    font-weight: 500;
  }
  .label .dots {
    font-size: 0.8em;
  }
  .on .label {
    background: var(--tint);
    border-color: var(--ink);
  }
  [aria-selected='true'] .label {
    background: var(--ink);
    color: var(--on-ink);
  }
  [aria-selected='true'] .dots i {
    border-color: currentColor;
  }
  [aria-selected='true'] .dots .on {
    background: currentColor;
  }
  .reach {
    inline-size: 100%;
    block-size: 0.875em;
  }
  .line,
  .head {
    fill: none;
    stroke: color-mix(in oklab, var(--text) 50%, var(--surface));
    stroke-width: 0.125em;
    stroke-linecap: round;
    stroke-linejoin: round;
    transition: stroke 0.18s;
  }
  .low .line {
    stroke-dasharray: 0.44em 0.38em;
  }
  .unsure .line {
    stroke-dasharray: 0 0.38em;
    stroke-width: 0.16em;
  }
  .dot {
    stroke-width: 0.38em;
  }
  .on :is(.line, .head) {
    stroke: var(--ink);
    stroke-width: 0.19em;
  }
  .on .unsure .line {
    stroke-width: 0.22em;
  }
  .on .dot {
    stroke-width: 0.44em;
  }
  .sample {
    inline-size: 2.5em;
    block-size: 0.5em;
    flex: none;
  }
  @media (forced-colors: active) {
    .line,
    .head {
      stroke: CanvasText;
    }
    .on :is(.line, .head) {
      stroke: Highlight;
    }
    .on .label {
      border-color: Highlight;
    }
  }
  @media print {
    [role='tab'] {
      display: grid;
    }
  }
`;
