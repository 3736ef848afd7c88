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
  .signs {
    list-style: none;
    display: grid;
    gap: 0.6em;
  }
  .signs li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em 0.75em;
    padding: 0.7em 0.9em;
    border: 1px solid transparent;
    border-radius: 0.7em;
  }
  .signs .emergency,
  .signs .urgent {
    background: var(--care);
  }
  .signs .emergency {
    border-inline-start: 4px solid var(--text);
  }
  .signs .soon {
    border-block-start-color: var(--line);
    border-radius: 0;
    padding-inline: 0;
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
  @container gut-skin (inline-size >= 30em) {
    .signs li {
      grid-template-columns: 6em minmax(0, 1fr);
    }
    .signs .soon {
      grid-template-columns: 6.9em minmax(0, 1fr);
    }
  }
  @media print {
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
