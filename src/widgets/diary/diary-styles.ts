import { css } from 'lit';

export const styles = css`
  .wait {
    min-block-size: max(33em, 66em - 40cqi);
  }
  .room {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
  }
  .room .title {
    margin-block-end: 0;
  }
  .terms {
    display: grid;
    gap: 0.6em;
  }
  .terms div {
    position: relative;
    padding-inline-start: 3.25em;
    max-inline-size: 65ch;
  }
  .terms .icon {
    box-sizing: content-box;
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    padding: 0.55em;
    border-radius: 50%;
    background: var(--tint);
  }
  dt {
    font-weight: 600;
  }
  .paper,
  .said:empty,
  .problem:empty {
    display: none;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
    list-style: none;
    max-inline-size: 65ch;
  }
  .said {
    color: var(--muted);
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  [tabindex='-1'] {
    scroll-margin-block: 6em 2em;
  }
  button[disabled] {
    color: var(--muted);
    cursor: default;
  }
  button,
  .button {
    min-block-size: max(2.75em, 44px);
  }
  /* Beside each other: what to do and what to know first. */
  @container gut-skin (inline-size >= 43em) {
    .start {
      grid-template: repeat(3, auto) 1fr / repeat(2, minmax(0, 1fr));
      column-gap: 3em;
    }
    .start > * {
      grid-column: 1;
    }
    .start > .before {
      grid-area: 1 / 2 / -1;
    }
  }
  @container gut-skin (inline-size >= 53em) {
    .room {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 3.5em;
    }
    .room > :not(form, .picture) {
      grid-column: 1 / -1;
    }
    form,
    .picture {
      align-content: start;
    }
  }
  @media print {
    .care {
      border: 1px solid;
    }
  }
`;
