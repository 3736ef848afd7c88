/** What became of something, where it was pressed; and the buttons that take something away, which look like no other. */
import { css, html, nothing } from 'lit';
import check from 'virtual:gut-skin/icon/check';
import bin from 'virtual:gut-skin/icon/trash-2';
import type { DiaryData } from './diary-data.js';
import type { Told } from './diary-say.js';

export const toldStyles = css`
  .good:not(:empty) {
    display: flex;
    gap: 0.6em;
    padding: 0.7em 0.9em;
    border-radius: 0.7em;
    background: var(--tint);
    color: var(--text);
    animation: appear 0.18s;
  }
  .delete,
  .print {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .delete {
    padding-inline: 0;
    border-color: transparent;
    color: var(--warn);
    font-weight: 400;
  }
  .delete .icon {
    stroke: currentColor;
  }
  .care .delete {
    padding-inline: 1.2em;
    border-color: currentColor;
  }
`;

export function told(data: DiaryData, it: Told | undefined) {
  const line = it && html`${it.bad ? nothing : check}<span>${it.say(data)}</span>`;
  return html`<p class=${it?.bad ? 'problem' : 'said good'} role="status">${line}</p>`;
}

/** `back`: the focus comes back to it when the visitor thinks better of it. */
export const deleteButton = (label: string, press: () => unknown, back?: 'day' | 'all') =>
  html`<button type="button" class="delete" part="control" data-back=${back ?? nothing} @click=${press}>
    ${bin}${label}
  </button>`;
