import { css } from 'lit';

export const styles = css`
  .name {
    font-size: 1.25em;
    line-height: 1.3;
  }
  .name em {
    font-weight: 500;
  }
  .code {
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    list-style: none;
  }
  .chip {
    font-size: 0.875em;
    padding: 0.2em 0.75em;
    border-radius: 2em;
    background: var(--tint);
  }
  .skin-only {
    background: var(--care);
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    background: var(--line);
    border: 1px solid var(--line);
    border-radius: 0.8em;
    overflow: hidden;
  }
  .facts div {
    flex: 1 1 8.5em;
    background: var(--surface);
    padding: 0.7em 0.9em;
  }
  dt {
    font-size: 0.875em;
    color: var(--muted);
  }
  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .study + .study {
    border-block-start: 1px solid var(--line);
    padding-block-start: 1em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    margin-block-end: 0.75em;
  }
  .filter label {
    display: grid;
    max-inline-size: 100%;
  }
  .filter .left {
    inline-size: 100%;
  }
  @media print {
    .filter {
      display: none;
    }
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
  .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
  }
  .groups .small {
    inline-size: 100%;
  }
  .groups button {
    min-block-size: 44px;
    padding: 0.25em 0.7em;
    border: 1px solid var(--line);
    border-radius: 2em;
    font-size: 0.9375em;
  }
  .groups [aria-pressed='true'] {
    border-color: var(--ink);
    background: var(--tint);
    font-weight: 600;
  }
  .brief .chip {
    padding-block: 0;
    line-height: 1.65;
  }
  .brief .small {
    font-weight: 400;
  }
  .whole {
    font-weight: 600;
  }
`;
