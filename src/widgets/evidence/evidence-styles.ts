import { css } from 'lit';

export const styles = css`
  /* Its own container: em in a query are those of the container, and the host's may be anything. */
  [part='body'] {
    container: evidence / inline-size;
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
  }
  .filter label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .filter p {
    padding-block: 0.8em;
  }
  select {
    min-inline-size: 0;
    min-block-size: 2.75em;
    max-inline-size: 100%;
    contain: paint; /* in WebKit a choice that has no room here makes the page wider */
    padding: 0.4em 0.8em;
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    background: var(--surface);
    color: var(--text);
  }
  .legend {
    display: none;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    list-style: none;
    font-size: 0.875em;
  }
  .legend li,
  .sure {
    display: flex;
    gap: 0.4em;
    align-items: center;
  }
  caption {
    text-align: start;
    padding-block-end: 0.5em;
    font-size: 0.875em;
    color: var(--muted);
  }
  /* Stacked, but still a table for who hears it: its roles are written out, as some browsers take them away with the display. */
  table,
  caption,
  tbody,
  td,
  th {
    display: block;
    text-align: start;
    font-weight: 400;
  }
  thead,
  .none,
  .figure {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .strain {
    position: relative;
    display: grid;
    gap: 0.5em 1em;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.6em 0.9em;
    border-block-start: 1px solid var(--line);
  }
  /* Further down than a screen: laid out when somebody comes near. */
  .strain:nth-child(n + 9) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 13em;
    overflow-clip-margin: 0.5em; /* the ring of the focus */
  }
  th,
  td {
    padding: 0;
  }
  tr button {
    border: 0;
    padding: 0;
  }
  th button {
    display: flex;
    justify-content: space-between;
    gap: 0.75em;
    inline-size: 100%;
    min-block-size: 2.75em;
    align-items: center;
    text-align: start;
    overflow-wrap: anywhere;
    font-weight: 400;
    color: inherit;
  }
  th button .icon {
    transition: rotate 0.18s;
  }
  th button[aria-expanded='true'] .icon {
    rotate: 180deg;
  }
  .code {
    font-weight: 600;
  }
  .label {
    font-weight: 600;
  }
  .finding {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25em 0.6em;
  }
  .finding + .finding {
    margin-block-start: 0.5em;
  }
  .finding .sure {
    grid-column: 2;
    font-size: 0.875em;
    color: var(--muted);
    overflow-wrap: anywhere; /* the dots leave little for a long word */
  }
  @media (forced-colors: active) {
    .icon {
      stroke: currentColor;
    }
  }
`;
