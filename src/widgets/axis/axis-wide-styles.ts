import { css } from 'lit';

/** Where there is room, the stories stand beside the picture, and until one is told, what it shows. */
export const wideStyles = css`
  @media screen {
    @container axis (inline-size >= 56em) {
      .map {
        grid-template: 'gut lanes skin stories' auto / 6.5em 19.75em 6.5em minmax(0, 1fr);
      }
      .intro,
      .stories {
        grid-area: stories;
        margin-inline-start: 2.5em;
      }
      .away {
        visibility: hidden;
      }
      /* All stories lie in one cell: the tallest gives the height, so nothing jumps when another one shows. */
      .stories {
        display: grid;
        visibility: hidden; /* the cell, too: the introduction lies below it */
      }
      .story {
        grid-area: 1 / 1;
        align-content: center;
      }
      .story[hidden] {
        display: grid !important;
        content-visibility: visible;
      }
      .story.lit {
        visibility: visible;
      }
    }
  }
`;
