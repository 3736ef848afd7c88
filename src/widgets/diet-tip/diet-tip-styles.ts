import { css } from 'lit';

export const styles = css`
  [part='body'] {
    display: grid;
    gap: 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
  }
  [part='item'] {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .eyebrow {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--ink);
    margin-block-end: -0.5em;
  }
  .tip .title {
    margin: 0;
  }
  .steps {
    list-style: none;
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.4em;
  }
  .steps li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.6em;
  }
  .steps .icon {
    margin-block-start: 0.18em;
    inline-size: 1.1em;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
`;
