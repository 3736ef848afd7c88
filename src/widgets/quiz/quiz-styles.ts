import { css } from 'lit';

/** The door, and what all screens share. */
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
  [data-focus]:focus {
    outline: none;
  }
  [data-focus],
  .notice {
    scroll-margin-block: 6em 2em;
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
  .numbers li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .numbers a {
    font-weight: 600;
    display: inline-block;
    padding-block: 0.35em;
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
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    ::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    ::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
