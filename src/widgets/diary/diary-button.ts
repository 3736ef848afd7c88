import { html, nothing } from 'lit';

/** A button of the diary; `off` keeps its place. */
export const button = (label: string, press: () => unknown, { strong = false, off = false } = {}) =>
  html`<button type="button" class=${strong ? 'strong' : nothing} part="control" ?disabled=${off} @click=${press}>
    ${label}
  </button>`;
