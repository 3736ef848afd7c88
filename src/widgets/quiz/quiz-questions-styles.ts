import { css } from 'lit';

/** Screens with questions: answers as rows, and compact rows with their answers side by side. */
export const questionStyles = css`
  .questions {
    gap: 1.1em;
  }
  .questions > fieldset + fieldset {
    margin-block-start: 0.5em;
  }
  .questions .between {
    gap: 0.5em;
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
  .answers {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.9em;
  }
  .answer {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.85em;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding: 0.7em 1em;
    border: 1px solid var(--line);
    border-radius: 0.8em;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .answer:hover {
    background: color-mix(in oklab, var(--ink) 6%, var(--surface));
  }
  .answer:has(:checked) {
    border-color: var(--ink);
    background: color-mix(in oklab, var(--ink) 6%, var(--surface));
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .answer:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  .answer input {
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--ink);
    outline: none;
  }
  /* Compact rows: the answers stand on a line, the whole column of one is its target. */
  .scale .answers {
    grid-template-columns: none;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-flow: column;
    gap: 0;
    margin-block-start: 0.5em;
  }
  .scale .answer {
    position: relative;
    grid-template-columns: 1fr;
    justify-items: center;
    align-content: start;
    gap: 0.35em;
    padding: 0.6em 0;
    border-color: transparent;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .scale .answer::before {
    content: '';
    position: absolute;
    inset: 1.3em 0 auto;
    border-block-start: 2px solid var(--line);
  }
  .scale .answer:first-child::before {
    inset-inline-start: 50%;
  }
  .scale .answer:last-child::before {
    inset-inline-end: 50%;
  }
  .scale .answer input {
    position: relative;
    inline-size: 1.45em;
    block-size: 1.45em;
    background: var(--surface);
  }
  .scale .answer:has(:checked) {
    border-color: transparent;
    box-shadow: none;
    font-weight: 600;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  @container gut-skin (max-width: 21em) {
    .questions .between button {
      padding-inline: 0.8em;
    }
  }
  @container gut-skin (max-width: 17em) {
    .scale .answers {
      grid-template-columns: repeat(2, 1fr);
      grid-auto-flow: row;
    }
    .scale .answer::before {
      content: none;
    }
  }
`;
