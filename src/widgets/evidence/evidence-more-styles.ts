import { css } from 'lit';

/** What a row opens to, and the whole on paper. */
export const moreStyles = css`
  .more:not(.away) {
    display: block;
  }
  .more > td {
    padding-block-end: 1.25em;
  }
  .studies {
    display: grid;
    gap: 1.25em;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
  }
  .studies section {
    align-content: start;
  }
  .card {
    min-block-size: max(2.75em, 44px);
    color: var(--ink);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* On paper every strain has its sources. */
  @media screen {
    .away {
      display: none;
    }
  }
  @media print {
    .filter {
      display: none;
    }
    .strain:nth-child(n) {
      content-visibility: visible;
      break-inside: avoid;
    }
    .studies section {
      break-inside: avoid;
    }
    th button {
      display: block;
    }
    th .icon {
      display: none;
    }
  }
`;
