import { css } from 'lit';

export const styles = css`
  .plan .title {
    margin: 0;
  }
  fieldset {
    all: unset;
    display: block;
  }
  fieldset .row {
    align-items: stretch;
  }
  legend,
  label[for] {
    display: block;
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .answer {
    display: flex;
    gap: 0.75em;
    align-items: center;
    flex: 1 1 13em;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1em;
    border: 1px solid var(--line);
    border-radius: 0.8em;
    cursor: pointer;
  }
  .answer:has(:checked) {
    border-color: var(--ink);
    box-shadow: inset 0 0 0 1px var(--ink);
  }
  .answer input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--ink);
  }
  [type='date'] {
    min-block-size: max(2.75em, 44px);
    max-inline-size: 100%;
    padding: 0.4em 0.8em;
    border: 1px solid var(--muted);
    border-radius: 0.7em;
    background: none;
    margin-block-end: 0.25em;
  }
  .problem {
    color: var(--warn);
    font-weight: 600;
  }
  .plan {
    gap: 1.5em;
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--line);
  }
  .lead strong {
    display: block;
    font-size: 1.25em;
    font-weight: 600;
  }
  /* The line of time, with a mark for each step: a ring, or a full one where it is well supported. */
  .steps,
  .flags ul {
    list-style: none;
  }
  .steps {
    border-inline-start: 2px solid var(--line);
    margin-inline-start: 0.4em;
  }
  .step,
  .today {
    position: relative;
    padding-inline-start: 1.4em;
  }
  .step {
    display: grid;
    grid-template-columns: 12em minmax(0, 1fr);
    gap: 0.35em 1.25em;
    padding-block: 0.25em 1.5em;
  }
  .step::before {
    content: '';
    position: absolute;
    inset-inline-start: calc(-0.45em - 1px);
    inset-block-start: 0.6em;
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--surface);
  }
  .firm::before {
    border-width: 0.45em;
  }
  .past {
    color: var(--muted);
  }
  .past::before {
    border-color: var(--muted);
  }
  .step .stack {
    gap: 0.4em;
    align-content: start;
  }
  .date,
  .today {
    font-weight: 600;
  }
  .now .date,
  .today {
    color: var(--ink);
  }
  .today {
    padding-block: 0.25em;
    margin-block-end: 1.25em;
    background: var(--tint);
    border-inline-start: 4px solid var(--ink);
    margin-inline-start: -3px;
  }
  .tag {
    display: inline-block;
    font-size: 0.875em;
    font-weight: 600;
    padding-inline: 0.7em;
    margin-block: 0.25em;
    border: 1px solid;
    border-radius: 2em;
  }
  .flags {
    border-inline-start: 4px solid var(--warn);
    background: var(--care);
  }
  .flags,
  .unknown {
    border-radius: 0.8em;
    padding: 0.85em 1em;
  }
  .flags .tag {
    color: var(--warn);
  }
  .flags .button {
    margin-block: 0.5em;
  }
  .unknown {
    border: 1px dashed var(--muted);
  }
  .unknown ul {
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
  }
  .problem:empty,
  .print {
    display: none;
  }
  [part='cta'] {
    margin-block-start: 1.5em;
  }
  @container gut-skin (inline-size < 34em) {
    .step {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .today {
      border: 1px solid;
    }
  }
  @media print {
    [part='base'] {
      --warn: var(--text);
      color-scheme: light !important;
      font-size: 10pt;
    }
    .print {
      display: block;
    }
    .print ol {
      padding-inline-start: 2em;
    }
    .plan {
      border: 0;
      padding: 0;
      margin: 0;
      gap: 1em;
    }
    .step {
      break-inside: avoid;
      padding-block-end: 0.75em;
    }
    /* On paper all sources stand together at the end, once they are loaded. */
    .plan:has(.print ol) .sources {
      display: none;
    }
    .care,
    .today,
    .flags {
      border: 1px solid;
      background: none;
    }
  }
`;
