import { css } from 'lit';

/** The two questions, and what stands below them. */
export const chooserStyles = css`
  fieldset {
    all: unset;
    display: block;
  }
  fieldset .row {
    align-items: stretch;
  }
  legend,
  label[for] {
    display: block;
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  /* Neither may be wider than the card for the sake of a long word. */
  legend,
  .answer span {
    overflow-wrap: anywhere;
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    flex: 1 1 13em;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--line);
    border-radius: 0.8em;
    cursor: pointer;
  }
  .answer:has(:checked) {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .answer input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--ink);
  }
  [type='date'] {
    min-block-size: max(2.75em, 44px);
    max-inline-size: 100%;
    padding: 0.4em 0.8em;
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    background: none;
    margin-block-end: 0.25em;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  [part='cta'] {
    margin-block-start: 1.5em;
  }
`;
