/** Everything about the wording of the dataset that a program can doubt, in one list. */
import type { Dataset } from '../../src/dataset/types.js';
import { checkCodes } from './codes.js';
import { checkDrawn } from './drawn.js';
import * as known from './exceptions.js';
import { checkGlossary } from './glossary.js';
import type { Finding } from './passages.js';
import { checkReadability } from './readability.js';
import { checkFigures } from './sourced.js';

export interface Wording {
  findings: Finding[];
  /** Exceptions (tools/editorial/exceptions.ts) that nothing needs any more, by the place they name. */
  idle: string[];
}

export function checkWording(data: Dataset): Wording {
  const checks = [
    checkFigures(data, known),
    { findings: [...checkCodes(data), ...checkDrawn(data)], idle: [] },
    checkReadability(data, { names: known.names, exceptions: known.hard }),
    checkGlossary(data, { loose: known.loose, also: known.also, exceptions: known.otherWords }),
  ];
  return {
    findings: checks.flatMap(({ findings }) => findings),
    idle: checks.flatMap(({ idle }) => idle.map(({ place }) => place)),
  };
}
