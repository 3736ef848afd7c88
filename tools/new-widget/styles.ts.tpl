import { css } from 'lit';

export const styles = css`
  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75em;
  }
`;
