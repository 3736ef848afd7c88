import { html } from 'lit';

/** A button of the diary; `off` keeps its place. */
export const button = (label: string, press: () => unknown, off = false) =>
  html`<button type="button" part="control" ?disabled=${off} @click=${press}>${label}</button>`;
