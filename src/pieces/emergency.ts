import { html } from 'lit';
import type { Emergency } from '../dataset/types.js';

export interface EmergencyWords {
  call: (number: string) => string;
  callThere: string;
  elsewhere: string;
}

/** The emergency number of the visitor's country to tap, and those of other countries; all of them where none is known. */
export function emergencyNumbers(all: readonly Emergency[], country: string | undefined, words: EmergencyWords) {
  const local = all.find((e) => e.country === country);
  const others = html`<p>${words.callThere}</p>
    <ul class="numbers">
      ${all.filter((e) => e !== local).map((e) => html`<li>${e.name}: <a href="tel:${e.number}">${e.number}</a></li>`)}
    </ul>`;
  if (!local) return { call: others };
  return {
    call: html`<p>
      <a class="button strong" href="tel:${local.number}">${words.call(local.number)}</a>${' '}
      <span class="small">${local.name}. ${local.note ?? ''}</span>
    </p>`,
    elsewhere: html`<details class="small">
      <summary>${words.elsewhere}</summary>
      ${others}
    </details>`,
  };
}
