import { css } from 'lit';

/** The day: its fields and buttons, and how it all fits into little room. */
export const formStyles = css`
  .field {
    display: grid;
    gap: 0.3em;
    align-content: end;
  }
  .field > span:first-child,
  legend {
    font-weight: 600;
  }
  .fields {
    display: grid;
    gap: 0.75em 1em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
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
  .more > .stack {
    gap: 1.25em;
    animation: appear 0.18s;
  }
  .row-item > summary .small {
    display: block;
  }
  .save .strong {
    flex: 1;
    max-inline-size: 24em;
    min-block-size: max(3em, 48px);
  }
  .stays {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }
  .stays .icon {
    inline-size: 1em;
    stroke: currentColor;
  }
  .apart {
    max-inline-size: none;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  .room > .apart {
    padding: 0;
    border: 0;
  }
  .file {
    position: relative;
    overflow: hidden;
    cursor: pointer;
  }
  /* The field itself lies over what stands for it, so that pointers and screen readers find it there. */
  .scale input,
  .file input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  @container gut-skin (inline-size < 16em) {
    .faces {
      grid-template-columns: repeat(5, minmax(0, 1fr));
    }
    .faces .face {
      inline-size: 2.4em;
    }
    .faces .cell:has(:checked) {
      font-weight: 400;
    }
    .week button {
      font-size: 0.75em;
    }
  }
  @media (forced-colors: active) {
    .week [aria-pressed='true'],
    .faces .cell:has(:checked) {
      border-width: 3px;
      border-color: Highlight;
    }
    .cells .cell:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
