import { css } from 'lit';

/** What a closed row says below its name; beside it where there is room. At 390 px at most four lines, and 96 px. */
export const answerStyles = css`
  .row-item > summary:has(> .brief) {
    position: relative;
    padding: 0.3em 0;
  }
  /* Beside the name alone: what stands below may be as wide as the row. */
  .brief + .icon {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0;
  }
  .brief > :is(h2, h3, h4, h5, h6) {
    padding-inline-end: 1.5em;
  }
  .brief {
    display: grid;
    flex: 1;
    gap: 0.05em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .brief > * {
    line-height: inherit;
  }
  .verdict {
    display: flex;
    gap: 0.45em;
    font-size: 0.9375em;
  }
  .verdict .icon {
    align-self: start;
    block-size: 1.3em;
  }
  .why {
    font-size: 0.875em;
    color: var(--muted);
  }
  /* Its further lines begin below its words, not below the dots. */
  .why:has(> .dots) {
    padding-inline-start: 3.36em;
    text-indent: -3.36em;
  }
  .why .dots {
    display: inline-flex;
    margin-inline-end: 0.5em;
  }
  @container gut-skin (inline-size >= 37em) {
    .brief {
      grid-template-columns: 2fr 3fr;
      grid-auto-flow: dense;
      column-gap: 1.5em;
    }
    .brief > * {
      grid-column: 1;
    }
    .brief > .verdict,
    .brief > .why {
      grid-column: 2;
      padding-inline-end: 2em;
    }
  }
  .why .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
