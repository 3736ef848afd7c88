import { css } from 'lit';

export const styles = css`
  .title {
    margin-block-end: 0.25em;
  }
  [part='heading'] .title {
    font-size: 1em;
    color: var(--ink);
    margin-block-end: 0.75em;
  }
  .calm {
    background: var(--tint);
  }
  .points {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  progress,
  meter {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.3em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--tint);
  }
  progress {
    margin-block-start: 0.35em;
  }
  meter {
    block-size: 0.5em;
    grid-column: 1 / -1;
  }
  ::-webkit-progress-bar,
  ::-webkit-meter-bar {
    background: var(--tint);
    border: 0;
    border-radius: 1em;
    block-size: 100%;
  }
  ::-webkit-meter-inner-element {
    appearance: none;
    block-size: 100%;
  }
  ::-webkit-progress-value,
  ::-webkit-meter-optimum-value {
    background: var(--ink);
    border-radius: 1em;
  }
  ::-moz-progress-bar,
  ::-moz-meter-bar {
    background: var(--ink);
    border-radius: 1em;
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
  [data-focus]:focus {
    outline: none;
  }
  [data-focus],
  .notice {
    scroll-margin-block: 6em 2em;
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
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .problem:empty {
    display: none;
  }
  .notice {
    border-inline-start: 4px solid var(--warn);
    background: var(--care);
    border-radius: 0.3em 0.8em 0.8em 0.3em;
    padding: 0.85em 1em;
  }
  .numbers {
    list-style: none;
    display: grid;
    gap: 0.5em;
  }
  .numbers a {
    font-weight: 600;
    display: inline-block;
    padding-block: 0.35em;
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
  .area > p,
  .area > details {
    grid-column: 1 / -1;
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
  @media (forced-colors: active) {
    progress,
    meter {
      border: 1px solid;
    }
    ::-webkit-progress-value,
    ::-webkit-meter-optimum-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    ::-moz-progress-bar,
    ::-moz-meter-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
