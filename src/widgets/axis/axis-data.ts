import axis from 'virtual:gut-skin/load/axis';
import words from 'virtual:gut-skin/words/axis';
import { needs, type DataOf } from '../../core/needs.js';

export const need = needs({ slice: axis, words });
export type AxisData = DataOf<typeof need>;
