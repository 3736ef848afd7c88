import { css } from 'lit';

export const styles = css`
  /* An answer has lines of 65 letters; no reason for a card of a metre. */
  [part='base'] {
    max-inline-size: 50em;
    margin-inline: auto;
  }
  /* All questions are more than a screen. */
  :host(:not([ids], [topic])) .wait {
    min-block-size: 60em;
  }
  :host([ids]) .wait {
    min-block-size: 12em;
  }
  .item {
    border-block-start: 1px solid var(--line);
  }
  [part='body'] {
    border-block-end: 1px solid var(--line);
  }
  .far {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 160em; /* of 40 questions on a phone */
    overflow-clip-margin: 0.5em; /* the ring of the focus */
  }
  .question {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: max(3em, 44px);
    padding: 0.75em 0.1em;
    border: 0;
    text-align: start;
    scroll-margin-block-start: 6em;
  }
  .question .icon {
    transition: rotate 0.18s;
  }
  .question[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .answer {
    padding: 0.35em 0.1em 1.1em;
  }
  /* An answer that is open from the first has no other look to come from, so it is just there. */
  @media screen and (prefers-reduced-motion: no-preference) {
    .answer {
      transition:
        opacity 0.18s,
        translate 0.18s;
    }
    .answer[hidden] {
      opacity: 0;
      translate: 0 -0.4em;
    }
  }
  /* Until it is found the panel is there, only its content is not; a grid would keep the gaps between what is not there. */
  .answer[hidden] {
    display: block;
    padding: 0;
  }
  [type='search'] {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.9em;
    margin-block: 0.25em 0.75em;
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    background: var(--surface);
  }
  /* Blue in a browser of no such colour. */
  ::-webkit-search-cancel-button {
    filter: grayscale(1);
    cursor: pointer;
  }
  .search-box {
    margin-block-end: 0.75em;
  }
  /* What was found is told once somebody rests: its line is there before, or the questions would jump. */
  .asked {
    min-block-size: 1lh;
  }
  .topics button {
    min-block-size: 2.75em;
    padding: 0.35em 0.9em;
    border: 1px solid var(--line);
    border-radius: 2em;
  }
  .topics [aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--tint);
    font-weight: 600;
  }
  @media print {
    .question {
      display: flex;
    }
    .question .icon {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
    .far,
    .answer[hidden] {
      content-visibility: visible;
    }
    /* Where nothing knows "until-found", what is hidden is gone. */
    .answer[hidden] {
      display: grid !important;
      padding: 0.35em 0.1em 1.1em;
    }
  }
`;
