import { css } from 'lit';

/** Compact rows: the answers stand on a line, the whole column of one is its target. */
export const scaleStyles = css`
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
    padding: 0.6em 0.15em;
    border: 0;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .scale .answer::before {
    content: '';
    position: absolute;
    inset: 1.4em 0 auto;
    border-block-start: 2px solid var(--line);
  }
  .scale .answer:first-child::before {
    inset-inline-start: 50%;
  }
  .scale .answer:last-child::before {
    inset-inline-end: 50%;
  }
  .scale .answer input {
    appearance: none;
    position: relative;
    display: grid;
    place-content: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border: 2px solid color-mix(in oklab, var(--text) 60%, var(--surface));
    border-radius: 50%;
    background: var(--surface);
  }
  .scale .answer :checked {
    border-color: var(--ink);
    background: var(--ink);
  }
  .scale .answer :checked::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.75em;
    margin-block-end: 0.15em;
    border: solid var(--on-ink);
    border-width: 0 2.5px 2.5px 0;
    rotate: 45deg;
  }
  .scale .answer:has(:checked) {
    box-shadow: none;
    font-weight: 600;
    color: var(--ink);
  }
  @container gut-skin (max-width: 15em) {
    .scale .answers {
      grid-template-columns: repeat(2, 1fr);
      grid-auto-flow: row;
    }
    .scale .answer {
      min-block-size: 4.5em;
    }
    .scale .answer::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    .scale .answer input {
      appearance: auto;
    }
    .scale .answer :checked::before {
      content: none;
    }
  }
`;
