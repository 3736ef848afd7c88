import { css } from 'lit';

/** Scales of steps, and the five faces over the first one. */
export const scaleStyles = css`
  .scale {
    position: relative;
  }
  /* The legend lies above the box that places are counted from. */
  .scale legend {
    padding-inline-end: 6em;
  }
  /* Five faces over eleven steps: each as wide as the steps it stands for. */
  .faces {
    display: grid;
    grid-template-columns: 2fr 2fr 3fr 2fr 2fr;
    margin-block-start: 0.6em;
    text-align: center;
    font-size: 0.875em;
    line-height: 1.25;
  }
  .faces .cell {
    align-content: start;
    gap: 0.4em;
    padding: 0.55em 0.1em;
    border: 2px solid transparent;
    border-radius: 0.8em;
    overflow-wrap: anywhere;
  }
  .faces .face {
    inline-size: 3em;
    stroke-width: 1.25;
  }
  /* In one line; where eleven would be narrower than 24 px, six and five. Not asked of the container: Firefox keeps an old answer. */
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(1.5em, min((16.5em - 100%) * 99, 100% / 6)), 1fr));
    margin-block-start: 0.5em;
    border: 1px solid var(--line);
    border-radius: 0.6em;
    font-variant-numeric: tabular-nums;
  }
  .few {
    max-inline-size: 20em;
  }
  .cell {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .cells .cell {
    border-radius: 0.5em;
  }
  .cell:hover {
    background: var(--tint);
  }
  .faces .cell:has(:checked) {
    background: var(--tint);
    border-color: var(--ink);
    color: var(--ink);
    font-weight: 600;
  }
  .cells .cell:has(:checked) {
    background: var(--ink);
    color: var(--on-ink);
    font-weight: 600;
  }
  /* Taking a value back is offered once there is one; the radio of it stays within reach of the keyboard. */
  .blank {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    min-block-size: 2em;
    color: var(--ink);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .blank:has(:checked):not(:has(:focus-visible)) {
    opacity: 0;
  }
  .cell:has(:focus-visible),
  .blank:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
    z-index: 1;
  }
`;
