import { css, html } from 'lit';

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

const inward = (event: Event) => event.stopPropagation();

/**
 * The box that a visitor's own answers or entries stand in. It carries the marks by which session recorders and click
 * trackers leave an area alone, and what happens inside stays inside: what is shown in it could depend on the answers.
 */
export const shelter = (content: unknown) =>
  html`<div
    part="body"
    class="ph-no-capture rr-block fs-exclude"
    data-hj-suppress
    data-clarity-mask="true"
    data-dd-privacy="hidden"
    data-sentry-block
    data-heap-redact-text="true"
    @click=${inward}
    @input=${inward}
    @change=${inward}
    @keydown=${inward}
    @keyup=${inward}
    @gut-skin-ready=${inward}
    @gut-skin-error=${inward}
  >
    ${content}
  </div>`;
