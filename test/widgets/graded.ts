import claims from '../../data/claims.json';
import { graded as resolve } from '../../src/dataset/grades.js';

/** A file of `data/` as the build reads it: with the grade of its claim in every place that names one. */
export const graded = <File>(file: File): File =>
  resolve({ claims, file }, (path, message) => {
    throw new Error(`${path.join('.')}: ${message}`);
  })['file'] as File;
