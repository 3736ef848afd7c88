import { css } from 'lit';

export const styles = css`
  /* Its own container: em in a query are those of the container, and the host's may be anything. */
  [part='body'] {
    container: axis / inline-size;
  }
  .picture {
    display: none;
  }
  .map {
    position: relative;
    isolation: isolate;
    display: grid;
    grid-template-columns: 5.75em 1fr 5.75em;
    align-items: center;
    inline-size: 27em;
    max-inline-size: 100%;
    margin-inline: auto;
    direction: ltr;
  }
  .end {
    text-align: center;
    font-weight: 600;
  }
  .end p {
    inline-size: fit-content;
    margin-inline: auto;
    padding-inline: 0.4em;
    background: var(--surface);
  }
  .shape {
    display: block;
    inline-size: 5.75em;
    block-size: 5.75em;
    margin-block: 1.5em 0.1em;
  }
  .disc {
    fill: var(--tint);
  }
  .stroke,
  .dots-in,
  .line {
    fill: none;
    stroke: var(--ink);
    stroke-width: 3.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hair {
    stroke-width: 2.5;
  }
  .dots-in {
    stroke-width: 5.5;
  }
  [role='tablist'] {
    display: grid;
    justify-items: center;
  }
  [role='tab'] {
    display: grid;
    align-items: center;
    block-size: 3.25em;
    min-inline-size: 9.5em;
    max-inline-size: 100%;
    padding: 0;
    border: 0;
  }
  [role='tab']:focus-visible {
    outline: 0;
  }
  [role='tab']:focus-visible .label {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .label,
  .end {
    position: relative;
    z-index: 2;
    unicode-bidi: plaintext; /* the picture runs one way, its words run their own */
  }
  .label {
    display: grid;
    justify-items: center;
    gap: 0.3em;
    padding: 0.4em 0.5em 0.5em;
    line-height: 1.15;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: 1.4em;
    transition:
      background 0.18s,
      border-color 0.18s;
  }
  .label b {
    font-size: 0.875em;
    font-weight: 500;
    white-space: nowrap;
  }
  .label .dots {
    font-size: 0.8em;
  }
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
  .on .label {
    background: var(--tint);
    border-color: var(--ink);
  }
  .on .way {
    z-index: 1;
  }
  .key {
    display: grid;
    gap: 0.2em;
    list-style: none;
    justify-content: start;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  .sample {
    inline-size: 2.5em;
    block-size: 0.5em;
    flex: none;
  }
  /* All stories lie in one cell: the tallest gives the height, so nothing jumps when another one shows. */
  .stories {
    display: grid;
    align-content: center;
  }
  .story {
    grid-area: 1 / 1;
    align-content: start;
  }
  .story:first-child {
    align-content: center;
  }
  .story[hidden] {
    display: grid !important;
    visibility: hidden;
  }
  .story ul:not(.key) {
    padding-inline-start: 1.2em;
  }
  .list > p {
    margin-block-end: 1em;
  }
  .row-item {
    border-block-start: 1px solid var(--line);
  }
  .row-item:last-child {
    border-block-end: 1px solid var(--line);
  }
  .row-item > summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 3em;
    padding: 0.75em 0.1em;
    color: inherit;
    text-decoration: none;
  }
  .row-item .brief {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-item > summary > .icon {
    transition: rotate 0.18s;
  }
  .row-item[open] > summary > .icon {
    rotate: 180deg;
  }
  .row-item > .stack {
    padding-block-end: 1.25em;
  }
  .row-item ul {
    padding-inline-start: 1.2em;
  }
  @container axis (inline-size >= 27em) {
    .picture {
      display: grid;
      gap: 1.5em 2em;
    }
    .list {
      display: none;
    }
  }
  @container axis (inline-size >= 36em) {
    .map {
      font-size: 1.1em;
    }
  }
  @container axis (inline-size >= 56em) {
    .picture {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .line,
    .stroke,
    .dots-in {
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
    .on .label {
      border-color: Highlight;
    }
  }
  @media print {
    .row-item .icon,
    .list > p {
      display: none;
    }
    [role='tab'] {
      display: grid;
    }
    .picture {
      display: block;
    }
    .stories {
      display: none;
    }
    .list {
      display: block;
    }
    .row-item {
      break-inside: avoid;
    }
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
