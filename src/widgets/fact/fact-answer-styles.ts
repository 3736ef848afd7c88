import { css } from 'lit';

/** The verdict, and what stands behind it. */
export const answerStyles = css`
  .verdict {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.85em;
    align-items: center;
    padding: 0.8em 1em;
    background: var(--tint);
    border: 1px solid transparent;
    border-radius: 0.8em;
  }
  .verdict .icon {
    inline-size: 2.5em;
  }
  .verdict strong {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.35;
  }
  .verdict .small {
    color: inherit;
  }
  .reply {
    margin-block-start: 0.6em;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.4em;
    }
  }
  /* Only what the visitor brought about moves, and nothing on paper. */
  @media screen {
    .verdict,
    .turned .statement {
      animation: rise 0.18s ease-out;
    }
    .answer {
      animation: appear 0.18s;
    }
  }
  @media print {
    .verdict {
      padding: 0;
      background: none;
    }
  }
  /* Where there is room, the picture stands beside the reason. */
  @container gut-skin (inline-size >= 45em) {
    .answer:has(.picture) {
      grid-template: auto auto 1fr / 1fr 1fr;
      align-items: start;
      column-gap: 2.5em;
    }
    .answer .picture {
      grid-area: 1 / 2 / span 3;
    }
    .answer > :not(.picture) {
      grid-column: 1;
    }
  }
`;
