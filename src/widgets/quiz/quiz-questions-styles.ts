import { css } from 'lit';

/** Screens with questions, and answers as rows. */
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
  .quiet {
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
  }
  .promise {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .promise .icon {
    inline-size: 1.1em;
    stroke: currentColor;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  @container gut-skin (min-width: 39em) {
    .answers:has(> :nth-child(7)) {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container gut-skin (max-width: 19em) {
    .questions .between button {
      padding-inline: 0.8em;
    }
  }
  @container gut-skin (max-width: 15em) {
    .questions .strong {
      flex-grow: 1;
    }
  }
`;
