import { css } from 'lit';

/** The plan: a line of time with its steps, the warning signs, and what is not established. */
export const planStyles = css`
  .plan .title {
    margin: 0;
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
  .steps {
    list-style: none;
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
  .unknown {
    border-radius: 0.8em;
    padding: 0.85em 1em;
    border: 1px dashed var(--muted);
  }
  .unknown ul {
    padding-inline-start: 1.2em;
    max-inline-size: 65ch;
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
`;
