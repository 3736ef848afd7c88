import { css } from 'lit';

/** The card: the picture with its stories, or the list. */
export const cardStyles = css`
  /* Its own container: em in a query are those of the container, and the host's may be anything. */
  [part='body'] {
    container: axis / inline-size;
  }
  .picture {
    display: none;
  }
  .key {
    display: grid;
    gap: 0.2em;
    list-style: none;
    justify-content: start;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }
  /* All stories lie in one cell: the tallest gives the height, so nothing jumps when another one shows. */
  .stories {
    display: grid;
    align-content: center;
  }
  .story {
    grid-area: 1 / 1;
    align-content: start;
  }
  .story:first-child {
    align-content: center;
  }
  .story[hidden] {
    display: grid !important;
    visibility: hidden;
  }
  .story ul:not(.key) {
    padding-inline-start: 1.2em;
  }
  .list > p {
    margin-block-end: 1em;
  }
  .row-item .brief {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .row-item ul {
    padding-inline-start: 1.2em;
  }
  @container axis (inline-size >= 27em) {
    .picture {
      display: grid;
      gap: 1.5em 2em;
    }
    .list {
      display: none;
    }
  }
  @container axis (inline-size >= 56em) {
    .picture {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: center;
    }
  }
  @media print {
    .row-item .icon,
    .list > p {
      display: none;
    }
    .picture {
      display: block;
    }
    .stories {
      display: none;
    }
    .list {
      display: block;
    }
    .row-item {
      break-inside: avoid;
    }
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
