import { css } from 'lit';

/** The door, and the screens that stop the quiz. */
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
  /* Three urgencies, three edges: a bar, two bars, a line. */
  .notice {
    border-inline-start: 0.5em solid var(--warn);
    background: var(--care);
    border-radius: 0.3em 0.8em 0.8em 0.3em;
    padding: 0.85em 1em;
  }
  .urgent {
    border-inline-start-style: double;
  }
  .soon {
    border: 1px solid var(--line);
    border-inline-start: 2px solid var(--text);
    background: none;
  }
  .when {
    display: flex;
    gap: 0.6em;
    align-items: center;
    color: var(--warn);
  }
  .when .title {
    overflow-wrap: anywhere; /* beside an icon, in a sidebar, in a language of long words */
    font-weight: 600;
    margin: 0;
  }
  .when > .icon {
    inline-size: 2em;
    stroke: currentColor;
  }
  .soon .when {
    color: var(--text);
  }
  .numbers {
    list-style: none;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8em, 100%), 1fr));
    gap: 0.25em 1em;
  }
  .numbers li {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .numbers a {
    font-weight: 600;
    display: inline-block;
    padding-block: 0.35em;
  }
`;
