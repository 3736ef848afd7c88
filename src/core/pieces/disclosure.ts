import { css, html, nothing } from 'lit';
import type { Certainty } from '../../dataset/types.js';
import type { BaseWords } from '../../i18n/base/en.js';
import type { Shared } from '../needs.js';
import { answerStyles } from './answer-styles.js';
import { dots } from './certainty.js';
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
    overflow-wrap: anywhere;
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
  .row-item > .stack:not(:empty) {
    padding-block-end: 1.25em;
  }
  @media print {
    .row-item > summary > .icon {
      display: none;
    }
  }
  ${answerStyles}
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
  const why = facts.filter(Boolean).join(' · ');
  return html`<span class="brief"
    >${name}<span class="verdict">${mark}<span>${` ${verdict} `}</span></span
    >${certainty || why ? html`<span class="why">${certainty && sure(words, certainty, why && ' · ')}${why}</span>` : nothing}</span
  >`;
}

/** How sure it is, in a word beside the dots that say of what; voices, which have no dots, hear the whole of it. */
function sure(words: BaseWords, grade: Certainty, then: string) {
  const whole = words.certainty[grade];
  const { [grade]: word = whole } = words.sure; // a site owner’s own grade has no shorter one
  return html`${dots(grade)}<span class="said">${` ${whole}${then}`}</span
    ><span aria-hidden="true">${word + then}</span>`;
}
