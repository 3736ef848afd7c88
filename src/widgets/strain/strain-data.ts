import strains from 'virtual:gut-skin/load/strains';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: strains });
export type StrainData = DataOf<typeof need>;
