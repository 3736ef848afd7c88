import { css } from 'lit';

export const styles = css`
  .name {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
    margin-block-end: 0.5em;
  }
  .stack {
    gap: 1.1em;
  }
  .care,
  ul.stack {
    gap: 0.35em;
  }
  ul {
    list-style: none;
  }
  .care li + li {
    margin-block-start: 0.35em;
  }
  section {
    display: grid;
    gap: 0.35em;
    grid-template-columns: minmax(0, 1fr);
  }
  section > details {
    justify-self: start;
  }
  .foods {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0.75em 1.5em;
  }
  dt,
  .scale span {
    font-size: 0.875em;
    color: var(--muted);
  }
  .foods ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(10.5em, 100%), 1fr));
    gap: 0.5em 1em;
    margin-block-start: 0.4em;
    font-size: 0.875em;
    line-height: 1.35;
  }
  .foods li {
    display: flex;
    gap: 0.7em;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .foods .pictogram {
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0.55em;
    border-radius: 0.6em;
    background: var(--tint);
  }
  .beside {
    display: grid;
    gap: 1.1em 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  @container gut-skin (inline-size >= 45em) {
    .beside {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media print {
    .numbers,
    section {
      break-inside: avoid;
    }
    .row-item summary .icon {
      display: none;
    }
    .row-item::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
