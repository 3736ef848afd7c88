import tips from 'virtual:gut-skin/load/diet-tips';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: tips });
export type DietTipData = DataOf<typeof need>;
