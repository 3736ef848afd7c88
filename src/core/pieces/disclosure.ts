import { css, html } from 'lit';
import { chevron } from './icons.js';

/** What opens on demand, wherever it stands. */
export const disclosureStyles = css`
  summary {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
    text-decoration: underline;
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
