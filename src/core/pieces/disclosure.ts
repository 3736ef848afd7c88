import { css, html, nothing } from 'lit';
import type { Certainty } from '../../dataset/types.js';
import type { Shared } from '../needs.js';
import { dots } from './certainty.js';
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
  .row-item > .stack:not(:empty) {
    padding-block-end: 1.25em;
  }
  .row-item > summary:has(> .brief) {
    gap: 0.75em;
    padding-block: 0.5em;
  }
  .brief {
    display: grid;
    flex: 1;
    gap: 0.1em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    line-height: 1.35;
  }
  .verdict {
    display: flex;
    gap: 0.45em;
    font-size: 0.9375em;
  }
  .verdict .icon {
    align-self: start;
    block-size: 1.35em;
  }
  .why {
    font-size: 0.875em;
    color: var(--muted);
  }
  .why .dots {
    display: inline-flex;
    margin-inline-end: 0.5em;
  }
`;

export interface Row {
  id: string;
  toggle: (event: Event) => void;
  open?: boolean;
  hidden?: boolean;
}

/** One entry of such a list: what it is called or what it answers, and what there is to say of it. */
export const row = ({ id, toggle, open = false, hidden = false }: Row, name: unknown, content: unknown) =>
  html`<details class="row-item" part="item" data-id=${id} ?open=${open} ?hidden=${hidden} @toggle=${toggle}>
    <summary>${name}${chevron}</summary>
    <div class="stack">${content}</div>
  </details>`;

/** What a closed row says: opening it is for why, not for what. */
export interface Answer {
  /** About six words. */
  verdict: string;
  /** A shape that goes before the verdict and says the same. */
  mark?: unknown;
  certainty?: Certainty | undefined;
  /** One, or two that are short. */
  facts?: readonly (string | false | undefined)[];
}

/** The name of a row with its answer below it. A picture of the entry goes before it, in the `name` of the row. */
export function answer({ words }: Shared, name: unknown, { verdict, mark, certainty, facts = [] }: Answer) {
  const why = [certainty && words.certainty[certainty], ...facts].filter(Boolean).join(' · ');
  return html`<span class="brief"
    >${name}<span class="verdict">${mark}<span>${` ${verdict} `}</span></span
    >${why ? html`<span class="why">${certainty && dots(certainty)}${why}</span>` : nothing}</span
  >`;
}
