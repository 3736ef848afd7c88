import { css } from 'lit';

/**
 * The card. Apart, on paper: the picture, its key, all stories below. In place, on a narrow screen: the organs at the ends
 * of the lanes, and a story under its lane. Beside, on a wide one: all stories in one cell next to the picture.
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
  .intro {
    grid-area: intro;
  }
  .lanes {
    display: contents;
  }
  .lanes > * {
    grid-area: lanes;
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
  .key {
    list-style: none;
  }
  .key li {
    display: flex;
    align-items: center;
    gap: 0.75em;
    line-height: 1.35;
  }
  @media screen {
    @container axis (inline-size < 56em) {
      .map {
        grid-template:
          'gut gut-name gut-name' auto
          'gut lead lead' auto
          'lanes lanes lanes' auto
          'skin-name skin-name skin' auto
          'key key key' auto
          / auto minmax(0, 1fr) auto;
        column-gap: 0.5em;
      }
      .end,
      .intro,
      .stories {
        display: contents;
      }
      .gut .shape {
        grid-area: gut;
      }
      .skin .shape {
        grid-area: skin;
      }
      .gut b {
        grid-area: gut-name;
        align-self: end;
      }
      .lead {
        grid-area: lead;
        align-self: start;
        font-size: 0.875em;
        line-height: 1.35;
        color: var(--muted);
      }
      .skin b {
        grid-area: skin-name;
        justify-self: end;
      }
      .key {
        grid-area: key;
      }
      .lanes {
        position: relative;
        grid-area: lanes;
        display: flex;
        flex-direction: column;
        padding-inline: 1.4em;
      }
      /* A story stands behind its tab, though all tabs come before all stories. */
      [aria-selected='true'] ~ [role='tab'] {
        order: 2;
      }
      .story {
        order: 1;
      }
      .story:not([hidden]) {
        padding: 0.75em 0.25em 1.25em;
        animation: appear 0.18s;
      }
    }
    @container axis (19em <= inline-size < 56em) {
      .map {
        grid-template-areas: 'gut gut-name gut-name' 'gut lead lead' 'lanes lanes lanes' 'skin-name skin-name skin' 'key key skin';
        column-gap: 0.9em;
      }
      .lanes {
        padding-inline: 1.9em;
      }
      .key {
        justify-self: end;
      }
      .key li {
        flex-direction: row-reverse;
      }
    }
    @container axis (inline-size < 19em) {
      .lanes {
        padding-inline: 1.3em;
      }
      /* The story takes the width of the walls, too. */
      .story:not([hidden]) {
        position: relative;
        margin-inline: -1.3em;
        padding-inline: 0;
        background: var(--surface);
      }
      .key {
        margin-block-start: 0.5em;
      }
    }
  }
  @container axis (inline-size >= 56em) {
    .map {
      grid-template: 'gut lanes skin stories' auto / 6.5em 19.75em 6.5em minmax(0, 1fr);
    }
    .intro,
    .stories {
      grid-area: stories;
      margin-inline-start: 2.5em;
    }
  }
  @media screen {
    @container axis (inline-size >= 56em) {
      /* All stories lie in one cell: the tallest gives the height, so nothing jumps when another one shows. */
      .stories {
        display: grid;
      }
      .story {
        grid-area: 1 / 1;
        align-content: center;
      }
      .story[hidden] {
        display: grid !important;
        content-visibility: visible;
      }
      .story:not(.lit),
      .away {
        visibility: hidden;
      }
    }
  }
  @media print {
    .story[hidden] {
      display: grid !important;
      content-visibility: visible;
    }
    .story {
      break-inside: avoid;
      padding-block-start: 1em;
    }
  }
`;
