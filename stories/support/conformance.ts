/** What the page "Accessibility" draws: the report that `npm run conformance` prints, with how often each verdict stands there. */
import pack from '../../package.json' with { type: 'json' };
import { reportOf, type Row } from '../../tools/conformance/report.js';

const widgets = Object.keys(import.meta.glob('../../src/widgets/*/gut-skin-*.ts'));
export const report = reportOf(
  pack.version,
  widgets.map((path) => path.replace(/^.*gut-skin-(.+)\.ts$/, '$1')),
);
export const download = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(report, null, 2))}`;

const verdicts = ['Supports', 'Not Applicable', 'Not Evaluated'] as const;
export const counted = (rows: readonly Row[]) =>
  verdicts.map((verdict) => `${rows.filter((row) => row.verdict === verdict).length} ${verdict}`).join(', ');
export const tables = ['A', 'AA'] as const;

export const conformanceStyle = `
  .conformance summary { cursor: pointer; padding-block: 0.6em; font-weight: 600; }
  .conformance th[scope='row'] { white-space: normal; min-inline-size: 12rem; }
  .conformance ul { margin: 0.3em 0 0; padding-inline-start: 1.2em; font-size: 0.85em; color: var(--muted); }
  .conformance ul li { overflow-wrap: anywhere; }
`;
