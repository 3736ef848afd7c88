import claims from '../../data/claims.json';
import { graded as resolve } from '../../src/dataset/grades.js';

/** A file of `data/` as the build reads it: with the grade of its claim in every place that names one. */
export function graded<File extends { $schema: string }>(file: File): File {
  const name = /(\S+)\.schema\.json$/.exec(file.$schema.split('/').at(-1) ?? '')?.[1] ?? '';
  return resolve({ claims, [name]: file }, (path, message) => {
    throw new Error(`${path.join('.')}: ${message}`);
  })[name] as File;
}
