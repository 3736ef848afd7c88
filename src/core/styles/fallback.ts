import { css } from 'lit';

/** What keeps the place of the content. */
export const placeStyles = css`
  .place {
    display: contents;
  }
  /* The height of an entry or a short card, whatever its width; what is longer says so in its own styles. */
  .wait {
    min-block-size: max(24em, 38em - 25cqi);
  }
  .wait:empty {
    visibility: hidden;
  }
`;

/** What stands there once the content is late, and when it did not come. */
export const fallbackStyles = css`
  .late {
    display: grid;
    grid-template-rows: auto 1fr auto;
    animation: appear 0.2s backwards;
  }
  /* As many as there is room for. */
  .bones {
    contain: size;
    overflow: hidden;
    margin-block-end: 0.75em;
  }
  .bones i {
    display: block;
    block-size: 5em;
    border-block-start: 1px solid var(--line);
  }
  .bones ::before,
  .bones ::after {
    content: '';
    display: block;
    inline-size: 68%;
    block-size: 0.8em;
    margin-block-start: 1.1em;
    border-radius: 1em;
    background: var(--line);
  }
  .bones ::after {
    inline-size: 40%;
    margin-block-start: 0.6em;
    opacity: 0.6;
  }
  .bones :nth-child(even)::before {
    inline-size: 52%;
  }
  .sorry {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 0.75em;
    align-items: center;
  }
  .sorry::before {
    content: '!' / '';
    grid-row: span 2;
    inline-size: 2.4em;
    border-radius: 0.9em;
    line-height: 2.4em;
    text-align: center;
    font-weight: 700;
    color: var(--ink);
    background: var(--tint);
  }
  .again {
    inline-size: min(100%, 22em);
    min-block-size: max(3em, 44px);
    padding-inline: 1.1em;
    border: 1px solid transparent;
    border-radius: 0.7em;
    font-weight: 600;
    color: var(--on-ink);
    background: var(--ink);
  }
  :host(:state(loading)) .again {
    opacity: 0.6;
  }
  .alarm {
    margin-block-start: 0.25em;
    padding-inline-start: 0.9em;
    border-inline-start: 0.3em solid var(--warn);
  }
  .lost a {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 0.2em;
    font-weight: 600;
  }
`;
