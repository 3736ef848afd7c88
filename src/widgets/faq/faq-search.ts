/** The search field of the accordion, loaded only with `with-search`. */
import { html, nothing } from 'lit';
import type { Faq } from '../../dataset/types.js';
import type { BaseWords } from '../../i18n/base/en.js';

/** Entries whose question or answer holds every word; in Korean a part of a word counts too. */
export function search(entries: readonly Faq[], query: string): readonly Faq[] {
  const words = query.normalize().toLowerCase().split(/\s+/);
  return entries.filter(({ question, answer }) =>
    words.every((word) => `${question} ${answer}`.toLowerCase().includes(word)),
  );
}

export function searchField(words: BaseWords, query: string, found: number, onQuery: (query: string) => void) {
  const onInput = (event: Event) => onQuery((event.target as HTMLInputElement).value);
  return html`<label class="search screen"
      ><span class="small">${words.faq.search}</span
      ><input type="search" part="control" autocomplete="off" .value=${query} @input=${onInput}
    /></label>
    <p class="small" role="status">${query.trim() ? (found ? words.faq.found(found) : words.faq.none) : nothing}</p>`;
}
