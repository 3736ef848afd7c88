import { css } from 'lit';

/** The door. */
export const doorStyles = css`
  .points {
    display: grid;
    gap: 0.4em;
    padding-inline-start: 1.2em;
    padding-block-end: 1em;
    max-inline-size: 65ch;
  }
  .door {
    gap: 1.1em;
  }
  .promises {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.75em 1.25em;
  }
  .promises li {
    display: flex;
    gap: 0.75em;
    align-items: start;
  }
  .promises .icon {
    box-sizing: content-box;
    padding: 0.55em;
    border-radius: 50%;
    background: var(--tint);
  }
  /* As wide as a phone. No question about the container: its em is the page's. */
  .door > .strong {
    justify-self: start;
    inline-size: min(100%, 22em);
  }
`;
