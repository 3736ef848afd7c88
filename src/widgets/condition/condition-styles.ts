import { css } from 'lit';

export const styles = css`
  /* What treats it is what a visitor should see first. */
  .first {
    gap: 0.5em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: 0.8em;
    background: var(--tint);
  }
  .first .row {
    gap: 0.5em;
    flex-wrap: nowrap;
  }
  .pair,
  .grades {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.5em 1.75em;
  }
  .grades {
    row-gap: 1.25em;
    margin-block-start: 0.5em;
  }
  .grade {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
    min-inline-size: 0;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--line);
  }
  .sure {
    margin-block-start: auto;
    padding-block-start: 0.35em;
    display: grid;
    gap: 0.3em;
  }
  .doctor {
    margin-block-start: 0.75em;
  }
  .points {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  .row-item > .stack {
    padding-block-end: 1.5em;
  }
  @media print {
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
