/** Something to copy, with its button. Template, pure. */
import { html, nothing } from 'lit';
import copyIcon from 'virtual:gut-skin/icon/copy';
import type { Part } from './snippets.js';
import type { BuilderWords } from './words.js';

export interface Copying {
  readonly t: BuilderWords;
  copy(event: Event, code: string): void;
}

export function piece(
  { t, copy }: Copying,
  part: Part | 'privacy' | 'letter' | 'text' | 'form',
  code: string,
  title: string,
  more: unknown = nothing,
) {
  const id = `piece-${part}`;
  const take = (event: Event) => copy(event, code);
  return html`<div class="piece">
    <h3 id=${id}>${title}</h3>
    <pre tabindex="0" role="region" aria-labelledby=${id} data-part=${part}><code>${code}</code></pre>
    <p>
      <button type="button" aria-label=${t.copyOf(title)} @click=${take}>${copyIcon}${t.copy}</button
      ><small>${t.size(code.length)}</small>
    </p>
    ${more}
  </div>`;
}
