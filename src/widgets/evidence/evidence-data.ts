import strains from 'virtual:gut-skin/load/strains';
import words from 'virtual:gut-skin/words/evidence';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: strains, words });
export type EvidenceData = DataOf<typeof need>;
