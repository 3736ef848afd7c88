import { css } from 'lit';

/** Up to a tablet: the organs stand at the ends of the lanes, their walls reach along, and a story unfolds under its lane. */
export const narrowStyles = css`
  @media screen {
    @container axis (inline-size < 56em) {
      .map {
        grid-template:
          'gut gut-name gut-name' auto
          'gut lead lead' auto
          'lanes lanes lanes' auto
          'skin-name skin-name skin' auto
          'key key skin' auto
          / auto minmax(0, 1fr) auto;
        column-gap: 0.9em;
      }
      .end,
      .intro,
      .stories,
      [role='tablist'] {
        display: contents;
      }
      .shape {
        inline-size: 4.75em;
        block-size: 4.75em;
      }
      .gut .shape {
        grid-area: gut;
      }
      .gut b {
        grid-area: gut-name;
        align-self: end;
      }
      .lead {
        grid-area: lead;
        align-self: start;
        font-size: 0.875em;
        font-weight: 400;
        line-height: 1.35;
        color: var(--muted);
      }
      .choose {
        display: inline;
      }
      .about {
        display: none;
      }
      .skin .shape {
        grid-area: skin;
      }
      .skin b {
        grid-area: skin-name;
        justify-self: end;
      }
      .key {
        grid-area: key;
        justify-self: end;
      }
      .key li {
        flex-direction: row-reverse;
      }
      .lanes {
        position: relative;
        grid-area: lanes;
        display: flex;
        flex-direction: column;
        padding-inline: 1.9em;
      }
      .wall {
        block-size: calc(100% + 1.5em); /* as far as behind the organ */
        margin-inline: 0.4em;
      }
      .lining {
        inset-block: -1.5em auto;
      }
      /* A story stands behind its tab, though all tabs come before all stories. */
      [aria-selected='true'] ~ [role='tab'] {
        order: 2;
      }
      .story {
        order: 1;
      }
      /* WebKit counts the gaps between what it hides. */
      .story[hidden] {
        gap: 0;
      }
      .story:not([hidden]) {
        padding: 0.75em 0.25em 1.25em;
        animation: appear 0.18s;
      }
    }
    @container axis (inline-size < 19em) {
      .map {
        grid-template-areas: 'gut gut-name gut-name' 'gut lead lead' 'lanes lanes lanes' 'skin-name skin-name skin' 'key key key';
        column-gap: 0.5em;
      }
      .shape {
        inline-size: 3.25em;
        block-size: 3.25em;
      }
      .key {
        justify-self: start;
        margin-block-start: 0.5em;
      }
      .key li {
        flex-direction: row;
      }
      .lanes {
        padding-inline: 1.3em;
      }
      .wall {
        margin: 0;
      }
      .label {
        min-inline-size: 7em;
        padding-inline: 0.4em;
      }
      .label b {
        font-size: 0.875em;
      }
      /* A story takes the room of the walls, too. */
      .lanes:has(.story:not([hidden])) .wall {
        display: none;
      }
      .story:not([hidden]) {
        margin-inline: -1.3em;
        padding-inline: 0;
      }
    }
  }
`;
