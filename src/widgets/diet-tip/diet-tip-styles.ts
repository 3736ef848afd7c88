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
  .do,
  .known {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
    min-inline-size: 0;
  }
  .known {
    flex: 1;
  }
  .tip header {
    display: flex;
    gap: 0.85em;
    align-items: center;
  }
  header > div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  header .pictogram {
    align-self: start;
    inline-size: 3.25em;
    block-size: 3.25em;
    padding: 0.75em;
    border-radius: 0.9em;
    background: var(--tint);
  }
  .eyebrow {
    font-size: 0.875em;
    font-weight: 600;
    color: var(--ink);
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
  .known .picture {
    margin-block-start: 0.5em;
  }
  .foot {
    margin-block-start: auto;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--line);
  }
  /* A lone tip on a wide card: what to do, and beside it what is known. */
  @container gut-skin (inline-size >= 45em) {
    [part='item']:only-child {
      display: grid;
      gap: 2.5em;
      grid-template-columns: 1fr 1fr;
    }
    [part='item']:only-child .picture,
    [part='item']:only-child .foot {
      margin-block-start: 0;
    }
  }
`;
