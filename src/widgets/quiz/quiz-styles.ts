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
  .door {
    list-style: none;
    display: grid;
    gap: 0.6em;
  }
  .door li {
    display: flex;
    gap: 0.75em;
    align-items: start;
  }
  .door .icon {
    margin-block-start: 0.15em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.3em;
    margin-block-start: 0.35em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    background: var(--tint);
  }
  ::-webkit-progress-bar {
    background: var(--tint);
    border-radius: 1em;
  }
  ::-webkit-progress-value {
    background: var(--ink);
    border-radius: 1em;
  }
  ::-moz-progress-bar {
    background: var(--ink);
    border-radius: 1em;
  }
  .questions {
    gap: 1.1em;
  }
  .questions > fieldset + fieldset {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1.1em;
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
  /* Compact rows: the answers stand on a line, the whole column of one is its target. */
  .scale .answers {
    grid-template-columns: repeat(auto-fit, minmax(3.4em, 1fr));
    gap: 0;
    margin-block-start: 0.5em;
  }
  .scale .answer {
    position: relative;
    grid-template-columns: 1fr;
    justify-items: center;
    align-content: start;
    gap: 0.35em;
    padding: 0.6em 0.2em;
    border-color: transparent;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: center;
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
  @container gut-skin (max-width: 17em) {
    .scale .answers {
      grid-template-columns: repeat(2, 1fr);
    }
    .scale .answer::before {
      content: none;
    }
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    ::-webkit-progress-value,
    .steps .on {
      background: Highlight;
      forced-color-adjust: none;
    }
    ::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
