import { html, nothing } from 'lit';
import type { Warned } from '../../dataset/types.js';

/** What names medicines and foods that can harm. */
interface Naming {
  hazards?: readonly string[] | undefined;
}
const warningsOf = ({ hazards: known }: Warned, { hazards: ids = [] }: Naming) => ids.flatMap((id) => known[id] ?? []);

/** The sources of the warnings, for a list of all that is shown. */
export const hazardSources = (data: Warned, entry: Naming) => [
  ...new Set(warningsOf(data, entry).flatMap(({ sources }) => sources)),
];

/** The warnings of the medicines and foods that an entry names, and where they come from. */
export function hazards(data: Warned, entry: Naming, cite: (ids: readonly string[]) => unknown) {
  const warnings = warningsOf(data, entry);
  if (!warnings.length) return nothing;
  return html`<div class="care stack">
    ${warnings.map(({ name, warning }) => html`<p><strong>${name}:</strong> ${warning}</p>`)}
    ${cite(hazardSources(data, entry))}
  </div>`;
}
