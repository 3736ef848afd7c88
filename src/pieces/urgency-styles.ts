import { css } from 'lit';
import { printStyles } from './urgency-print-styles.js';

/** A bar, two bars, a line; a full octagon, a ring, a sheet: each of the three is itself without its colour. */
const screenStyles = css`
  /* What is of no urgency, but belongs beside those that are, has the line alone. */
  .notice {
    --mark: var(--text);
    border: 1px solid var(--line);
    border-inline-start: 2px solid var(--mark);
    border-radius: 0.6em;
    padding: 0.85em 1em 1em;
  }
  .notice.emergency {
    --mark: var(--warn);
    border-inline-start: 0.5em solid var(--mark);
    background: var(--now-band);
  }
  .notice.urgent {
    --mark: var(--today);
    border-inline-start: 0.5em double var(--mark);
    background: var(--today-band);
  }
  .when {
    display: flex;
    gap: 0.75em;
    align-items: center;
    color: var(--mark);
  }
  .when > .icon {
    inline-size: 2.5em;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  /* Full, and with eight corners, as where to stop. */
  .emergency > .when > .icon {
    padding: 0.55em;
    background: var(--call);
    stroke: var(--on-call);
    stroke-width: 2;
    clip-path: polygon(29.3% 0, 70.7% 0, 100% 29.3%, 100% 70.7%, 70.7% 100%, 29.3% 100%, 0 70.7%, 0 29.3%);
  }
  /* In a sidebar, in a language of long words, beside an icon. */
  .when > :last-child {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .word,
  .act {
    display: block;
    line-height: 1.3;
  }
  .word {
    font-size: 1.25em;
    font-weight: 600;
  }
  .act {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--text);
  }
  .notice :is(.call a, .anywhere > summary) {
    border-color: var(--mark);
    background: none;
    color: var(--mark);
  }
  /* The first thing to do, as wide as it can be. */
  .emergency > .call {
    display: grid;
    max-inline-size: none;
  }
  .emergency > :is(.call, .anywhere) > :is(a, summary) {
    justify-content: center;
    inline-size: 100%;
    padding-inline: 0.75em;
  }
  .emergency :is(.call > .strong, .anywhere > summary) {
    border-color: var(--call);
    background: var(--call);
    color: var(--on-call);
  }
  .emergency > .call > .strong {
    min-block-size: 3em;
    font-size: 1.125em;
  }
  .signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    padding-inline-start: 1.2em;
    list-style: circle;
  }
  .emergency > .signs {
    list-style: square;
  }
  .urgent > .signs {
    list-style: disc;
  }
  .signs ::marker {
    color: var(--mark);
  }
  .signs p {
    margin-block-start: 0.15em;
  }
  /* One above the other; side by side where there is room for all. */
  .ladder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--line);
    border-radius: 0.8em;
    overflow: clip;
  }
  .ladder > .notice {
    border-block: 0;
    border-inline-end: 0;
    border-radius: 0;
    align-content: start;
  }
  .ladder > .notice + .notice {
    border-block-start: 1px solid var(--line);
  }
  @container gut-skin (inline-size >= 49em) {
    .ladder {
      grid-template-columns: none;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
    }
    .ladder > .notice + .notice {
      border-block-start: 0;
    }
  }
  @media (forced-colors: active) {
    .emergency > .when > .icon {
      forced-color-adjust: none;
      background: CanvasText;
      stroke: Canvas;
    }
  }
`;

export const urgencyStyles = [screenStyles, printStyles];
