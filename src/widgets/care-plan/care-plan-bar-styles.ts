import { css } from 'lit';

/** What can be taken along, and the way back to the questions. */
export const barStyles = css`
  .head button,
  .bar button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: max(2.75em, 44px);
  }
  .bar .icon,
  .head .icon {
    stroke: currentColor;
  }
  .remind {
    display: flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: max(2.75em, 44px);
    font-size: 0.875em;
    cursor: pointer;
  }
  .remind input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--ink);
  }
  .bar [role='status']:not(:empty) {
    margin-block-end: 0.6em;
  }
  /* A status is there before it says something, or voices miss it; it takes no room. */
  .passed:empty {
    margin-block-start: -1em;
  }
  .bar .row {
    gap: 0.5em;
    max-inline-size: none;
  }
  .bar button {
    padding-inline: 0.85em;
  }
  .bar .strong {
    flex: 1 1 9em;
    max-inline-size: 20em;
  }
  /* In reach while the steps go by, where a screen has room for it; what has the focus comes to rest above it. A page may keep
     a bar at that edge too, which would lie over this one: where Tab has come to it, it stands before the steps. */
  /* stylelint-disable-next-line media-feature-name-disallowed-list -- the window is what it would take room from */
  @media screen and (min-height: 32em) {
    @container gut-skin (inline-size >= 15em) {
      .bar:not(:has(:focus-visible)) {
        order: 1;
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
        padding-block: 0.75em;
        border-block-start: 1px solid var(--line);
        background: var(--surface);
      }
      .plan :is(a, button, input, summary) {
        scroll-margin-block-end: 12em;
      }
    }
  }
`;
