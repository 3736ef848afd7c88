import quiz from 'virtual:gut-skin/load/quiz';
import flags from 'virtual:gut-skin/load/red-flags';
import words from 'virtual:gut-skin/words/quiz';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: quiz, words, and: { flags } });
export type QuizData = DataOf<typeof need>;
