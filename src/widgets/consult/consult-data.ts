import flags from 'virtual:gut-skin/load/red-flags';
import words from 'virtual:gut-skin/words/consult';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: flags, words });
export type ConsultData = DataOf<typeof need>;
