import { css } from 'lit';

/** The day: fields, scales and buttons. */
export const formStyles = css`
  .field {
    display: grid;
    gap: 0.3em;
    align-content: end;
  }
  .wide {
    max-inline-size: 40em;
  }
  .field > span:first-child,
  legend {
    font-weight: 600;
  }
  .days {
    align-items: end;
  }
  .fields {
    display: grid;
    gap: 0.75em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    max-inline-size: 40em;
  }
  .field input,
  select,
  textarea,
  .quiet {
    font: inherit;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    min-block-size: max(2.75em, 44px);
    min-inline-size: 0;
    inline-size: 100%;
    padding: 0.5em 0.8em;
  }
  .days input {
    inline-size: auto;
  }
  textarea {
    display: block;
    margin: 0;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border: 2px solid var(--warn);
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 0.3em;
    margin-block-start: 0.35em;
    max-inline-size: 40em;
  }
  /* Yes and no are words, and longer in some languages. */
  .cells:not(:has(> :nth-child(4))) {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    max-inline-size: 20em;
  }
  .cell {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: max(2.75em, 44px);
    border: 1px solid var(--line);
    border-radius: 0.6em;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .cell:hover {
    background: var(--tint);
  }
  .cell:has(:checked) {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--on-ink);
    font-weight: 600;
  }
  /* No value is no answer, so it does not shine like one. */
  .cell:first-child:has(:checked) {
    background: none;
    border-color: var(--muted);
    color: inherit;
  }
  /* The radio itself lies over its cell, so that pointers and screen readers find it there. */
  .cell input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .cell:has(:focus-visible),
  .file:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .file {
    position: relative;
    overflow: hidden;
    cursor: pointer;
  }
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  @container gut-skin (inline-size < 30em) {
    .days .field {
      flex: 1 1 100%;
    }
    .days button {
      flex: 1;
      padding-inline: 0.6em;
    }
    .cells {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .cell:has(:checked) {
      border-width: 3px;
    }
    .cell:not(:first-child):has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
