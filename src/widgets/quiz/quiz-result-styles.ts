import { css } from 'lit';

/** The result on the screen. */
export const resultStyles = css`
  .soon {
    border-color: var(--line);
    background: none;
    outline: 1px solid var(--line);
  }
  .when {
    font-weight: 600;
    color: var(--warn);
  }
  .when .icon {
    stroke: currentColor;
  }
  .soon .when {
    color: var(--text);
  }
  .result {
    gap: 1.5em;
  }
  .areas {
    list-style: none;
    display: grid;
    gap: 1.1em;
  }
  .area {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.2em 1em;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .area > .steps,
  .area > details {
    grid-column: 1 / -1;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 0.25em;
  }
  .steps i {
    block-size: 0.4em;
    border: 1px solid var(--line);
    border-radius: 1em;
  }
  .steps .on {
    border-color: var(--ink);
    background: var(--ink);
  }
  /* A card in a card would be one box too many. */
  gut-skin-diet-tip::part(base) {
    border: 0;
    border-radius: 0;
    border-block-start: 1px solid var(--line);
    box-shadow: none;
    padding: 1.25em 0 0.5em;
  }
  gut-skin-diet-tip::part(byline) {
    display: none;
  }
  .print {
    display: none;
  }
  @container gut-skin (max-width: 30em) {
    .area {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container gut-skin (min-width: 48em) {
    .areas {
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .steps .on {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
