/** The rows of the page "Report", from what `npm run report` gathered. */
import { thousands } from './dataset.js';

interface Row {
  state: string;
  passed?: number;
  failed?: number;
  on?: string;
}
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A suite that did not run has not said what it is about. */
export const suiteOf = ({ name, title }: { name: string; title: string }) =>
  name === title ? name : `${name}: ${title}`;
export const stateOf = ({ state }: Row) => capital(state);
export const countsOf = ({ passed, failed, on }: Row): string[] =>
  passed === undefined || failed === undefined ? ['–', '–', '–'] : [thousands(passed), thousands(failed), on ?? '–'];

interface Goal {
  what: string;
  network: string;
  measured: number;
  most: number;
  reached: boolean;
}
const short = (value: number) => (value < 100 ? value.toFixed(2) : thousands(Math.round(value)));
export const goalRow = ({ what, network, measured, most, reached }: Goal): string[] => [
  what,
  network,
  short(measured),
  short(most),
  reached ? 'yes' : 'no',
];

interface Sample {
  nodes: number;
  listeners: number;
  documents: number;
  heap: number;
}
interface Endured {
  what: string;
  samples: readonly Sample[];
  faults: readonly string[];
}
/** What there is more at the end than before, and by how much the heap grew in the second half. */
export function growthRow({ what, samples: [first, middle, last], faults }: Endured): string[] {
  if (!first || !middle || !last) return [what, '–', '–', '–', '–', 'Not measured'];
  const more = (['nodes', 'listeners', 'documents'] as const).map((key) => String(last[key] - first[key]));
  return [what, ...more, `${(100 * (last.heap / middle.heap - 1)).toFixed(1)} %`, faults.join('; ') || 'yes'];
}

export const reportStyle = `
  .numbers th[scope='row'] { white-space: normal; min-inline-size: 11em; }
  .numbers td { white-space: nowrap; }
`;
