import flags from 'virtual:gut-skin/load/red-flags';
import words from 'virtual:gut-skin/words/diary';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: flags, words });
export type DiaryData = DataOf<typeof need>;
