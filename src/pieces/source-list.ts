import { html, nothing } from 'lit';
import { longDate } from '../core/locale.js';
import type { Reference } from '../dataset/types.js';
import type { SourceWords } from '../i18n/sources/en.js';

/** Authors, title, journal, year, design, people studied, who paid, and the way to the source itself. */
export function sourceList(references: readonly Reference[], words: SourceWords, language: string, ids: readonly string[]) {
  const found = ids.map((id) => references.find((r) => r.id === id)).filter((r) => r !== undefined);
  return html`<ol>
    ${found.map((r) => {
      const href = r.doi ? `https://doi.org/${r.doi}` : r.url;
      const when = r.year ?? (r.accessed ? words.read(longDate(r.accessed, language)) : '');
      return html`<li>
        ${r.authors.join(', ')}. <cite>${r.title}</cite>. ${r.journal}, ${when}.<br />
        ${words.design[r.design]}: ${r.people}. ${r.funding ? html`${words.funding} ${r.funding}.` : nothing}
        <a href=${href ?? nothing} target="_blank" rel="noopener">${r.doi ? `doi.org/${r.doi}` : new URL(href ?? '').hostname}</a>
      </li>`;
    })}
  </ol>`;
}
