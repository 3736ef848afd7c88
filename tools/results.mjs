/** Figures of a run, kept in `coverage/results/` until the report (tools/proof.ts) gathers them. */
import { mkdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../coverage/results/', import.meta.url);

/** Writes what a suite measured, with the day. */
export function keepResult(suite, figures) {
  mkdirSync(folder, { recursive: true });
  const on = new Date().toISOString().slice(0, 10);
  writeFileSync(new URL(`${suite}.json`, folder), `${JSON.stringify({ suite, on, ...figures }, null, 2)}\n`);
}
