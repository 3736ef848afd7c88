/// <reference types="vite/client" />
/** The dataset as its files hold it, every language side by side, and its report: what the page "Dataset" shows. */
import { dayNumber, isoDay } from '../../src/core/day.js';
import type { Dataset } from '../../src/dataset/types.js';
import { report } from '../../tools/report.js';

const files = import.meta.glob<object>('../../data/*.json', { eager: true, import: 'default' });

export const data = Object.fromEntries(
  Object.entries(files).map(([path, content]) => [/([\w-]+)\.json$/.exec(path)?.[1], content]),
) as unknown as Dataset;

export const numbers = report(data, isoDay(dayNumber(new Date())));

export const percent = (part: number, whole: number) => `${whole ? Math.floor((100 * part) / whole) : 100}%`;
export const thousands = (count: number) => new Intl.NumberFormat('en-GB').format(count);
export const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
/** `[{collection, id}]` → the ids of each collection. */
export const byCollection = (rows: readonly { collection: string; id: string }[]) =>
  [...new Set(rows.map(({ collection }) => collection))].map((collection) => ({
    collection,
    ids: rows.filter((row) => row.collection === collection).map(({ id }) => id),
  }));

/** Wide tables scroll by themselves; figures stand under each other. */
export const tableStyle = `
  .numbers { overflow-x: auto; margin-block: 16px 24px; }
  .numbers table { margin: 0; }
  .numbers th { white-space: nowrap; }
  .numbers th[scope='row'] { text-align: start; font-weight: 600; }
  .numbers [data-number] { text-align: end; font-variant-numeric: tabular-nums; }
  .numbers summary { cursor: pointer; }
  .numbers:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;
