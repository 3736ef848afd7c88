import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes all files or none: each beside its place first, and only then into it. */
export function writeWhole(files: ReadonlyMap<string, string>) {
  const beside = (path: string) => `${path}.new`;
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside(path), text);
    }
  } catch (error) {
    for (const path of files.keys()) rmSync(beside(path), { force: true });
    throw error;
  }
  for (const path of files.keys()) renameSync(beside(path), path);
}
