import { css, html } from 'lit';

/** Buttons and links that look like them; only for widgets that have any. */
export const buttonStyles = css`
  button,
  .button {
    min-block-size: 2.75em;
    padding: 0.6em 1.2em;
    font-weight: 600;
    border: 1px solid var(--line);
    border-radius: 0.7em;
    color: var(--ink);
    -webkit-tap-highlight-color: transparent;
  }
  .strong {
    background: var(--ink);
    border-color: var(--ink);
    color: var(--on-ink);
  }
  a.button {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  .button > .icon {
    stroke: currentColor;
  }
`;

/** A button; `off` keeps its place. */
export const button = (label: string, press: () => unknown, off = false) =>
  html`<button type="button" part="control" ?disabled=${off} @click=${press}>${label}</button>`;
