import { css, html } from 'lit';
import { chevron } from './icons.js';

/** What opens on demand, wherever it stands. */
export const disclosureStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }
  /* Beside a text: a button with a mark of its own; a row of a list looks like a row. */
  :where(details:not(.row-item)) > summary {
    color: inherit;
    padding-inline: 0.75em;
    border: 1px solid var(--line);
    border-radius: 2em;
  }
  :where(details:not(.row-item)) > summary::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    border: solid var(--ink);
    border-width: 0 0.13em 0.13em 0;
    translate: 0 -0.13em;
    rotate: 45deg;
  }
  :where(details[open]:not(.row-item)) > summary::after {
    translate: 0 0.13em;
    rotate: 225deg;
  }
  @media print {
    :where(details) > summary {
      padding: 0;
      border: 0;
    }
    :where(details) > summary::after,
    summary > .icon {
      display: none;
    }
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  /* Only as an answer to the visitor: what is open from the first has no other look to come from. */
  @media screen and (prefers-reduced-motion: no-preference) {
    ::details-content {
      transition:
        opacity 0.18s,
        translate 0.18s;
    }
    :not([open])::details-content {
      opacity: 0;
      translate: 0 -0.4em;
    }
  }
  .row > details[open] {
    flex-basis: 100%;
  }
  details[open] > summary {
    margin-block-end: 0.35em;
  }
`;

/** A list of entries that open on demand; only for widgets that have one. */
export const rowStyles = css`
  .row-item {
    border-block-start: 1px solid var(--line);
  }
  .row-item:last-child {
    border-block-end: 1px solid var(--line);
  }
  .row-item > summary {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    min-block-size: max(3em, 44px);
    padding: 0.75em 0.1em;
    color: inherit;
    text-decoration: none;
  }
  .row-item > summary > .icon {
    transition: rotate 0.18s;
  }
  .row-item[open] > summary > .icon {
    rotate: 180deg;
  }
  .row-item > .stack {
    padding-block-end: 1.25em;
  }
`;

export interface Row {
  id: string;
  toggle: (event: Event) => void;
  open?: boolean;
  hidden?: boolean;
}

/** One entry of such a list: what it is called, and what there is to say of it. */
export const row = ({ id, toggle, open = false, hidden = false }: Row, name: unknown, content: unknown) =>
  html`<details class="row-item" part="item" data-id=${id} ?open=${open} ?hidden=${hidden} @toggle=${toggle}>
    <summary>${name}${chevron}</summary>
    <div class="stack">${content}</div>
  </details>`;
