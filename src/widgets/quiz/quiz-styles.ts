import { css } from 'lit';

/** What all screens share. */
export const styles = css`
  /* One question at a time is no reason for a line of a metre. */
  [part='base'] {
    max-inline-size: 50em;
    margin-inline: auto;
  }
  .title {
    margin-block-end: 0.25em;
  }
  /* Past the door the name of the check is the small line above what is asked. */
  [part='base']:not(:has(.door)) [part='heading'] .title {
    font-size: 1em;
    color: var(--ink);
    margin-block-end: 0.75em;
  }
  .calm {
    background: var(--tint);
  }
  .strong .icon {
    stroke: currentColor;
    vertical-align: -0.28em;
    margin-inline-start: 0.5em;
  }
  .strong .icon:dir(rtl) {
    scale: -1 1;
  }
  [data-focus]:focus {
    outline: none;
  }
  [data-focus],
  .notice {
    scroll-margin-block: 6em 2em;
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
  /* What the visitor asked for comes in; the door, which nobody asked for, is there. */
  .questions,
  .stop,
  .result {
    animation: arrive 0.18s ease-out;
  }
  @keyframes arrive {
    from {
      opacity: 0;
      translate: 0 0.4em;
    }
  }
`;
