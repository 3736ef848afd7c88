import { css } from 'lit';

/**
 * A frame that stands for a field (pieces/quiet-field.ts), beside what a field looks like. It inherits nothing, so it is
 * told when something changes: a transition says so, whatever on the page has changed it; the caret tells the scheme.
 */
export const quiet = css`
  .quiet {
    display: block;
    padding: 0;
    /* stylelint-disable-next-line color-no-hex, function-disallowed-list -- tells the scheme; nobody sees it */
    caret-color: light-dark(#000, #fff);
    transition: 1ms !important;
    transition-property: color, background-color, caret-color, font-size !important;
  }
  .quiet.focused {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
`;
