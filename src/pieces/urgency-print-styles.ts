import { css } from 'lit';

/** On paper: black on white, nothing to press, and no sign parted from its word or its sentence by the end of a page. */
export const printStyles = css`
  @media print {
    .ladder {
      display: block;
      border: 0;
      overflow: visible;
    }
    .notice.notice {
      --mark: var(--text);
      background: none;
    }
    .when {
      break-after: avoid;
    }
    .emergency > .when > .icon {
      print-color-adjust: exact;
      background: var(--text);
    }
    .emergency > .anywhere::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .notice :is(.call > a.button, .anywhere > summary) {
      justify-content: start;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      color: var(--text);
    }
    .notice li,
    .notice > .call {
      break-inside: avoid;
    }
  }
`;
