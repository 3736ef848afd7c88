import { css } from 'lit';

export const styles = css`
  [part='body'] {
    display: grid;
    gap: 1em;
  }
`;
