import { css } from 'lit';

/** The line of time: a ring for each of its parts, a full one where today is. */
export const lineStyles = css`
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding-inline-start: 1.75em;
    position: relative;
  }
  .line::before {
    content: '';
    position: absolute;
    inset-block: 0.5em 0;
    inset-inline-start: calc(0.4375em - 1px);
    border-inline-start: 2px solid var(--line);
  }
  .stop {
    position: relative;
  }
  .stop::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline-start: -1.75em;
    inset-block-start: 0.4em;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--ink);
    border-radius: 50%;
    background: var(--surface);
    outline: 0.25em solid var(--surface);
  }
  /* The thick border is what forced colours leave of the fill. */
  .stop:first-child::before {
    border-width: 0.4375em;
  }
  .stop > .row {
    align-items: baseline;
    gap: 0 0.75em;
  }
  .stop > .care {
    margin-block-start: 1.25em;
  }
  .steps {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    padding: 0;
    margin-block-start: 0.6em;
    list-style: none;
  }
  .moment {
    font-size: 0.875em;
    color: var(--muted);
  }
  .moment strong {
    font-weight: 600;
    color: var(--text);
  }
  .moment strong + .date::before {
    content: '· ';
  }
  .moment .tag {
    font-size: 1em;
  }
  .reason {
    font-size: 0.875em;
    color: var(--muted);
  }
  .reason summary {
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding: 0;
    border: 0;
  }
  /* It has a chevron. */
  .reason summary::after {
    content: none;
  }
  .reason .open {
    display: inline-flex;
    align-items: center;
    gap: 0.15em;
    color: var(--ink);
    font-weight: 600;
  }
  .reason .icon {
    inline-size: 1.15em;
    transition: rotate 0.18s;
  }
  .reason[open] .icon {
    rotate: 180deg;
  }
  .reason .small {
    font-size: 1em;
    margin-block-start: 0.35em;
  }
  .past {
    color: var(--muted);
  }
  .past strong {
    color: inherit;
  }
  .past::before {
    border-color: var(--muted);
  }
  @media (forced-colors: active) {
    .stop::before {
      outline-color: Canvas;
    }
  }
`;
