import { css } from 'lit';

export const styles = css`
  /* Shorter than other cards. */
  .wait {
    min-block-size: 20em;
  }
  [part='heading'] .title {
    font-size: 1em;
    color: var(--ink);
    margin-block-end: 0.75em;
  }
  [part='body'] {
    display: grid;
    gap: 1.25em;
    grid-template-columns: minmax(0, 1fr);
  }
  [part='item'] {
    gap: 1em;
  }
  .eyebrow {
    margin-block-end: 0.2em;
    font-size: 0.875em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  /* Most statements are of one line or two: tomorrow, and after "next", the guesses stand where they stood. */
  .statement .title {
    margin: 0;
    max-inline-size: 32em;
    min-block-size: 2lh;
  }
  [data-focus] {
    scroll-margin-block: 6em 2em;
  }
  [data-focus]:focus {
    outline: none;
  }
  .ask {
    gap: 0.6em;
  }
  .guesses,
  .verdict {
    max-inline-size: 46em;
  }
  .guesses {
    display: grid;
    gap: 0.6em;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  button {
    min-block-size: max(2.75em, 44px);
  }
  .guesses button {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em 0.5em;
    align-items: center;
    justify-content: center;
    padding: 0.6em 0.4em;
    border-color: var(--muted);
  }
  .guesses button:hover {
    background: color-mix(in oklab, var(--ink) 6%, var(--surface));
  }
  .plain {
    padding-inline: 0.5em;
    margin-inline-start: -0.5em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .steps {
    gap: 0.5em;
    max-inline-size: 46em;
  }
  .next {
    margin-inline-start: auto;
  }
  /* On paper every statement has its answer. */
  @media screen {
    .away {
      display: none;
    }
  }
  @media print {
    [part='item'] {
      break-inside: avoid;
    }
  }
  @container gut-skin (inline-size >= 31em) {
    .guesses {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @container gut-skin (inline-size >= 40em) {
    .statement .title {
      min-block-size: 0;
    }
  }
  @container gut-skin (inline-size < 16em) {
    .steps button {
      padding-inline: 0.9em;
    }
    .guesses .icon {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .icon {
      stroke: currentColor;
    }
  }
`;
