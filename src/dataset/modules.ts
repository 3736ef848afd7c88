/** Everything that is loaded by name and language. Types only. */
import type { BaseWords } from '../i18n/base/en.js';
import type { QuizWords } from '../i18n/quiz/en.js';
import type { SourceWords } from '../i18n/sources/en.js';
import type { Slices } from './types.js';

export interface Modules extends Slices {
  'words/base': BaseWords;
  'words/quiz': QuizWords;
  'words/sources': SourceWords;
}
