import facts from 'virtual:gut-skin/load/facts';
import words from 'virtual:gut-skin/words/fact';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: facts, words });
export type FactData = DataOf<typeof need>;
