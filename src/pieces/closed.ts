import { css } from 'lit';

/** For widgets with a closed root: a browser tells the page the text of a selection, even of one that was made in there. */
export const closedStyles = css`
  [part='body'] {
    -webkit-user-select: none;
    user-select: none;
  }
  input,
  textarea {
    -webkit-user-select: text;
    user-select: text;
  }
`;
