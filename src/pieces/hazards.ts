import { html, nothing } from 'lit';
import type { Warned } from '../dataset/types.js';

/** The warnings of the medicines and foods that an entry names, and where they come from. */
export function hazards(
  { hazards: known }: Warned,
  { hazards: ids = [] }: { hazards?: readonly string[] | undefined },
  cite: (ids: readonly string[]) => unknown,
) {
  const warnings = ids.flatMap((id) => known[id] ?? []);
  if (!warnings.length) return nothing;
  return html`<div class="care stack">
    ${warnings.map(({ name, warning }) => html`<p><strong>${name}:</strong> ${warning}</p>`)}
    ${cite([...new Set(warnings.flatMap(({ sources }) => sources))])}
  </div>`;
}
