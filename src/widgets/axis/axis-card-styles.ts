import { css } from 'lit';

/**
 * The card as it is on paper: the picture, its key, and all stories below. A narrow screen has a story under its lane
 * (axis-narrow-styles.ts), a wide one beside the picture (axis-wide-styles.ts).
 */
export const cardStyles = css`
  /* Its own container: em in a query are those of the container, and the host's may be anything. */
  [part='body'] {
    container: axis / inline-size;
  }
  .map {
    position: relative;
    display: grid;
    grid-template:
      'gut lanes skin' auto
      'intro intro intro' auto
      'stories stories stories' auto
      / 6.5em 19.75em 6.5em;
    align-items: center;
    justify-content: center;
  }
  .end {
    display: grid;
    justify-items: center;
    gap: 0.25em;
  }
  .gut {
    grid-area: gut;
  }
  .skin {
    grid-area: skin;
  }
  .lanes {
    display: contents;
  }
  .lanes > * {
    grid-area: lanes;
  }
  .intro {
    grid-area: intro;
  }
  .lead {
    font-weight: 600;
  }
  .choose {
    display: none;
  }
  .key {
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.75em;
    line-height: 1.35;
  }
  .lanes > .stories {
    grid-area: stories;
  }
  .story ul {
    padding-inline-start: 1.2em;
  }
  .foot {
    min-block-size: 2em; /* of what comes when it first opens */
  }
  @media print {
    .story {
      break-inside: avoid;
      padding-block-start: 1em;
    }
    .story[hidden] {
      display: grid !important;
      content-visibility: visible;
    }
  }
`;
