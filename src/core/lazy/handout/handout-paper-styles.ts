/** Where the sheet stands: beside the page, out of sight, and alone on the paper. */
const css = String.raw;

/** A4 less 12 mm all round. */
export const page = { width: 186, height: 273 };

/** `!important` in there goes before that of any style sheet of the page. */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    position: fixed !important;
    inset-block-start: 0 !important;
    inset-inline-start: 0 !important;
    inline-size: 186mm !important;
    visibility: hidden !important;
    pointer-events: none !important;
  }
  @media print {
    :host {
      position: static !important;
      visibility: visible !important;
    }
  }
`;

/** Of the element that holds the sheet. */
export const id = 'gut-skin-handout';

/** Of the page, while it prints: the sheet alone is on the paper. */
export const paperStyles = css`
  @media print {
    html {
      all: initial !important;
      display: block !important;
    }
    html > :not(#gut-skin-handout) {
      display: none !important;
    }
  }
  @page {
    size: A4;
    margin: 12mm;
  }
`;
