import { css } from 'lit';

/** The day and its week, and faces wherever they are drawn. */
export const weekStyles = css`
  .face {
    display: block;
    inline-size: 1.75em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .face.empty {
    stroke: var(--muted);
    stroke-dasharray: 3 3.3;
    opacity: 0.7;
  }
  .written .empty {
    stroke-dasharray: none;
  }
  .top {
    display: flex;
    align-items: center;
    gap: 0.25em;
  }
  .top > :first-child {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .step {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: max(2.75em, 44px);
    padding: 0;
    border: 0;
  }
  .step .icon {
    rotate: 90deg;
  }
  .step:last-child .icon {
    rotate: -90deg;
  }
  [dir='rtl'] .step .icon {
    scale: 1 -1;
  }
  .step[disabled] {
    opacity: 0.35;
  }
  .week {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    list-style: none;
  }
  .week button {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.2em;
    overflow-wrap: anywhere; /* a seventh of a sidebar is little for a word */
    inline-size: 100%;
    padding: 0.45em 0 0.55em;
    border: 2px solid transparent;
    color: var(--text);
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.2;
  }
  .week span {
    color: var(--muted);
  }
  .week b {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .week [aria-current] b,
  .week [aria-pressed='true'] b {
    font-weight: 700;
  }
  .week .written {
    color: inherit;
  }
  .week [disabled] {
    opacity: 0.5;
  }
  .week button:hover:not([disabled]) {
    background: var(--tint);
  }
  .week [aria-pressed='true'] {
    background: var(--tint);
    border-color: var(--ink);
  }
`;
