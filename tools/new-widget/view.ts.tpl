/** One entry. */
import { html } from 'lit';
import { headingOf } from '../../core/pieces/heading.js';
import type { Sources } from '../../core/pieces/sources.js';
import type { {{Class}}Data } from './{{name}}-data.js';

export interface Stage {
  /** Level of an entry's heading. */
  level: number;
  sources: Sources;
}

export function {{camelName}}Item(data: {{Class}}Data, entry: {{Class}}Data['entries'][number], stage: Stage) {
  return html`<section part="item">
    ${headingOf(stage.level, entry.{{title}})}
    <div class="foot">${stage.sources.render(data, entry.sources)}</div>
  </section>`;
}
